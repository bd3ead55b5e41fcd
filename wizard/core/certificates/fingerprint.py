"""A certificate's fingerprint and short name, as people compare and read them."""

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID

_LONGEST_SHOWN = 80


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 fingerprint as OpenSSL prints it: ``AB:CD:...``."""
    return certificate.fingerprint(SHA256()).hex(":").upper()


def shown_name(name: x509.Name) -> str:
    """Return what a person calls a certificate by: its common name, else its organisation, else all of it."""
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in name.get_attributes_for_oid(oid):
            if attribute.value:
                return _bounded(str(attribute.value))
    return _bounded(name.rfc4514_string()) or "?"


def _bounded(text: str) -> str:
    printable = "".join(c if c.isprintable() else "?" for c in text[: 2 * _LONGEST_SHOWN])
    return printable if len(printable) <= _LONGEST_SHOWN else printable[: _LONGEST_SHOWN - 1] + "…"
