"""The sockets of Asterisk, and of nobody else, out of a process file system as Linux shows it."""

import os
import sys
from pathlib import Path

import pytest

from wizard.core.console.parts import TransportRow
from wizard.system import transports_up
from wizard.system.console import LocalConsole
from wizard.system.transports_up import asterisk_sockets

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the kernel's tables are Linux's")

HEADING = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
ROW = "   0: {local} 00000000:0000 {state} 00000000:00000000 00:00000000 00000000     0        0 {inode} 2 0000 0\n"
UNIX = "Num       RefCount Protocol Flags    Type St Inode Path\n"


def made(tmp_path: Path) -> Path:
    """Asterisk (77) with its console, UDP 5060 and TCP 5061; a web server (88); another's process."""
    proc = tmp_path / "proc"
    tables = {
        "tcp": ROW.format(local="00000000:13C5", state="0A", inode=2) + ROW.format(local="0:13C6", state="01", inode=3),
        "tcp6": ROW.format(local="0" * 32 + ":1F90", state="0A", inode=9),
        "udp": ROW.format(local="0100007F:13C4", state="07", inode=1) + "a short row\n",
    }
    console = "0000: 00000002 00000000 00010000 0001 01 5 /run/asterisk/asterisk.ctl\n0000: 2 0 0 1 01 6\n"
    for number, inodes in (("77", (1, 2, 3, 5)), ("88", (9,)), ("99", ())):
        folder = proc / number
        (folder / "fd").mkdir(parents=True)
        for descriptor, inode in enumerate(inodes):
            (folder / "fd" / str(descriptor)).symlink_to(f"socket:[{inode}]")
        (folder / "fd/50").symlink_to("/dev/null")
        (folder / "net").mkdir()
        for name, rows in tables.items():
            (folder / "net" / name).write_text(HEADING + rows)
    (proc / "99/fd").chmod(0)
    (proc / "net").mkdir()
    (proc / "net/unix").write_text(UNIX + console)
    (proc / "self").mkdir()
    return proc


def test_only_what_asterisk_itself_has_open(tmp_path: Path) -> None:
    assert asterisk_sockets(made(tmp_path)) == frozenset({("tcp", 5061), ("udp", 5060)})


def test_where_no_console_is_open_nothing_is_known(tmp_path: Path) -> None:
    proc = made(tmp_path)
    (proc / "net/unix").write_text(UNIX)
    assert asterisk_sockets(proc) is None
    assert asterisk_sockets(tmp_path / "nothing") is None


def test_a_listed_transport_whose_port_is_anothers_is_not_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "asterisk"
    rows = "".join(f"Transport:  {n}  udp  0  0  0.0.0.0:{p}\n" for n, p in (("one", 5060), ("two", 5070)))
    heading = "Transport:  <TransportId........>  <Type>  <cos>  <tos>  <BindAddress....>\n"
    program.write_text(f"#!/bin/sh\ncat <<'END'\n{heading}{rows}\nObjects found: 2\nEND\n")
    program.chmod(0o755)
    proc = made(tmp_path)
    monkeypatch.setattr(transports_up, "asterisk_sockets", lambda: asterisk_sockets(proc))
    (up,) = transports_up.transports_up(LocalConsole(os.fspath(program)))
    assert up == TransportRow(id="one", protocol="udp", bind="0.0.0.0:5060")
