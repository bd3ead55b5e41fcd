"""A template holds every choice of a site, and no text of its customer's."""

from dataclasses import fields, replace
from enum import StrEnum
from ipaddress import IPv4Address
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.site import (
    AuthorityKind,
    Certificate,
    Destination,
    DestinationKind,
    KeyKind,
    Layout,
    Mdns,
    Method,
    Phone,
    Protocol,
    Provisioning,
    Route,
    Server,
    Site,
    Stage,
    Transport,
)
from wizard.core.site_problems import problems
from wizard.core.site_template import from_template
from wizard.core.site_toml import parse_site
from wizard.core.template_text import template_text, without_customer

MARK = "Xq7"

marked = st.text(max_size=12).map(lambda text: f"{MARK}{text}")


E = TypeVar("E", bound=StrEnum)


def one(kind: type[E]) -> st.SearchStrategy[E]:
    return st.sampled_from(list(kind))


@st.composite
def customers_sites(draw: st.DrawFn) -> Site:
    """A site all of whose texts are the customer's and say so."""
    host = draw(st.sampled_from(["198.51.100.77", "[2001:db8::77]", f"{MARK}.example.com"]))
    return Site(
        name=draw(marked),
        server=Server(
            host=draw(marked),
            addresses=(IPv4Address("198.51.100.77"),),
            asterisk=draw(marked),
            openssl=draw(marked),
            dpma=draw(marked),
            layout=draw(one(Layout)),
            ntp=draw(marked),
        ),
        destination=Destination(kind=draw(one(DestinationKind)), path=draw(marked), target=draw(marked)),
        certificate=Certificate(
            authority=draw(st.none() | one(AuthorityKind)),
            name=draw(marked),
            chain=draw(marked),
            private_key=draw(marked),
            allow_wildcard=draw(st.booleans()),
            organization=draw(marked),
            key=draw(one(KeyKind)),
            days=draw(st.integers(1, 825)),
        ),
        transport=Transport(
            id=draw(marked),
            protocol=draw(one(Protocol)),
            bind=f"{host}:{draw(st.integers(1, 65535))}",
            method=draw(one(Method)),
            ciphers=tuple(draw(st.lists(st.sampled_from(["ECDHE-RSA-AES256-GCM-SHA384", "AES128-SHA"]), max_size=2))),
            srtp=draw(st.booleans()),
        ),
        provisioning=Provisioning(
            route=draw(one(Route)),
            mdns=draw(one(Mdns)),
            pointer=draw(st.booleans()),
            service_name=draw(marked),
            url=draw(marked),
            directory=draw(marked),
        ),
        phones=tuple(
            Phone(mac="00:0f:d3:77:77:77", extension=draw(marked), name=draw(marked), stage=draw(one(Stage)))
            for _ in range(draw(st.integers(0, 2)))
        ),
    )


@given(customers_sites())
def test_nothing_of_the_customer_is_in_it(site: Site) -> None:
    text = template_text(site)
    for value in (MARK, "198.51.100.77", "2001:db8::77", "00:0f:d3", "phones]"):
        assert value not in text


@given(customers_sites())
def test_a_site_begun_with_it_has_the_same_choices(site: Site) -> None:
    read = parse_site(template_text(site), "a.template.toml")
    assert read.problems == ()
    assert read.site == without_customer(site)
    made = from_template(read.site, "Another")
    for section in ("destination", "certificate", "transport", "provisioning"):
        before, after = getattr(site, section), getattr(made, section)
        for field in fields(before):
            value = getattr(before, field.name)
            if not isinstance(value, str) or isinstance(value, StrEnum):
                assert getattr(after, field.name) == value, field.name
    assert made.transport.port == site.transport.port
    assert made.transport.bind.startswith("[::]:" if site.transport.bind.startswith("[") else "0.0.0.0:")


def test_every_text_of_a_site_is_left_out_also_one_that_comes_later() -> None:
    """A key that is added to the site file is a customer's unless it is a choice, a switch or a number."""
    bare, default = without_customer(_all_texts()), Site()
    for section in fields(Site):
        if section.name in ("name", "phones"):
            assert getattr(bare, section.name) == getattr(default, section.name)
            continue
        for field in fields(getattr(bare, section.name)):
            value = getattr(getattr(bare, section.name), field.name)
            if isinstance(value, str) and not isinstance(value, StrEnum):
                assert value == getattr(getattr(default, section.name), field.name)


def _all_texts() -> Site:
    """A site in which every field that is a text is another than it is by itself."""
    site = Site(name="x")
    for section in fields(Site):
        if section.name in ("name", "phones"):
            continue
        part = getattr(site, section.name)
        texts = {f.name: "x" for f in fields(part) if type(getattr(part, f.name)) is str and f.name != "bind"}
        site = replace(site, **{section.name: replace(part, **texts)})
    return site


def test_a_template_is_no_worse_a_site_than_a_new_one() -> None:
    site = Site(certificate=Certificate(authority=AuthorityKind.PRIVATE), transport=Transport(bind="192.0.2.1:5071"))
    bare = parse_site(template_text(site)).site
    assert bare is not None
    assert {p.field for p in problems(bare)} == {p.field for p in problems(Site(certificate=site.certificate))}
