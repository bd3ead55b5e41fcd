"""The tables in which systems keep the MAC addresses of their neighbours, as their own commands print them.

Linux: ``ip neigh``, ``/proc/net/arp``, ``arp -n``; Windows: ``arp -a``, ``Get-NetNeighbor``; macOS and BSD:
``arp -an``, ``ndp -an``. In each a row holds an IP address, then a MAC address; the words around them are
translated on Windows, so that only the two are looked at.
"""

from collections.abc import Iterator

from wizard.core.sightings import signs
from wizard.core.sightings.sighting import Sighting

MOST_NEIGHBOURS = 4096
LONGEST_TABLE = 1024 * 1024
_MOST_WORDS = 16
_LONGEST_ROW = 400
_GONE = frozenset(("FAILED", "INCOMPLETE", "UNREACHABLE"))
"""States of ``ip neigh`` and ``Get-NetNeighbor`` in which a MAC address, if one is there, is a memory."""


def read_neighbours(table: str) -> tuple[Sighting, ...]:
    """Return what a neighbour table ties together, in its order; rows that say nothing are passed over."""
    found: dict[tuple[str, str], None] = {}
    for pair in _pairs(table[:LONGEST_TABLE]):
        found[pair] = None
        if len(found) >= MOST_NEIGHBOURS:
            break
    return tuple(signs.neighbour(address, mac) for address, mac in found)


def _pairs(table: str) -> Iterator[tuple[str, str]]:
    for row in table.splitlines():
        words = row.split(maxsplit=_MOST_WORDS)[:_MOST_WORDS] if len(row) <= _LONGEST_ROW else []
        if not _GONE.isdisjoint(word.upper() for word in words):
            continue
        address = None
        for word in words:
            if address is None:
                address = signs.device_address(word.strip("()"))
            elif (mac := signs.device_mac(word)) is not None and not word.isdecimal():
                yield address, mac
                break
