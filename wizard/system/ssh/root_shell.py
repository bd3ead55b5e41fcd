"""Commands run as root on a server: by root's own login, or by sudo, with or without a password."""

import shlex
from collections.abc import Callable
from dataclasses import replace

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.ssh.asking import Asking
from wizard.system.ssh.command import Outcome
from wizard.system.ssh.connection import Connection
from wizard.system.ssh.failures import too_much
from wizard.system.ssh.said import said

_PROMPT = b"[secure-calling asks for the password]"
_MOST_BEFORE = 64 * 1024
"""Bytes sudo may say before the command begins; its lecture and its questions are far less."""

_WANTS_TERMINAL = b"must have a tty"  # sudoers(5), requiretty


class RootShell:
    """Runs commands as root over a connection; a password sudo wants is asked for once."""

    def __init__(self, connection: Connection, asking: Asking) -> None:
        self._connection, self._asking = connection, asking
        self._password: str | None = None
        self._has_terminal = False
        self._is_root: bool | None = None

    def run(
        self,
        command: str,
        *,
        heard: Callable[[bytes], None] = lambda _: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Outcome:
        """Return how a shell command ended that root ran; ``heard`` is given what it says meanwhile.

        It has no standard input. Where sudo demands a terminal, all it says comes as ``stdout``.

        Raises:
            Cancelled: ``is_cancelled`` said so; the command may run on.
            WizardError: This user may not run commands as root, or the connection broke.
        """
        if self._is_root is None:
            self._is_root = self._connection.run("id -u", is_cancelled=is_cancelled).stdout.strip() == b"0"
        if self._is_root:
            return self._connection.run(f"{{ {command}\n}} </dev/null", heard=_only(heard), is_cancelled=is_cancelled)
        ended = self._by_sudo(command, heard, is_cancelled)
        if not self._has_terminal and ended.status and _WANTS_TERMINAL in ended.stderr:
            self._has_terminal = True
            ended = self._by_sudo(command, heard, is_cancelled)
        return ended

    def _by_sudo(self, command: str, heard: Callable[[bytes], None], is_cancelled: Callable[[], bool]) -> Outcome:
        started = b"[secure-calling begins]"
        # What root's shell says first tells a command that failed from a sudo that did not let it begin.
        inner = f"printf %s {shlex.quote(started.decode())}; {{ {command}\n}} </dev/null"
        sudo = f"LC_ALL=C sudo -S -p {shlex.quote(_PROMPT.decode())} -- sh -c {shlex.quote(inner)}"
        dialog = _Dialog(self._ask, heard, started, known=self._password)
        ended = self._connection.run(
            sudo, heard=dialog.hear, has_terminal=self._has_terminal, is_cancelled=is_cancelled
        )
        if dialog.has_begun:
            self._password = dialog.given
            return replace(
                ended, stdout=ended.stdout.partition(started)[2].lstrip(b"\r\n" if self._has_terminal else b"")
            )
        if _WANTS_TERMINAL in ended.stderr and not self._has_terminal:
            return ended
        raise _not_root(self._connection.user, said((ended.stderr + ended.stdout).replace(_PROMPT, b"")))

    def _ask(self) -> str:
        answer = self._asking.secret(Text("The password of {user} for sudo", user=self._connection.user))
        if answer is None:
            raise _not_root(self._connection.user, "a password is required")
        return answer


class _Dialog:
    """Answers sudo's question for the password, and passes on what comes after it."""

    def __init__(
        self, ask: Callable[[], str], heard: Callable[[bytes], None], started: bytes, *, known: str | None
    ) -> None:
        self._ask, self._heard, self._started = ask, heard, started
        self._known = known
        self._before = b""
        self._asked = 0
        self.given: str | None = known
        self.has_begun = False

    def hear(self, said: bytes) -> bytes | None:
        """Return what is to be typed, if anything."""
        if self.has_begun:
            self._heard(said)
            return None
        self._before += said
        if len(self._before) > _MOST_BEFORE:
            raise too_much(_MOST_BEFORE)
        if self._started in self._before:
            self.has_begun = True
            if after := self._before.partition(self._started)[2]:
                self._heard(after)
            return None
        asked = self._before.count(_PROMPT)
        if asked == self._asked:
            return None
        self._asked = asked
        self.given = self._known if self._known is not None and asked == 1 else self._ask()
        return self.given.encode("utf-8", "surrogateescape") + b"\n"


def _only(heard: Callable[[bytes], None]) -> Callable[[bytes], bytes | None]:
    def hear(said: bytes) -> None:
        heard(said)

    return hear


def _not_root(user: str, reason: str) -> WizardError:
    return WizardError(
        Text("{user} may not change this server.", user=user),
        Text("sudo says: {reason}", reason=reason),
        Text("Let this user use sudo on the server, or log in as root."),
    )
