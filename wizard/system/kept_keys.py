"""Private keys a site folder keeps under its one passphrase, each in a file of its own, made once."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from wizard.core.certificates.keys import PrivateKey, key_from_pem, key_to_pem, make_key
from wizard.core.credentials import unseal
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.site import KeyKind
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.kept import CREDENTIALS, KEPT_KEYS

SECRET_MODE = 0o600
_LARGEST = 1024 * 1024
_LARGEST_CREDENTIALS = 32 * 1024 * 1024


def key_in(file: Path, passphrase: Callable[[], str]) -> PrivateKey:
    """Return the key in a file that has to be there.

    Raises:
        WrongPassphrase: The passphrase does not open it.
        WizardError: It is missing, damaged or too large.
        OSError: It cannot be read.
    """
    return key_from_pem(content_of(file), passphrase())


def kept_key(file: Path, kind: KeyKind, passphrase: Callable[[], str]) -> PrivateKey:
    """Return the key in a file; it is made, and sealed there, if there is none.

    Raises:
        WrongPassphrase: The passphrase does not open it.
        WizardError: It is damaged or too large.
        OSError: The file cannot be read or written.
    """
    if file.exists():
        return key_in(file, passphrase)
    key = make_key(kind)
    durable_write.write(file, key_to_pem(key, passphrase()), SECRET_MODE)
    return key


def checked_once(folder: Path, passphrase: Callable[[], str]) -> Callable[[], str]:
    """Return the passphrase's asker, which asks once only, and sees that the answer is that of the site folder.

    A mistyped passphrase must never seal something new beside what the right one opens.
    """

    @cache
    def ask() -> str:
        answer = passphrase()
        require_passphrase(folder, answer)
        return answer

    return ask


def require_passphrase(folder: Path, passphrase: str) -> None:
    """See that a passphrase opens what a site folder keeps, by the first thing in it that is sealed.

    Raises:
        WrongPassphrase: It does not.
        WizardError: That file is damaged.
        OSError: It cannot be read.
    """
    for name in KEPT_KEYS:
        if (folder / name).is_file() and _opens(content_of(folder / name), passphrase):
            return
    credentials = folder / CREDENTIALS
    if credentials.is_file():
        with credentials.open("rb") as opened:
            unseal(opened.read(_LARGEST_CREDENTIALS + 1), passphrase)


def content_of(file: Path) -> bytes:
    """Return the bytes of a key's or a certificate's file.

    Raises:
        WizardError: It is missing or too large.
        OSError: It cannot be read.
    """
    if not file.is_file():
        raise missing(file)
    with file.open("rb") as opened:
        content = opened.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise WizardError(
            Text("{file} is too large.", file=file),
            Text("Keys and certificates have some kilobytes."),
            Text("Give the file with the key or the certificate."),
        )
    return content


def missing(file: Path) -> WizardError:
    """Return what is said of a file that should be in the site folder."""
    return WizardError(
        Text("{file} is missing.", file=file),
        Text("The site names it, or it goes with a file that is there."),
        Text("Put it back from a copy of the site folder."),
    )


def _opens(pem: bytes, passphrase: str) -> bool:
    """Whether a passphrase was needed, and is the right one; raises WrongPassphrase where it is another."""
    try:
        key_from_pem(pem, None, is_judged=False)
    except WrongPassphrase:
        key_from_pem(pem, passphrase, is_judged=False)
        return True
    return False
