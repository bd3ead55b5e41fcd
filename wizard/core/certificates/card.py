"""What a person is shown of a certificate and the chain it is sent with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa

from wizard.core.certificates.fingerprint import fingerprint, printable, shown_name
from wizard.core.certificates.names import identities
from wizard.core.certificates.profile import UNREADABLE, profile
from wizard.core.certificates.signatures import is_signed_by
from wizard.core.site import KeyKind

MOST_NAMES = 100
"""Names shown; public authorities allow as many in one certificate (Let's Encrypt: 100)."""

_LONGEST_NAME = 300
_LONGEST_SERIAL = 20  # bytes: RFC 5280 4.1.2.2
_HASHES = {
    "md5": "MD5",
    "sha1": "SHA-1",
    "sha224": "SHA-224",
    "sha256": "SHA-256",
    "sha384": "SHA-384",
    "sha512": "SHA-512",
}
_KEYS = {
    KeyKind.RSA_2048: ("RSA", 2048),
    KeyKind.RSA_3072: ("RSA", 3072),
    KeyKind.RSA_4096: ("RSA", 4096),
    KeyKind.EC_P256: ("EC secp256r1", 256),
}


class NameKind(StrEnum):
    """What kind of name stands in the subjectAltName (RFC 5280 4.2.1.6)."""

    DNS = "dns"
    ADDRESS = "address"
    URI = "uri"


class Role(StrEnum):
    """A certificate's part in its chain."""

    SERVER = "server"
    INTERMEDIATE = "intermediate"
    ROOT = "root"


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateName:
    """One name a certificate is made out to."""

    kind: NameKind
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainRow:
    """One certificate of a chain; ``depth`` 0 is the one that comes first."""

    depth: int
    role: Role
    name: str
    ends: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateCard:
    """A certificate and its chain, in texts that are fit to be shown.

    ``names`` are those phones can see; ``names_left_out`` more are not listed. ``days_left`` is less than 0 once it
    has ended. ``key_kind`` ("RSA", "EC secp256r1"), ``key_bits`` and ``signature_hash`` are "" or None where they
    cannot be told. ``is_damaged``: an extension cannot be read.
    """

    subject: str
    names: tuple[CertificateName, ...]
    names_left_out: int
    issuer: str
    serial: str
    not_before: datetime
    not_after: datetime
    days_left: int
    key_kind: str
    key_bits: int | None
    signature_hash: str
    fingerprint: str
    is_self_signed: bool
    is_authority: bool
    is_damaged: bool
    chain: tuple[ChainRow, ...]


def certificate_card(chain: Sequence[x509.Certificate], now: datetime) -> CertificateCard:
    """Return what is shown of the first certificate of a chain, and of the chain.

    The certificates are those of the importer, whose names and dates can be read; all else may be damaged. ``now``
    is aware of its time zone.

    Raises:
        ValueError: The chain is empty, or ``now`` does not say its time zone.
    """
    if not chain or now.tzinfo is None:
        raise ValueError("there has to be a certificate, and a time with its zone")
    first = chain[0]
    found = profile(first)
    every = _names(first)
    kind, bits = _key(first)
    return CertificateCard(
        subject=shown_name(first.subject),
        names=every[:MOST_NAMES],
        names_left_out=max(0, len(every) - MOST_NAMES),
        issuer=shown_name(first.issuer),
        serial=_serial(first.serial_number),
        not_before=first.not_valid_before_utc,
        not_after=first.not_valid_after_utc,
        days_left=(first.not_valid_after_utc - now).days,
        key_kind=kind,
        key_bits=bits,
        signature_hash=_signature_hash(first),
        fingerprint=fingerprint(first),
        is_self_signed=_is_self_signed(first),
        is_authority=found.is_authority,
        is_damaged=found.is_damaged,
        chain=tuple(_row(depth, certificate) for depth, certificate in enumerate(chain)),
    )


def fits_key(card: CertificateCard, kind: KeyKind) -> bool:
    """Whether a certificate's key is of a kind a site asks for."""
    return (card.key_kind, card.key_bits) == _KEYS[kind]


def _row(depth: int, certificate: x509.Certificate) -> ChainRow:
    is_authority = profile(certificate).is_authority
    if depth == 0 and not is_authority:
        role = Role.SERVER
    else:
        role = Role.ROOT if _is_self_signed(certificate) else Role.INTERMEDIATE
    name = shown_name(certificate.subject)
    return ChainRow(depth=depth, role=role, name=name, ends=certificate.not_valid_after_utc)


def _names(certificate: x509.Certificate) -> tuple[CertificateName, ...]:
    found = identities(certificate)
    kinds: tuple[tuple[NameKind, Iterable[object]], ...] = (
        (NameKind.DNS, found.dns),
        (NameKind.ADDRESS, found.addresses),
        (NameKind.URI, found.uris),
    )
    return tuple(
        CertificateName(kind=kind, value=printable(str(value), _LONGEST_NAME))
        for kind, values in kinds
        for value in values
    )


def _is_self_signed(certificate: x509.Certificate) -> bool:
    return certificate.issuer == certificate.subject and is_signed_by(certificate, certificate)


def _serial(number: int) -> str:
    """A serial number as OpenSSL prints it: ``0A:1B``; one that is too long is cut."""
    digits = f"{abs(number):x}"
    digits = ("0" * (len(digits) % 2) + digits).upper()
    pairs = [digits[at : at + 2] for at in range(0, min(len(digits), 2 * _LONGEST_SERIAL), 2)]
    return ("-" if number < 0 else "") + ":".join(pairs) + ("…" if len(digits) > 2 * _LONGEST_SERIAL else "")


def _key(certificate: x509.Certificate) -> tuple[str, int | None]:
    try:
        key = certificate.public_key()
    except UNREADABLE:
        return "", None
    if isinstance(key, rsa.RSAPublicKey):
        return "RSA", key.key_size
    if isinstance(key, dsa.DSAPublicKey):
        return "DSA", key.key_size
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"EC {key.curve.name}", key.curve.key_size
    if isinstance(key, ed25519.Ed25519PublicKey):
        return "Ed25519", 256
    return ("Ed448", 456) if isinstance(key, ed448.Ed448PublicKey) else ("", None)


def _signature_hash(certificate: x509.Certificate) -> str:
    try:
        digest = certificate.signature_hash_algorithm
    except UNREADABLE:
        return ""
    return "" if digest is None else _HASHES.get(digest.name, digest.name.upper())
