"""The passphrase of a key that came in files: its own, asked for only where it is under one, and kept nowhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.errors import WrongPassphrase
from wizard.ui.passphrase_dialog import PassphraseDialog
from wizard.ui.task import Task
from wizard.ui.unlocking import TRIES

Work = Callable[[str | None], object]


class KeyPassphrase(QObject):
    """Runs one piece of work at a time off the GUI thread: without a passphrase, then with what a person says.

    ``done`` brings what came of it. ``failed`` brings the error, None where the person would not say; three wrong
    ones end with theirs.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._work: Work | None = None
        self._lead = ""
        self._tries = 0

    @property
    def is_at_work(self) -> bool:
        """Whether something is under way, a question among that."""
        return self._work is not None

    def run(self, work: Work, lead: str) -> None:
        """Run some work, which is given the passphrase; ``lead`` says whose passphrase it is, where it is asked for."""
        self._work, self._lead, self._tries = work, lead, TRIES
        self._try(None)

    def _try(self, passphrase: str | None) -> None:
        work = self._work
        assert work is not None  # noqa: S101 - it is tried while it is under way
        task = Task(lambda _: work(passphrase))
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.start()

    def _on_done(self, result: object) -> None:
        self._work = None
        self.done.emit(result)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, WrongPassphrase) and self._tries:
            self._ask()
        else:
            self._fail(error)

    def _ask(self) -> None:
        said = {
            TRIES: "",
            1: self.tr("This passphrase does not open the key. One more try."),
        }.get(self._tries, self.tr("This passphrase does not open the key. Try again."))
        dialog = PassphraseDialog(self._window, is_new=False, said_before=said, lead=self._lead)
        dialog.given.connect(self._on_given)
        dialog.rejected.connect(self._on_rejected)
        dialog.open()

    def _on_given(self, passphrase: str) -> None:
        self._tries -= 1
        self._try(passphrase)

    def _on_rejected(self) -> None:
        self._fail(None)

    def _fail(self, error: Exception | None) -> None:
        self._work = None
        self.failed.emit(error)
