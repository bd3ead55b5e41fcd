"""Whether a TXT record is there, as the name servers of its own zone say: what resolvers remember is left aside."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.query
import dns.rdatatype
import dns.rdtypes.ANY.CNAME
import dns.rdtypes.ANY.NS
import dns.rdtypes.ANY.TXT
import dns.resolver

from wizard.core.acme import TxtRecord

DNS_PORT = 53
_MOST_SERVERS, _MOST_ADDRESSES, _MOST_ALIASES = 8, 4, 5
_ANSWER_S, _LOOKUP_S = 2.0, 8.0
_FAILURES = (dns.exception.DNSException, OSError, EOFError, ValueError)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameServers:
    """Whom to ask where a zone is: the system's resolvers, or ``addresses``; every server listens on ``port``."""

    addresses: tuple[str, ...] = ()
    port: int = DNS_PORT


@dataclass(frozen=True, slots=True, kw_only=True)
class Propagation:
    """How many of a zone's name servers have a record, lack it, or do not answer; ``zone`` is "" where none is found.

    ``by_resolver``: none of them could be asked from here, and it is a resolver that has it or lacks it.
    """

    zone: str = ""
    having: int = 0
    lacking: int = 0
    silent: int = 0
    by_resolver: bool = False

    @property
    def is_there(self) -> bool:
        """Whether every server that answers has it."""
        return self.having > 0 and self.lacking == 0


class _Answer(Enum):
    HAS = "has"
    LACKS = "lacks"
    SILENT = "silent"


def propagation(record: TxtRecord, servers: NameServers, check: Callable[[], None] = lambda: None) -> Propagation:
    """Return where a record has arrived; aliases (CNAME) of its name are followed. Nothing about the DNS is raised.

    ``check`` is called before each server is asked, and may raise. Source: RFC 8555 8.4, RFC 1034 4.3.2.
    """
    try:
        resolver = _resolver(servers)
        name = dns.name.from_text(record.name)
        for _ in range(_MOST_ALIASES):
            found, alias = _at_its_zone(name, record.value.encode(), resolver, servers.port, check)
            if alias is None:
                return found
            name = alias
    except _FAILURES:
        pass
    return Propagation()


def _resolver(servers: NameServers) -> dns.resolver.Resolver:
    resolver = dns.resolver.Resolver(configure=not servers.addresses)
    if servers.addresses:
        resolver.nameservers = list(servers.addresses)
        resolver.port = servers.port
    resolver.lifetime = _LOOKUP_S
    return resolver


def _at_its_zone(
    name: dns.name.Name, value: bytes, resolver: dns.resolver.Resolver, port: int, check: Callable[[], None]
) -> tuple[Propagation, dns.name.Name | None]:
    """What the servers of a name's zone say, and where the name leads to if it is an alias."""
    zone = dns.resolver.zone_for_name(name, resolver=resolver, lifetime=_LOOKUP_S)
    answers: list[_Answer] = []
    for addresses in _authoritative(zone, resolver):
        check()
        reply = _reply(name, addresses, port)
        if reply is None:
            answers.append(_Answer.SILENT)
            continue
        if value in _texts(reply, name):
            answers.append(_Answer.HAS)
        elif alias := _alias(reply, name):
            return Propagation(), alias
        else:
            answers.append(_Answer.LACKS)
    shown = zone.to_text(omit_final_dot=True)
    if all(answer is _Answer.SILENT for answer in answers):
        check()
        has_it = _resolver_has(name, value, resolver)
        return Propagation(zone=shown, having=int(has_it), lacking=int(not has_it), by_resolver=True), None
    return (
        Propagation(
            zone=shown,
            having=answers.count(_Answer.HAS),
            lacking=answers.count(_Answer.LACKS),
            silent=answers.count(_Answer.SILENT),
        ),
        None,
    )


def _authoritative(zone: dns.name.Name, resolver: dns.resolver.Resolver) -> Iterator[list[str]]:
    """The addresses of each of a zone's name servers."""
    found = resolver.resolve(zone, "NS")
    targets = [data.target for data in found if isinstance(data, dns.rdtypes.ANY.NS.NS)]
    for target in targets[:_MOST_SERVERS]:
        try:
            yield list(resolver.resolve_name(target).addresses())[:_MOST_ADDRESSES]
        except _FAILURES:
            yield []


def _reply(name: dns.name.Name, addresses: list[str], port: int) -> dns.message.Message | None:
    query = dns.message.make_query(name, dns.rdatatype.TXT, flags=0)
    for address in addresses:
        try:
            reply, _ = dns.query.udp_with_fallback(
                query, address, timeout=_ANSWER_S, port=port, ignore_unexpected=True, ignore_errors=True
            )
        except _FAILURES:
            continue
        return reply
    return None


def _texts(reply: dns.message.Message, name: dns.name.Name) -> list[bytes]:
    rrsets = [rrset for rrset in reply.answer if rrset.name == name and rrset.rdtype == dns.rdatatype.TXT]
    # A text of more than 255 octets comes in pieces (RFC 1035 3.3.14).
    return [b"".join(data.strings) for rrset in rrsets for data in rrset if isinstance(data, dns.rdtypes.ANY.TXT.TXT)]


def _alias(reply: dns.message.Message, name: dns.name.Name) -> dns.name.Name | None:
    rrsets = (rrset for rrset in reply.answer if rrset.name == name)
    found = (data.target for rrset in rrsets for data in rrset if isinstance(data, dns.rdtypes.ANY.CNAME.CNAME))
    return next(found, None)


def _resolver_has(name: dns.name.Name, value: bytes, resolver: dns.resolver.Resolver) -> bool:
    try:
        answer = resolver.resolve(name, "TXT")
    except _FAILURES:
        return False
    return any(b"".join(data.strings) == value for data in answer if isinstance(data, dns.rdtypes.ANY.TXT.TXT))
