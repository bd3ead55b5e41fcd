import subprocess
import warnings
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256, SHA512
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.core.certificates.making import NOW, certificate, intermediate, key, leaf, name, root
from wizard.core.certificates.binary_forms import readable
from wizard.core.certificates.card import MOST_NAMES, CertificateCard, ChainRow, NameKind, Role, certificate_card
from wizard.core.certificates.keys import PrivateKey
from wizard.core.certificates.profile import UNREADABLE

NAMES: Sequence[x509.GeneralName] = (
    x509.UniformResourceIdentifier("sip:pbx.example.com"),
    x509.DNSName("pbx.example.com"),
    x509.RFC822Name("ada@example.com"),
    x509.IPAddress(ip_address("192.0.2.10")),
    x509.DNSName("*.example.com"),
)
LEAF, MID, ROOT = leaf(issuer="Mid", names=NAMES, serial=0xA1B), intermediate(), root()


def card(*chain: x509.Certificate, now: datetime = NOW) -> CertificateCard:
    return certificate_card(chain, now)


def test_a_servers_certificate_and_its_chain() -> None:
    found = card(LEAF, MID, ROOT)
    assert (found.subject, found.issuer, found.serial) == ("pbx.example.com", "Mid", "0A:1B")
    assert [(n.kind, n.value) for n in found.names] == [
        (NameKind.DNS, "pbx.example.com"),
        (NameKind.DNS, "*.example.com"),
        (NameKind.ADDRESS, "192.0.2.10"),
        (NameKind.URI, "sip:pbx.example.com"),
    ]
    assert (found.not_before, found.not_after) == (NOW - timedelta(days=10), NOW + timedelta(days=90))
    assert (found.key_kind, found.key_bits, found.signature_hash) == ("EC secp256r1", 256, "SHA-256")
    assert (found.is_self_signed, found.is_authority, found.is_damaged) == (False, False, False)
    assert found.chain == (
        ChainRow(depth=0, role=Role.SERVER, name="pbx.example.com", ends=found.not_after),
        ChainRow(depth=1, role=Role.INTERMEDIATE, name="Mid", ends=MID.not_valid_after_utc),
        ChainRow(depth=2, role=Role.ROOT, name="Root", ends=ROOT.not_valid_after_utc),
    )


def test_serial_and_fingerprint_are_as_openssl_prints_them() -> None:
    for one in (LEAF, root(serial=0x80FF), root(serial=7)):
        pem = one.public_bytes(Encoding.PEM)
        command = ["openssl", "x509", "-noout", "-serial", "-fingerprint", "-sha256"]
        said = subprocess.run(command, input=pem, capture_output=True, check=True).stdout.decode().splitlines()
        assert card(one).serial.replace(":", "") == said[0].partition("=")[2]
        assert card(one).fingerprint == said[1].partition("=")[2]


def test_an_authority_alone_and_a_self_signed_server() -> None:
    authority = card(ROOT)
    assert (authority.is_self_signed, authority.is_authority, authority.chain[0].role) == (True, True, Role.ROOT)
    alone = card(certificate("x", "x", names=[x509.DNSName("x.example")]))
    assert (alone.is_self_signed, alone.is_authority, alone.chain[0].role) == (True, False, Role.SERVER)
    assert card(MID).chain[0].role is Role.INTERMEDIATE
    mimic = certificate("Root", "Root", issuer_key="Other", ca=True)
    assert not card(mimic).is_self_signed, "it says so, but its own key did not sign it"


@pytest.mark.parametrize(
    ("left", "days"),
    [(timedelta(days=2), 2), (timedelta(hours=47), 1), (timedelta(hours=1), 0), (timedelta(0), 0), (-timedelta(1), -1)],
)
def test_days_left(left: timedelta, days: int) -> None:
    assert card(LEAF, now=(LEAF.not_valid_after_utc - left).astimezone(timezone(timedelta(hours=5)))).days_left == days
    assert card(LEAF, now=LEAF.not_valid_after_utc + timedelta(seconds=1)).days_left == -1


def signed(own: PrivateKey | ed25519.Ed25519PrivateKey, *names: x509.GeneralName) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(name("a\u202eb\n" + "c" * 40))
        .issuer_name(name("Root"))
        .public_key(own.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names or [x509.DNSName("a")]), critical=False)
    )
    return builder.sign(own, None if isinstance(own, ed25519.Ed25519PrivateKey) else SHA512())


def test_keys_and_hashes_of_every_kind() -> None:
    found = card(signed(key("rsa")))
    assert (found.key_kind, found.key_bits, found.signature_hash) == ("RSA", 2048, "SHA-512")
    found = card(signed(ed25519.Ed25519PrivateKey.generate()))
    assert (found.key_kind, found.key_bits, found.signature_hash) == ("Ed25519", 256, "")


def test_texts_are_fit_to_be_shown_and_names_are_bounded() -> None:
    many = [x509.DNSName(f"host-{n}.example.com") for n in range(MOST_NAMES + 20)]
    found = card(signed(key("rsa"), x509.UniformResourceIdentifier("sip:\x1b[2J" + "x" * 5000), *many))
    assert (len(found.names), found.names_left_out) == (MOST_NAMES, 21)
    uri = card(signed(key("rsa"), x509.UniformResourceIdentifier("sip:\x1b[2J" + "x" * 5000))).names[0].value
    assert uri.isprintable()
    assert uri.endswith("…")
    assert found.subject.isprintable()


def test_a_damaged_extension_is_told() -> None:
    # The length within the subjectAltName reaches beyond its end.
    content = LEAF.public_bytes(Encoding.DER).replace(b"\x82\x0fpbx.example.com", b"\x82\x7fpbx.example.com")
    found = card(readable(x509.load_der_x509_certificate(content)))
    assert found.is_damaged
    assert found.names == ()
    assert found.subject == "pbx.example.com"


def test_a_key_of_absurd_size_is_told_as_it_is() -> None:
    absurd = rsa.RSAPublicNumbers(65537, (1 << 100_000) - 1).public_key()
    builder = x509.CertificateBuilder().subject_name(name("x")).issuer_name(name("x")).public_key(absurd)
    made = builder.serial_number(1).not_valid_before(NOW).not_valid_after(NOW + timedelta(days=1))
    found = card(made.sign(key("rsa"), SHA256()))
    assert (found.key_bits, found.is_self_signed) == (100_000, False)


def test_nothing_and_a_time_without_a_zone_are_mistakes() -> None:
    for chain, now in (((), NOW), ((LEAF,), NOW.replace(tzinfo=None))):
        with pytest.raises(ValueError, match="certificate"):
            certificate_card(chain, now)


@settings(max_examples=600, deadline=None)
@given(
    st.sampled_from([c.public_bytes(Encoding.DER) for c in (LEAF, MID, ROOT, signed(key("rsa")))]),
    st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), min_size=1, max_size=4),
)
def test_a_hostile_certificate_has_a_card(content: bytes, damage: list[tuple[int, int]]) -> None:
    damaged = bytearray(content)
    for place, byte in damage:
        damaged[place % len(damaged)] = byte
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            one = readable(x509.load_der_x509_certificate(bytes(damaged)))
        except UNREADABLE:
            assume(False)
            return
        found = certificate_card((one, ROOT), datetime(2026, 3, 1, tzinfo=UTC))
    shown = [found.subject, found.issuer, found.serial, found.key_kind, *(n.value for n in found.names)]
    assert all(text.isprintable() for text in shown)
