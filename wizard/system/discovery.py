"""Listening for servers: every ``_digiumproxy._udp`` that answers on the chosen interfaces."""

import asyncio
import ipaddress
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import ifaddr
from zeroconf import IPVersion, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from wizard.core.announcement import SERVICE, AnnouncedServer, announced
from wizard.core.errors import WizardError
from wizard.core.text import Text

MOST_SERVERS = 1000
RESOLVE_MS = 2000
Found = Callable[[AnnouncedServer], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """A network interface and its addresses."""

    name: str
    addresses: tuple[str, ...]


def interfaces() -> tuple[Interface, ...]:
    """Return this computer's interfaces that have an address."""
    found = []
    for adapter in ifaddr.get_adapters():
        addresses = tuple(str(ip.ip) if ip.is_IPv4 else str(ip.ip[0]) for ip in adapter.ips)
        if addresses:
            found.append(Interface(name=adapter.nice_name, addresses=addresses))
    return tuple(found)


def discover(seconds: float, chosen: Sequence[str] = (), on_found: Found | None = None) -> tuple[AnnouncedServer, ...]:
    """Return the servers heard in so many seconds, on all interfaces or those named (name or address).

    ``on_found`` is called for each as it is heard, on the calling thread.

    Raises:
        WizardError: An interface does not exist, or none can be listened on.
    """
    return asyncio.run(_discover(seconds, _chosen(chosen), on_found or (lambda server: None)))


def _chosen(names: Sequence[str]) -> tuple[Interface, ...]:
    present = interfaces()
    if not names:
        return tuple(
            i for i in present if not all(ipaddress.ip_address(a.split("%")[0]).is_loopback for a in i.addresses)
        )
    found = tuple(i for i in present if i.name in names or set(i.addresses) & set(names))
    if not found:
        raise WizardError(
            Text("There is no interface {name}.", name=", ".join(names)[:80]),
            Text("This computer has {present}.", present=", ".join(i.name for i in present)),
            Text("Give one of these, or one of their addresses."),
        )
    return found


@dataclass(slots=True)
class _Listening:
    """One interface's browser and what it heard."""

    interface: Interface
    zeroconf: AsyncZeroconf
    on_found: Found
    servers: dict[str, AnnouncedServer] = field(default_factory=dict)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def changed(self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        """Take note of an instance that came or went (zeroconf calls this in the loop)."""
        if state_change is ServiceStateChange.Removed:
            self.servers.pop(name, None)
        elif len(self.tasks) < MOST_SERVERS:
            task = asyncio.get_running_loop().create_task(self._resolve(name))
            self.tasks.add(task)

    async def _resolve(self, name: str) -> None:
        info = AsyncServiceInfo(SERVICE, name)
        if not await info.async_request(self.zeroconf.zeroconf, RESOLVE_MS):
            return
        server = announced(
            name,
            host=info.server or "",
            port=info.port or 0,
            addresses=info.parsed_scoped_addresses(),
            properties=info.properties,
            interface=self.interface.name,
        )
        if self.servers.get(name) != server:
            self.servers[name] = server
            self.on_found(server)


async def _discover(seconds: float, chosen: tuple[Interface, ...], on_found: Found) -> tuple[AnnouncedServer, ...]:
    listening: list[_Listening] = []
    browsers: list[AsyncServiceBrowser] = []
    try:
        for interface in chosen:
            try:
                zeroconf = AsyncZeroconf(interfaces=list(interface.addresses), ip_version=_version(interface))
            except OSError:
                continue  # an interface without multicast must not take the others' results away
            one = _Listening(interface, zeroconf, on_found)
            listening.append(one)
            browsers.append(AsyncServiceBrowser(zeroconf.zeroconf, SERVICE, handlers=[one.changed]))
        if chosen and not listening:
            raise WizardError(
                Text("No interface can be listened on."),
                Text("Multicast DNS (UDP port 5353) is not to be had on this computer."),
                Text("Stop the program that holds port 5353, or enter the server by hand."),
            )
        await asyncio.sleep(seconds)
    finally:
        for browser in browsers:
            await browser.async_cancel()
        for one in listening:
            for task in one.tasks:
                task.cancel()
            await asyncio.gather(*one.tasks, return_exceptions=True)
            await one.zeroconf.async_close()
    return tuple(server for one in listening for server in one.servers.values())


def _version(interface: Interface) -> IPVersion:
    has_4 = any(":" not in a for a in interface.addresses)
    has_6 = any(":" in a for a in interface.addresses)
    return IPVersion.All if has_4 and has_6 else IPVersion.V4Only if has_4 else IPVersion.V6Only
