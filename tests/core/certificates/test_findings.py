"""What is wrong with a certificate as such: names, lifetime, who signed it, its key."""

from dataclasses import replace
from datetime import timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from hypothesis import given
from hypothesis import strategies as st

from tests.core.certificates.making import HOST, NOW, certificate, intermediate, key, leaf, root
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.card import NameKind
from wizard.core.certificates.findings import findings, missing_names, signer_of
from wizard.core.certificates.wanted_names import wanted_names
from wizard.core.problem import Severity
from wizard.core.site import AuthorityKind, Certificate, Server, Site

AUTHORITY_KEY, SERVER_KEY = key("rsa authority"), key("rsa server")
AUTHORITY = make_authority("Example Dental", AUTHORITY_KEY, NOW)
ROOT, MID = root(), intermediate()
PRIVATE = Site(
    server=Server(host=HOST, addresses=(ip_address("192.0.2.10"),)),
    certificate=Certificate(authority=AuthorityKind.PRIVATE),
)
PUBLIC = replace(PRIVATE, certificate=Certificate(authority=AuthorityKind.PUBLIC))


def issued(site: Site = PRIVATE, days: int = 825) -> x509.Certificate:
    server = site.server
    return issue_server_certificate(AUTHORITY, AUTHORITY_KEY, server.host, server.addresses, SERVER_KEY, days, NOW)


def bought(subject: str = HOST, *names: x509.GeneralName) -> x509.Certificate:
    return leaf(subject, issuer="Mid", key_name="rsa server", names=names or [x509.DNSName(HOST)])


def found(
    chain: tuple[x509.Certificate, ...], trusted: tuple[x509.Certificate, ...], site: Site, after: timedelta
) -> list[tuple[Severity, str, str]]:
    return [(p.severity, str(p.message), str(p.fix)) for p in findings(chain, trusted, site, NOW + after)]


def at(host: str, *addresses: str) -> Site:
    return replace(PRIVATE, server=Server(host=host, addresses=tuple(map(ip_address, addresses))))


def test_a_sound_one_has_nothing_said_of_it() -> None:
    assert findings((issued(),), (AUTHORITY,), PRIVATE, NOW) == ()
    assert findings((bought(), MID), (ROOT,), PUBLIC, NOW) == ()
    assert findings((), (), PUBLIC, NOW) == ()


@pytest.mark.parametrize(
    ("site", "missing"),
    [
        (at("new.example.com", "192.0.2.10"), ("new.example.com",)),
        (at(HOST, "192.0.2.10", "192.0.2.11", "2001:db8::1"), ("192.0.2.11", "2001:db8::1")),
        (at("2001:db8::1", "192.0.2.10"), ("2001:db8::1",)),
        (at(HOST.upper() + "."), ()),
        (at(HOST), ()),
        (at(""), ()),
        (at("no host ☃"), ()),
    ],
)
def test_a_private_one_has_to_name_the_host_and_every_address(site: Site, missing: tuple[str, ...]) -> None:
    assert missing_names(issued(), site) == missing
    said = found((issued(),), (AUTHORITY,), site, timedelta(0))
    assert [severity for severity, _, _ in said] == [Severity.ERROR] * bool(missing)
    for _, message, fix in said:
        assert all(name in message for name in missing)
        assert "Make it again" in fix


def test_many_missing_names_are_not_all_listed() -> None:
    site = at(HOST, *(f"192.0.2.{n}" for n in range(20, 60)))
    ((_, message, _),) = found((issued(),), (AUTHORITY,), site, timedelta(0))
    assert message == ("The certificate does not name 192.0.2.20, 192.0.2.21, 192.0.2.22, 192.0.2.23, 192.0.2.24, ….")


def test_a_public_one_has_to_name_the_host_only() -> None:
    assert missing_names(bought(), PUBLIC) == ()
    wild = bought("x", x509.DNSName("*.example.com"))
    assert missing_names(wild, PUBLIC) == (), "whether phones take a wildcard is their verdict"
    elsewhere = replace(PUBLIC, server=Server(host="pbx.other.example"))
    assert missing_names(wild, elsewhere) == ("pbx.other.example",)
    ((_, message, fix),) = found((bought(), MID), (ROOT,), elsewhere, timedelta(0))
    assert ("pbx.other.example" in message, "Import" in fix) == (True, True)


def test_one_that_names_the_host_in_its_common_name_only_is_doubtful() -> None:
    nameless = leaf(issuer="Mid", key_name="rsa server", names=())
    ((severity, message, fix),) = found((nameless, MID), (ROOT,), PUBLIC, timedelta(0))
    assert severity is Severity.WARNING
    assert "no subjectAltName" in message
    assert "subjectAltName" in fix


@pytest.mark.parametrize(
    ("days", "severity", "words"),
    [
        (59, None, ""),
        (60, Severity.WARNING, "days left: 30"),
        (89, Severity.WARNING, "days left: 1."),
        (90, Severity.ERROR, "ended on 2026-05-30"),
        (-11, Severity.ERROR, "not valid before 2026-02-19"),
    ],
)
def test_its_end_is_told_from_thirty_days_before(days: int, severity: Severity | None, words: str) -> None:
    said = found((bought(), MID), (ROOT,), PUBLIC, timedelta(days=days))
    assert [s for s, _, _ in said] == [severity] * (severity is not None)
    assert all(words in message for _, message, _ in said)


def test_a_missing_issuer_is_named_unless_a_root_signed_it_at_once() -> None:
    ((severity, message, _),) = found((bought(),), (ROOT,), PUBLIC, timedelta(0))
    assert (severity, message) == (Severity.WARNING, "Mid, which signed the certificate, is not among the files.")
    direct = leaf(key_name="rsa server")
    assert findings((direct,), (ROOT,), PUBLIC, NOW) == ()
    mimic = certificate("Root", "Root", key_name="Other", ca=True)
    assert signer_of(direct, (mimic, ROOT)) is ROOT, "one of the same name and another key did not sign it"
    assert signer_of(direct, (mimic,)) is None


def test_one_signed_by_itself_is_no_authoritys() -> None:
    own = certificate(HOST, HOST, key_name="rsa server", issuer_key="rsa server", names=[x509.DNSName(HOST)])
    ((severity, message, _),) = found((own,), (ROOT,), PUBLIC, timedelta(0))
    assert (severity, "signed by itself" in message) == (Severity.ERROR, True)


def test_one_of_another_authority_is_told() -> None:
    other = make_authority("Example Dental", key("rsa other"), NOW)
    for trusted in ((other,), ()):
        ((severity, message, fix),) = found((issued(),), trusted, PRIVATE, timedelta(0))
        assert (severity, "authority in the site folder" in message, "again" in fix) == (Severity.ERROR, True, True)


def test_its_key_and_its_damage_are_told() -> None:
    ((severity, message, _),) = found((leaf(issuer="Mid"), MID), (ROOT,), PUBLIC, timedelta(0))
    assert (severity, "elliptic curve" in message) == (Severity.WARNING, True)


def test_the_worst_comes_first() -> None:
    elsewhere = replace(PUBLIC, server=Server(host="pbx.other.example"))
    said = found((leaf(issuer="Mid"),), (ROOT,), elsewhere, timedelta(days=80))
    assert [severity for severity, _, _ in said] == [Severity.ERROR, *[Severity.WARNING] * 3]


def test_the_names_it_will_have_are_those_it_gets() -> None:
    names = [(n.kind, n.value) for n in wanted_names(at("PBX.Example.com", "192.0.2.10", "192.0.2.10"))]
    assert names == [
        (NameKind.DNS, HOST),
        (NameKind.URI, f"sip:{HOST}"),
        (NameKind.ADDRESS, "192.0.2.10"),
    ]
    assert wanted_names(at("")) == wanted_names(at("no host ☃")) == ()


@given(
    st.sampled_from([HOST, "faß.example", "192.0.2.7", "2001:DB8::7", "a-b.test", "x" * 63 + ".example"]),
    st.lists(st.ip_addresses(), max_size=4),
)
def test_what_is_made_for_a_server_names_it(host: str, addresses: list[object]) -> None:
    site = at(host, *map(str, addresses))
    assert missing_names(issued(site), site) == ()
