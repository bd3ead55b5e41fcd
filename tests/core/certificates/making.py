"""Certificates of every kind, good and bad, for the tests of this folder."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address, ip_network

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from cryptography.hazmat.primitives.hashes import MD5, SHA1, SHA256, HashAlgorithm
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from wizard.core.certificates.keys import PrivateKey, make_key
from wizard.core.site import KeyKind

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOST = "pbx.example.com"
SERVER, CLIENT = ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH


_KEYS: list[PrivateKey] = []


@cache
def key(name: str) -> PrivateKey:
    """One key per name and test run; "weak..." is RSA of 1024 bits, "rsa..." of 2048, "ed..." on edwards25519."""
    made: PrivateKey
    if name.startswith("ed"):
        made = ed25519.Ed25519PrivateKey.generate()  # type: ignore[assignment]
    elif name.startswith("weak"):
        made = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    else:
        made = make_key(KeyKind.RSA_2048 if name.startswith("rsa") else KeyKind.EC_P256)
    _KEYS.append(made)
    return made


def key_of(certificate: x509.Certificate) -> PrivateKey:
    """The key of a certificate that was made here."""
    return next(made for made in _KEYS if made.public_key() == certificate.public_key())


def name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def usage(*, signs: bool = False, serves: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=serves,
        content_commitment=not signs and not serves,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def certificate(
    subject: str,
    issuer: str,
    *,
    key_name: str = "",
    issuer_key: str = "",
    ca: bool | None = None,
    path_length: int | None = None,
    key_usage: x509.KeyUsage | None = None,
    purposes: Sequence[ObjectIdentifier] = (),
    names: Sequence[x509.GeneralName] = (),
    subject_key: bool = False,
    authority_key: str = "",
    start: datetime = NOW - timedelta(days=10),
    end: datetime = NOW + timedelta(days=90),
    critical: ObjectIdentifier | None = None,
    serial: int = 0,
    constraints: x509.NameConstraints | None = None,
) -> x509.Certificate:
    """Anything: nothing is added that was not asked for. Keys go by name; a subject's is its own name."""
    own, signing = key(key_name or subject), key(issuer_key or issuer)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(name(issuer))
        .public_key(own.public_key())
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
    )
    if ca is not None:
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=path_length), critical=True)
    if key_usage is not None:
        builder = builder.add_extension(key_usage, critical=True)
    if purposes:
        builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    if subject_key:
        identifier = x509.SubjectKeyIdentifier.from_public_key(own.public_key())
        builder = builder.add_extension(identifier, critical=False)
    if authority_key:
        above = x509.AuthorityKeyIdentifier.from_issuer_public_key(key(authority_key).public_key())
        builder = builder.add_extension(above, critical=False)
    if critical is not None:
        builder = builder.add_extension(x509.UnrecognizedExtension(critical, b"\x05\x00"), critical=True)
    if constraints is not None:
        builder = builder.add_extension(constraints, critical=True)
    return builder.sign(signing, None if (issuer_key or issuer).startswith("ed") else SHA256())


def root(subject: str = "Root", **more: object) -> x509.Certificate:
    settings: dict[str, object] = {"ca": True, "key_usage": usage(signs=True), "subject_key": True} | more
    return certificate(subject, subject, **settings)  # type: ignore[arg-type]


def intermediate(subject: str = "Mid", issuer: str = "Root", **more: object) -> x509.Certificate:
    settings = {"ca": True, "key_usage": usage(signs=True), "subject_key": True, "authority_key": issuer} | more
    return certificate(subject, issuer, **settings)  # type: ignore[arg-type]


def leaf(subject: str = HOST, issuer: str = "Root", **more: object) -> x509.Certificate:
    settings = {
        "ca": False,
        "key_usage": usage(serves=True),
        "purposes": [SERVER],
        "names": [x509.DNSName(HOST)],
        "authority_key": issuer,
        "key_name": "server",
    } | more
    return certificate(subject, issuer, **settings)  # type: ignore[arg-type]


_RSA_WITH = {"md5": "2a864886f70d010104", "sha1": "2a864886f70d010105", "sha256": "2a864886f70d01010b"}
_HASHES: dict[str, HashAlgorithm] = {"md5": MD5(), "sha1": SHA1(), "sha256": SHA256()}


def signed_anew(
    shown: x509.Certificate, issuer_key: str, digest: str = "sha256", *, is_v1: bool = False
) -> x509.Certificate:
    """The certificate under another hash, or as version 1: what cryptography no longer makes. The key is an RSA one."""
    signing = key(issuer_key)
    assert isinstance(signing, rsa.RSAPrivateKey)
    algorithm = _tlv(0x30, _tlv(0x06, bytes.fromhex(_RSA_WITH[digest])) + b"\x05\x00")
    parts = _parts(_parts(shown.tbs_certificate_bytes)[0][1])
    # version [0], serial, algorithm, issuer, validity, subject, key, extensions [3]
    kept = [whole for tag, _, whole in parts if not (is_v1 and tag in (0xA0, 0xA3))]
    kept[0 if is_v1 else 1 : 2 if is_v1 else 3] = [kept[0 if is_v1 else 1], algorithm]
    body = _tlv(0x30, b"".join(kept))
    signature = signing.sign(body, padding.PKCS1v15(), _HASHES[digest])
    return x509.load_der_x509_certificate(_tlv(0x30, body + algorithm + _tlv(0x03, b"\0" + signature)))


def _tlv(tag: int, content: bytes) -> bytes:
    size = len(content).to_bytes(3, "big").lstrip(b"\0") or b"\0"
    return bytes([tag, *([] if len(content) < 0x80 else [0x80 | len(size)])]) + size + content


def _parts(der: bytes) -> list[tuple[int, bytes, bytes]]:
    """Tag, content and whole of each value in some DER."""
    found, place = [], 0
    while place < len(der):
        first = place + 2 + (der[place + 1] & 0x7F if der[place + 1] & 0x80 else 0)
        size = int.from_bytes(der[place + 2 : first], "big") if first > place + 2 else der[place + 1]
        found.append((der[place], der[first : first + size], der[place : first + size]))
        place = first + size
    return found


def any_certificate(choose: random.Random) -> x509.Certificate:
    """A certificate out of few names and keys, so that they happen to fit, or nearly."""
    subjects = ["Root", "Mid", "Low", HOST]
    subject = choose.choice(subjects)
    issuer = choose.choice([subject, *subjects[: max(1, subjects.index(subject))]])
    keys = {"Root": ["Root", "Root", "Other"], "Mid": ["Mid", "weakMid"], "Low": ["Low"], HOST: ["server", "weak"]}
    start, end = choose.choice([(-10, 90)] * 6 + [(-20, -5), (5, 90), (-10, 80)])
    own = choose.choice(keys[subject])
    above = own if issuer == subject else choose.choice(keys[issuer])
    return certificate(
        subject,
        issuer,
        key_name=own,
        issuer_key=choose.choice([above] * 5 + ["Low"]),
        ca=choose.choice([True] * 5 + [False, None]) if subject != HOST else choose.choice([False] * 5 + [True, None]),
        path_length=None,
        key_usage=choose.choice(
            [None, None, usage(signs=True), usage(signs=True, serves=True), usage(serves=True), usage()]
        ),
        purposes=choose.choice([()] * 3 + [(SERVER,), (SERVER, CLIENT), (CLIENT,)]),
        subject_key=choose.random() < 0.5,
        authority_key=choose.choice(["", "", above, above, "Low"]),
        start=NOW + timedelta(days=start),
        end=NOW + timedelta(days=end),
        critical=ObjectIdentifier("1.2.3.4") if choose.random() < 0.05 else None,
        names=choose.sample(_NAMES, choose.randint(0, 3)) if subject == HOST else (),
        constraints=_any_constraints(choose) if subject != HOST and choose.random() < 0.15 else None,
    )


_NAMES = (
    *(x509.DNSName(text) for text in ("pbx.example.com", "PBX.Example.com", "xexample.com", "other.example.net")),
    *(x509.UniformResourceIdentifier(text) for text in ("sip:pbx.example.com", "https://pbx.example.com:443/x")),
    *(x509.IPAddress(ip_address(text)) for text in ("192.0.2.10", "2001:db8::10")),
    *(x509.RFC822Name(text) for text in ("a@example.com", "a@pbx.example.com")),
    x509.DirectoryName(name("pbx.example.com")),
    x509.RegisteredID(ObjectIdentifier("1.2.3")),
)
_SUBTREES = (
    *(x509.DNSName(text) for text in ("example.com", ".example.com", "pbx.example.com", "com", "", "net")),
    *(x509.UniformResourceIdentifier(text) for text in ("pbx.example.com", ".example.com")),
    *(x509.IPAddress(ip_network(text)) for text in ("192.0.2.0/24", "192.0.0.0/32", "2001:db8::/32")),
    *(x509.RFC822Name(text) for text in ("example.com", ".example.com", "a@example.com")),
    *(x509.DirectoryName(name(text)) for text in ("PBX.example.com", "Mid")),
    x509.RegisteredID(ObjectIdentifier("1.2.3")),
)


def _any_constraints(choose: random.Random) -> x509.NameConstraints:
    permitted = choose.sample(_SUBTREES, choose.choice([0, 1, 1, 2]))
    excluded = choose.sample(_SUBTREES, choose.choice([0, 0, 1]) if permitted else 1)
    return x509.NameConstraints(permitted_subtrees=permitted or None, excluded_subtrees=excluded or None)


def any_chains(count: int, seed: int = 6) -> Iterator[tuple[list[x509.Certificate], list[x509.Certificate]]]:
    """So many chains as they are sent, and what is trusted, out of certificates that fit or nearly fit."""
    choose = random.Random(seed)
    pool = [any_certificate(choose) for _ in range(250)]
    leaves = [c for c in pool if c.subject == name(HOST)]
    for _ in range(count):
        sent = [choose.choice(leaves if choose.random() < 0.8 else pool), *choose.sample(pool, choose.randint(0, 4))]
        roots = [c for c in pool if c.issuer == c.subject or choose.random() < 0.1]
        yield sent, choose.sample(roots, choose.randint(0, 3))
