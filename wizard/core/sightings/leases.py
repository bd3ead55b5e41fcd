"""What DHCP servers keep: which device has which address, and how it introduced itself (option 60).

ISC dhcpd's ``dhcpd.leases`` holds the vendor class (``set vendor-class-identifier``, measured on 4.4.3). dnsmasq's
``dnsmasq.leases`` does not; its log does, with ``log-dhcp`` (measured on 2.90).
"""

import re
from collections.abc import Iterator

from wizard.core.sightings import signs
from wizard.core.sightings.sighting import Sighting

_LONGEST_ROW = 1000
_MOST_OPEN = 1000
_ISC_LEASE = re.compile(r"\s*lease\s+([0-9.]{7,15})\s*\{")
_ISC_MAC = re.compile(r"\s*hardware\s+ethernet\s+([0-9A-Fa-f:]{11,17})\s*;")
_ISC_CLASS = re.compile(r'\s*(?:set\s+vendor-class-identifier\s*=|vendor-class-identifier)\s*"([^"]{1,255})"\s*;')
_DNSMASQ_LEASE = re.compile(r"[0-9]{1,12}\s+((?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})\s+([0-9.]{7,15})\s+\S")
_DNSMASQ_LOG = re.compile(r"dnsmasq-dhcp(?:\[[0-9]{1,10}\])?:\s+([0-9]{1,10})\s+(.*)")
_LOG_CLASS = re.compile(r"vendor class:\s+(\S{1,255})")
_LOG_PAIR = re.compile(r"DHCP[A-Z]{3,8}\([^)]{1,40}\)\s+(?:([0-9.]{7,15})\s+)?((?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})")


def read_isc(rows: list[str]) -> Iterator[Sighting]:
    """Return the leases of ISC dhcpd's file; the last of an address is the one that counts."""
    last: dict[str, Sighting] = {}
    address, mac, kind = None, None, ""
    for row in rows:
        if len(row) > _LONGEST_ROW:
            continue
        if (begun := _ISC_LEASE.match(row)) is not None:
            address, mac, kind = signs.device_address(begun[1]), None, ""
        elif (named := _ISC_MAC.match(row)) is not None:
            mac = signs.device_mac(named[1])
        elif (told := _ISC_CLASS.match(row)) is not None:
            kind = told[1]
        elif row.strip() == "}" and address is not None and mac is not None:
            last.pop(address, None)
            last[address] = signs.lease(mac, address, kind)
            address = None
    yield from last.values()


def read_dnsmasq(rows: list[str]) -> Iterator[Sighting]:
    """Return the leases of dnsmasq's file, and what its log says of devices, by the number of their request."""
    requests: dict[str, tuple[str | None, str | None, str]] = {}
    for row in rows:
        if len(row) > _LONGEST_ROW:
            continue
        if (held := _DNSMASQ_LEASE.match(row)) is not None:
            mac, address = signs.device_mac(held[1]), signs.device_address(held[2])
            if mac is not None and address is not None:
                yield signs.lease(mac, address)
        elif (logged := _DNSMASQ_LOG.search(row)) is not None:
            number, words = logged[1], logged[2]
            address, mac, kind = requests.pop(number, (None, None, ""))
            if (told := _LOG_CLASS.match(words)) is not None:
                kind = told[1]
            elif (pair := _LOG_PAIR.match(words)) is not None:
                address = signs.device_address(pair[1] or "") or address
                mac = signs.device_mac(pair[2]) or mac
            requests[number] = (address, mac, kind)
            if len(requests) > _MOST_OPEN:
                yield from _told(*requests.pop(next(iter(requests))))
    for request in requests.values():
        yield from _told(*request)


def _told(address: str | None, mac: str | None, kind: str) -> Iterator[Sighting]:
    if mac is not None and kind:
        yield signs.lease(mac, address, kind)
