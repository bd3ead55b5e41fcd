"""Option 66 in dnsmasq's configuration, and in OpenWrt's, which is made into one.

Source: dnsmasq(8), ``--dhcp-option``: ``[tag:TAG,][encap:OPT,][vi-encap:N,][vendor:CLASS,]OPT|option:NAME,VALUE``;
OpenWrt, /etc/config/dhcp: ``list dhcp_option 'VALUE'``.
"""

import re
from collections.abc import Iterator

from wizard.core.dhcp.boot_server import LONGEST_VALUE, OPTION, BootServer

PROGRAM = "dnsmasq"
_LONGEST_LINE = 4096
_SETTING = re.compile(
    r"[ \t]*(?:dhcp-option(?:-force)?[ \t]*=|(?:list|option)[ \t]+dhcp_option(?:_force)?[ \t])[ \t]*(?P<value>.*)"
)
_PIECE = re.compile(r'"[^"]*"?|#|,|[^",#]+')
_OPTIONS = frozenset({str(OPTION), "option:tftp-server", f"option:{OPTION}"})
_TAGS = ("tag:", "net:")


def read_dnsmasq(text: str) -> Iterator[BootServer]:
    """Return every setting of option 66, without those wrapped into a vendor's own option."""
    for number, line in enumerate(text.split("\n"), 1):
        found = _SETTING.match(line) if len(line) <= _LONGEST_LINE else None
        if found is not None:
            yield from _of_fields(_fields(found["value"].strip().strip("'")), number)


def _of_fields(fields: list[str], line: int) -> Iterator[BootServer]:
    tags = []
    for place, field in enumerate(fields):
        if field.startswith(_TAGS):
            tags.append(field)
            continue
        value = ",".join(fields[place + 1 :])
        # Without a value the option is kept from being sent.
        if field.lower() in _OPTIONS and value:
            yield BootServer(value=value[:LONGEST_VALUE], program=PROGRAM, scope=", ".join(tags), line=line)
        return


def _fields(text: str) -> list[str]:
    """The comma's parts: in quotes commas are text, and a number sign after a blank begins a comment."""
    fields = [""]
    for piece in _PIECE.findall(text):
        if piece == "#" and (not fields[-1] or fields[-1][-1].isspace()):
            break
        if piece == ",":
            fields.append("")
        else:
            fields[-1] += piece[1:-1] if len(piece) > 1 and piece[0] == piece[-1] == '"' else piece
    return [field.strip() for field in fields]
