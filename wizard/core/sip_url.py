"""``sipUrl``: where an announced server says phones shall connect.

Source: wiki, Provisioning; KB, XML Configuration: ``sip:proxy@HOST[:PORT][;transport=udp|tcp|tls]``, where
``proxy`` is a literal. A firmware server announces an ``http`` address instead.
"""

import re
from dataclasses import dataclass

from wizard.core.site import Protocol

_LONGEST = 512
_SIP = re.compile(
    r"sip:(?P<user>[^@\s;]*)@(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]{1,253})(?::(?P<port>\d{1,5}))?(?P<rest>(?:;[^;\s]*)*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SipUrl:
    """A configuration server: ``port`` is 5061 for TLS and 5060 otherwise where none is said."""

    host: str
    port: int
    transport: Protocol


def parse_sip_url(text: str) -> SipUrl:
    """Return where a ``sipUrl`` leads; raises ValueError for anything that is none a phone would take."""
    found = _SIP.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None or found["user"].lower() != "proxy":
        raise ValueError("not sip:proxy@HOST")
    parameters = [p.partition("=") for p in found["rest"].lower().split(";") if p]
    named = [value for name, _, value in parameters if name == "transport"]
    transport = Protocol(named[0]) if named else Protocol.UDP
    port = int(found["port"]) if found["port"] else (5061 if transport is Protocol.TLS else 5060)
    if not 0 < port < 65536:
        raise ValueError("not a port")
    return SipUrl(host=found["host"].strip("[]"), port=port, transport=transport)
