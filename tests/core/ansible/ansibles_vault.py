"""Ansible's own vault, in a process of its own: a line of JSON in, a line of JSON out."""

import json
import subprocess
import sys
from types import TracebackType

_PROGRAM = """
import json, sys
from ansible.parsing import vault
for line in sys.stdin:
    password, salt, text = json.loads(line)
    secret = vault.VaultSecret(password.encode().strip())  # as FileVaultSecret and its prompt give it
    if salt is None:
        body = vault.parse_vaulttext_envelope(text.encode())[0]
        answer = vault.VaultAES256.decrypt(body, secret)
    else:
        body = vault.VaultAES256.encrypt(text.encode(), secret, bytes.fromhex(salt))
        answer = vault.format_vaulttext_envelope(body, "AES256")
    print(json.dumps(answer.decode()), flush=True)
"""


class AnsiblesVault:
    """Seals and opens; use it as a context manager, which ends the process."""

    def __enter__(self) -> "AnsiblesVault":
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.sealed("", "password", b"salt")  # until it has answered, its start counts as the time of a test
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.communicate()

    def sealed(self, text: str, password: str, salt: bytes) -> str:
        """Return a vault file."""
        return self._answer(password, salt.hex(), text)

    def opened(self, vault: str, password: str) -> str:
        """Return the text of a vault file."""
        return self._answer(password, None, vault)

    def _answer(self, *question: str | None) -> str:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return str(json.loads(self._process.stdout.readline()))
