"""The server's name, as the DNS servers that phones ask know it: what this computer knows by itself does not count."""

import queue
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import dns.exception
import dns.resolver

from wizard.core.certificates.host import host_of
from wizard.core.check_result import Check, Status
from wizard.core.host_name import address_of
from wizard.core.text import Text
from wizard.system.check.deadline import PROBE_S, Deadline, deadline
from wizard.system.check.target import Target
from wizard.system.txt_lookup import NameServers

ID = "dns"
_MOST_SERVERS = 4
_MOST_ADDRESSES = 4
_ANSWER_S = PROBE_S - 0.2
_LOCAL = (".local", ".local.")
_NO_SUCH = Text("Enter it in the DNS server the phones use, or correct the server's name.")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What one DNS server says. ``addresses`` is None where it says nothing."""

    server: str
    addresses: tuple[str, ...] | None


def look_up(target: Target) -> tuple[Check, tuple[str, ...]]:
    """Return the row, and the addresses to connect to; none where there are none."""
    if target.address:
        return _left_out(Text("not asked: {address} was given", address=target.address)), (target.address,)
    literal = address_of(target.name.strip("[]"))
    if literal is not None or target.name == "localhost":
        found = (str(literal),) if literal is not None else addresses_of(target.name, deadline()) or ()
        return _left_out(Text("{name} needs no DNS", name=target.name)), found
    end = deadline()
    with ThreadPoolExecutor(max_workers=_MOST_SERVERS) as pool:
        asked = pool.map(lambda one: _ask(target.name, one), _each(target.asked.name_servers))
        # Where servers are named, phones know no more than these say.
        own = None if target.asked.name_servers.addresses else addresses_of(target.name, end)
        said = tuple(asked)
    known = tuple(dict.fromkeys(a for one in said for a in one.addresses or ()))
    return _row(target, said, known, own), (known or own or ())[:_MOST_ADDRESSES]


def _left_out(evidence: Text) -> Check:
    return Check(id=ID, status=Status.SKIP, evidence=evidence, is_optional=True)


def _row(target: Target, said: tuple[_Said, ...], known: tuple[str, ...], own: tuple[str, ...] | None) -> Check:
    name = target.name
    if not known:
        return _unknown(name, said, own)
    asked = ", ".join(one.server for one in said if one.addresses is not None)
    evidence = Text("{name} is {addresses}, says {servers}", name=name, addresses=", ".join(known), servers=asked)
    lacking = [one.server for one in said if one.addresses == ()]
    if lacking:
        return Check(
            id=ID,
            status=Status.WARN,
            evidence=evidence,
            cause=Text("{servers} does not know the name.", servers=", ".join(lacking)),
            fix=Text("Enter it in every DNS server the phones may ask."),
        )
    if target.addresses and not set(known) & set(target.addresses):
        return Check(
            id=ID,
            status=Status.WARN,
            evidence=evidence,
            cause=Text("The site has {addresses} for the server.", addresses=", ".join(target.addresses)),
            fix=Text("Correct the name in the DNS, or the server's addresses in the site."),
        )
    if name.lower().endswith(_LOCAL):
        return _local(evidence)
    if all(":" in address for address in known):
        return Check(
            id=ID,
            status=Status.WARN,
            evidence=evidence,
            cause=Text("The name has IPv6 addresses only, and no source shows that these phones use IPv6."),
            fix=Text("Enter an IPv4 address for it in the DNS, too."),
        )
    return Check(id=ID, status=Status.PASS, evidence=evidence)


def _unknown(name: str, said: tuple[_Said, ...], own: tuple[str, ...] | None) -> Check:
    is_silent = not any(one.addresses is not None for one in said)
    if own and name.lower().endswith(_LOCAL):
        return _local(Text("{name} is {addresses}, says this computer", name=name, addresses=", ".join(own)))
    if own:
        return Check(
            id=ID,
            status=Status.WARN if is_silent else Status.FAIL,
            evidence=Text("{name} is {addresses}, says this computer", name=name, addresses=", ".join(own)),
            cause=Text("The DNS servers do not answer; this computer knows the name by itself.")
            if is_silent
            else Text("The DNS servers do not know the name; this computer knows it by itself (its hosts file)."),
            fix=_NO_SUCH,
        )
    if is_silent:
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=Text("no answer from the DNS about {host}", host=name),
            cause=Text("The DNS servers this computer asks do not answer."),
            fix=Text("Look at this computer's network settings, or give the server's address (--address)."),
        )
    return Check(
        id=ID,
        status=Status.FAIL,
        evidence=Text("no address for {host}", host=name),
        cause=Text("The name {host} is not known to {servers}.", host=name, servers=", ".join(s.server for s in said)),
        fix=_NO_SUCH,
    )


def _local(evidence: Text) -> Check:
    return Check(
        id=ID,
        status=Status.WARN,
        evidence=evidence,
        cause=Text("Names under .local are looked for by multicast (RFC 6762), not in the DNS that phones ask."),
        fix=Text("Give the server a name in the DNS, and a certificate for it."),
    )


def _each(servers: NameServers) -> tuple[dns.resolver.Resolver, ...]:
    """A resolver for each server, so that what one says does not stand for the others."""
    if servers.addresses:
        named: tuple[str, ...] = servers.addresses
    else:
        try:
            named = tuple(str(server) for server in dns.resolver.Resolver().nameservers)
        except (dns.exception.DNSException, OSError):
            named = ()
    made = []
    for address in named[:_MOST_SERVERS]:
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers = [address]
        resolver.port = servers.port
        resolver.lifetime = resolver.timeout = _ANSWER_S
        made.append(resolver)
    return tuple(made)


def _ask(name: str, resolver: dns.resolver.Resolver) -> _Said:
    """A and AAAA. SRV records are not asked for: phones are told a port (RFC 3263 4.2)."""
    server = str(resolver.nameservers[0])
    found: list[str] = []
    try:
        asked = str(host_of(name))
        end = deadline(_ANSWER_S)
        for kind in ("A", "AAAA"):
            try:
                answer = resolver.resolve(f"{asked.rstrip('.')}.", kind, lifetime=end.left_s())
            except dns.resolver.NoAnswer:
                continue
            found += [str(data) for data in answer]
    except dns.resolver.NXDOMAIN:
        return _Said(server=server, addresses=())
    except (dns.exception.DNSException, OSError, EOFError, ValueError):
        return _Said(server=server, addresses=tuple(found) or None)
    return _Said(server=server, addresses=tuple(found))


def addresses_of(host: str, end: Deadline) -> tuple[str, ...] | None:
    """Return what the system's own look-up finds, its hosts file too; None where it fails, or is late.

    It cannot be stopped, so it is left behind then.
    """
    answers: queue.SimpleQueue[tuple[str, ...] | None] = queue.SimpleQueue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
            answers.put(tuple(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found)))
        except (OSError, UnicodeError):
            answers.put(None)

    threading.Thread(target=ask, name="look up", daemon=True).start()
    try:
        return answers.get(timeout=end.left_s())
    except (queue.Empty, TimeoutError):
        return None
