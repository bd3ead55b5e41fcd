"""Listening for servers: every ``_digiumproxy._udp`` that answers on the chosen interfaces."""

import asyncio
import contextlib
import errno
import socket
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from zeroconf import BadTypeInNameException, DNSQuestionType, IPVersion, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from wizard.core.announcement import SERVICE, AnnouncedServer, announced
from wizard.core.errors import WizardError
from wizard.core.fault import shown
from wizard.core.log.entry import Act
from wizard.core.text import Text
from wizard.system.interfaces import Interface, interfaces, is_in_use
from wizard.system.log import logged
from wizard.system.port_holders import holders
from wizard.system.shared_port import can_be_shared

MOST_SERVERS = 1000
"""Per interface; what comes after them is passed over."""

RESOLVE_MS = 2000
_MOST_AT_ONCE = 200

_QUESTION = b"\0\0\0\0\0\1\0\0\0\0\0\0\x0c_digiumproxy\x04_udp\x05local\0\0\x0c\0\1"
_PORT = 5353
_GROUP = ("224.0.0.251", _PORT)

_ASKED = DNSQuestionType.QM
"""Answers to all: one to us alone can end up with another program that holds port 5353, as systems have them."""

Found = Callable[[AnnouncedServer], None]


@logged(Act.FIND_SERVERS)
def discover(
    seconds: float,
    chosen: Sequence[str] = (),
    on_found: Found | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    on_removed: Found | None = None,
) -> tuple[AnnouncedServer, ...]:
    """Return the servers heard in so many seconds, on all interfaces or those named (name or address).

    ``on_found`` is called for each as it is heard, and again when it changed, on the calling thread; ``on_removed``
    for each that was found and takes its leave, or is not heard of any longer. A server heard on two interfaces
    comes and goes twice. ``is_cancelled`` is asked ten times a second.

    Raises:
        WizardError: An interface does not exist, or none can be listened on.
    """
    return asyncio.run(
        listen(seconds, interfaces(chosen), on_found or _ignore, is_cancelled, on_removed=on_removed or _ignore)
    )


def _ignore(server: AnnouncedServer) -> None:
    """Nobody asked to be told."""


@dataclass(slots=True)
class _Listening:
    """One interface's ears and what they heard. Everything in it runs in the loop's own thread."""

    interface: Interface
    zeroconf: AsyncZeroconf
    on_found: Found
    on_removed: Found
    names: set[str] = field(default_factory=set)
    servers: dict[str, AnnouncedServer] = field(default_factory=dict)
    resolving: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_MOST_AT_ONCE))
    faults: list[BaseException] = field(default_factory=list)

    def changed(self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        """Take note of an instance that came or went (zeroconf calls this in the loop)."""
        if state_change is ServiceStateChange.Removed:
            self.names.discard(name)
            if (gone := self.servers.pop(name, None)) is not None:
                self._tell(self.on_removed, gone)
        elif name in self.names or len(self.names) < MOST_SERVERS:
            self.names.add(name)
            # Also while it is being asked about: its records come in several packets, in any order.
            if not self._take_known(name) and name not in self.resolving:
                task = asyncio.get_running_loop().create_task(self._ask(name))
                self.resolving[name] = task
                task.add_done_callback(lambda done: self._asked(name, done))

    def _asked(self, name: str, task: asyncio.Task[None]) -> None:
        self.resolving.pop(name, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.faults.append(error)

    async def _ask(self, name: str) -> None:
        async with self.turns:
            with contextlib.suppress(BadTypeInNameException):
                info = AsyncServiceInfo(SERVICE, name)
                await info.async_request(self.zeroconf.zeroconf, RESOLVE_MS, question_type=_ASKED)
                self._take(name, info)

    def _take_known(self, name: str) -> bool:
        """Take what was heard of an instance already; True where that is all there is to know."""
        try:
            info = AsyncServiceInfo(SERVICE, name)
        except BadTypeInNameException:
            return True  # a pointer to something that is no instance of the service
        is_whole = info.load_from_cache(self.zeroconf.zeroconf)
        if is_whole:
            self._take(name, info)
        return is_whole

    def _take(self, name: str, info: AsyncServiceInfo) -> None:
        if info.server is None and not info.properties:
            return  # named by somebody, and never described
        server = announced(
            name,
            host=info.server or "",
            port=info.port or 0,
            addresses=info.parsed_scoped_addresses(),
            properties=info.properties,
            interface=self.interface.name,
        )
        if name in self.names and self.servers.get(name) != server:
            self.servers[name] = server
            self._tell(self.on_found, server)

    def _tell(self, listener: Found, server: AnnouncedServer) -> None:
        try:
            listener(server)
        except Exception as error:  # not zeroconf's business: raised where the listening ends
            self.faults.append(error)

    def take_what_is_known(self) -> None:
        """Time is up: take what came of the descriptions that are not whole."""
        for name in self.names - set(self.servers):
            with contextlib.suppress(BadTypeInNameException):
                info = AsyncServiceInfo(SERVICE, name)
                info.load_from_cache(self.zeroconf.zeroconf)
                self._take(name, info)

    async def close(self) -> None:
        """Stop, and give the sockets back."""
        tasks = tuple(self.resolving.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.zeroconf.async_close()


async def listen(
    seconds: float,
    chosen: Iterable[Interface],
    on_found: Found,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    on_removed: Found = _ignore,
) -> tuple[AnnouncedServer, ...]:
    """Return the servers heard on some interfaces; see ``discover``.

    Raises:
        WizardError: None of them can be listened on.
    """
    wanted = tuple(chosen)
    if wanted and not can_be_shared(_PORT):
        raise _deaf()
    listening: list[_Listening] = []
    try:
        for interface in wanted:
            # An interface without multicast must not take the others' results away.
            with contextlib.suppress(OSError):
                listening.append(await _started(interface, on_found, on_removed))
        if wanted and not listening:
            raise _deaf()
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not is_cancelled() and (left := end - loop.time()) > 0:
            await asyncio.sleep(min(left, 0.1))
            for one in listening:
                if one.faults:
                    raise one.faults[0]
        for one in listening:
            one.take_what_is_known()
    finally:
        await asyncio.gather(*(one.close() for one in listening))
    return tuple(server for one in listening for server in one.servers.values())


def _deaf() -> WizardError:
    programs = ", ".join(map(shown, holders(_PORT)))
    return WizardError(
        Text("No interface can be listened on."),
        Text("{programs} holds UDP port {port} and does not share it.", programs=programs, port=_PORT)
        if programs
        else Text("Multicast DNS (UDP port {port}) is not to be had on this computer.", port=_PORT),
        Text("Stop the program that holds port {port}, or enter the server by hand.", port=_PORT),
    )


async def _started(interface: Interface, on_found: Found, on_removed: Found) -> _Listening:
    addresses = [a for a in interface.addresses if is_in_use(a, interface.index)]
    if not addresses:
        raise OSError(errno.EADDRNOTAVAIL, "no address can be used yet")
    zeroconf = AsyncZeroconf(interfaces=addresses, ip_version=_version(addresses))
    try:
        await zeroconf.zeroconf.async_wait_for_start()
        _hear_own_interface_only(interface, zeroconf.zeroconf)
        one = _Listening(interface, zeroconf, on_found, on_removed)
        # It ends with its Zeroconf.
        AsyncServiceBrowser(zeroconf.zeroconf, SERVICE, handlers=[one.changed], question_type=_ASKED)
        _ask_at_once(zeroconf.zeroconf)
    except BaseException:
        await zeroconf.async_close()
        raise
    return one


def _ask_at_once(zeroconf: Zeroconf) -> None:
    """Ask before the browser does.

    It waits up to 120 ms, so that not all begin at the same moment (RFC 6762 5.2); a person who pressed a button is
    alone with it.
    """
    for sender in zeroconf.engine.senders:
        if not sender.is_ipv6:
            sender.transport.sendto(_QUESTION, _GROUP)


def _hear_own_interface_only(interface: Interface, zeroconf: Zeroconf) -> None:
    """Tie the sockets to their interface, so that what is heard is said to come from where it came.

    Untied, Linux hands a multicast packet to sockets of other interfaces too, or to one of them only (measured
    on 6.18, sockets for IPv4 and IPv6 both; socket(7): SO_BINDTODEVICE needs no rights from 5.7 on). Other systems
    go by the interface a socket joined on.
    """
    if sys.platform != "linux":
        return
    for reader in zeroconf.engine.readers:
        opened: socket.socket = reader.transport.get_extra_info("socket")
        with contextlib.suppress(OSError):
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, interface.name.encode())


def _version(addresses: Sequence[str]) -> IPVersion:
    has_4 = any(":" not in a for a in addresses)
    has_6 = any(":" in a for a in addresses)
    return IPVersion.All if has_4 and has_6 else IPVersion.V4Only if has_4 else IPVersion.V6Only
