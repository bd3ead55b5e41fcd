"""Ansible's vault, format 1.1: a text under a password, as ``ansible-vault`` writes and opens it.

Source: Ansible documentation, "Format of files encrypted with Ansible Vault" and "Ansible Vault payload format
1.1 - 1.2"; the cryptography is that of the library Ansible itself uses.
"""

from binascii import hexlify
from typing import Final

from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

SALT_BYTES: Final = 32

_HEADER: Final = "$ANSIBLE_VAULT;1.1;AES256"
_ITERATIONS: Final = 10_000  # the format's: no other number can be told in it
_KEY, _BLOCK, _LINE = 32, 16, 80


def sealed(text: str, password: str, salt: bytes) -> str:
    """Return a text as a vault file; ``salt`` is random, and never used twice.

    The password is taken as Ansible takes it from a file: without blanks around it.
    """
    derived = PBKDF2HMAC(algorithm=hashes.SHA256(), length=2 * _KEY + _BLOCK, salt=salt, iterations=_ITERATIONS).derive(
        password.encode("utf-8", "surrogateescape").strip()
    )
    cipher_key, mac_key, counter = derived[:_KEY], derived[_KEY : 2 * _KEY], derived[2 * _KEY :]
    padder = padding.PKCS7(8 * _BLOCK).padder()
    padded = padder.update(text.encode("utf-8")) + padder.finalize()
    encryptor = Cipher(algorithms.AES(cipher_key), modes.CTR(counter)).encryptor()
    ciphertext = encryptor.update(padded) + encryptor.finalize()
    mac = HMAC(mac_key, hashes.SHA256())
    mac.update(ciphertext)
    body = hexlify(b"\n".join(hexlify(part) for part in (salt, mac.finalize(), ciphertext))).decode("ascii")
    lines = (body[start : start + _LINE] for start in range(0, len(body), _LINE))
    return "".join(f"{line}\n" for line in (_HEADER, *lines))
