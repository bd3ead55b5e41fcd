"""Certificates of every kind, good and bad, for the tests of this folder."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from wizard.core.certificates.keys import PrivateKey, make_key
from wizard.core.site import KeyKind

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOST = "pbx.example.com"
SERVER, CLIENT = ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH


@cache
def key(name: str) -> PrivateKey:
    """One key per name and test run; "weak..." is RSA of 1024 bits, "rsa..." of 2048."""
    if name.startswith("weak"):
        return rsa.generate_private_key(public_exponent=65537, key_size=1024)
    return make_key(KeyKind.RSA_2048) if name.startswith("rsa") else make_key(KeyKind.EC_P256)


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
    return builder.sign(signing, SHA256())


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
    )
