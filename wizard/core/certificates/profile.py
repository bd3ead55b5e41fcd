"""What path validation needs to know of one certificate, read once and safely."""

from dataclasses import dataclass
from enum import StrEnum

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID, ObjectIdentifier

# What OpenSSL can handle when it is critical (crypto/x509/v3_purp.c, supported_nids).
_HANDLED = frozenset(
    {
        ExtensionOID.KEY_USAGE,
        ExtensionOID.SUBJECT_ALTERNATIVE_NAME,
        ExtensionOID.BASIC_CONSTRAINTS,
        ExtensionOID.CERTIFICATE_POLICIES,
        ExtensionOID.CRL_DISTRIBUTION_POINTS,
        ExtensionOID.EXTENDED_KEY_USAGE,
        ExtensionOID.POLICY_CONSTRAINTS,
        ExtensionOID.NAME_CONSTRAINTS,
        ExtensionOID.POLICY_MAPPINGS,
        ExtensionOID.INHIBIT_ANY_POLICY,
        ObjectIdentifier("2.16.840.1.113730.1.1"),  # Netscape certificate type
        ObjectIdentifier("1.3.6.1.5.5.7.1.14"),  # proxy certificate
        ObjectIdentifier("1.3.6.1.5.5.7.1.7"),  # IP address blocks
        ObjectIdentifier("1.3.6.1.5.5.7.1.8"),  # autonomous system numbers
        ObjectIdentifier("1.3.6.1.5.5.7.48.1.5"),  # OCSP no check
    }
)
# v3_purp.c xku_reject: Netscape's and Microsoft's "server gated crypto" count as serverAuth.
_FOR_SERVERS = frozenset(
    {
        ExtendedKeyUsageOID.SERVER_AUTH,
        ObjectIdentifier("2.16.840.1.113730.4.1"),
        ObjectIdentifier("1.3.6.1.4.1.311.10.3.3"),
    }
)

# NIST SP 800-57 part 1, table 2, as OpenSSL counts bits of security (crypto/rsa/rsa_lib.c).
_RSA_STRENGTH = ((15360, 256), (7680, 192), (3072, 128), (2048, 112), (1024, 80))
# OpenSSL 3: half the digest's bits, and the known collisions for MD5 and SHA-1 (crypto/x509/x509_set.c).
_BROKEN_DIGESTS = {"md5": 39, "sha1": 63}


UNREADABLE = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)
"""All that cryptography raises of a damaged or strange certificate."""


class KeyFamily(StrEnum):
    """What kind of key there is, or makes a signature."""

    RSA = "rsa"
    EC = "ec"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One certificate's extensions. None: the extension is not there.

    ``is_damaged``: an extension cannot be read. ``security_bits`` is the strength of its key,
    ``signature_bits`` that of the hash its issuer signed it with; ``key_kind`` is its own key's,
    ``signature_kind`` that of its issuer's. None where that is not known.
    """

    certificate: x509.Certificate
    is_v1: bool
    is_damaged: bool
    is_ca: bool | None
    path_length: int | None
    key_usage: x509.KeyUsage | None
    is_for_servers: bool | None
    subject_key: bytes | None
    authority_key: x509.AuthorityKeyIdentifier | None
    has_unhandled_critical: bool
    security_bits: int | None
    signature_bits: int | None
    key_kind: KeyFamily | None
    signature_kind: KeyFamily | None
    alternative_names: tuple[x509.GeneralName, ...] = ()
    name_constraints: x509.NameConstraints | None = None

    @property
    def is_self_issued(self) -> bool:
        """Whether issuer and subject are the same name."""
        return self.certificate.issuer == self.certificate.subject

    @property
    def may_sign_certificates(self) -> bool:
        """Whether key usage allows signing certificates, or says nothing."""
        return self.key_usage is None or self.key_usage.key_cert_sign

    @property
    def may_serve(self) -> bool:
        """Whether key usage allows a TLS server's part, or says nothing."""
        usage = self.key_usage
        return usage is None or usage.digital_signature or usage.key_encipherment or usage.key_agreement

    @property
    def is_authority(self) -> bool:
        """Whether it may stand above another certificate (OpenSSL: X509_check_ca)."""
        if not self.may_sign_certificates:
            return False
        if self.is_ca is not None:
            return self.is_ca
        return (self.is_v1 and self.is_self_issued) or self.key_usage is not None


def profile(certificate: x509.Certificate) -> Profile:
    """Return what the certificate says of itself; damaged extensions are told, never raised."""
    try:
        present = tuple(certificate.extensions)
        is_damaged = False
    except UNREADABLE:
        present, is_damaged = (), True
    key = _public_key(certificate)
    values: dict[ObjectIdentifier, object] = {extension.oid: extension.value for extension in present}
    constraints = values.get(ExtensionOID.BASIC_CONSTRAINTS)
    usage = values.get(ExtensionOID.KEY_USAGE)
    purposes = values.get(ExtensionOID.EXTENDED_KEY_USAGE)
    subject_key = values.get(ExtensionOID.SUBJECT_KEY_IDENTIFIER)
    authority_key = values.get(ExtensionOID.AUTHORITY_KEY_IDENTIFIER)
    names = values.get(ExtensionOID.SUBJECT_ALTERNATIVE_NAME)
    name_constraints = values.get(ExtensionOID.NAME_CONSTRAINTS)
    return Profile(
        certificate=certificate,
        is_v1=certificate.version is x509.Version.v1,
        is_damaged=is_damaged,
        is_ca=constraints.ca if isinstance(constraints, x509.BasicConstraints) else None,
        path_length=constraints.path_length if isinstance(constraints, x509.BasicConstraints) else None,
        key_usage=usage if isinstance(usage, x509.KeyUsage) else None,
        is_for_servers=(
            any(oid in _FOR_SERVERS for oid in purposes) if isinstance(purposes, x509.ExtendedKeyUsage) else None
        ),
        subject_key=subject_key.digest if isinstance(subject_key, x509.SubjectKeyIdentifier) else None,
        authority_key=authority_key if isinstance(authority_key, x509.AuthorityKeyIdentifier) else None,
        has_unhandled_critical=any(e.critical and e.oid not in _HANDLED for e in present),
        security_bits=_security_bits(key),
        signature_bits=_signature_bits(certificate),
        key_kind=_key_kind(key),
        signature_kind=_signature_kind(certificate),
        alternative_names=tuple(names) if isinstance(names, x509.SubjectAlternativeName) else (),
        name_constraints=name_constraints if isinstance(name_constraints, x509.NameConstraints) else None,
    )


def identifier_agrees(issuer: Profile, subject: Profile) -> bool:
    """Return whether the subject's authority key identifier is not that of another issuer (X509_check_akid)."""
    identifier = subject.authority_key
    if identifier is None:
        return True
    key = identifier.key_identifier
    if key is not None and issuer.subject_key is not None and key != issuer.subject_key:
        return False
    serial = identifier.authority_cert_serial_number
    if serial is not None and serial != issuer.certificate.serial_number:
        return False
    names = identifier.authority_cert_issuer or []
    name = next((n.value for n in names if isinstance(n, x509.DirectoryName)), None)
    return name is None or name == issuer.certificate.issuer


def _public_key(certificate: x509.Certificate) -> object | None:
    try:
        return certificate.public_key()
    except UNREADABLE:
        return None


def _security_bits(key: object | None) -> int | None:
    if isinstance(key, rsa.RSAPublicKey | dsa.DSAPublicKey):
        return next((bits for size, bits in _RSA_STRENGTH if key.key_size >= size), 0)
    if isinstance(key, ec.EllipticCurvePublicKey):
        return key.curve.key_size // 2
    return None


def _key_kind(key: object | None) -> KeyFamily | None:
    if isinstance(key, rsa.RSAPublicKey):
        return KeyFamily.RSA
    if isinstance(key, ec.EllipticCurvePublicKey):
        return KeyFamily.EC
    return None if key is None else KeyFamily.OTHER


def _signature_kind(certificate: x509.Certificate) -> KeyFamily | None:
    algorithm = certificate.signature_algorithm_oid.dotted_string
    if algorithm.startswith("1.2.840.113549.1.1."):  # PKCS #1, RFC 8017
        return KeyFamily.RSA
    return KeyFamily.EC if algorithm.startswith("1.2.840.10045.4.") else KeyFamily.OTHER  # RFC 5758 3.2


def _signature_bits(certificate: x509.Certificate) -> int | None:
    try:
        digest = certificate.signature_hash_algorithm
    except UNREADABLE:
        return None
    if digest is None:
        return 128
    return _BROKEN_DIGESTS.get(digest.name, digest.digest_size * 4)
