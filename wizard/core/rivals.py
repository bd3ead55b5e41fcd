"""Configuration servers a phone would hear at once: more than one stops its boot, and it asks on its screen.

Source: wiki, Provisioning (one server, by mDNS or by DHCP option 66: the phone connects; more: it waits for a person).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from wizard.core.announcement import AnnouncedServer
from wizard.core.dhcp.boot_server import BootServer
from wizard.core.fault import shown
from wizard.core.host_name import address_of
from wizard.core.listed import listed
from wizard.core.text import Text

_MOST_NAMED = 5

STORED_ADDRESS = Text(
    "A phone that has a config_server_url already goes by that alone, whatever is announced, until it is pointed "
    "elsewhere through its present server or reset to factory defaults."
)
"""Source: wiki, Provisioning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """Configuration servers that meet in one network; ``turn_off`` has what to do about each that may go."""

    title: Text
    detail: Text
    turn_off: tuple[Text, ...]

    def __str__(self) -> str:
        return " ".join(map(str, (self.title, self.detail, *self.turn_off)))


def rivals(
    servers: Iterable[AnnouncedServer], boot_servers: Iterable[BootServer] = (), *, host: str = ""
) -> tuple[Alarm, ...]:
    """Return an alarm for each network in which a phone would hear more than one configuration server.

    ``boot_servers`` are what a DHCP server hands out as option 66. ``host`` is the site's: its server is to stay.
    """
    by_interface: dict[str, dict[str, AnnouncedServer]] = {}
    for server in servers:
        if server.is_configuration_server:
            by_interface.setdefault(server.interface, {})[server.instance or server.name] = server
    offered = tuple(boot_servers)
    return tuple(_alarms(by_interface, offered, host))


def _alarms(
    by_interface: dict[str, dict[str, AnnouncedServer]], offered: Sequence[BootServer], host: str
) -> Iterator[Alarm]:
    for interface, heard in by_interface.items():
        servers = sorted(heard.values(), key=lambda s: (s.name, s.sip_url))
        met = [o for o in offered if any(_meet(server, o) for server in servers)]
        if len(servers) + len(met) > 1:
            yield _alarm(interface, servers, met, host)


def _alarm(interface: str, servers: Sequence[AnnouncedServer], offered: Sequence[BootServer], host: str) -> Alarm:
    count = len(servers) + len(offered)
    names = listed(chain(map(_named, servers), (shown(o.value) for o in offered)), _MOST_NAMED)
    if offered:
        title = Text(
            "{count} configuration servers answer on {interface}, by announcement and by DHCP: {names}.",
            count=count,
            interface=shown(interface),
            names=names,
        )
    else:
        title = Text(
            "{count} configuration servers answer on {interface}: {names}.",
            count=count,
            interface=shown(interface),
            names=names,
        )
    return Alarm(
        title=title,
        detail=Text("A phone that starts from nothing stops and asks; turn all but one off."),
        turn_off=tuple(_turn_off(servers, offered, host)),
    )


def _turn_off(servers: Sequence[AnnouncedServer], offered: Sequence[BootServer], host: str) -> Iterator[Text]:
    # Where none is known to be the site's, each may be the one that goes.
    ours = next((s for s in servers if _is_at(s, host)), None) if host else None
    for server in islice((s for s in servers if s is not ours), _MOST_NAMED):
        yield Text(
            "{name}: on {machine}, set service_discovery_enabled = no in res_digium_phone.conf, or remove its file "
            "from /etc/avahi/services.",
            name=_named(server),
            machine=shown(server.host or ", ".join(server.addresses)),
        )
    for boot_server in offered[:_MOST_NAMED]:
        yield Text(
            "{value}: take option 66 out of the DHCP server's settings ({place}).",
            value=shown(boot_server.value),
            place=boot_server.place,
        )


def _meet(server: AnnouncedServer, boot_server: BootServer) -> bool:
    """Whether one phone could hear both: not where the option is for a network the server has no address in."""
    if boot_server.network is None:
        return True
    addresses = [a for a in map(address_of, server.addresses) if a is not None and a.version == 4]
    return not addresses or any(a in boot_server.network for a in addresses)


def _is_at(server: AnnouncedServer, host: str) -> bool:
    leads_to = server.leads_to
    return leads_to is not None and leads_to.host.lower() == host.lower()


def _named(server: AnnouncedServer) -> str:
    """A server by its name and where it leads: names may be alike."""
    leads_to = server.leads_to
    if leads_to is None:
        return shown(server.name)
    host = f"[{leads_to.host}]" if ":" in leads_to.host else leads_to.host
    return f"{shown(server.name)} ({host}:{leads_to.port})"
