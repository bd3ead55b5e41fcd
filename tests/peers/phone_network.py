"""A network of simulated devices, run as a program of its own on the far end of a link.

It speaks Ethernet itself, so that every device has a MAC address: it answers ARP, a SIP OPTIONS where the device
has a User-Agent, refuses TCP, and asks for configuration servers where the device is a phone that has none.

    python phone_network.py INTERFACE ADDRESS,MAC[,USER-AGENT|,?]...
"""

import socket
import struct
import sys
import time
from dataclasses import dataclass
from fcntl import ioctl

MULTICAST = b"\x01\x00\x5e\x00\x00\xfb"  # RFC 1112 6.4, for 224.0.0.251
QUESTION = b"\0\0\0\0\0\1\0\0\0\0\0\0\x0c_digiumproxy\x04_udp\x05local\0\0\x0c\0\1"
EVERYTHING = 3  # linux/if_ether.h: ETH_P_ALL
SIOCSIFFLAGS, IFF_UP = 0x8914, 0x1
OUTGOING = 4  # linux/if_packet.h: PACKET_OUTGOING
ASK_S = 0.2


@dataclass(frozen=True)
class Device:
    address: bytes
    mac: bytes
    agent: str
    asks: bool


def device(text: str) -> Device:
    address, mac, *more = text.split(",")
    agent = more[0] if more else ""
    return Device(socket.inet_aton(address), bytes.fromhex(mac.replace(":", "")), agent.strip("?"), agent == "?")


def checksum(data: bytes) -> int:
    total: int = sum(struct.unpack(f"!{len(data) // 2}H", data))
    total = (total >> 16) + (total & 0xFFFF)
    return ~(total + (total >> 16)) & 0xFFFF


def ip(kind: int, source: bytes, target: bytes, payload: bytes) -> bytes:
    head = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(payload), 0, 0, 64, kind, 0, source, target)
    return head[:10] + struct.pack("!H", checksum(head)) + head[12:] + payload


def udp(source: bytes, port: int, target: bytes, target_port: int, data: bytes) -> bytes:
    return ip(17, source, target, struct.pack("!HHHH", port, target_port, 8 + len(data), 0) + data)


def reset(source: bytes, target: bytes, segment: bytes) -> bytes:
    port, target_port, sequence = struct.unpack("!HHI", segment[:8])
    head = struct.pack("!HHIIBBHHH", target_port, port, 0, sequence + 1 & 0xFFFFFFFF, 0x50, 0x14, 0, 0, 0)
    sum_of = checksum(source + target + struct.pack("!HH", 6, len(head)) + head)
    return ip(6, source, target, head[:16] + struct.pack("!H", sum_of) + head[18:])


def sip_answer(request: bytes, agent: str) -> bytes:
    lines = request.decode().split("\r\n")[1:]
    kept = [line for line in lines if line.startswith(("Via", "From", "To", "Call-ID", "CSeq"))]
    return "\r\n".join(["SIP/2.0 200 OK", *kept, f"User-Agent: {agent}", "Content-Length: 0", "", ""]).encode()


def reply(one: Device, packet: bytes) -> bytes:
    """What a device says to an IP packet that is for it, b"" for nothing."""
    source, payload = packet[12:16], packet[20:]
    if packet[9] == 6 and payload[13] & 0x12 == 0x02:
        return reset(one.address, source, payload)
    if packet[9] == 17:
        port, target_port = struct.unpack("!HH", payload[:4])
        if target_port == 5060 and one.agent:
            return udp(one.address, 5060, source, port, sip_answer(payload[8:], one.agent))
    return b""


def main() -> None:
    interface, *texts = sys.argv[1:]
    devices = {one.address: one for one in map(device, texts)}
    link = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(EVERYTHING))
    ioctl(link, SIOCSIFFLAGS, struct.pack("16sH14x", interface.encode(), IFF_UP))
    link.bind((interface, EVERYTHING))
    link.settimeout(ASK_S)
    print("ready", flush=True)
    ask_at = time.monotonic()
    while True:
        if time.monotonic() >= ask_at:
            ask_at += ASK_S
            for one in devices.values():
                if one.asks:
                    asked = udp(one.address, 5353, socket.inet_aton("224.0.0.251"), 5353, QUESTION)
                    link.send(MULTICAST + one.mac + b"\x08\x00" + asked)
        try:
            frame, (_, kind, direction, *_) = link.recvfrom(65536)
        except TimeoutError:
            continue
        if direction == OUTGOING:
            continue
        if kind == 0x0806 and frame[20:22] == b"\0\1" and (found := devices.get(frame[38:42])):
            answer = frame[14:20] + b"\0\2" + found.mac + found.address + frame[22:32]
            link.send(frame[6:12] + found.mac + b"\x08\x06" + answer)
        elif kind == 0x0800 and (found := devices.get(frame[30:34])) and (answer := reply(found, frame[14:])):
            link.send(frame[6:12] + found.mac + b"\x08\x00" + answer)


if __name__ == "__main__":
    main()
