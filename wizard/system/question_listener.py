"""Listening for the question a phone without a configuration server asks the network; it is never answered."""

import contextlib
import selectors
import socket
import struct
import sys
from collections.abc import Callable, Iterable

from wizard.core.errors import WizardError
from wizard.core.sightings.mdns_question import LARGEST_PACKET, asks_for_server
from wizard.core.sightings.signs import device_address
from wizard.core.text import Text
from wizard.system.subnets import own_addresses

MOST_ASKERS = 1024

_GROUP, _PORT = "224.0.0.251", 5353  # RFC 6762 3
_IP_MULTICAST_ALL = 49  # linux/in.h: only groups this socket joined, on the interfaces it joined them on
_STEP_S = 0.1


def listen_for_questions(own: Iterable[str], on_question: Callable[[str], None], is_over: Callable[[], bool]) -> None:
    """Tell of each address that asks for ``_digiumproxy._udp``, once, until it is over (asked ten times a second).

    ``own`` are this computer's IPv4 addresses on the interfaces to listen on. Questions of this computer are
    passed over: it asks the same when it looks for servers.

    Raises:
        WizardError: Multicast DNS cannot be listened to on any of them.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened:
        _join(opened, tuple(own))
        heard = set(own_addresses())
        most = len(heard) + MOST_ASKERS
        with selectors.DefaultSelector() as selector:
            selector.register(opened, selectors.EVENT_READ)
            while not is_over():
                if not selector.select(_STEP_S):
                    continue
                # On Windows a packet too large for the buffer is an error.
                with contextlib.suppress(OSError):
                    packet, (sender, *_) = opened.recvfrom(LARGEST_PACKET + 1)
                    address = device_address(sender)
                    if address is None or address in heard or len(heard) >= most or not asks_for_server(packet):
                        continue
                    heard.add(address)
                    on_question(address)


def _join(opened: socket.socket, own: tuple[str, ...]) -> None:
    """Share port 5353 with whoever else listens there, and join the group on every interface."""
    opened.setblocking(False)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    joined = 0
    with contextlib.suppress(OSError):
        if sys.platform != "win32":
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        if sys.platform == "linux":
            opened.setsockopt(socket.IPPROTO_IP, _IP_MULTICAST_ALL, 0)
        opened.bind(("", _PORT))
        for address in own:
            with contextlib.suppress(OSError):
                member = struct.pack("4s4s", socket.inet_aton(_GROUP), socket.inet_aton(address))
                opened.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, member)
                joined += 1
    if not joined:
        raise WizardError(
            Text("The questions of phones cannot be listened for."),
            Text("Multicast DNS (UDP port 5353) is not to be had on this computer."),
            Text("Stop the program that holds port 5353, or find the phones in another way."),
        )
