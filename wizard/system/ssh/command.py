"""One command of a server's shell: what it is given, what it says, how it ends."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import asyncssh

from wizard.system.ssh.failures import too_much

MOST_OUTPUT = 1 << 28
"""Bytes of one command's output; one that says more is stopped."""

_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a command ended: ``status`` as a shell tells it, and what it said."""

    status: int
    stdout: bytes = field(repr=False)
    stderr: bytes = field(repr=False)


Heard = Callable[[bytes], bytes | None]
"""Is given what a command says as it says it; what it returns is typed into the command."""


async def run_command(
    connection: asyncssh.SSHClientConnection, command: str, stdin: bytes, heard: Heard | None, *, has_terminal: bool
) -> Outcome:
    """Return how a command ended.

    Where ``heard`` is given, standard input stays open for what it returns.

    Raises:
        asyncssh.Error: The connection ended before the command.
        WizardError: It said more than ``MOST_OUTPUT`` bytes.
    """
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
                raise too_much(MOST_OUTPUT)
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
