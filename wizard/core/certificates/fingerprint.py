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
                return printable(str(attribute.value))
    return printable(name.rfc4514_string()) or "?"


def printable(text: str, longest: int = _LONGEST_SHOWN) -> str:
    """Return a text of a certificate on one line, nothing invisible in it and of so many characters at most."""
    seen = "".join(c if c.isprintable() else "?" for c in text[: 2 * longest])
    return seen if len(seen) <= longest else seen[: longest - 1] + "…"
