"""Who holds a UDP port, read from what systems print about it. Whatever cannot be read names nobody."""

import csv
import re
from itertools import islice

LARGEST_CHARACTERS = 1024 * 1024
_MOST = 1000
_LONGEST_NAME = 64
# sl local_address rem_address st tx_queue:rx_queue tr:tm->when retrnsmt uid timeout inode ...
_PROC = re.compile(r"[ \t]*[0-9]+: [0-9A-F]{8,32}:([0-9A-F]{4}) (?:\S{1,80}[ \t]+){7}([0-9]{1,19})(?![0-9])")
# UDP    0.0.0.0:5353    *:*    1234
_NETSTAT = re.compile(r"[ \t]*UDP[ \t]+\S{1,60}:([0-9]{1,5})[ \t]+\*:\*[ \t]+([0-9]{1,10})[ \t]*")


def inodes(proc_net_udp: str, port: int) -> frozenset[int]:
    """Return the sockets of a port in ``/proc/net/udp`` or ``udp6`` (proc(5)), by their inodes."""
    found = (_PROC.match(line) for line in _lines(proc_net_udp))
    return frozenset(int(f[2]) for f in islice(filter(None, found), _MOST) if int(f[1], 16) == port)


def netstat_processes(printed: str, port: int) -> frozenset[int]:
    """Return the ids of the processes on a port, from ``netstat -ano -p UDP`` of Windows (in any language)."""
    found = (_NETSTAT.fullmatch(line) for line in _lines(printed))
    return frozenset(int(f[2]) for f in islice(filter(None, found), _MOST) if int(f[1]) == port)


def tasklist_names(printed: str) -> dict[int, str]:
    """Return names of processes by their ids, from ``tasklist /fo csv /nh`` of Windows."""
    names: dict[int, str] = {}
    for line in _lines(printed)[:10_000]:
        try:
            fields = next(csv.reader([line]), [])
        except csv.Error:
            continue
        if len(fields) > 1 and fields[1].isascii() and fields[1].isdigit() and len(fields[1]) < 11:
            names[int(fields[1])] = fields[0][:_LONGEST_NAME]
    return names


def lsof_names(printed: str) -> tuple[str, ...]:
    """Return names of programs, from ``lsof -nP -iUDP:PORT -Fc``: one field to a line, ``c`` before a command."""
    return tuple(dict.fromkeys(line[1 : _LONGEST_NAME + 1] for line in _lines(printed)[:_MOST] if line[:1] == "c"))


def _lines(text: str) -> list[str]:
    return [line for line in text[:LARGEST_CHARACTERS].splitlines() if len(line) <= 1000]
