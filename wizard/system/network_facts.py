"""Facts about this computer's networks, for the diagnosis of why nothing was heard."""

import contextlib
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

from wizard.core.announcement import AnnouncedServer
from wizard.core.network.adapters import Adapter, adapter_of
from wizard.core.network.diagnosis import Finding, of_servers, of_silence
from wizard.core.network.facts import Echo, Firewall, InterfaceFacts, NetworkFacts
from wizard.core.network.firewalls import WINDOWS_QUESTION, macos_firewall, public_interfaces
from wizard.system.interfaces import Interface, interfaces
from wizard.system.multicast_echo import PORT, echoes
from wizard.system.port_holders import holders
from wizard.system.system_programs import printed

_MACOS_FIREWALL = "/usr/libexec/ApplicationFirewall/socketfilterfw"


def diagnose(
    servers: Sequence[AnnouncedServer],
    seconds: float,
    chosen: Sequence[str] = (),
    *,
    server_addresses: Iterable[IPv4Address | IPv6Address] = (),
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Finding, ...]:
    """Return what is wrong with the servers heard, or, where none was, why that may be; see ``gather``.

    ``seconds`` and ``chosen`` are what ``wizard.system.discovery.discover`` was given.

    Raises:
        WizardError: An interface does not exist.
    """
    if servers:
        return of_servers(servers)
    listened_on = interfaces(chosen)
    return of_silence(gather(listened_on, seconds, server_addresses=server_addresses, is_cancelled=is_cancelled))


def gather(
    chosen: Iterable[Interface],
    seconds: float,
    *,
    server_addresses: Iterable[IPv4Address | IPv6Address] = (),
    is_cancelled: Callable[[], bool] = lambda: False,
) -> NetworkFacts:
    """Return what is known of the networks that were listened on for so many seconds, and of the others.

    It announces something harmless on each of them, to hear it; see ``wizard.system.multicast_echo``.
    """
    listened_on = tuple(chosen)
    heard = dict(zip(listened_on, echoes(listened_on, is_cancelled), strict=True))
    firewalls = _firewalls() if not is_cancelled() else {}
    names = {i.name for i in listened_on}
    others = tuple(i for i in interfaces() if i.name not in names)
    return NetworkFacts(
        interfaces=(
            *(_facts(i, firewalls, echo=echo) for i, echo in heard.items()),
            *(_facts(i, firewalls, echo=None) for i in others),
        ),
        seconds=seconds,
        holders=holders(PORT) if Echo.PORT_TAKEN in heard.values() else (),
        server_addresses=tuple(server_addresses),
    )


def _facts(interface: Interface, firewalls: Mapping[int, Firewall], echo: Echo | None) -> InterfaceFacts:
    return InterfaceFacts(
        name=interface.name,
        addresses=interface.networks,
        adapter=_adapter(interface),
        is_chosen=echo is not None,
        echo=echo or Echo.NOT_TRIED,
        firewall=firewalls.get(interface.index, firewalls.get(0, Firewall.UNKNOWN)),
    )


def _adapter(interface: Interface) -> Adapter:
    if interface.is_loopback:
        return Adapter.LOOPBACK
    # Linux says of a tunnel that it is one, whatever its name (Documentation/ABI: tun_flags; uevent: DEVTYPE).
    folder = Path("/sys/class/net") / interface.name if sys.platform == "linux" and "/" not in interface.name else None
    if folder is not None:
        with contextlib.suppress(OSError):
            if (folder / "tun_flags").exists() or "DEVTYPE=wireguard" in (folder / "uevent").read_text():
                return Adapter.VPN
    return adapter_of(interface.name)


def _firewalls() -> Mapping[int, Firewall]:
    """By the interface's index; 0 stands for all."""
    if sys.platform == "win32":
        answer = printed("powershell", "-NoProfile", "-NonInteractive", "-Command", WINDOWS_QUESTION)
        return dict.fromkeys(public_interfaces(answer), Firewall.PUBLIC)
    if sys.platform == "darwin":
        return {0: macos_firewall(printed(_MACOS_FIREWALL, "--getblockall"))}
    return {}
