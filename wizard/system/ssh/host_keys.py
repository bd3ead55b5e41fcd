"""The keys servers are known by: those the person's own OpenSSH knows, and those that were accepted for a site.

A key is never taken over unseen, and a changed one is never accepted: it is shown beside the one that is known.
"""

from collections.abc import Sequence
from pathlib import Path

import asyncssh

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.ssh.asking import HostKey

KNOWN_HOSTS = "known_hosts"
"""In the site folder, in OpenSSH's format (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT); it holds no secret."""

_LARGEST = 4 * 1024 * 1024
_PLAIN = 0o644
SSH_PORT = 22
"""The port that is not named beside a host in known_hosts."""


def known_hosts(files: Sequence[Path]) -> asyncssh.SSHKnownHosts:
    """Return what some files of known hosts hold; one that is not there holds nothing.

    Raises:
        WizardError: A file cannot be read or understood, and so may hold the very key.
    """
    found = asyncssh.SSHKnownHosts()
    for file in files:
        try:
            if file.is_file():
                with file.open("rb") as opened:
                    found.load(opened.read(_LARGEST).decode("utf-8", "replace"))
        except (OSError, ValueError) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
            raise WizardError(
                Text("The known host keys in {file} cannot be read.", file=file),
                Text("What is wrong: {reason}.", reason=reason),
                Text("Correct the file, then try again."),
            ) from error
    return found


def shown_key(host: str, port: int, key: asyncssh.SSHKey) -> HostKey:
    """Return what a person is shown of a server's key."""
    return HostKey(host=host, port=port, algorithm=key.get_algorithm(), fingerprint=key.get_fingerprint("sha256"))


def remember(file: Path, host: str, port: int, key: asyncssh.SSHKey) -> None:
    """Add a key that a person accepted; raises WizardError where that cannot be written."""
    name = host if port == SSH_PORT else f"[{host}]:{port}"
    line = f"{name} {key.export_public_key().decode('ascii').split(' ', 2)[0]} {_blob(key)}\n"
    try:
        before = file.read_text("utf-8", "surrogateescape") if file.is_file() else ""
        ended = before if not before or before.endswith("\n") else before + "\n"
        durable_write.write(file, (ended + line).encode("utf-8", "surrogateescape"), _PLAIN)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise WizardError(
            Text("The server's key cannot be noted in {file}.", file=file),
            Text("The system says: {reason}.", reason=reason),
            Text("Make room, or correct the folder's rights, then try again."),
        ) from error


def changed(shown: HostKey, known: Sequence[asyncssh.SSHKey]) -> WizardError:
    """Return the refusal of a server that shows another key than the known one."""
    before = ", ".join(f"{key.get_algorithm()} {key.get_fingerprint('sha256')}" for key in known)
    return WizardError(
        Text("{host} shows another key than before.", host=shown.host),
        Text(
            "Known is {before}; now it shows {algorithm} {fingerprint}. The server was set up anew, or somebody stands "
            "between.",
            before=before,
            algorithm=shown.algorithm,
            fingerprint=shown.fingerprint,
        ),
        Text("Ask who keeps the server. If its key was changed on purpose, take the old line out of known_hosts."),
    )


def not_trusted(shown: HostKey) -> WizardError:
    """Return the refusal of a server whose key nobody has accepted."""
    return WizardError(
        Text("The key of {host} is not known.", host=shown.host),
        Text("It shows {algorithm} {fingerprint}.", algorithm=shown.algorithm, fingerprint=shown.fingerprint),
        Text("Compare it with the server's own (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then accept it."),
    )


def _blob(key: asyncssh.SSHKey) -> str:
    return key.export_public_key().decode("ascii").split(" ", 2)[1].strip()
