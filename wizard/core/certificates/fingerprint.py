"""A certificate's fingerprint and short name, as people compare and read them."""

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID

_LONGEST_SHOWN = 80
_LONGEST_ORGANIZATION = 64  # RFC 5280 appendix A.1, ub-organization-name


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


def organization_of(certificate: x509.Certificate) -> str:
    """Return the organisation a certificate is of as its subject says, else what a person calls it by."""
    named = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    text = printable(str(named[0].value), _LONGEST_ORGANIZATION).strip() if named else ""
    return text or printable(shown_name(certificate.subject), _LONGEST_ORGANIZATION)


def printable(text: str, longest: int = _LONGEST_SHOWN) -> str:
    """Return a text of a certificate on one line, nothing invisible in it and of so many characters at most."""
    seen = "".join(c if c.isprintable() else "?" for c in text[: 2 * longest])
    return seen if len(seen) <= longest else seen[: longest - 1] + "…"
