"""This system's table of neighbours: which MAC address an IP address was last seen with."""

import subprocess
import sys
from pathlib import Path

from wizard.core.sightings.neighbours import LONGEST_TABLE, read_neighbours
from wizard.core.sightings.sighting import Sighting

_WAIT_S = 5
_LINUX_TABLE = Path("/proc/net/arp")


def neighbours() -> tuple[Sighting, ...]:
    """Return what the table ties together; nothing where it cannot be read. Nobody is asked for it."""
    if sys.platform == "linux":
        return read_neighbours(_printed("ip", "neigh", "show") or _file())
    return read_neighbours(_printed("arp", "-a") if sys.platform == "win32" else _printed("arp", "-an"))


def _printed(*command: str) -> str:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_WAIT_S,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    # Addresses are ASCII in every code page; the words around them are not read.
    return done.stdout[:LONGEST_TABLE].decode("ascii", "replace")


def _file() -> str:
    try:
        with _LINUX_TABLE.open(encoding="ascii", errors="replace") as table:
            return table.read(LONGEST_TABLE)
    except OSError:
        return ""
