"""What an announced server answers of a site: taken where nothing was answered, shown beside what says otherwise."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

from wizard.core.announcement import AnnouncedServer
from wizard.core.answers import answer, answered
from wizard.core.host_name import address_fault, address_of, host_fault
from wizard.core.sip_url import SipUrl
from wizard.core.site import Protocol, Site
from wizard.core.site_problems.found import title_fault
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An answer an announcement gives: the field, its name for people, and the text it would hold."""

    field: str
    name: Text
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """An offer for a field that holds another answer already."""

    offer: Offer
    present: str


def offers(site: Site, server: AnnouncedServer) -> tuple[Offer, ...]:
    """Return what a server's announcement answers; nothing a phone could not use.

    Its port counts only where it is one of TLS, and other than the site's: phones on UDP or TCP keep theirs.
    """
    return tuple(_offers(site, server))


def with_offers(site: Site, server: AnnouncedServer, drafts: Mapping[str, str]) -> Site:
    """Return the site with the empty fields filled in that a server's announcement answers.

    ``drafts`` are texts typed into fields that cannot hold them; those fields are not empty.
    """
    for offer in offers(site, server):
        if not drafts.get(offer.field) and not answer(site, offer.field):
            site = answered(site, offer.field, offer.value)
    return site


def disagreements(site: Site, server: AnnouncedServer, drafts: Mapping[str, str]) -> tuple[Disagreement, ...]:
    """Return where the site, or what was typed into it, answers otherwise than a server announces."""
    return tuple(
        Disagreement(offer=offer, present=present)
        for offer in offers(site, server)
        if (present := drafts.get(offer.field) or answer(site, offer.field))
        and (drafts.get(offer.field) or not _says(site, offer))
    )


def _says(site: Site, offer: Offer) -> bool:
    if offer.field == "server.addresses":
        return set(answered(site, offer.field, offer.value).server.addresses) <= set(site.server.addresses)
    return answer(site, offer.field).lower() == offer.value.lower()


def _offers(site: Site, server: AnnouncedServer) -> Iterator[Offer]:
    leads_to = server.leads_to
    if leads_to is None or not server.is_configuration_server:
        return
    if host_fault(leads_to.host) is None:
        yield Offer(field="server.host", name=Text("Host name"), value=leads_to.host)
    if addresses := _addresses(server, leads_to):
        yield Offer(field="server.addresses", name=Text("Addresses"), value=", ".join(map(str, addresses)))
    if server.name and title_fault(server.name) is None:
        yield Offer(field="provisioning.service_name", name=Text("Name phones show"), value=server.name)
    if leads_to.transport is Protocol.TLS and leads_to.port != site.transport.port:
        bind = _with_port(site.transport.bind, leads_to.port)
        yield Offer(field="transport.bind", name=Text("Address and port of TLS"), value=bind)


def _addresses(server: AnnouncedServer, leads_to: SipUrl) -> list[IPv4Address | IPv6Address]:
    """The address phones are sent to, else those of the machine that announces."""
    own = address_of(leads_to.host)
    heard = [own] if own is not None else [address_of(text) for text in server.addresses]
    return [a for a in heard if a is not None and address_fault(a) is None and not (a.version == 6 and a.is_link_local)]


def _with_port(bind: str, port: int) -> str:
    before, bracket, after = bind.rpartition("]")
    return f"{before}{bracket}{after.partition(':')[0]}:{port}"
