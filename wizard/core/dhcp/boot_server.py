"""DHCP option 66: where a phone that starts from nothing is told to fetch its configuration (RFC 2132 9.4)."""

from dataclasses import dataclass
from ipaddress import IPv4Network

from wizard.core.fault import shown
from wizard.core.text import Text

OPTION = 66
MOST_FOUND = 100
LONGEST_VALUE = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class BootServer:
    """One setting of option 66. ``scope`` is whom it is for, as the file says it; "" is everybody.

    ``network`` is the scope's where it is one of a network; ``line`` counts from 1, 0 where it is not known.
    """

    value: str
    program: str
    scope: str = ""
    line: int = 0
    network: IPv4Network | None = None

    @property
    def place(self) -> Text:
        """Where the setting stands, for people."""
        scope = f", {shown(self.scope)}" if self.scope else ""
        if self.line:
            return Text("{program}, line {line}{scope}", program=self.program, line=self.line, scope=scope)
        return Text("{program}{scope}", program=self.program, scope=scope)
