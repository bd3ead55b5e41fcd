from dataclasses import replace
from ipaddress import IPv4Address

import pytest

from tests.core.plan import sites
from wizard.core.site import (
    AuthorityKind,
    Certificate,
    Destination,
    DestinationKind,
    KeyKind,
    Layout,
    Mdns,
    Method,
    Protocol,
    Provisioning,
    Route,
    Server,
    Site,
    Transport,
)
from wizard.core.site_template import from_template
from wizard.core.site_toml import parse_site, render_site

TEMPLATE = Site(
    name="Example Dental",
    server=Server(
        host="pbx.example.com",
        addresses=(IPv4Address("192.0.2.10"),),
        asterisk="22.5.0",
        openssl="3.0.15",
        dpma="3.6.10",
        layout=Layout.FREEPBX,
        ntp="ntp.example.net",
    ),
    destination=Destination(kind=DestinationKind.SSH, path="tree", target="admin@192.0.2.10"),
    certificate=Certificate(
        authority=AuthorityKind.PRIVATE,
        name="phones",
        chain="fullchain.pem",
        private_key="privkey.pem",
        allow_wildcard=True,
        organization="Example Dental",
        key=KeyKind.RSA_4096,
        days=400,
    ),
    transport=Transport(id="tls", protocol=Protocol.TLS, method=Method.TLSV1_2, ciphers=("A", "B"), srtp=False),
    provisioning=Provisioning(
        route=Route.XML,
        mdns=Mdns.UDP,
        pointer=True,
        service_name="Example Dental",
        url="https://prov.example.net/phones/",
        directory="/srv/phones",
    ),
    phones=(sites.phone("101"),),
)


def test_how_it_is_made_is_taken_over_and_nothing_of_the_customer() -> None:
    made = from_template(TEMPLATE, "Another")
    assert made == Site(
        name="Another",
        server=Server(ntp="ntp.example.net"),
        destination=Destination(kind=DestinationKind.SSH),
        certificate=replace(TEMPLATE.certificate, chain="", private_key="", organization=""),
        transport=TEMPLATE.transport,
        provisioning=replace(TEMPLATE.provisioning, service_name=""),
    )
    assert parse_site(render_site(made, ""), "site.toml").site == made


@pytest.mark.parametrize(
    ("bind", "expected"),
    [
        ("0.0.0.0:5061", "0.0.0.0:5061"),
        ("[::]:5071", "[::]:5071"),
        ("192.0.2.10:5071", "0.0.0.0:5071"),
        ("[2001:db8::1]:5061", "[::]:5061"),
        ("192.0.2.10", "0.0.0.0"),
        ("[2001:db8::1]", "[::]"),
        ("pbx:5061", "pbx:5061"),
        ("", ""),
    ],
)
def test_a_servers_own_address_does_not_go_to_another(bind: str, expected: str) -> None:
    assert from_template(replace(TEMPLATE, transport=Transport(bind=bind)), "x").transport.bind == expected


@pytest.mark.parametrize(
    ("url", "is_kept"),
    [
        ("https://prov.example.net/phones/", True),
        ("https://PBX.example.com:8443/phones/", False),
        ("http://192.0.2.10/phones/", False),
        ("http://[::1", True),
        ("", True),
    ],
)
def test_phones_never_fetch_from_the_others_server(url: str, is_kept: bool) -> None:
    template = replace(TEMPLATE, provisioning=replace(TEMPLATE.provisioning, url=url))
    assert from_template(template, "x").provisioning.url == (url if is_kept else "")
