"""The passphrase, asked for once per session of work, and only when something needs it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wizard.core.errors import WrongPassphrase
from wizard.system.kept import is_unsealed
from wizard.ui.task import Task

TRIES = 3

Ask = Callable[[], str]


class _Wanted(Exception):
    """Work has come to where it needs the passphrase."""


def _unknown() -> str:
    raise _Wanted


class Unlocking(QObject):
    """Runs work that may need the site's passphrase: tried without, asked for, tried again.

    It is kept in memory until another site is opened. Three wrong ones end the work with its error; nothing
    that was typed elsewhere is touched.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.passphrase: str | None = None

    def forget(self) -> None:
        """Forget the passphrase: another site is worked on now."""
        self.passphrase = None

    def know(self, passphrase: str) -> None:
        """Use a passphrase that was given with the start of the program."""
        self.passphrase = passphrase

    def run(
        self,
        folder: Path,
        work: Callable[[Task, Ask], object],
        done: Callable[[object], None],
        failed: Callable[[Exception | None], None],
        begun: Callable[[Task], None] = lambda _: None,
    ) -> None:
        """Run work off the GUI thread; ``failed`` gets its error, or None where the person would not say.

        ``begun`` is given the task before it starts, and a new one after each passphrase.
        """
        _Attempt(self, self._window, folder, work, done, failed, begun).start()


class _Attempt(QObject):
    """One piece of work on its way, with the tries it has left."""

    def __init__(
        self,
        unlocking: Unlocking,
        window: QWidget,
        folder: Path,
        work: Callable[[Task, Ask], object],
        done: Callable[[object], None],
        failed: Callable[[Exception | None], None],
        begun: Callable[[Task], None],
    ) -> None:
        super().__init__(window)
        self._begun = begun
        self._unlocking, self._window, self._folder = unlocking, window, folder
        self._work, self._done, self._failed = work, done, failed
        self._tries = TRIES
        self._given: str | None = None

    def start(self) -> None:
        known = self._given if self._given is not None else self._unlocking.passphrase
        ask = _unknown if known is None else partial(str, known)
        task = Task(lambda task: self._work(task, ask))
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        self._begun(task)
        task.start()

    def _on_done(self, result: object) -> None:
        if self._given is not None:
            self._unlocking.know(self._given)
        self.deleteLater()
        self._done(result)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, _Wanted):
            self._ask("")
            return
        if isinstance(error, WrongPassphrase):
            self._unlocking.forget()
            self._tries -= self._given is not None
            if self._tries > 0:
                self._ask(self._complaint())
                return
        self.deleteLater()
        self._failed(error)

    def _complaint(self) -> str:
        if self._given is None:
            return ""
        if self._tries == 1:
            return self.tr("This passphrase does not open the site. One more try.")
        return self.tr("This passphrase does not open the site. Try again.")

    def _ask(self, said_before: str) -> None:
        from wizard.ui.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(self._window, is_new=is_unsealed(self._folder), said_before=said_before)
        dialog.given.connect(self._on_given)
        dialog.rejected.connect(self._on_rejected)
        dialog.open()

    def _on_given(self, passphrase: str) -> None:
        self._given = passphrase
        self.start()

    def _on_rejected(self) -> None:
        self.deleteLater()
        self._failed(None)
