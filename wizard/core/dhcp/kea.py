"""Option 66 in Kea's configuration: JSON with comments, in which options stand at every level.

Source: Kea Administrator Reference Manual, "Standard DHCPv4 Options" (``tftp-server-name``, 66) and ``option-def``.
"""

import json
import re
from collections.abc import Iterator
from ipaddress import IPv4Network
from itertools import islice

from wizard.core.dhcp.boot_server import LONGEST_VALUE, OPTION, BootServer

PROGRAM = "Kea"
_BUILT_IN = "tftp-server-name"
_DEEPEST = 64
# Each takes what it can get, so that nothing is looked at twice.
_PIECE = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*"?|//[^\n]*|#[^\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/)?|<\?[^>]*>?|[\[\]{}]|[^"/#<\[\]{}]+|.',
    re.DOTALL,
)
_LAST_COMMA = re.compile(r'("[^"\\]*(?:\\.[^"\\]*)*"?)|,(?=\s*[\]}])', re.DOTALL)
_COMMENTS = ("//", "#", "/*", "<?")


def read_kea(text: str) -> Iterator[BootServer]:
    """Return every setting of option 66 for DHCPv4; none of a text that is not Kea's."""
    plain = _without_comments(text)
    try:
        whole: object = json.loads(plain) if plain is not None else None
    except ValueError:
        return
    names = {_BUILT_IN}
    found: list[tuple[dict[str, object], str, IPv4Network | None]] = []
    waiting: list[tuple[object, str, IPv4Network | None]] = [(whole, "", None)]
    while waiting:
        value, scope, network = waiting.pop()
        if isinstance(value, list):
            waiting += [(one, scope, network) for one in reversed(value)]
        elif isinstance(value, dict):
            scope, network = _scope(value, scope, network)
            names |= {n for d in _entries(value, "option-def") if d.get("code") == OPTION and (n := _text(d, "name"))}
            found += [(entry, scope, network) for entry in _entries(value, "option-data")]
            nested = (v for k, v in value.items() if k not in ("Dhcp6", "option-data", "option-def"))
            waiting += [(v, scope, network) for v in reversed(tuple(nested)) if isinstance(v, dict | list)]
    for entry, scope, network in found:
        is_it = entry.get("code") == OPTION or _text(entry, "name") in names
        data = _text(entry, "data")
        if is_it and data and entry.get("space", "dhcp4") == "dhcp4":
            yield BootServer(value=data, program=PROGRAM, scope=scope, network=network)


def _scope(value: dict[str, object], scope: str, network: IPv4Network | None) -> tuple[str, IPv4Network | None]:
    if subnet := _text(value, "subnet"):
        try:
            return f"subnet {subnet}", IPv4Network(subnet, strict=False)
        except ValueError:
            return f"subnet {subnet}", None
    if mac := _text(value, "hw-address"):
        return f"reservation {mac}", network
    if (name := _text(value, "name")) and "option-data" in value:
        return name, network
    return scope, network


def _entries(value: dict[str, object], name: str) -> Iterator[dict[str, object]]:
    entries = value.get(name)
    if isinstance(entries, list):
        yield from (entry for entry in islice(entries, 1000) if isinstance(entry, dict))


def _text(value: dict[str, object], name: str) -> str:
    text = value.get(name)
    return text[:LONGEST_VALUE] if isinstance(text, str) else ""


def _without_comments(text: str) -> str | None:
    """JSON as json reads it, without comments, includes and last commas; None where it is nested beyond all use."""
    kept: list[str] = []
    depth = 0
    for found in _PIECE.finditer(text):
        piece = found[0]
        depth += (piece in ("[", "{")) - (piece in ("]", "}"))
        if depth > _DEEPEST:
            return None
        if not piece.startswith(_COMMENTS):
            kept.append(piece)
    return _LAST_COMMA.sub(lambda m: m[1] or "", "".join(kept))
