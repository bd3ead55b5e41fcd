from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.announced_answers import disagreements, offers, with_offers
from wizard.core.announcement import SERVICE, AnnouncedServer, announced
from wizard.core.problem import Severity
from wizard.core.site import Provisioning, Server, Site, Transport
from wizard.core.site_problems import problems


def server(
    sip_url: str = "sip:proxy@pbx.example.com:5061;transport=tls",
    *addresses: str,
    name: str = "Example PBX",
    kind: str = "asterisk",
) -> AnnouncedServer:
    return announced(
        f"{name}.{SERVICE}",
        host="pbx.local.",
        port=5061,
        addresses=addresses or ("192.0.2.10", "2001:db8::1"),
        properties={b"sipUrl": sip_url.encode(), b"serviceType": kind.encode()},
        interface="eth0",
    )


def test_an_empty_site_takes_all_of_it_and_disagrees_with_nothing() -> None:
    site = with_offers(Site(), server(), {})
    assert site.server.host == "pbx.example.com"
    assert site.server.addresses == (IPv4Address("192.0.2.10"), IPv6Address("2001:db8::1"))
    assert site.provisioning.service_name == "Example PBX"
    assert site.transport == Transport()
    assert disagreements(site, server(), {}) == ()


def test_an_address_phones_are_sent_to_is_the_server_s_own() -> None:
    site = with_offers(Site(), server("sip:proxy@192.0.2.99;transport=udp"), {})
    assert (site.server.host, site.server.addresses) == ("192.0.2.99", (IPv4Address("192.0.2.99"),))


def test_what_was_answered_stays_and_is_shown_beside_what_is_announced() -> None:
    answered = Site(
        server=Server(host="sip.example.org", addresses=(IPv4Address("192.0.2.1"),)),
        provisioning=Provisioning(service_name="Mine"),
    )
    heard = server("sip:proxy@pbx.example.com:5071;transport=tls")
    assert with_offers(answered, heard, {}) == answered
    assert [(d.offer.field, d.present, d.offer.value) for d in disagreements(answered, heard, {})] == [
        ("server.host", "sip.example.org", "pbx.example.com"),
        ("server.addresses", "192.0.2.1", "192.0.2.10, 2001:db8::1"),
        ("provisioning.service_name", "Mine", "Example PBX"),
        ("transport.bind", "0.0.0.0:5061", "0.0.0.0:5071"),
    ]


def test_the_same_in_other_words_is_no_disagreement() -> None:
    site = Site(
        server=Server(host="PBX.example.com", addresses=(*map(IPv4Address, ("192.0.2.7", "192.0.2.10")),)),
        provisioning=Provisioning(service_name="example pbx"),
    )
    assert disagreements(site, server("sip:proxy@pbx.example.com;transport=tls", "192.0.2.10"), {}) == ()


def test_what_was_typed_and_cannot_be_held_yet_is_not_overwritten() -> None:
    drafts = {"server.addresses": "192.0.2"}
    site = with_offers(Site(), server(), drafts)
    assert site.server.addresses == ()
    assert [(d.offer.field, d.present) for d in disagreements(site, server(), drafts)] == [
        ("server.addresses", "192.0.2")
    ]


@pytest.mark.parametrize("bind", ["[::]:5061", "[::]", "192.0.2.1:5061", "0.0.0.0"])
def test_the_port_of_tls_is_offered_where_the_site_has_another(bind: str) -> None:
    site = Site(transport=Transport(bind=bind))
    found = {o.field: o.value for o in offers(site, server("sip:proxy@pbx.example.com:5071;transport=tls"))}
    moved = replace(site, transport=Transport(bind=found["transport.bind"]))
    assert moved.transport.port == 5071
    assert not [p for p in problems(moved) if p.field == "transport.bind" and p.severity is Severity.ERROR]


def test_the_port_of_udp_says_nothing_of_tls() -> None:
    found = offers(Site(), server("sip:proxy@pbx.example.com:5060;transport=udp"))
    assert "transport.bind" not in {o.field for o in found}


@pytest.mark.parametrize(
    ("sip_url", "kind"), [("http://192.0.2.1/firmware", "asterisk"), ("sip:proxy@pbx", "firmware"), ("sip:x@y", "")]
)
def test_a_server_no_phone_is_configured_by_offers_nothing(sip_url: str, kind: str) -> None:
    assert offers(Site(), server(sip_url, kind=kind)) == ()


@pytest.mark.parametrize("address", ["fe80::1", "fe80::1%eth0", "127.0.0.1", "0.0.0.0", "not one"])
def test_addresses_other_machines_cannot_use_are_not_taken(address: str) -> None:
    fields = {o.field for o in offers(Site(), server("sip:proxy@pbx.example.com", address))}
    assert "server.addresses" not in fields


HOSTS = st.sampled_from(
    ["pbx.example.com", "*.example.com", "localhost", "192.0.2.9", "[2001:db8::1]", "a" * 300, "-x"]
)


@given(HOSTS, st.integers(0, 70000), st.sampled_from(["tls", "udp", "tcp", "x"]), st.text(max_size=300), st.text())
def test_whatever_is_announced_nothing_faulty_is_taken(
    host: str, port: int, transport: str, name: str, address: str
) -> None:
    heard = server(f"sip:proxy@{host}:{port};transport={transport}", address, name=name)
    site = with_offers(Site(), heard, {})
    filled = {o.field for o in offers(Site(), heard)}
    faulty = {p.field.partition("[")[0] for p in problems(site) if p.severity is Severity.ERROR}
    assert not filled & faulty
    assert with_offers(site, heard, {}) == site
