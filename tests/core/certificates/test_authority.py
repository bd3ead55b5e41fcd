import random
import socket
import ssl
import subprocess
import threading
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.certificates.making import HOST, NOW, key, root
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.host import host_of
from wizard.core.certificates.keys import key_to_pem
from wizard.core.certificates.names import matches, matches_rfc5922
from wizard.core.errors import WizardError

ADDRESSES = (IPv4Address("192.0.2.10"), IPv6Address("2001:db8::10"))


@pytest.fixture(scope="module")
def authority() -> x509.Certificate:
    return make_authority("Example Dental", key("rsa authority"), NOW)


def issue(authority: x509.Certificate, host: str = HOST, **more: object) -> x509.Certificate:
    settings: dict[str, object] = {"addresses": (), "key": key("server"), "days": 825, "now": NOW} | more
    return issue_server_certificate(authority, key("rsa authority"), host, **settings)  # type: ignore[arg-type]


def common_name(certificate: x509.Certificate) -> str:
    (attribute,) = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(attribute.value)


def test_the_authority_has_the_profile(authority: x509.Certificate) -> None:
    extensions = authority.extensions
    constraints = extensions.get_extension_for_class(x509.BasicConstraints)
    usage = extensions.get_extension_for_class(x509.KeyUsage)
    assert authority.version is x509.Version.v3
    assert authority.subject == authority.issuer
    assert common_name(authority) == "Example Dental phone CA 2026"
    assert constraints.critical
    assert constraints.value == x509.BasicConstraints(ca=True, path_length=0)
    assert usage.critical
    assert (usage.value.key_cert_sign, usage.value.crl_sign) == (True, True)
    assert not any((usage.value.digital_signature, usage.value.key_encipherment, usage.value.key_agreement))
    identifier = x509.SubjectKeyIdentifier.from_public_key(authority.public_key())
    assert extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value == identifier
    assert len(extensions) == 3
    assert isinstance(authority.signature_hash_algorithm, SHA256)
    assert authority.not_valid_before_utc == NOW - timedelta(days=1)
    assert authority.not_valid_after_utc == NOW.replace(year=2036)
    assert 2**96 < authority.serial_number < 2**159
    authority.verify_directly_issued_by(authority)


def test_serial_numbers_differ(authority: x509.Certificate) -> None:
    assert len({issue(authority).serial_number for _ in range(20)}) == 20


def test_the_year_follows_the_clock_even_on_29_february() -> None:
    made = make_authority("X", key("rsa authority"), datetime(2028, 2, 29, 8, tzinfo=UTC))
    assert common_name(made) == "X phone CA 2028"
    assert made.not_valid_after_utc == datetime(2038, 2, 28, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "organization",
    [
        "",
        "   ",
        "x" * 10_000,
        "😀" * 10_000,
        "👩‍👩‍👧‍👦" * 9,
        "é" * 64,
        "Zahnärzte Müller & Söhne GmbH",
        "a\0b\r\nc\u202ed",
        "\udcff",
        "/CN=evil",
        'O="x", CN=y',
        "شرکت نمونه",
        "\u200d",
        "a" * 63 + "😀",
    ],
)
def test_any_organization_makes_a_valid_name(organization: str) -> None:
    made = make_authority(organization, key("rsa authority"), NOW)
    assert common_name(made).endswith("hone CA 2026")
    for attribute in made.subject:
        text = str(attribute.value)
        assert 0 < len(text.encode()) <= 64
        assert text.isprintable() or "\u200c" in text or "\u200d" in text
    assert x509.load_der_x509_certificate(made.public_bytes(Encoding.DER)).subject == made.subject


def test_authorities_that_follow_one_another_within_a_year_have_names_of_their_own() -> None:
    first = make_authority("Ex", key("rsa authority"), NOW)
    second = make_authority("Ex", key("rsa authority"), NOW, after=first)
    third = make_authority("Other", key("rsa authority"), NOW, after=second)
    later = make_authority("Ex", key("rsa authority"), NOW.replace(year=2027), after=second)
    named = [common_name(made) for made in (first, second, third, later)]
    assert named == ["Ex phone CA 2026", "Ex phone CA 2026-2", "Other phone CA 2026-3", "Ex phone CA 2027"]


def test_without_organization_it_is_a_phone_ca() -> None:
    made = make_authority("", key("rsa authority"), NOW)
    assert made.subject.rfc4514_string() == "CN=Phone CA 2026"


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_organizations_of_any_characters(organization: str) -> None:
    test_any_organization_makes_a_valid_name(organization)


def test_the_server_certificate_has_the_profile(authority: x509.Certificate) -> None:
    made = issue(authority, addresses=ADDRESSES, key=key("rsa server"))
    extensions = made.extensions
    names = extensions.get_extension_for_class(x509.SubjectAlternativeName)
    usage = extensions.get_extension_for_class(x509.KeyUsage).value
    assert made.version is x509.Version.v3
    assert made.subject.rfc4514_string() == f"CN={HOST}"
    assert list(names.value) == [
        x509.DNSName(HOST),
        x509.UniformResourceIdentifier(f"sip:{HOST}"),
        x509.IPAddress(ADDRESSES[0]),
        x509.IPAddress(ADDRESSES[1]),
    ]
    assert extensions.get_extension_for_class(x509.BasicConstraints).value.ca is False
    assert (usage.digital_signature, usage.key_encipherment, usage.key_cert_sign) == (True, True, False)
    purposes = extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(purposes) == [ExtendedKeyUsageOID.SERVER_AUTH]
    above = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    identifier = extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value
    assert identifier.key_identifier == above
    assert made.not_valid_before_utc == NOW - timedelta(days=1)
    assert made.not_valid_after_utc == NOW + timedelta(days=825)
    assert isinstance(made.signature_hash_algorithm, SHA256)
    made.verify_directly_issued_by(authority)


def test_elliptic_keys_do_not_encipher(authority: x509.Certificate) -> None:
    usage = issue(authority).extensions.get_extension_for_class(x509.KeyUsage).value
    assert (usage.digital_signature, usage.key_encipherment) == (True, False)


def test_the_key_identifier_is_copied_from_the_issuer() -> None:
    foreign = root("rsa authority", authority_key="")
    made = issue_server_certificate(foreign, key("rsa authority"), HOST, (), key("server"), 30, NOW)
    own = foreign.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    assert made.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier == own


@pytest.mark.parametrize("host", ["192.0.2.7", "2001:db8::7"])
def test_an_address_is_named_as_one(authority: x509.Certificate, host: str) -> None:
    made = issue(authority, host, addresses=(ip_address(host), *ADDRESSES))
    names = made.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.IPAddress) == [ip_address(host), *ADDRESSES]
    assert names.get_values_for_type(x509.DNSName) == []
    assert common_name(made) == host
    assert matches(made, host)


def test_a_long_host_is_whole_in_the_names_only(authority: x509.Certificate) -> None:
    host = "pbx." + "a" * 60 + ".example.com"
    made = issue(authority, host)
    assert common_name(made) == "pbx"
    assert matches(made, host)
    assert matches_rfc5922(made, host)


def test_it_never_outlives_its_authority(authority: x509.Certificate) -> None:
    assert issue(authority, days=10**9).not_valid_after_utc == authority.not_valid_after_utc
    late = authority.not_valid_after_utc - timedelta(days=3)
    assert issue(authority, now=late).not_valid_after_utc == authority.not_valid_after_utc
    with pytest.raises(WizardError, match="expired"):
        issue(authority, now=authority.not_valid_after_utc)


def test_wrong_use_is_refused(authority: x509.Certificate) -> None:
    with pytest.raises(ValueError, match="day"):
        issue(authority, days=0)
    with pytest.raises(ValueError, match="host name"):
        issue(authority, "*.example.com")
    with pytest.raises(ValueError, match="time zone"):
        issue(authority, now=datetime(2026, 3, 1))
    with pytest.raises(WizardError, match="key"):
        issue_server_certificate(authority, key("server"), HOST, (), key("server"), 30, NOW)


def generated_hosts(count: int) -> list[str]:
    """IDN, IPv4, IPv6, long, mixed case, single labels, deep names: all that can be a host."""
    choose = random.Random(20260301)
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    scripts = ["äöüßéñç", "пример", "παράδειγμα", "例子測試", "テスト", "한국어", "עברית", "उदाहरण", "ไทย", "ÅØÆ"]

    def label(longest: int) -> str:
        if choose.random() < 0.25:
            return "".join(choose.choice(choose.choice(scripts)[:3]) for _ in range(choose.randint(1, 8)))
        middle = "".join(choose.choice(letters + "-") for _ in range(choose.randint(0, longest - 2)))
        return choose.choice(letters) + middle + choose.choice(letters)

    hosts: set[str] = set()
    while len(hosts) < count:
        kind = choose.random()
        if kind < 0.1:
            host = str(IPv4Address(choose.getrandbits(32)))
        elif kind < 0.2:
            host = str(IPv6Address(choose.getrandbits(128)))
            host = choose.choice([host, host.upper(), f"[{host}]", IPv6Address(host).exploded])
        elif kind < 0.3:
            host = ".".join(label(63) for _ in range(choose.randint(2, 4)))
        else:
            host = ".".join(label(15) for _ in range(choose.randint(1, 6)))
        try:
            host_of(host)
        except ValueError:  # a hyphen beside a dot, more than 253 characters, a number at the end
            continue
        hosts.add(host)
    return sorted(hosts)


def verify(folder: Path, authority: x509.Certificate, leaves: list[x509.Certificate], *more: str) -> str:
    """``openssl verify`` over many leaves in one process."""
    (folder / "ca.pem").write_bytes(chain_to_pem([authority]))
    paths = []
    for number, certificate in enumerate(leaves):
        paths.append(str(number))
        (folder / str(number)).write_bytes(chain_to_pem([certificate]))
    command = ["openssl", "verify", "-x509_strict", "-purpose", "sslserver", "-auth_level", "2"]
    command += ["-attime", str(int(NOW.timestamp())), "-CAfile", "ca.pem", *more, *paths]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_thousands_of_hosts_pass_openssl_in_strict_mode(tmp_path: Path, authority: x509.Certificate) -> None:
    hosts = generated_hosts(2400)
    assert sum(len(h) > 64 for h in hosts) > 100
    assert sum(not h.isascii() for h in hosts) > 200
    leaves = [issue(authority, host, addresses=ADDRESSES, days=1 + n) for n, host in enumerate(hosts)]
    said = verify(tmp_path, authority, leaves)
    assert [line for line in said.splitlines() if not line.endswith(": OK")] == []
    assert said.count(": OK") == len(hosts)
    for host, made in zip(hosts, leaves, strict=True):
        assert matches(made, str(host_of(host)))  # in the spelling that goes to the phones: DNS has A-labels
        assert 0 < len(common_name(made)) <= 64
        assert made.not_valid_after_utc <= authority.not_valid_after_utc


def test_the_strict_check_can_fail(tmp_path: Path, authority: x509.Certificate) -> None:
    foreign = issue_server_certificate(root("rsa 2"), key("rsa 2"), HOST, (), key("server"), 30, NOW)
    assert ": OK" not in verify(tmp_path, authority, [foreign])


@pytest.mark.parametrize("kind", ["rsa authority", "ec authority"])
@pytest.mark.parametrize("server", ["rsa server", "server"])
def test_every_pair_of_key_kinds_passes(tmp_path: Path, kind: str, server: str) -> None:
    made = make_authority("Zahnärzte 😀", key(kind), NOW)
    leaf = issue_server_certificate(made, key(kind), HOST, ADDRESSES, key(server), 825, NOW)
    assert verify(tmp_path, made, [leaf], "-verify_hostname", HOST).strip() == "0: OK"
    assert verify(tmp_path, made, [leaf], "-verify_ip", "2001:db8::10").strip() == "0: OK"


@pytest.mark.parametrize("host", [HOST, "192.0.2.10", "zürich.example"])
def test_a_handshake_verifies(tmp_path: Path, host: str) -> None:
    now = datetime.now(UTC)
    authority = make_authority("Example Dental", key("rsa authority"), now)
    made = issue(authority, host, now=now, key=key("rsa server"))
    chain, secret = tmp_path / "chain.pem", tmp_path / "key.pem"
    chain.write_bytes(chain_to_pem([made]))
    secret.write_bytes(key_to_pem(key("rsa server"), None))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(chain, secret)
    client = ssl.create_default_context(cadata=chain_to_pem([authority]).decode())
    ours, theirs = socket.socketpair()
    ours.settimeout(20)
    theirs.settimeout(20)

    def serve() -> None:
        with server.wrap_socket(theirs, server_side=True) as connection:
            connection.sendall(connection.recv(5))

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        with client.wrap_socket(ours, server_hostname=str(host_of(host))) as connection:
            connection.sendall(b"hello")
            assert connection.recv(5) == b"hello"
    finally:
        thread.join(20)
