"""A folder on a server for one piece of work: files are put there and fetched, a script runs there as root.

The script goes on when the connection does not: it is started apart from it, and how it ended is in a file. The
folder is the user's alone, and gone when the script has ended.
"""

import io
import re
import shlex
import tarfile
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from wizard.core.bundle.contents import Member
from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.ssh.command import Outcome
from wizard.system.ssh.connection import Connection
from wizard.system.ssh.root_shell import RootShell
from wizard.system.ssh.said import said

T = TypeVar("T")

Reconnect = Callable[[], tuple[Connection, RootShell]]

_LOOK_S = 0.3
_LOST_S = 60.0
"""How long a server that is gone is called again, while something of ours runs there."""

# As the user: a folder nobody else enters, wherever this system keeps such.
_MAKE = 'umask 077 && d=$(mktemp -d "${TMPDIR:-/tmp}/secure-calling.XXXXXXXX") && printf %s "$d"'

# As root, apart from the connection. The files for what it says are the user's already, so that they can be read.
# Who makes the link "begun" first decides: this, or a client that lost the connection and wants it not to begin.
_START = """
cd {folder} && ln -s script begun || exit 1
if command -v setsid >/dev/null; then apart=setsid; else apart=nohup; fi
$apart sh -c '
    sh {script} >said 2>told & echo $! >running; wait $!; status=$?
    rm -rf {work}; echo "$status" >ended' >/dev/null 2>&1 </dev/null &
echo started
"""
_PREPARE = "umask 077 && : >said && : >told && : >ended"
_FORESTALL = 'ln -s client begun 2>/dev/null; [ "$(readlink begun)" = client ]'
_STOP = 'kill -TERM "$(cat running)"'
_LOOK = "printf '%s\\n' \"$(cat ended)\" && cat said"

_STATUS = re.compile(r"[0-9]{1,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """How a script ended: its status, its lines for programs, and what it told a person."""

    status: int
    steps: str = field(repr=False)
    told: str = field(repr=False)


class Workspace:
    """One folder on a server; use it as a context manager, which takes it away."""

    def __init__(self, connection: Connection, root: RootShell) -> None:
        self._connection, self._root = connection, root
        self.folder = ""

    def __enter__(self) -> "Workspace":
        made = self._connection.run(_MAKE)
        self.folder = made.stdout.decode("utf-8", "surrogateescape")
        if made.status or not self.folder.startswith("/"):
            raise _refused(Text("No folder could be made on the server."), made)
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._connection.run(f"rm -rf -- {shlex.quote(self.folder)}")
        except WizardError:
            return  # the connection is gone; what is secret in it went with the end of the script

    def put(self, members: Iterable[Member]) -> None:
        """Bring files into the folder.

        Raises:
            WizardError: The connection broke, or the server has no room.
        """
        done = self._connection.run(f"umask 077 && cd {shlex.quote(self.folder)} && tar -xf -", stdin=_tar(members))
        if done.status:
            raise _refused(Text("The files could not be brought to the server."), done)

    def fetch(self, name: str) -> bytes:
        """Return a file of the folder.

        Raises:
            WizardError: The connection broke, or there is no such file.
        """
        done = self._connection.run(f"cat -- {shlex.quote(f'{self.folder}/{name}')}")
        if done.status:
            raise _refused(Text("A file could not be fetched from the server."), done)
        return done.stdout

    def run_as_root(self, command: str, *, is_cancelled: Callable[[], bool] = lambda: False) -> Outcome:
        """Return how a command ended that root ran in the folder; it ends with the connection."""
        return self._root.run(f"cd {shlex.quote(self.folder)} && {command}", is_cancelled=is_cancelled)

    def run_apart(
        self,
        script: str,
        work: str,
        reconnect: Reconnect,
        heard: Callable[[str], None],
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Ran:
        """Return how a script ended that root ran; a connection that breaks meanwhile is made anew.

        ``script`` is what ``sh`` is given, ``work`` what is removed when it has ended. ``heard`` is given each line
        it says for programs. It is told to end (SIGTERM) once ``is_stopped`` says so, and waited for all the same.

        Raises:
            WizardError: It could not be started; or the server was not reached again, and it may still be at work.
        """
        prepared = self._run(_PREPARE)
        if prepared.status:
            raise _refused(Text("The script could not be started on the server."), prepared)
        self._start(_START.format(folder=shlex.quote(self.folder), script=script, work=shlex.quote(work)), reconnect)
        heard_lines, is_told = 0, False
        while True:
            seen = self._again(lambda: self._run(_LOOK), reconnect)
            if seen.status:
                raise _refused(Text("What the script on the server does cannot be read."), seen)
            ended, _, steps = seen.stdout.decode("utf-8", "replace").partition("\n")
            lines = steps[: steps.rfind("\n") + 1].splitlines()
            for line in lines[heard_lines:]:
                heard(line)
            heard_lines = len(lines)
            if ended and not _STATUS.fullmatch(ended):
                raise _refused(Text("What the script on the server does cannot be read."), seen)
            if ended:
                told = self._again(lambda: self.fetch("told"), reconnect)
                return Ran(status=int(ended), steps=steps, told=told.decode("utf-8", "replace"))
            if not is_told and is_stopped():
                is_told = True
                self._again(lambda: self.run_as_root(_STOP), reconnect)
            time.sleep(_LOOK_S)

    def _run(self, command: str) -> Outcome:
        return self._connection.run(f"cd {shlex.quote(self.folder)} && {command}")

    def _start(self, command: str, reconnect: Reconnect) -> None:
        try:
            started = self._root.run(command)
        except WizardError:
            # It may have begun. If it has not, it will not any more.
            if self._again(lambda: self._run(_FORESTALL), reconnect).status == 0:
                raise
            return
        if b"started" not in started.stdout:
            raise _refused(Text("The script could not be started on the server."), started)

    def _again(self, work: Callable[[], T], reconnect: Reconnect) -> T:
        """Return what some work brings, over a new connection where this one breaks."""
        end = time.monotonic() + _LOST_S
        while True:
            try:
                return work()
            except WizardError:
                if time.monotonic() > end:
                    raise
            time.sleep(_LOOK_S)
            with suppress(WizardError):
                self._connection, self._root = reconnect()


def _tar(members: Iterable[Member]) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for member in members:
            entry = tarfile.TarInfo(member.name)
            entry.size, entry.mode = len(member.content), member.mode
            archive.addfile(entry, io.BytesIO(member.content))
    return made.getvalue()


def _refused(title: Text, outcome: Outcome) -> WizardError:
    return WizardError(
        title,
        Text("The server says: {said}", said=said(outcome.stderr or outcome.stdout)),
        Text("Look for room and rights on the server, then try again."),
    )
