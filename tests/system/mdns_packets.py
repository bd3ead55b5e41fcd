"""Multicast DNS as nobody sends it who means well, on the loopback."""

import socket
import struct
from collections.abc import Iterable

from zeroconf import const
from zeroconf._dns import DNSAddress, DNSPointer, DNSService, DNSText
from zeroconf._protocol.outgoing import DNSOutgoing

from wizard.core.announcement import SERVICE

LOOPBACK = "127.0.0.1"


def send(*packets: bytes) -> None:
    """Send packets to whoever listens on the loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(LOOPBACK))
        for packet in packets:
            out.sendto(packet, ("224.0.0.251", 5353))


def packet(name: str, *, txt: bytes | None = None, server: str = "") -> bytes:
    """Return an announcement of an instance, with or without its TXT and SRV records."""
    made = DNSOutgoing(const._FLAGS_QR_RESPONSE | const._FLAGS_AA)
    made.add_answer_at_time(DNSPointer(SERVICE, const._TYPE_PTR, const._CLASS_IN, 120, name), 0)
    if server:
        made.add_answer_at_time(DNSService(name, const._TYPE_SRV, const._CLASS_IN, 120, 0, 0, 5061, server), 0)
    if txt is not None:
        made.add_answer_at_time(DNSText(name, const._TYPE_TXT, const._CLASS_IN, 120, txt), 0)
    return made.packets()[0]


def crowd_packets(instances: Iterable[str]) -> list[bytes]:
    """Return announcements of many instances, each of them whole."""
    made = DNSOutgoing(const._FLAGS_QR_RESPONSE | const._FLAGS_AA)
    for instance in instances:
        name = f"{instance}.{SERVICE}"
        made.add_answer_at_time(DNSPointer(SERVICE, const._TYPE_PTR, const._CLASS_IN, 120, name), 0)
        made.add_answer_at_time(DNSService(name, const._TYPE_SRV, const._CLASS_IN, 120, 0, 0, 1, "crowd.local."), 0)
        made.add_answer_at_time(DNSText(name, const._TYPE_TXT, const._CLASS_IN, 120, b"\x03a=b"), 0)
    address = socket.inet_aton("192.0.2.1")
    made.add_answer_at_time(DNSAddress("crowd.local.", const._TYPE_A, const._CLASS_IN, 120, address), 0)
    return made.packets()


def immense_packet(instance: str) -> bytes:
    """Return an announcement with 64 kB of TXT, far more than a packet of multicast DNS may have (RFC 6762 17)."""
    service = b"\x0c_digiumproxy\x04_udp\x05local\0"
    name = bytes([len(instance)]) + instance.encode("ascii") + b"\xc0\x0c"
    txt = (b"\xff" + b"x" * 255) * 250
    pointer = service + struct.pack(">HHIH", const._TYPE_PTR, const._CLASS_IN, 120, len(name)) + name
    return (
        struct.pack(">6H", 0, 0x8400, 0, 2, 0, 0)
        + pointer
        + name
        + struct.pack(">HHIH", const._TYPE_TXT, const._CLASS_IN, 120, len(txt))
        + txt
    )
