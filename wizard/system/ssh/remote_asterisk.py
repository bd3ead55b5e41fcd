"""The Asterisk of a server over SSH: its console, its log, and which of its transports are really up."""

import re
import shlex
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from wizard.core.console.losses import port_of
from wizard.core.console.parts import TransportRow
from wizard.core.errors import Cancelled, WizardError
from wizard.core.text import Text
from wizard.system.asterisk_log import MOST_ADDED, LogSince
from wizard.system.console import ANSWER_S, LARGEST_ANSWER, late
from wizard.system.root import Root
from wizard.system.ssh.remote_server import RemoteServer
from wizard.system.transports_up import TABLES, Sockets, address_of, is_bound, listed, socket_in

_PATH = "PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin; export PATH"
_SIZE = re.compile(r"[0-9]{1,18}")
_LATE_S = 5.0
"""What is left to the way there, beside the time a command has on the server itself."""

_HANDSHAKE_S = 5
_ENDED_LATE, _NO_PROGRAM = 124, 127  # timeout(1); a shell that finds no command

# The sockets of the process `asterisk -rx` talks to (Asterisk: asterisk.ctl in astrundir), and the tables of its
# network (proc_net(5)): its inodes in one line, then the rows, each after the name of its table.
_SOCKETS = r"""
ctl=$(awk '$8 ~ /\/asterisk\.ctl$/ { printf "%s ", $7 }' /proc/net/unix)
ls -l /proc/[0-9]*/fd 2>/dev/null | awk -v ctl="$ctl" '
    BEGIN { split(ctl, each, " "); for (i in each) is_ctl[each[i]] }
    /^\/proc\/[0-9]+\/fd:$/ { split($0, part, "/"); process = part[3] }
    match($0, /socket:\[[0-9]+\]$/) {
        inode = substr($0, RSTART + 8, RLENGTH - 9)
        held[process] = held[process] " " inode
        if (inode in is_ctl) found[process]
    }
    END { for (process in found) print process held[process] }' |
while read -r process inodes; do
    echo "inodes $inodes"
    for table in tcp tcp6 udp udp6; do
        sed "1d; s/^/$table /" "/proc/$process/net/$table" 2>/dev/null
    done
done
"""


class RemoteAsterisk:
    """The Asterisk of a server; ``files`` brings the server's files here."""

    def __init__(self, remote: RemoteServer, files: Callable[[], Path]) -> None:
        """Find it.

        Raises:
            WizardError: There is no asterisk program there, or the server is not reached.
        """
        self._remote, self.files = remote, files
        self.console = RemoteConsole(remote)
        if remote.run_as_root(f"{_PATH}; command -v asterisk >/dev/null").status:
            raise _no_program(remote.target)

    def log(self) -> LogSince:
        """Return its log from now on; where it is, is as the files said that were read last."""
        return LogSince(Root.at(self._remote.copy or self.files()), _RemoteLogs(self._remote))

    def transports_up(self) -> tuple[TransportRow, ...]:
        """Return the transports that are listed, bound, and show a certificate where they have one.

        Looked at on the server itself, for what lies between may let nobody through. Where openssl(1) is not there,
        TLS ones count as up once they are bound.
        """
        rows = listed(self.console)
        sockets = self._sockets()
        return tuple(row for row in rows if is_bound(row, sockets) and self._completes_handshake(row))

    def _sockets(self) -> Sockets | None:
        done = self._remote.run_as_root(_SOCKETS)
        inodes: set[str] = set()
        found: set[tuple[str, int]] = set()
        for line in done.stdout.decode("utf-8", "replace").splitlines():
            name, _, row = line.partition(" ")
            if name == "inodes":
                inodes.update(row.split())
            elif protocol := dict(TABLES).get(name):
                waiting = socket_in(protocol, row)
                if waiting and waiting[2] in inodes:
                    found.add(waiting[:2])
        return frozenset(found) if inodes else None

    def _completes_handshake(self, row: TransportRow) -> bool:
        """Whether a client is shown a certificate; one that it dislikes is one all the same."""
        port = port_of(row)
        if row.protocol != "tls" or not port:
            return True
        address = address_of(row)
        place = shlex.quote(f"[{address}]:{port}" if ":" in address else f"{address}:{port}")
        client = _limited(f"openssl s_client -connect {place}", _HANDSHAKE_S)
        done = self._remote.run_as_root(f"command -v openssl >/dev/null || exit {_NO_PROGRAM}; {client}")
        return done.status in (0, _NO_PROGRAM) or b"-----BEGIN CERTIFICATE-----" in done.stdout


class RemoteConsole:
    """The console of a server's Asterisk."""

    def __init__(self, remote: RemoteServer) -> None:
        self._remote = remote

    def ask(self, command: str, *, is_cancelled: Callable[[], bool] = lambda: False, seconds: float = ANSWER_S) -> str:
        """Return what the console answers; nothing where it was cancelled.

        Raises:
            WizardError: It did not answer in time, there is none, or the server is not reached.
        """
        end = time.monotonic() + seconds + _LATE_S
        line = _limited(f"asterisk -rx {shlex.quote(command)}", max(1, round(seconds)))
        try:
            done = self._remote.run_as_root(
                f"{_PATH}; {line} 2>&1", is_cancelled=lambda: is_cancelled() or time.monotonic() > end
            )
        except Cancelled:
            if is_cancelled():
                return ""
            raise late(command, seconds) from None
        if done.status == _ENDED_LATE:
            raise late(command, seconds)
        if done.status == _NO_PROGRAM:
            raise _no_program(self._remote.target)
        return _text(done.stdout)

    def begin(self, command: str) -> "RemotePending":
        """Begin to ask, without waiting for the answer; the caller ends it."""
        return RemotePending(self._remote, command)


class RemotePending:
    """A question under way on a server; a context manager that leaves no process behind there."""

    def __init__(self, remote: RemoteServer, command: str) -> None:
        self._remote = remote
        self._said = bytearray()
        self._is_over = threading.Event()
        line = f"{_PATH}; exec sh -c 'echo $$; exec asterisk -rx \"$1\" 2>&1' sh {shlex.quote(command)}"
        self._thread = threading.Thread(target=self._wait, args=(line,), name="asterisk", daemon=True)
        self._thread.start()

    def __enter__(self) -> "RemotePending":
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def has_ended(self, seconds: float) -> bool:
        """Wait for so long at most; return whether the console is through, or the connection broke."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def answer(self) -> str:
        """Return what was said so far."""
        return _text(bytes(self._said).partition(b"\n")[2])

    def end(self) -> None:
        """End the process where it still runs; Asterisk itself is not touched by that."""
        if not self.has_ended(0):
            process = bytes(self._said).partition(b"\n")[0].strip().decode("ascii", "replace")
            if process.isdigit():
                with suppress(WizardError):
                    self._remote.run_as_root(f"kill {process}")
            self._is_over.set()
            self._thread.join()

    def _wait(self, line: str) -> None:
        with suppress(WizardError):
            self._remote.run_as_root(line, heard=self._said.extend, is_cancelled=self._is_over.is_set)


class _RemoteLogs:
    """The log files of a server."""

    def __init__(self, remote: RemoteServer) -> None:
        self._remote = remote

    def sizes(self, paths: Sequence[PurePosixPath]) -> tuple[int | None, ...]:
        names = " ".join(shlex.quote(str(path)) for path in paths)
        look = '[ -f "$each" ] && [ ! -L "$each" ] && wc -c <"$each" 2>/dev/null || echo -'
        done = self._remote.run_as_root(f"for each in {names}; do {look}; done")
        found = [line.strip() for line in done.stdout.decode("ascii", "replace").splitlines()]
        sizes = [int(line) if _SIZE.fullmatch(line) else None for line in found]
        return tuple(sizes[: len(paths)] + [None] * (len(paths) - len(sizes)))

    def read_from(self, path: PurePosixPath, begin: int) -> str:
        name = shlex.quote(str(path))
        done = self._remote.run_as_root(
            f"[ -f {name} ] && [ ! -L {name} ] || exit 1; size=$(wc -c <{name}); begin={begin}; "
            f'[ "$size" -ge "$begin" ] || begin=0; tail -c "+$((begin + 1))" {name} | tail -c {MOST_ADDED}'
        )
        return done.stdout.decode("utf-8", "replace")


def _limited(command: str, seconds: int) -> str:
    """A command that is ended after some seconds, where timeout(1) is there."""
    return f"if command -v timeout >/dev/null; then timeout {seconds} {command}; else {command}; fi"


def _text(said: bytes) -> str:
    return said[-LARGEST_ANSWER:].decode("utf-8", "replace").replace("\r\n", "\n")


def _no_program(target: str) -> WizardError:
    return WizardError(
        Text("There is no asterisk program on {target}.", target=target),
        Text("It was looked for on root's path and in the sbin folders."),
        Text("Copy the commands, and run them on the server as its administrator."),
    )
