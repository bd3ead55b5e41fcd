"""Sites the plan's tests use, and the secrets that go with them, made once per run."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from ipaddress import IPv4Address

from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem, make_key
from wizard.core.credentials import Credentials
from wizard.core.plan.site_secrets import Secrets
from wizard.core.site import (
    AuthorityKind,
    Certificate,
    KeyKind,
    Phone,
    Provisioning,
    Route,
    Server,
    Site,
    Stage,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOST = "pbx.example.com"


def phone(extension: str, stage: Stage = Stage.SECURE, name: str = "") -> Phone:
    """Return a D65 that is known to hold the site's root."""
    return Phone(
        mac=f"00:0f:d3:aa:bb:{extension[-2:]}",
        model="D65",
        firmware="2_9_19",
        extension=extension,
        name=name or f"Phone {extension}",
        context="internal",
        stage=stage,
        root_loaded=True,
    )


def site(route: Route = Route.DPMA, *phones: Phone) -> Site:
    """Return a private-authority site over one route."""
    return Site(
        name="Example Dental",
        server=Server(
            host=HOST,
            addresses=(IPv4Address("192.0.2.10"),),
            asterisk="22.10.1",
            openssl="3.0.19",
            dpma="3.6.10",
            ntp="192.0.2.5",
        ),
        certificate=Certificate(authority=AuthorityKind.PRIVATE, organization="Example Dental"),
        provisioning=Provisioning(
            route=route,
            service_name="Example PBX",
            url="https://prov.example.com/phones/" if route is Route.XML else "",
            directory="/var/www/html/phones" if route is Route.XML else "",
        ),
        phones=phones,
    )


def with_phones(base: Site, *phones: Phone) -> Site:
    """Return a site with other phones."""
    return replace(base, phones=phones)


@cache
def secrets() -> Secrets:
    """Return credentials for every extension the tests use, and a certificate for the host."""
    authority_key, key = make_key(KeyKind.RSA_2048), make_key(KeyKind.RSA_2048)
    authority = make_authority("Example Dental", authority_key, NOW)
    certificate = issue_server_certificate(authority, authority_key, HOST, (IPv4Address("192.0.2.10"),), key, 825, NOW)
    return Secrets(
        credentials=Credentials(passwords=tuple((str(n), f"Made-Password-{n}") for n in range(101, 130)), pins=()),
        chain_pem=chain_to_pem((certificate,)),
        key_pem=key_to_pem(key, None),
        ca_pem=chain_to_pem((authority,)),
    )
