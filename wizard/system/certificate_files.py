"""Certificates out of files of this computer: a server's own, and the roots phones trust."""

from pathlib import Path

from cryptography import x509

from wizard.core.certificates.binary_forms import readable
from wizard.core.certificates.chain import import_chain
from wizard.core.certificates.pem import LARGEST_FILE, MOST_CERTIFICATES, contents
from wizard.core.certificates.profile import UNREADABLE
from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.check.oddities import oddities_tolerated

MOST_ROOTS = 2000


def certificates_of(file: Path) -> tuple[x509.Certificate, ...]:
    """Return a server's certificates in the file's own order.

    Raises:
        WrongPassphrase: It is a PKCS#12 file under a passphrase.
        WizardError: It cannot be read, or holds no certificate of a server.
    """
    content = _content(file)
    with oddities_tolerated():
        try:
            return _plain(content, MOST_CERTIFICATES)
        except UNREADABLE:
            # Not plain PEM: the importer knows every other form, and says what is wrong otherwise.
            return import_chain([content]).certificates


def roots_of(file: Path) -> tuple[x509.Certificate, ...]:
    """Return the roots in a file, which may be a whole system's bundle; raises WizardError."""
    content = _content(file)
    with oddities_tolerated():
        try:
            return _plain(content, MOST_ROOTS)
        except UNREADABLE:
            if found := contents([content], None).certificates:
                return tuple(found)
    raise WizardError(
        Text("There is no certificate in {file}.", file=file),
        Text("What phones trust is a root's certificate."),
        Text("Give the file that begins with BEGIN CERTIFICATE, such as ca.crt."),
    )


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise WizardError(
            Text("{file} cannot be read.", file=file),
            Text("The system says: {reason}.", reason=getattr(error, "strerror", None) or error),
            Text("Give a file with certificates."),
        ) from error


def _plain(content: bytes, most: int) -> tuple[x509.Certificate, ...]:
    if len(content) > LARGEST_FILE or content.count(b"-----BEGIN") > most:
        raise ValueError("too much")
    return tuple(readable(c) for c in x509.load_pem_x509_certificates(content))
