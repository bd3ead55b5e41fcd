"""Cables between the networks of labs, and a switch: virtual Ethernet, made without any program of the system's."""

import fcntl
import os
import socket
import struct
from pathlib import Path

from tests.peers.namespaces import (
    IFF_UP,
    IFLA_IFNAME,
    IFLA_INFO_KIND,
    IFLA_LINKINFO,
    NLM_F_ACK,
    NLM_F_CREATE,
    NLM_F_EXCL,
    NLM_F_REQUEST,
    RTM_NEWLINK,
    SIOCSIFADDR,
    SIOCSIFFLAGS,
    Namespaces,
    attribute,
)

# linux/if_link.h, linux/veth.h, linux/sockios.h
IFLA_MASTER, IFLA_NET_NS_FD, IFLA_INFO_DATA, VETH_INFO_PEER = 10, 28, 2, 1
SIOCGIFFLAGS, SIOCSIFNETMASK = 0x8913, 0x891C


def cable(near: Namespaces, near_name: str, far: Namespaces, far_name: str) -> None:
    """Lay a cable between two labs; both ends are up, with nothing but IPv6's own addresses, to be used at once."""
    for lab in (near, far):
        set_ipv6(lab, "accept_dad", 0)
    with near.network(), Path(far.net).open() as other:
        there = attribute(IFLA_IFNAME, far_name.encode() + b"\0")
        there += attribute(IFLA_NET_NS_FD, struct.pack("=I", other.fileno()))
        peer = attribute(VETH_INFO_PEER, _interface() + there)
        kind = attribute(IFLA_INFO_KIND, b"veth") + attribute(IFLA_INFO_DATA, peer)
        _make(attribute(IFLA_IFNAME, near_name.encode() + b"\0") + attribute(IFLA_LINKINFO, kind))
        bring_up(near_name)
    with far.network():
        bring_up(far_name)


def switch(lab: Namespaces, name: str, *ports: str) -> None:
    """Join ends of cables in a lab to one network; the switch is an interface of the lab's too."""
    with lab.network():
        kind = attribute(IFLA_INFO_KIND, b"bridge")
        _make(attribute(IFLA_IFNAME, name.encode() + b"\0") + attribute(IFLA_LINKINFO, kind))
        index = struct.pack("=I", socket.if_nametoindex(name))
        for port in ports:
            _ask(NLM_F_REQUEST | NLM_F_ACK, _interface(socket.if_nametoindex(port)) + attribute(IFLA_MASTER, index))
        bring_up(name)


def give_address(lab: Namespaces, name: str, address: str) -> None:
    """Give an interface of a lab an IPv4 address in a network of 256."""
    with lab.network(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        for request, value in ((SIOCSIFADDR, address), (SIOCSIFNETMASK, "255.255.255.0")):
            packed = struct.pack("16sHH4s8x", name.encode(), socket.AF_INET, 0, socket.inet_aton(value))
            fcntl.ioctl(any_socket, request, packed)


def set_ipv6(lab: Namespaces, setting: str, value: int, name: str = "default") -> None:
    """Set what holds for an interface of a lab, or for those that are yet to be made (ip-sysctl)."""
    with lab.network():
        Path("/proc/sys/net/ipv6/conf", name, setting).write_text(str(value))


def bring_up(name: str, *, is_up: bool = True) -> None:
    """Bring an interface up, or down, in the network of the calling thread."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        packed = fcntl.ioctl(any_socket, SIOCGIFFLAGS, struct.pack("16s16x", name.encode()))
        flags = struct.unpack_from("H", packed, 16)[0] & ~IFF_UP | IFF_UP * is_up
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sH14x", name.encode(), flags))


def _interface(index: int = 0) -> bytes:
    """An ifinfomsg (rtnetlink(7))."""
    return struct.pack("=BxHiII", 0, 0, index, 0, 0)


def _make(attributes: bytes) -> None:
    _ask(NLM_F_REQUEST | NLM_F_ACK | NLM_F_EXCL | NLM_F_CREATE, _interface() + attributes)


def _ask(flags: int, link: bytes) -> None:
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE) as routing:
        routing.send(struct.pack("=IHHII", 16 + len(link), RTM_NEWLINK, flags, 1, 0) + link)
        error = -struct.unpack_from("=i", routing.recv(4096), 16)[0]
    if error:
        raise OSError(error, os.strerror(error))
