"""Why no server was heard: one finding for each fact that explains it, the likeliest first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wizard.core.announcement import AnnouncedServer
from wizard.core.fault import shown
from wizard.core.listed import listed
from wizard.core.network.adapters import Adapter
from wizard.core.network.facts import Echo, Firewall, InterfaceFacts, NetworkFacts
from wizard.core.text import Text

LONG_ENOUGH_S = 3.0
"""What gets lost is asked for again after one second and after three (RFC 6762 5.2)."""

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to know about what was heard, or not: why, and the one next step."""

    cause: Text
    next_step: Text

    def __str__(self) -> str:
        return f"{self.cause} {self.next_step}"


def of_servers(servers: Iterable[AnnouncedServer]) -> tuple[Finding, ...]:
    """Return what is wrong with what the servers announce; that they are rivals is for ``rivals`` to find."""
    heard = tuple(servers)
    found = []
    unreadable = sorted({s.name for s in heard if s.is_configuration_server and s.leads_to is None})
    if unreadable:
        found.append(
            Finding(
                cause=Text("No phone can use what {names} announces.", names=_listed(unreadable)),
                next_step=Text("Its sipUrl has to be sip:proxy@HOST:PORT;transport=tls (or tcp, udp)."),
            )
        )
    if heard and not any(s.is_configuration_server for s in heard):
        found.append(
            Finding(
                cause=Text("Only firmware servers answer; phones take no configuration from them."),
                next_step=Text("Set service_discovery_enabled in the DPMA's file to yes, or name the server by hand."),
            )
        )
    return tuple(found)


def of_silence(facts: NetworkFacts) -> tuple[Finding, ...]:
    """Return why no server may have been heard; never nothing."""
    chosen = tuple(i for i in facts.interfaces if i.is_chosen)
    joined = tuple(i for i in chosen if i.adapter is Adapter.NETWORK)
    return tuple(_of_silence(facts, joined)) if joined else (_no_network(facts, chosen),)


def _of_silence(facts: NetworkFacts, joined: Sequence[InterfaceFacts]) -> Iterator[Finding]:
    yield from _of_the_port(facts, joined)
    for interface in joined:
        yield from _of_an_interface(interface)
    yield from _elsewhere(facts, joined)
    yield from _beside(facts)
    if facts.seconds < LONG_ENOUGH_S:
        yield Finding(
            cause=Text("{seconds} seconds are short; answers may take longer.", seconds=f"{facts.seconds:g}"),
            next_step=Text("Listen for {seconds} seconds or more.", seconds=f"{LONG_ENOUGH_S:g}"),
        )
    yield Finding(
        cause=Text(
            "No server was heard in {seconds} seconds on {interfaces}.",
            seconds=f"{facts.seconds:g}",
            interfaces=_listed([i.name for i in joined]),
        ),
        next_step=Text(
            "Look whether the DPMA's service_discovery_enabled is on, or name the server by hand. Phones in service "
            "announce nothing: read them from the server."
        ),
    )


def _no_network(facts: NetworkFacts, chosen: Sequence[InterfaceFacts]) -> Finding:
    aside = [i.name for i in chosen if i.adapter is not Adapter.LOOPBACK and i.is_configured]
    others = [i.name for i in facts.interfaces if not i.is_chosen and i.adapter is Adapter.NETWORK]
    if others:
        return Finding(
            cause=Text("Nothing was heard, and {names} was not listened on.", names=_listed(others)),
            next_step=Text("Listen on every interface."),
        )
    if aside:
        return Finding(
            cause=Text(
                "This computer is in no network but that of a VPN or of virtual machines: {names}.",
                names=_listed(aside),
            ),
            next_step=Text("Connect it to the phones' network by cable or WLAN, then try again."),
        )
    return Finding(
        cause=Text("This computer is in no network."),
        next_step=Text("Connect it to the phones' network, then try again."),
    )


def _of_the_port(facts: NetworkFacts, joined: Sequence[InterfaceFacts]) -> Iterator[Finding]:
    if not any(i.echo is Echo.PORT_TAKEN for i in joined):
        return
    if facts.holders:
        yield Finding(
            cause=Text("{programs} holds UDP port 5353 and does not share it.", programs=_listed(facts.holders)),
            next_step=Text("Stop it while you listen, or name the server by hand."),
        )
    else:
        yield Finding(
            cause=Text("Another program holds UDP port 5353 and does not share it."),
            next_step=Text("Stop it while you listen, or name the server by hand."),
        )


def _of_an_interface(interface: InterfaceFacts) -> Iterator[Finding]:
    name = shown(interface.name)
    if interface.echo is Echo.NO_ROUTE:
        yield Finding(
            cause=Text(
                "Nothing can be sent to a group of computers on {interface}: it has no route for that.", interface=name
            ),
            next_step=Text(
                "Disconnect VPNs, which may take that route away; on macOS allow this program the local network in "
                "Privacy & Security."
            ),
        )
    elif interface.firewall is Firewall.PUBLIC:
        yield Finding(
            cause=Text(
                "Windows counts the network on {interface} as public, and its firewall keeps answers out.",
                interface=name,
            ),
            next_step=Text(
                "Set the network to private in Windows' settings, or let this program through the firewall."
            ),
        )
    elif interface.firewall is Firewall.BLOCKS_ALL:
        yield Finding(
            cause=Text("The firewall of macOS blocks all incoming connections."),
            next_step=Text("Allow this program in System Settings, Network, Firewall."),
        )
    elif interface.echo is Echo.UNHEARD:
        yield Finding(
            cause=Text("On {interface} this computer does not hear even its own announcement.", interface=name),
            next_step=Text("Let UDP port 5353 through its firewall."),
        )
    if not interface.is_configured and any(a.version == 4 for a in interface.addresses):
        yield Finding(
            cause=Text("{interface} got no address from a DHCP server, only one of its own.", interface=name),
            next_step=Text("Look at the cable, the switch's port and its VLAN."),
        )


def _elsewhere(facts: NetworkFacts, joined: Sequence[InterfaceFacts]) -> Iterator[Finding]:
    networks = [address.network for interface in joined for address in interface.addresses]
    far = [a for a in facts.server_addresses if not any(a in network for network in networks)]
    own = [str(a) for i in joined for a in i.addresses if not a.is_link_local] or [i.name for i in joined]
    if far and len(far) == len(facts.server_addresses):
        yield Finding(
            cause=Text(
                "The server, {addresses}, is in another network than this computer, {own}; announcements cross no "
                "router.",
                addresses=_listed([str(a) for a in far]),
                own=_listed(own),
            ),
            next_step=Text("Connect this computer to the server's network or VLAN, or name the server by hand."),
        )


def _beside(facts: NetworkFacts) -> Iterator[Finding]:
    # macOS has tunnels of its own, which lead nowhere.
    vpns = [i.name for i in facts.interfaces if i.adapter is Adapter.VPN and i.is_configured]
    if vpns:
        yield Finding(
            cause=Text("A VPN is up: {names}. It may keep what is near from being reached.", names=_listed(vpns)),
            next_step=Text("Disconnect it while you listen."),
        )


def _listed(names: Iterable[str]) -> str:
    return listed(dict.fromkeys(map(shown, names)), _MOST_NAMED)
