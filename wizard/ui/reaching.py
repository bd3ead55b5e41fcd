"""A site's server as pages reach it: the files here, or one connection over SSH that is kept as long as the site is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.core.errors import WizardError
from wizard.core.site import DestinationKind, Site
from wizard.core.text import Text
from wizard.system.site_file import root_of
from wizard.ui.task import Task
from wizard.ui.words import said

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wizard.system.server import Far, Server
    from wizard.system.ssh.asking import Asking, HostKey
    from wizard.ui.host_key_dialog import HostKeyDialog
    from wizard.ui.passphrase_dialog import PassphraseDialog

    Reach = Callable[[str, Path, Asking], Far]
    """Is given USER@HOST, the site folder, and who answers; connects when the server is first used."""

_LOOK_S = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    folder: Path
    target: str
    server: Far


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A question on its way from the work of a task to the person; ``is_again``: the last answer was wrong."""

    task: Task
    about: HostKey | Text
    is_again: bool = False


def reach_over_ssh(target: str, folder: Path, asking: Asking) -> Far:
    """Return a server over SSH; host keys that are accepted are noted in the site folder."""
    from wizard.system.ssh.host_keys import KNOWN_HOSTS
    from wizard.system.ssh.login import SshFiles
    from wizard.system.ssh.over_ssh import OverSsh
    from wizard.system.ssh.remote_server import RemoteServer

    return OverSsh(RemoteServer(target, SshFiles(pinned=folder / KNOWN_HOSTS), asking))


class Reaching(QObject):
    """Gives the work of tasks the server of a site, one task at a time where it is over SSH.

    A host key that is not known is shown and asked about, and so are passwords: they are kept in memory by the
    connection alone, which is closed with the site.
    """

    def __init__(self, window: QWidget, reach: Reach = reach_over_ssh) -> None:
        super().__init__(window)
        self.window, self._reach = window, reach
        self._lock = Lock()
        self._open: _Open | None = None
        self._task: Task | None = None
        self._said: set[str] = set()

    @contextmanager
    def at(self, site: Site, folder: Path, task: Task) -> Iterator[Server]:
        """Give the server of a site to the work of a task, which is off the GUI thread.

        Raises:
            Cancelled: The task was, while another one was at work on the server.
            WizardError: The site does not say where its server is reached.
        """
        if site.destination.kind is not DestinationKind.SSH:
            from wizard.system.server_access import LocalServer

            yield LocalServer(root_of(site, folder))
            return
        # Here, like all that is only named above: the first page is to stand before it is loaded.
        from wizard.core.host_name import ssh_target_fault
        from wizard.system.cancelling import Cancelling

        if (fault := ssh_target_fault(site.destination.target)) is not None:
            raise WizardError(fault.message, Text("It was to say where the server is reached."), fault.fix)
        waiting = Cancelling(task.is_cancelled)
        while not self._lock.acquire(timeout=_LOOK_S):
            waiting.check()
        try:
            self._task = task
            self._said.clear()
            task.asked.connect(self._on_asked)
            yield self._server(folder, site.destination.target)
        finally:
            task.asked.disconnect(self._on_asked)
            self._task = None
            self._lock.release()

    def is_open(self, site: Site, folder: Path | None) -> bool:
        """Whether a server can be looked at without asking anybody."""
        if site.destination.kind is not DestinationKind.SSH:
            return True
        now = self._open
        is_same = now is not None and (now.folder, now.target) == (folder, site.destination.target)
        return is_same and now is not None and now.server.is_connected

    def forget(self) -> None:
        """Hang up, once what is at work has heard of it: another server is worked on now, or none."""
        if self._task is not None:
            self._task.cancel()
        if self._task is not None or self._open is not None:
            Task(self._forget).start()

    def _server(self, folder: Path, target: str) -> Far:
        if self._open is not None and (self._open.folder, self._open.target) != (folder, target):
            self._close()
        if self._open is None:
            from wizard.system.ssh.asking import Asking

            asking = Asking(trusts=self._trusts, secret=self._secret)
            self._open = _Open(folder=folder, target=target, server=self._reach(target, folder, asking))
        return self._open.server

    def _forget(self, _: Task) -> None:
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._open is not None:
            self._open.server.close()
            self._open = None

    # Asked in a thread of the connection, answered on the GUI thread.

    def _trusts(self, key: HostKey) -> bool:
        task = self._task
        return task is not None and task.ask(_Asked(task=task, about=key)) is True

    def _secret(self, what: Text) -> str | None:
        task, words = self._task, str(what)
        if task is None:
            return None
        answer = task.ask(_Asked(task=task, about=what, is_again=words in self._said))
        self._said.add(words)
        return answer if isinstance(answer, str) else None

    def _on_asked(self, asked: object) -> None:
        if not isinstance(asked, _Asked) or asked.task.is_cancelled():
            return
        dialog: HostKeyDialog | PassphraseDialog
        if not isinstance(asked.about, Text):
            from wizard.ui.host_key_dialog import HostKeyDialog

            dialog = HostKeyDialog(self.window, asked.about)
            dialog.accepted.connect(partial(asked.task.answer, True))
        else:
            from wizard.ui.passphrase_dialog import PassphraseDialog

            dialog = PassphraseDialog(
                self.window,
                is_new=False,
                lead=f"{said(asked.about)}. {self.tr('It is kept in memory only, and forgotten with the site.')}",
                name=self.tr("&Password"),
                said_before=self.tr("This was not right. Try again.") if asked.is_again else "",
            )
            dialog.given.connect(asked.task.answer)
        dialog.rejected.connect(partial(asked.task.answer, None))
        asked.task.ended.connect(dialog.reject)
        dialog.open()
