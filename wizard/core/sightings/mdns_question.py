"""The questions in a multicast DNS packet, for the one that matters here: where is a configuration server?

Source: RFC 1035 4.1, RFC 6762 18 (a query has QR 0; the top bit of a question's class asks for a unicast answer).
"""

from wizard.core.announcement import SERVICE

LARGEST_PACKET = 9000
"""RFC 6762 17: with its headers, on any network."""

_HEADER = 12
_MOST_QUESTIONS = 256
_LONGEST_NAME = 255
_MOST_POINTERS = 32
_PTR, _ANY, _IN = 12, 255, 1
_WANTED = tuple(label.encode("ascii") for label in SERVICE.rstrip(".").split("."))


def asks_for_server(packet: bytes) -> bool:
    """Whether a packet asks for ``_digiumproxy._udp``; whatever cannot be read asks for nothing."""
    if not _HEADER <= len(packet) <= LARGEST_PACKET or packet[2] & 0xF8:  # a query, of the standard kind
        return False
    place = _HEADER
    for _ in range(min(int.from_bytes(packet[4:6]), _MOST_QUESTIONS)):
        read = _name(packet, place)
        if read is None or read[1] + 4 > len(packet):
            return False
        name, place = read
        kind, its_class = int.from_bytes(packet[place : place + 2]), int.from_bytes(packet[place + 2 : place + 4])
        if name == _WANTED and kind in (_PTR, _ANY) and its_class & 0x7FFF == _IN:
            return True
        place += 4
    return False


def _name(packet: bytes, place: int) -> tuple[tuple[bytes, ...], int] | None:
    """A name in lower case and where what follows it begins; every pointer has to lead further back."""
    labels: list[bytes] = []
    length, after, floor, hops = 0, 0, place, 0
    while place < len(packet):
        size = packet[place]
        if size == 0:
            return tuple(labels), after or place + 1
        if size >= 0xC0:
            after = after or place + 2
            place = int.from_bytes(packet[place : place + 2]) & 0x3FFF
            hops += 1
            if place >= floor or hops > _MOST_POINTERS:
                return None
            floor = place
            continue
        length += size + 1
        if size >= 0x40 or length > _LONGEST_NAME:
            return None
        labels.append(packet[place + 1 : place + 1 + size].lower())
        place += size + 1
    return None
