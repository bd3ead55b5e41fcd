"""Asterisk's console, asked by ``asterisk -rx``: bounded in time and in what is read. Here is that of this computer."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import IO, Protocol

from wizard.core.console.lines import as_asked
from wizard.core.errors import WizardError
from wizard.core.text import Text

ANSWER_S = 20.0
"""How long a command may take that does not wait for calls to end."""

_FOLDERS = ("/usr/sbin", "/usr/local/sbin", "/sbin")
LARGEST_ANSWER = 500_000
"""Bytes of an answer that are read; of a longer one its end."""

_LOOK_S = 0.1
_END_S = 2.0


class Pending(Protocol):
    """A question under way; a context manager that leaves nothing behind."""

    def __enter__(self) -> "Pending":
        """Begin to wait."""

    def __exit__(self, *_: object) -> None:
        """End what still runs."""

    def has_ended(self, seconds: float) -> bool:
        """Wait for so long at most; return whether the console is through."""

    def answer(self) -> str:
        """Return what was said so far."""


class Console(Protocol):
    """The console of an Asterisk, wherever that runs."""

    def ask(self, command: str, *, is_cancelled: Callable[[], bool] = ..., seconds: float = ...) -> str:
        """Return what the console answers; what it said so far where it was cancelled; see ``LocalConsole``."""

    def begin(self, command: str) -> Pending:
        """Begin to ask, without waiting for the answer; the caller ends it."""


class LocalConsole:
    """The console of the Asterisk that runs on this computer."""

    def __init__(self, program: str) -> None:
        self._program = program

    def ask(self, command: str, *, is_cancelled: Callable[[], bool] = lambda: False, seconds: float = ANSWER_S) -> str:
        """Return what the console answers; what it said so far where it was cancelled.

        Raises:
            WizardError: It did not answer in time, or cannot be started.
        """
        with Asking(self._program, command) as asking:
            end = time.monotonic() + seconds
            while not asking.has_ended(_LOOK_S):
                if is_cancelled():
                    break
                if time.monotonic() > end:
                    raise late(command, seconds)
            return asking.answer()

    def begin(self, command: str) -> "Asking":
        """Begin to ask, without waiting for the answer; the caller ends it.

        Raises:
            WizardError: It cannot be started.
        """
        return Asking(self._program, command)


class Asking:
    """A question under way; a context manager that leaves no process behind."""

    def __init__(self, program: str, command: str) -> None:
        self._output: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        try:
            self._process = subprocess.Popen(
                (program, "-rx", command),
                stdin=subprocess.DEVNULL,
                stdout=self._output,
                stderr=subprocess.STDOUT,
                start_new_session=os.name == "posix",
            )
        except OSError as error:
            self._output.close()
            raise _not_started(error) from error

    def __enter__(self) -> "Asking":
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def has_ended(self, seconds: float) -> bool:
        """Wait for so long at most; return whether the console is through."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def answer(self) -> str:
        """Return what was said so far, its end where it is very long."""
        size = self._output.seek(0, os.SEEK_END)
        self._output.seek(max(0, size - LARGEST_ANSWER))
        return self._output.read(LARGEST_ANSWER).decode("utf-8", "replace")

    def end(self) -> None:
        """End the process where it still runs, and what it started; Asterisk itself is not touched by that."""
        if self._process.poll() is None:
            self._stop(signal.SIGTERM)
            try:
                self._process.wait(_END_S)
            except subprocess.TimeoutExpired:
                self._stop(getattr(signal, "SIGKILL", signal.SIGTERM))
                self._process.wait()
        self._output.close()

    def _stop(self, how: signal.Signals) -> None:
        if os.name != "posix":
            self._process.terminate()
            return
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, how)


def ask_all(
    commands: Iterable[str], is_cancelled: Callable[[], bool] = lambda: False, console: Console | None = None
) -> str:
    """Return what an Asterisk answers, this computer's unless told, each answer below what was asked.

    Raises:
        WizardError: There is no Asterisk on this computer, or it does not answer.
    """
    console = console or find_console()
    answers = (as_asked(c, console.ask(c, is_cancelled=is_cancelled)) for c in commands if not is_cancelled())
    return "\n".join(answers)


def find_console() -> LocalConsole:
    """Return the console of this computer's Asterisk.

    Raises:
        WizardError: There is no asterisk program on this computer.
    """
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), *_FOLDERS))
    program = shutil.which("asterisk", path=path)
    if program is None:
        raise WizardError(
            Text("There is no asterisk program on this computer."),
            Text("It was looked for on the path and in {folders}.", folders=", ".join(_FOLDERS)),
            Text("Copy the commands, and run them on the server as its administrator."),
        )
    return LocalConsole(program)


def late(command: str, seconds: float) -> WizardError:
    """Return the error of a console that did not answer in time."""
    return WizardError(
        Text("Asterisk did not answer within {seconds} seconds.", seconds=round(seconds)),
        Text("It was asked: {command}", command=command),
        Text("Look whether Asterisk is busy or hangs: top, then its log."),
    )


def _not_started(error: OSError) -> WizardError:
    return WizardError(
        Text("Asterisk's console cannot be started."),
        Text("The system says: {reason}.", reason=error.strerror or str(error)),
        Text("Run this as the administrator (sudo), or copy the commands and run them on the server."),
    )
