"""Certificates and keys out of files that are no text: DER, PKCS#7 and PKCS#12."""

from cryptography import x509
from cryptography.hazmat.primitives.serialization import pkcs7, pkcs12

from wizard.core.certificates.keys import PrivateKey, key_from_der, passphrase_bytes, too_costly, usable
from wizard.core.certificates.passphrase_cost import is_too_costly
from wizard.core.certificates.profile import UNREADABLE
from wizard.core.errors import WrongPassphrase
from wizard.core.text import Text

Found = tuple[list[x509.Certificate], list[PrivateKey]]

# What DER does not begin with, and people have nevertheless.
_FOREIGN = (
    (b"PK\x03\x04", Text("It is a ZIP archive: unpack it, and give the files in it.")),
    (b"\xfe\xed\xfe\xed", Text("It is a Java key store: export the key from it as PKCS#12 (keytool -importkeystore).")),
    (b"%PDF", Text("It is a PDF document.")),
)


def read_binary(content: bytes, passphrase: str | None) -> Found | None:
    """Return the certificates and keys of a binary file, None where it is of no form that holds any.

    Raises:
        WrongPassphrase: A key or PKCS#12 file is encrypted, and the passphrase is missing or not its own.
        WizardError: It asks for too much work, or its key is of a kind no phone can use.
    """
    try:
        return [readable(x509.load_der_x509_certificate(content))], []
    except UNREADABLE:
        pass
    if (certificates := pkcs7_certificates(content)) is not None:
        return certificates, []
    if (key := key_from_der(content, passphrase)) is not None:
        return [], [key]
    return _pkcs12(content, passphrase)


def foreign_form(content: bytes) -> Text | None:
    """Return what a file is that is none of ours, where that can be told."""
    return next((said for beginning, said in _FOREIGN if content.startswith(beginning)), None)


def pkcs7_certificates(content: bytes) -> list[x509.Certificate] | None:
    """Return the certificates of PKCS#7 in DER or BER, None where it is something else."""
    try:
        return [readable(c) for c in pkcs7.load_der_pkcs7_certificates(content)]
    except UNREADABLE:
        return None


def first_of(content: bytes) -> x509.Certificate:
    """Return the certificate at the beginning of some DER, whatever stands behind it.

    Raises:
        UNREADABLE: There is none.
    """
    size, first = content[1], 2
    if size & 0x80:
        first += size & 0x7F
        size = int.from_bytes(content[2:first], "big")
    return readable(x509.load_der_x509_certificate(content[: first + size]))


def readable(certificate: x509.Certificate) -> x509.Certificate:
    """Return the certificate once its parts, which are read late, have been read.

    Raises:
        UNREADABLE: Names, dates or version in it cannot be read.
    """
    _ = (
        certificate.version,
        certificate.subject,
        certificate.issuer,
        certificate.serial_number,
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
        certificate.signature_algorithm_oid,
    )
    return certificate


def _pkcs12(content: bytes, passphrase: str | None) -> Found | None:
    password = passphrase_bytes(passphrase) if passphrase else None
    try:
        if is_too_costly(content):
            raise too_costly()
        key, own, others = pkcs12.load_key_and_certificates(content, password)
        certificates = [readable(c) for c in (own, *others) if c is not None]
    except UNREADABLE as error:
        if "password" in str(error).lower():
            raise _wrong_passphrase() from None
        return None
    return certificates, [] if key is None else [usable(key)]


def _wrong_passphrase() -> WrongPassphrase:
    return WrongPassphrase(
        Text("The passphrase does not open the PKCS#12 file."),
        Text("The file is encrypted, and this passphrase is not its own, or is missing."),
        Text("Enter the passphrase of the file."),
    )
