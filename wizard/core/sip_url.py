"""``sipUrl``: where an announced server says phones shall connect.

Source: wiki, Provisioning; KB, XML Configuration: ``sip:proxy@HOST[:PORT][;transport=udp|tcp|tls]``, where
``proxy`` is a literal. A firmware server announces an ``http`` address instead.
"""

import re
from dataclasses import dataclass
from ipaddress import IPv6Address
from urllib.parse import urlsplit

from wizard.core.site import Protocol

_LONGEST = 512
_SIP = re.compile(
    r"(?i:sip):proxy@(?P<host>\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9.-]{1,253})(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<rest>(?:;[A-Za-z0-9_.!~*'()%=+-]*)*)"
)
_DEFAULT_PORT = {Protocol.TLS: 5061, Protocol.TCP: 5060, Protocol.UDP: 5060}
"""RFC 3261 19.1.2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SipUrl:
    """A configuration server: ``port`` is 5061 for TLS and 5060 otherwise where none is said."""

    host: str
    port: int
    transport: Protocol


def parse_sip_url(text: str) -> SipUrl:
    """Return where a ``sipUrl`` leads; without ``transport`` it is UDP, and an IPv6 host loses its brackets.

    Raises:
        ValueError: It is none a phone would take as its configuration server.
    """
    found = _SIP.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None:
        raise ValueError("not sip:proxy@HOST")
    parameters = (p.partition("=") for p in found["rest"].lower().split(";"))
    named = {value for name, _, value in parameters if name == "transport"} or {Protocol.UDP.value}
    if len(named) > 1:
        raise ValueError("more than one transport")
    transport = Protocol(named.pop())
    port = int(found["port"]) if found["port"] else _DEFAULT_PORT[transport]
    if not 0 < port < 65536:
        raise ValueError("not a port")
    host = found["host"]
    return SipUrl(
        host=str(IPv6Address(host[1:-1])) if host.startswith("[") else host,
        port=port,
        transport=transport,
    )


def is_firmware_url(text: str) -> bool:
    """Whether it is where a firmware server keeps its files, not where a phone is configured."""
    if len(text) > _LONGEST or not text.isascii() or not text.isprintable() or " " in text:
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
