"""Option 66 in ISC dhcpd's configuration: ``option tftp-server-name``, or a name somebody gave to code 66.

Source: dhcpd.conf(5), dhcp-options(5): ``option NAME code 66 = TYPE;`` and ``option NAME VALUE;``, in nested scopes.
"""

import re
from collections.abc import Iterator
from ipaddress import IPv4Network

from wizard.core.dhcp.boot_server import LONGEST_VALUE, OPTION, BootServer

PROGRAM = "ISC dhcpd"
BUILT_IN = "tftp-server-name"
_DEEPEST = 64
_MOST_WORDS = 32
# Each takes what it can get, so that nothing is looked at twice.
_PIECE = re.compile(r'#[^\n]*|"[^"\\]*(?:\\.[^"\\]*)*"?|[={};]|\n|[^\s={};"#]+', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def read_isc(text: str) -> Iterator[BootServer]:
    """Return every setting of option 66 with the innermost scope it stands in."""
    names = {BUILT_IN}
    scopes: list[tuple[str, IPv4Network | None]] = [("", None)]
    too_deep = 0
    words: list[str] = []
    line = 1
    for found in _PIECE.finditer(text):
        piece = found[0]
        if piece == "{":
            if len(scopes) < _DEEPEST:
                scopes.append(_scope(words, scopes[-1]))
            else:
                too_deep += 1
            words = []
        elif piece == "}":
            if too_deep:
                too_deep -= 1
            elif len(scopes) > 1:
                scopes.pop()
            words = []
        elif piece == ";":
            if words[:1] == ["option"] and words[2:5] == ["code", str(OPTION), "="]:
                names.add(words[1])
            elif words[:1] == ["option"] and len(words) > 2 and words[1] in names:
                scope, network = scopes[-1]
                value = " ".join(map(_plain, words[2:]))[:LONGEST_VALUE]
                yield BootServer(value=value, program=PROGRAM, scope=scope, line=line, network=network)
            words = []
        elif piece != "\n" and piece[0] != "#" and len(words) < _MOST_WORDS:
            words.append(piece[: LONGEST_VALUE * 2])
        line += piece.count("\n")


def _scope(words: list[str], around: tuple[str, IPv4Network | None]) -> tuple[str, IPv4Network | None]:
    """A header as a scope; a pool, or what stands under a condition, is for some of those around it."""
    name = " ".join(map(_plain, words[:2]))[:LONGEST_VALUE]
    if words[:1] == ["subnet"] and words[2:3] == ["netmask"] and len(words) > 3:
        try:
            network = IPv4Network(f"{words[1]}/{words[3]}", strict=False)
        except ValueError:
            return name, None
        return f"subnet {network}", network
    if words[:1] in (["host"], ["class"], ["group"], ["shared-network"], ["subclass"]):
        return name, around[1]
    return around


def _plain(word: str) -> str:
    return _ESCAPED.sub(r"\1", word.strip('"')) if word.startswith('"') else word
