"""Authorities that can sign for one host only, as OpenSSL sees them."""

from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path

import pytest
from cryptography import x509
from hypothesis import given
from hypothesis import strategies as st

from tests.core.certificates.making import HOST, NOW, SERVER, certificate, key, usage
from tests.core.certificates.test_authority import generated_hosts, verify
from wizard.core.certificates.authority import issue_server_certificate, make_authority, names_for
from wizard.core.certificates.authority_limits import beyond_limits, limits_to
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.host import Host, host_of
from wizard.core.errors import WizardError

ADDRESSES = (IPv4Address("192.0.2.10"), IPv6Address("2001:db8::10"))
ROOT = "rsa authority"


def constrained(host: Host, *addresses: IPv4Address | IPv6Address, organization: str = "") -> x509.Certificate:
    return make_authority(organization, key(ROOT), NOW, limits=limits_to(host, addresses))


def signed_all_the_same(*names: x509.GeneralName) -> x509.Certificate:
    """What a thief of the authority's key would make."""
    return certificate(
        "Thief",
        "Phone CA 2026",
        issuer_key=ROOT,
        ca=False,
        key_usage=usage(serves=True),
        purposes=[SERVER],
        names=names,
        key_name="server",
        authority_key=ROOT,
    )


def test_what_is_issued_within_them_passes_openssl_in_strict_mode(tmp_path: Path) -> None:
    leaves, roots = [], []
    for number, text in enumerate(generated_hosts(150)):
        host = host_of(text)
        addresses = ADDRESSES[: number % 3]
        authority = constrained(host, *addresses, organization=f"Ex {number}")
        assert beyond_limits(authority, names_for(host, addresses)) == ()
        leaves.append(issue_server_certificate(authority, key(ROOT), text, addresses, key("server"), 90, NOW))
        roots.append(authority)
    (tmp_path / "all.pem").write_bytes(chain_to_pem(roots))
    said = verify(tmp_path, roots[0], leaves, "-CAfile", "all.pem")
    assert [line for line in said.splitlines() if not line.endswith(": OK")] == []
    assert said.count(": OK") == len(leaves)


@pytest.mark.parametrize(
    ("host", "addresses", "stolen"),
    [
        (HOST, (), x509.DNSName("bank.example")),
        (HOST, (), x509.DNSName("evil" + HOST)),
        (HOST, (), x509.IPAddress(ip_address("192.0.2.10"))),
        (HOST, (), x509.IPAddress(ip_address("2001:db8::1"))),
        (HOST, ADDRESSES[:1], x509.IPAddress(ip_address("192.0.2.11"))),
        (HOST, ADDRESSES[:1], x509.IPAddress(ip_address("2001:db8::10"))),
        (ADDRESSES[0], (), x509.DNSName(HOST)),
        (ADDRESSES[1], (), x509.DNSName(HOST)),
        (ADDRESSES[1], (), x509.IPAddress(ip_address("192.0.2.10"))),
    ],
)
def test_what_is_signed_beyond_them_is_refused_by_openssl_and_by_us(
    tmp_path: Path, host: Host, addresses: tuple[IPv4Address | IPv6Address, ...], stolen: x509.GeneralName
) -> None:
    authority = constrained(host, *addresses)
    said = verify(tmp_path, authority, [signed_all_the_same(stolen)])
    assert "permitted subtree violation" in said or "excluded subtree violation" in said
    assert beyond_limits(authority, (stolen,)) == (str(stolen.value),)
    unlimited = make_authority("", key(ROOT), NOW)
    assert ": OK" in verify(tmp_path, unlimited, [signed_all_the_same(stolen)])
    assert beyond_limits(unlimited, (stolen,)) == ()


def test_a_site_that_got_another_name_is_told_before_the_phones_are() -> None:
    authority = constrained(HOST, ADDRESSES[0])
    for host, addresses, named in (("new.example.com", (), "new.example.com"), (HOST, ADDRESSES, "2001:db8::10")):
        with pytest.raises(WizardError, match="may not sign") as refused:
            issue_server_certificate(authority, key(ROOT), host, addresses, key("server"), 90, NOW)
        assert named in str(refused.value.title)
    below = issue_server_certificate(authority, key(ROOT), f"b.{HOST}", (), key("server"), 90, NOW)
    assert below.issuer == authority.subject


@given(st.ip_addresses(), st.ip_addresses())
def test_an_address_is_permitted_where_it_is_the_one(one: IPv4Address | IPv6Address, other: object) -> None:
    assert isinstance(other, IPv4Address | IPv6Address)
    authority = constrained(HOST, one)
    assert beyond_limits(authority, (x509.IPAddress(one),)) == ()
    if IPv6Address(int(other)) != IPv6Address(int(one)) or one.version != other.version:
        assert beyond_limits(authority, (x509.IPAddress(other),)) == (str(other),)
