"""SIP passwords the wizard makes: made once, kept encrypted, never shown in a repr; PINs are kept beside them."""

import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from wizard.core.certificates.keys import passphrase_bytes
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.text import Text

ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Letters and digits nobody mistakes for one another; none means anything in a .conf, XML or URL."""

PASSWORD_LENGTH = 24  # 139 bits

# magic | log2 of n | r | p | salt | nonce | AES-256-GCM over the JSON, with all before it authenticated
_MAGIC = b"secure-calling credentials 1\n"
_SALT, _NONCE = 16, 12
_LOG2_N, _R, _P = 15, 8, 1  # 32 MiB, about 0.1 s (RFC 7914 2)
_HEADER = len(_MAGIC) + 3 + _SALT + _NONCE
_LARGEST_FILE = 32 * 1024 * 1024
_LARGEST_MEMORY = 256 * 1024 * 1024
_LOG2_N_RANGE, _R_RANGE, _P_RANGE = range(14, 19), range(1, 17), range(1, 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """Passwords and PINs as (extension, secret) in the order they were made."""

    passwords: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    pins: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    _password_of: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Looked up once per phone: a walk through all of them each time would be quadratic.
        object.__setattr__(self, "_password_of", dict(reversed(self.passwords)))

    def password(self, extension: str) -> str | None:
        """Return an extension's SIP password, or None where none was made."""
        return self._password_of.get(extension)


def with_passwords_for(credentials: Credentials, extensions: Iterable[str]) -> Credentials:
    """Return the credentials with a password for each extension; those that are there stay as they are."""
    there = {name for name, _ in credentials.passwords}
    made = tuple((name, make_password()) for name in dict.fromkeys(extensions) if name not in there)
    return replace(credentials, passwords=credentials.passwords + made)


def make_password() -> str:
    """Return a new SIP password."""
    return "".join(secrets.choice(ALPHABET) for _ in range(PASSWORD_LENGTH))


def seal(credentials: Credentials, passphrase: str) -> bytes:
    """Return the credentials encrypted under the passphrase; every call gives other bytes.

    Raises:
        WizardError: The passphrase is empty.
    """
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    header = _MAGIC + bytes([_LOG2_N, _R, _P]) + salt + nonce
    content = {"passwords": credentials.passwords, "pins": credentials.pins}
    plain = json.dumps(content, separators=(",", ":")).encode("ascii")
    return header + AESGCM(_key(passphrase, salt, _LOG2_N, _R, _P)).encrypt(nonce, plain, header)


def unseal(data: bytes, passphrase: str) -> Credentials:
    """Return the credentials of ``seal``.

    Raises:
        WrongPassphrase: The passphrase is not the one they were sealed with, or the file was changed.
        WizardError: This is no file of credentials, or one that asks for absurd amounts of memory.
    """
    if not data.startswith(_MAGIC) or not _HEADER < len(data) <= _LARGEST_FILE:
        raise _no_credentials()
    header, sealed = data[:_HEADER], data[_HEADER:]
    log2_n, r, p = header[len(_MAGIC) : len(_MAGIC) + 3]
    salt, nonce = header[len(_MAGIC) + 3 : -_NONCE], header[-_NONCE:]
    is_bounded = log2_n in _LOG2_N_RANGE and r in _R_RANGE and p in _P_RANGE
    if not is_bounded or 128 * r * 2**log2_n > _LARGEST_MEMORY:
        raise _no_credentials()
    if not passphrase:
        raise _wrong_passphrase()
    try:
        plain = AESGCM(_key(passphrase, salt, log2_n, r, p)).decrypt(nonce, sealed, header)
    except InvalidTag:
        raise _wrong_passphrase() from None
    return _parsed(plain)


def _key(passphrase: str, salt: bytes, log2_n: int, r: int, p: int) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**log2_n, r=r, p=p).derive(passphrase_bytes(passphrase))


def _parsed(plain: bytes) -> Credentials:
    try:
        content = json.loads(plain)
        return Credentials(passwords=_pairs(content["passwords"]), pins=_pairs(content["pins"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        # Only somebody with the passphrase gets here; the text of the fault could hold a password.
        raise _no_credentials() from None


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list):
        raise TypeError
    pairs = []
    for name, secret in value:
        if not isinstance(name, str) or not isinstance(secret, str):
            raise TypeError
        pairs.append((name, secret))
    return tuple(pairs)


def _wrong_passphrase() -> WrongPassphrase:
    return WrongPassphrase(
        Text("The passphrase does not open the site's credentials."),
        Text("It is another passphrase, or the file credentials.enc was changed."),
        Text("Enter the passphrase the site was made with."),
    )


def _no_credentials() -> WizardError:
    return WizardError(
        Text("The site's credentials cannot be read."),
        Text("credentials.enc is damaged, cut short, or not written by this program."),
        Text("Put the file back from a copy of the site folder."),
    )
