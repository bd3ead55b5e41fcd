"""An SSH connection that is used like a file: opened, asked, closed; a thread of its own keeps it alive."""

from collections.abc import Callable, Sequence
from contextlib import suppress

import asyncssh

from wizard.core.errors import Cancelled, WizardError
from wizard.core.log.entry import Act, Name, NameKind
from wizard.system.log import logged
from wizard.system.ssh.asking import Asking
from wizard.system.ssh.command import Heard, Outcome, run_command
from wizard.system.ssh.event_loop import EventLoop
from wizard.system.ssh.failures import broken, not_reached
from wizard.system.ssh.host_keys import SSH_PORT, changed, known_hosts, not_trusted, remember, shown_key
from wizard.system.ssh.login import Client, SshFiles, dial, way


class Connection:
    """A server that answers. It is closed by ``close``, or at the end of its ``with``."""

    def __init__(self, loop: "EventLoop", hops: Sequence[asyncssh.SSHClientConnection]) -> None:
        self._loop, self._hops = loop, hops

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def user(self) -> str:
        """Who is logged in."""
        return str(self._hops[-1].get_extra_info("username"))

    @property
    def is_open(self) -> bool:
        """Whether it has not broken, as far as is known."""
        return not any(hop.is_closed() for hop in self._hops)

    def run(
        self,
        command: str,
        *,
        stdin: bytes = b"",
        heard: Heard | None = None,
        has_terminal: bool = False,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Outcome:
        """Return how a command of the server's shell ended.

        Where ``heard`` is given, standard input stays open for what it returns; with a terminal, all the command
        says comes as ``stdout``.

        Raises:
            Cancelled: ``is_cancelled`` said so; the command may run on.
            WizardError: The connection broke, or the command said more than ``MOST_OUTPUT`` bytes.
        """
        return self._loop.result(
            run_command(self._hops[-1], command, stdin, heard, has_terminal=has_terminal), is_cancelled, broken
        )

    def close(self) -> None:
        """Hang up."""
        with suppress(WizardError, Cancelled):
            self._loop.result(_hang_up(self._hops), lambda: False, broken)
        self._loop.stop()


def connect(
    target: str, files: SshFiles, asking: Asking, is_cancelled: Callable[[], bool] = lambda: False
) -> Connection:
    """Return a connection to USER@HOST or an alias of OpenSSH's configuration.

    Raises:
        Cancelled: ``is_cancelled`` said so.
        WizardError: The server is not reached, shows a key that is not known or another than the known one, or lets
            nobody in with what was given.
    """
    loop = EventLoop()
    try:
        with logged(Act.CONNECT, Name(kind=NameKind.SERVER, value=target)):
            hops = _connected(loop, target, files, asking, is_cancelled)
    except BaseException:
        loop.stop()
        raise
    return Connection(loop, hops)


def _connected(
    loop: "EventLoop", target: str, files: SshFiles, asking: Asking, is_cancelled: Callable[[], bool]
) -> Sequence[asyncssh.SSHClientConnection]:
    hops: list[asyncssh.SSHClientConnection] = []
    try:
        for hop in way(target, files):
            hops.append(_one(loop, hop, hops[-1] if hops else None, files, asking, is_cancelled))
    except BaseException:
        with suppress(WizardError, Cancelled):
            loop.result(_hang_up(hops), lambda: False, broken)
        raise
    return hops


def _one(
    loop: "EventLoop",
    target: str,
    through: asyncssh.SSHClientConnection | None,
    files: SshFiles,
    asking: Asking,
    is_cancelled: Callable[[], bool],
) -> asyncssh.SSHClientConnection:
    """Connect one hop; where its key is not known, ask, and connect again."""
    while True:
        known = known_hosts((files.known, files.pinned))
        client = Client(asking, target)
        try:
            return loop.result(dial(target, through, files, known, client), is_cancelled, not_reached(target))
        except WizardError:
            if client.offered is None:
                raise
            host, port, key = client.offered
            before = known.match(host, "", None if port == SSH_PORT else port)[0]
            if before:
                raise changed(shown_key(host, port, key), before) from None
            if not asking.trusts(shown_key(host, port, key)):
                raise not_trusted(shown_key(host, port, key)) from None
            remember(files.pinned, host, port, key)


async def _hang_up(hops: Sequence[asyncssh.SSHClientConnection]) -> None:
    for hop in reversed(hops):
        hop.close()
        await hop.wait_closed()
