"""A self-test: whether this computer hears an announcement of its own, on each interface.

What is announced is an instance of a service of nobody, good for one second: nothing that listens keeps it.
"""

import contextlib
import errno
import secrets
import select
import socket
import struct
import sys
import time
from collections.abc import Callable, Iterable
from ipaddress import ip_address

from wizard.core.network.facts import Echo
from wizard.system.interfaces import Interface
from wizard.system.shared_port import TAKEN, sharing_socket

PORT = 5353
GROUP_4, GROUP_6 = "224.0.0.251", "ff02::fb"
_WAIT_S = 0.6
_TRIES = 2
_LARGEST = 9000
# RFC 1035 4.1: an answer with authority, and one record in it.
_HEADER = struct.pack(">6H", 0, 0x8400, 0, 1, 0, 0)
_SERVICE = b"\x14_secure-calling-echo\x04_udp\x05local\x00"
_PTR, _IN, _SECONDS = 12, 1, 1


def echoes(interfaces: Iterable[Interface], is_cancelled: Callable[[], bool] = lambda: False) -> tuple[Echo, ...]:
    """Return for each interface what became of an announcement of our own; takes at most some 1.2 s in all."""
    wanted = tuple(interfaces)
    found = dict.fromkeys(range(len(wanted)), Echo.NOT_TRIED)
    opened: dict[int, tuple[socket.socket, bytes]] = {}
    with contextlib.ExitStack() as stack:
        for number, interface in enumerate(wanted):
            try:
                made = stack.enter_context(_opened(interface))
                opened[number] = made, _announcement()
                found[number] = Echo.UNHEARD
            except OSError as error:
                found[number] = _reason(error)
        for _ in range(_TRIES):
            waiting = {n: o for n, o in opened.items() if found[n] is Echo.UNHEARD}
            if waiting and not is_cancelled():
                found |= _tried(wanted, waiting)
    return tuple(found[number] for number in range(len(wanted)))


def _tried(interfaces: tuple[Interface, ...], waiting: dict[int, tuple[socket.socket, bytes]]) -> dict[int, Echo]:
    """Announce once on each, then listen."""
    found: dict[int, Echo] = {}
    for number, (sender, packet) in waiting.items():
        try:
            sender.sendto(packet, _group(interfaces[number]))
        except OSError as error:
            found[number] = _reason(error)
    end = time.monotonic() + _WAIT_S
    left = {o[0]: (number, o[1]) for number, o in waiting.items() if number not in found}
    while left and (seconds := end - time.monotonic()) > 0:
        for ready in select.select(list(left), [], [], seconds)[0]:
            number, packet = left[ready]
            with contextlib.suppress(OSError):
                if ready.recv(_LARGEST) == packet:
                    found[number] = Echo.HEARD
                    del left[ready]
    return found


def _opened(interface: Interface) -> socket.socket:
    """A socket that shares the port, has joined the group on this interface and sends there."""
    address = _address(interface)
    is_6 = ":" in address
    made = sharing_socket(socket.AF_INET6 if is_6 else socket.AF_INET)
    try:
        if sys.platform == "linux":
            # See wizard.system.discovery: untied, it hears other interfaces too.
            with contextlib.suppress(OSError):
                made.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, interface.name.encode())
        if is_6:
            made.bind(("::", PORT))
            index = struct.pack("@I", interface.index)
            group = socket.inet_pton(socket.AF_INET6, GROUP_6)
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, group + index)
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_LOOP, 1)
        else:
            own = socket.inet_aton(address)
            made.bind(("", PORT))
            made.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(GROUP_4) + own)
            made.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, own)
            made.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 255)
            made.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1)
        made.setblocking(False)
    except BaseException:
        made.close()
        raise
    return made


def _address(interface: Interface) -> str:
    return next((a for a in interface.addresses if ip_address(a).version == 4), interface.addresses[0])


def _group(interface: Interface) -> tuple[str, int] | tuple[str, int, int, int]:
    return (GROUP_4, PORT) if ":" not in _address(interface) else (GROUP_6, PORT, 0, interface.index)


def _announcement() -> bytes:
    instance = secrets.token_hex(8).encode("ascii")
    name = bytes([len(instance)]) + instance + b"\xc0\x0c"  # its end is the record's own name
    return _HEADER + _SERVICE + struct.pack(">HHIH", _PTR, _IN, _SECONDS, len(name)) + name


def _reason(error: OSError) -> Echo:
    if error.errno in TAKEN:
        return Echo.PORT_TAKEN
    if error.errno == errno.EPERM:  # a firewall that drops what is sent
        return Echo.UNHEARD
    nowhere = (errno.ENETDOWN, errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENODEV, errno.EADDRNOTAVAIL)
    return Echo.NO_ROUTE if error.errno in nowhere else Echo.NOT_TRIED
