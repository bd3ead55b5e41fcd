"""Facts the console states in a line of its own: versions, how long it runs, how many calls are up."""

import re
from dataclasses import replace

from wizard.core.console.parts import ConsoleReading

SECONDS = {"year": 31_536_000, "week": 604_800, "day": 86_400, "hour": 3_600, "minute": 60, "second": 1}
"""Asterisk: main/asterisk.c, the units of ``core show uptime``."""

LICENSED = "OK, Valid"
"""What ``digium_phones license status`` says of a valid licence (FreePBX: its DPMA module)."""

_VERSION = re.compile(
    r"(?:Connected to )?Asterisk (?:certified[/-])?(\d[\w.+~-]{0,80})(?: built by |, Copyright| currently)"
)
_DPMA = re.compile(r"Version \d[0-9.]{0,20}_(\d[0-9.]{0,20})")  # FreePBX: its DPMA module reads it so
_UPTIME = re.compile(r"System uptime:\s{0,8}(.*)")
_SPAN = re.compile(r"(\d{1,9}) (year|week|day|hour|minute|second)s?\b")
_COUNTS = re.compile(r"(\d{1,9}) active (channel|call)s?\b")
_PROCESSED = re.compile(r"\d{1,9} calls? processed$")


def with_fact(facts: ConsoleReading, line: str, command: str) -> ConsoleReading | None:
    """Return what is known with what a line states, None where it states nothing; ``command`` was asked before."""
    if found := _VERSION.search(line):
        return replace(facts, asterisk=found[1])
    if found := _DPMA.search(line):
        return replace(facts, dpma=found[1].rstrip("."))
    if found := _UPTIME.match(line):
        return replace(facts, uptime_s=_seconds(found[1]))
    if line.startswith("Last reload:") or _PROCESSED.match(line):
        return facts
    if found := _COUNTS.match(line):
        count = int(found[1])
        return replace(facts, channels=count) if found[2] == "channel" else replace(facts, calls=count)
    if command.startswith("digium_phones license status") and not line.startswith(("No such command", "Unable to")):
        return replace(facts, is_licensed=LICENSED in line or facts.is_licensed is True)
    return None


def _seconds(span: str) -> int | None:
    """A span in words, or in seconds alone (``core show uptime seconds``)."""
    bare = span.strip()
    if bare.isascii() and bare.isdigit():
        return int(bare[:12])
    parts = _SPAN.findall(span)
    return sum(int(count) * SECONDS[unit] for count, unit in parts) if parts else None
