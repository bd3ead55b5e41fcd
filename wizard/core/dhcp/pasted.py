"""A DHCP server's configuration as somebody pastes it, or as it is read: whose it is, and its option 66."""

import re
from dataclasses import dataclass
from itertools import islice

from wizard.core.dhcp import dnsmasq, isc, kea
from wizard.core.dhcp.boot_server import MOST_FOUND, BootServer

LARGEST_CHARACTERS = 1024 * 1024

_KEA = re.compile(r'"(?:Dhcp4|option-data|option-def|subnet4)"')
_DNSMASQ = re.compile(
    r"^[ \t]*(?:dhcp-[a-z-]{3,30}[ \t]*(?:=|$)|config[ \t]+(?:dnsmasq|dhcp)\b|list[ \t]+dhcp_option)", re.MULTILINE
)
_ISC = re.compile(
    r"^[ \t]*(?:option[ \t]{1,8}[A-Za-z0-9.-]{1,64}[ \t]{1,8}[^;\n]{1,1000};|shared-network\b"
    r"|subnet[ \t]{1,8}[0-9.]{7,15}[ \t]{1,8}netmask\b|authoritative[ \t]*;|ddns-update-style\b"
    r"|(?:default|max)-lease-time\b)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DhcpConfiguration:
    """What was read. ``program`` is "" where the text is no configuration of a DHCP server that is known here."""

    program: str
    boot_servers: tuple[BootServer, ...] = ()


def read_dhcp(text: str) -> DhcpConfiguration:
    """Return what a DHCP server's configuration hands out as option 66."""
    bounded = text[:LARGEST_CHARACTERS].replace("\r\n", "\n")
    if _KEA.search(bounded):
        program, found = kea.PROGRAM, kea.read_kea(bounded)
    elif _DNSMASQ.search(bounded):
        program, found = dnsmasq.PROGRAM, dnsmasq.read_dnsmasq(bounded)
    elif _ISC.search(bounded):
        program, found = isc.PROGRAM, isc.read_isc(bounded)
    else:
        return DhcpConfiguration(program="")
    return DhcpConfiguration(program=program, boot_servers=tuple(islice(found, MOST_FOUND)))
