"""Which transports of this computer's Asterisk are really up.

Its console lists a transport whose port another program has, and one whose key does not fit (measured on 16.28
and 22.10). So the sockets of its process are looked at too, and a TLS one has to complete a handshake.
"""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from wizard.core.console.losses import port_of
from wizard.core.console.parts import TransportRow
from wizard.core.console.reading import read_console
from wizard.system.check.deadline import deadline
from wizard.system.check.reachability import Place
from wizard.system.check.tls_connection import TlsConnection
from wizard.system.console import Console

PROCESSES = Path("/proc")
LIST = "pjsip show transports"

Sockets = frozenset[tuple[str, int]]
"""("tcp", port) of those that listen, ("udp", port) of those bound."""

TABLES = (("tcp", "tcp"), ("tcp6", "tcp"), ("udp", "udp"), ("udp6", "udp"))
_LISTEN, _BOUND = "0A", "07"  # Linux: include/net/tcp_states.h, TCP_LISTEN and TCP_CLOSE
_SOCKET = re.compile(r"socket:\[(\d+)\]")
_PORT = re.compile(r"[0-9A-Fa-f]{1,4}")
_ANY = ("", "0.0.0.0", "[::]", "*")  # noqa: S104 - read, not bound
_LONGEST_TABLE = 16 * 1024 * 1024


def transports_up(console: Console) -> tuple[TransportRow, ...]:
    """Return the transports that are listed and up; where sockets may not be looked at, those that are listed.

    Raises:
        WizardError: The console does not answer.
    """
    sockets = asterisk_sockets()
    return tuple(row for row in listed(console) if is_bound(row, sockets) and _completes_handshake(row))


def listed(console: Console) -> tuple[TransportRow, ...]:
    """Return the transports Asterisk's console lists, up or not; raises WizardError where it does not answer."""
    reading = read_console(f"asterisk -rx '{LIST}'\n{console.ask(LIST)}")
    return tuple(row for found in reading.transports[-1:] for row in found.rows)


def asterisk_sockets(processes: Path = PROCESSES) -> Sockets | None:
    """Return the sockets Asterisk has open; None where there is no such process, or they may not be looked at."""
    consoles = _consoles(processes)
    found: set[tuple[str, int]] = set()
    is_known = False
    for process in _numbered(processes) if consoles else ():
        inodes = _inodes(process)
        if not consoles.isdisjoint(inodes):
            is_known = True
            found.update((protocol, port) for protocol, port, inode in _internet(process) if inode in inodes)
    return frozenset(found) if is_known else None


def is_bound(row: TransportRow, sockets: Sockets | None) -> bool:
    """Whether Asterisk has a transport's socket, as far as that is known; ws and wss have none of their own."""
    port = port_of(row)
    return not port or sockets is None or ("udp" if row.protocol == "udp" else "tcp", port) in sockets


def address_of(row: TransportRow) -> str:
    """Return where a transport is reached on its own computer."""
    host = row.bind.rpartition(":")[0]
    return "127.0.0.1" if host in _ANY else host.strip("[]")


def socket_in(protocol: str, row: str) -> tuple[str, int, str] | None:
    """Return protocol, port and inode of a socket in a table's row, None where it does not wait (proc_net(5)).

    ``protocol`` is "tcp" or "udp".
    """
    fields = row.split()
    if len(fields) > 9 and fields[3] == (_LISTEN if protocol == "tcp" else _BOUND):
        port = fields[1].rpartition(":")[2]
        return (protocol, int(port, 16), fields[9]) if _PORT.fullmatch(port) else None
    return None


def _completes_handshake(row: TransportRow) -> bool:
    port = port_of(row)
    if row.protocol != "tls" or not port:
        return True
    with TlsConnection(Place(address=address_of(row), port=port), "", deadline()) as connection:
        return connection.shown.error is None


def _consoles(processes: Path) -> frozenset[str]:
    """The inodes of the sockets ``asterisk -rx`` talks to (Asterisk: asterisk.ctl in astrundir)."""
    rows = (row.split() for row in _table(processes / "net" / "unix"))
    return frozenset(row[6] for row in rows if len(row) > 7 and row[7].endswith("/asterisk.ctl"))


def _numbered(processes: Path) -> list[Path]:
    try:
        return [p for p in processes.iterdir() if p.name.isdigit()]
    except OSError:
        return []


def _inodes(process: Path) -> frozenset[str]:
    """The sockets a process has open; none where it is gone, or another's."""
    found: set[str] = set()
    try:
        for file in (process / "fd").iterdir():
            with suppress(OSError):  # closed meanwhile
                if name := _SOCKET.fullmatch(os.readlink(file)):  # noqa: PTH115 - a name, not a path
                    found.add(name[1])
    except OSError:
        return frozenset()
    return frozenset(found)


def _internet(process: Path) -> Iterator[tuple[str, int, str]]:
    """The sockets in the network of a process: protocol, port, inode."""
    for table, protocol in TABLES:
        for row in _table(process / "net" / table):
            if found := socket_in(protocol, row):
                yield found


def _table(file: Path) -> list[str]:
    """The rows of a table of the kernel, without its heading."""
    try:
        with file.open("rb") as table:
            return table.read(_LONGEST_TABLE).decode("utf-8", "replace").splitlines()[1:]
    except OSError:
        return []
