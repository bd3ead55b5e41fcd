"""An SSH connection that is used like a file: opened, asked, closed; a thread of its own keeps it alive.

OpenSSH's configuration, agent, keys and jump hosts are those of the person; nothing of them is changed. Every host on
the way, jump hosts too, is known by its key.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import CancelledError as FutureCancelled
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import asyncssh

from wizard.core.errors import Cancelled, WizardError
from wizard.core.fault import shown
from wizard.core.text import Text
from wizard.system.ssh.asking import Asking
from wizard.system.ssh.host_keys import changed, known_hosts, not_trusted, remember, shown_key

T = TypeVar("T")

CONNECT_S, LOGIN_S = 15, 120
KEEPALIVE_S = 10
MOST_OUTPUT = 1 << 30
"""Bytes of one command's output; one that says more is stopped."""

_TRIES = 3
_POLL_S = 0.1
_CHUNK = 1 << 16
_SSH_PORT = 22


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a command ended: ``status`` as a shell tells it, and what it said."""

    status: int
    stdout: bytes = field(repr=False)
    stderr: bytes = field(repr=False)


Heard = Callable[[bytes], bytes | None]
"""Is given what a command says as it says it; what it returns is typed into the command."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SshFiles:
    """Where configuration and keys lie; ``pinned`` is where accepted host keys are noted."""

    pinned: Path
    config: Path = field(default_factory=lambda: Path.home() / ".ssh" / "config")
    known: Path = field(default_factory=lambda: Path.home() / ".ssh" / "known_hosts")


class Connection:
    """A server that answers. It is closed by ``close``, or at the end of its ``with``."""

    def __init__(self, loop: "_Loop", hops: Sequence[asyncssh.SSHClientConnection]) -> None:
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
            _run(self._hops[-1], command, stdin, heard, has_terminal=has_terminal), is_cancelled, _broken
        )

    def close(self) -> None:
        """Hang up."""
        with suppress(WizardError, Cancelled):
            self._loop.result(_hang_up(self._hops), lambda: False, _broken)
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
    loop = _Loop()
    try:
        hops = _connected(loop, target, files, asking, is_cancelled)
    except BaseException:
        loop.stop()
        raise
    return Connection(loop, hops)


def _connected(
    loop: "_Loop", target: str, files: SshFiles, asking: Asking, is_cancelled: Callable[[], bool]
) -> Sequence[asyncssh.SSHClientConnection]:
    hops: list[asyncssh.SSHClientConnection] = []
    try:
        for hop in _way(target, files):
            hops.append(_one(loop, hop, hops[-1] if hops else None, files, asking, is_cancelled))
    except BaseException:
        with suppress(WizardError, Cancelled):
            loop.result(_hang_up(hops), lambda: False, _broken)
        raise
    return hops


def _one(
    loop: "_Loop",
    target: str,
    through: asyncssh.SSHClientConnection | None,
    files: SshFiles,
    asking: Asking,
    is_cancelled: Callable[[], bool],
) -> asyncssh.SSHClientConnection:
    """Connect one hop; where its key is not known, ask, and connect again."""
    while True:
        known = known_hosts((files.known, files.pinned))
        client = _Client(asking, target)
        try:
            return loop.result(_dial(target, through, files, known, client), is_cancelled, _not_reached(target))
        except WizardError:
            if client.offered is None:
                raise
            host, port, key = client.offered
            before = known.match(host, "", None if port == _SSH_PORT else port)[0]
            if before:
                raise changed(shown_key(host, port, key), before) from None
            if not asking.trusts(shown_key(host, port, key)):
                raise not_trusted(shown_key(host, port, key)) from None
            remember(files.pinned, host, port, key)


class _Client(asyncssh.SSHClient):
    """Notes a key that is not known, and passes on what the server asks for."""

    def __init__(self, asking: Asking, target: str) -> None:
        self._asking, self._target = asking, target
        self._tries = 0
        self.offered: tuple[str, int, asyncssh.SSHKey] | None = None

    def validate_host_public_key(self, host: str, addr: str, port: int, key: asyncssh.SSHKey) -> bool:
        self.offered = host, port, key
        return False

    async def passphrase(self, file: str) -> str | None:
        """Ask for what opens a key that is tried."""
        return await asyncio.to_thread(
            self._asking.secret, Text("The passphrase of the key {file}", file=shown(str(file)))
        )

    async def password_auth_requested(self) -> str | None:
        self._tries += 1
        if self._tries > _TRIES:
            return None
        return await asyncio.to_thread(
            self._asking.secret, Text("The password for {target} over SSH", target=shown(self._target))
        )

    def kbdint_auth_requested(self) -> str | None:
        return "" if self._tries < _TRIES else None

    async def kbdint_challenge_received(
        self, name: str, instructions: str, lang: str, prompts: Sequence[tuple[str, bool]]
    ) -> Sequence[str] | None:
        self._tries += 1
        answers = []
        for prompt, _ in prompts:
            asked = Text("{target} asks: {prompt}", target=shown(self._target), prompt=shown(prompt))
            answer = await asyncio.to_thread(self._asking.secret, asked)
            if answer is None:
                return None
            answers.append(answer)
        return answers


def _way(target: str, files: SshFiles) -> tuple[str, ...]:
    """The hosts on the way to a target, itself last, as OpenSSH's configuration says (ssh_config(5), ProxyJump)."""
    try:
        # No keys: those are looked for where a connection is made.
        options = asyncssh.SSHClientConnectionOptions(**_place(target, files), client_keys=None, agent_path=None)
    except (OSError, ValueError, asyncssh.Error) as error:
        raise WizardError(
            Text("What OpenSSH is told of {host} cannot be used.", host=shown(target)),
            Text("What is wrong: {reason}.", reason=shown(str(error))),
            Text("Correct {file}, then try again.", file=files.config),
        ) from error
    through = options.tunnel.split(",") if isinstance(options.tunnel, str) else []
    return (*(hop.strip() for hop in through), target)


def _place(target: str, files: SshFiles) -> dict[str, Any]:
    user, _, place = target.rpartition("@")
    host, colon, port = place.partition(":") if place.count(":") == 1 else (place, "", "")
    return {
        "host": host,
        "port": int(port) if colon and port.isdigit() else (),
        "username": user or (),
        "config": [files.config] if files.config.is_file() else None,
    }


async def _dial(
    target: str,
    through: asyncssh.SSHClientConnection | None,
    files: SshFiles,
    known: asyncssh.SSHKnownHosts,
    client: _Client,
) -> asyncssh.SSHClientConnection:
    return await asyncssh.connect(
        **_place(target, files),
        client_factory=lambda: client,
        known_hosts=known,
        passphrase=client.passphrase,
        # Named here even where there is none: the way was found before, with every host on it known by its key.
        tunnel=through,
        connect_timeout=CONNECT_S,
        login_timeout=LOGIN_S,
        keepalive_interval=KEEPALIVE_S,
    )


async def _hang_up(hops: Sequence[asyncssh.SSHClientConnection]) -> None:
    for hop in reversed(hops):
        hop.close()
        await hop.wait_closed()


async def _run(
    connection: asyncssh.SSHClientConnection, command: str, stdin: bytes, heard: Heard | None, *, has_terminal: bool
) -> Outcome:
    process = await connection.create_process(
        command,
        encoding=None,
        request_pty=has_terminal,
        term_type="dumb" if has_terminal else None,
        # What is typed is not said again, and lines end as they were written.
        term_modes={asyncssh.PTY_ECHO: 0, asyncssh.PTY_ONLCR: 0} if has_terminal else (),
    )
    said: dict[str, bytearray] = {"stdout": bytearray(), "stderr": bytearray()}
    one_at_a_time = asyncio.Lock()

    async def listen(stream: Any, name: str) -> None:
        while chunk := await stream.read(_CHUNK):
            said[name] += chunk
            if len(said["stdout"]) + len(said["stderr"]) > MOST_OUTPUT:
                raise _too_much()
            if heard is not None:
                # In a thread, since it may ask a person, and the connection has to be kept alive meanwhile.
                async with one_at_a_time:
                    answer = await asyncio.to_thread(heard, chunk)
                if answer is not None:
                    process.stdin.write(answer)

    async def speak() -> None:
        with suppress(BrokenPipeError, ConnectionResetError, asyncssh.Error):  # it ended without reading all
            for start in range(0, len(stdin), _CHUNK):
                process.stdin.write(stdin[start : start + _CHUNK])
                await process.stdin.drain()
            if heard is None:
                process.stdin.write_eof()

    try:
        await asyncio.gather(speak(), listen(process.stdout, "stdout"), listen(process.stderr, "stderr"))
        await process.wait_closed()
    finally:
        process.close()
    status = process.returncode
    if status is None:
        raise asyncssh.ConnectionLost("the connection ended before the command")
    return Outcome(status=status, stdout=bytes(said["stdout"]), stderr=bytes(said["stderr"]))


class _Loop:
    """An event loop in a thread of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="ssh", daemon=True)
        self._thread.start()

    def result(
        self,
        work: Coroutine[Any, Any, T],
        is_cancelled: Callable[[], bool],
        failure: Callable[[Exception], WizardError],
    ) -> T:
        """Return what some work brings; its errors become those of a person."""
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            while True:
                try:
                    return future.result(_POLL_S)
                except FutureTimeout:
                    if future.done():
                        raise
                    if is_cancelled():
                        raise _called_off() from None
        except (FutureCancelled, asyncio.CancelledError) as error:
            raise failure(ConnectionError("it was closed")) from error
        except (OSError, asyncssh.Error, ValueError) as error:
            raise failure(error) from error
        finally:
            future.cancel()

    def stop(self) -> None:
        """End the thread."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


def _not_reached(target: str) -> Callable[[Exception], WizardError]:
    def failure(error: Exception) -> WizardError:
        if isinstance(error, asyncssh.PermissionDenied):
            return WizardError(
                Text("{host} lets nobody in with what was given.", host=shown(target)),
                Text("The server says: {reason}.", reason=shown(str(error))),
                Text("Check the user name, its key and its password; ssh itself has to be let in as well."),
            )
        return WizardError(
            Text("{host} cannot be reached over SSH.", host=shown(target)),
            Text("What came back: {reason}.", reason=shown(str(error) or type(error).__name__)),
            Text("Check the name and that ssh reaches it, then try again."),
        )

    return failure


def _broken(error: Exception) -> WizardError:
    return WizardError(
        Text("The connection to the server broke."),
        Text("What came back: {reason}.", reason=shown(str(error) or type(error).__name__)),
        Text("Connect again. What was begun on the server goes on or can be recovered there."),
    )


def _called_off() -> Cancelled:
    return Cancelled(
        Text("The work on the server was called off."),
        Text("What had begun there goes on to its end."),
        Text("Connect again when you are ready."),
    )


def _too_much() -> WizardError:
    return WizardError(
        Text("The server sends more than is reasonable."),
        Text("A command said more than {bytes} bytes.", bytes=MOST_OUTPUT),
        Text("See what is in the folders that are read, then try again."),
    )
