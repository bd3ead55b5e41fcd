"""Who holds a UDP port beside this program, as far as one may know."""

import contextlib
import os
import sys
from itertools import islice
from pathlib import Path

from wizard.core.network import port_holders
from wizard.system.system_programs import printed

_MOST_PROCESSES = 20_000
_SOCKET = "socket:["


def holders(port: int) -> tuple[str, ...]:
    """Return the names of the programs on a UDP port; others' are known to root only."""
    if sys.platform == "win32":
        ids = port_holders.netstat_processes(printed("netstat", "-ano", "-p", "UDP"), port) - {os.getpid()}
        names = port_holders.tasklist_names(printed("tasklist", "/fo", "csv", "/nh")) if ids else {}
        return tuple(dict.fromkeys(names[i] for i in sorted(ids) if i in names))
    if sys.platform == "darwin":
        return port_holders.lsof_names(printed("lsof", "-nP", f"-iUDP:{port}", "-Fc"))
    return _linux_holders(port)


def _linux_holders(port: int) -> tuple[str, ...]:
    sockets: set[str] = set()
    for table in ("udp", "udp6"):
        with contextlib.suppress(OSError):
            text = (Path("/proc/thread-self/net") / table).read_text(encoding="ascii", errors="replace")
            sockets |= {f"{_SOCKET}{inode}]" for inode in port_holders.inodes(text, port)}
    names = []
    for process in islice(Path("/proc").glob("[0-9]*"), _MOST_PROCESSES) if sockets else ():
        # Processes end, and those of others may be looked into by root only.
        with contextlib.suppress(OSError):
            if process.name != str(os.getpid()) and any(
                str(fd.readlink()) in sockets for fd in (process / "fd").iterdir()
            ):
                names.append((process / "comm").read_text(encoding="utf-8", errors="replace").strip())
    return tuple(dict.fromkeys(names))
