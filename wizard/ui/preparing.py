"""Makes the pages that nobody has come to yet, one by one, while the window has nothing else to do."""

import gc

from PySide6.QtCore import QEvent, QObject, QTimer

from wizard.core.steps import STEPS
from wizard.ui import network
from wizard.ui.pages.kinds import page_kind
from wizard.ui.task import Task
from wizard.ui.window import WizardWindow


class Preparing(QObject):
    """A window stands before what its later pages need is loaded, and each of them still opens at once."""

    def __init__(self, window: WizardWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps = list(reversed(STEPS))

    def begin(self) -> None:
        """Begin once the window is drawn."""
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin with the turn after the first drawing."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._load)
        return False

    def _load(self) -> None:
        """Load what pages need off the GUI thread, all of it first: whatever is made meanwhile waits for it."""
        task = Task(_loaded)
        task.ended.connect(self._make)
        task.start()

    def _make(self) -> None:
        """Make one page, the next with the window's next turn."""
        self._window.pages.of(self._steps.pop())
        if self._steps:
            QTimer.singleShot(0, self, self._make)
        else:
            gc.freeze()  # all of it lasts as long as the window: no collection needs to look through it again
            self._steps = list(reversed(STEPS))
            QTimer.singleShot(0, self, self._lay_out)

    def _lay_out(self) -> None:
        """Give one page that was not seen yet its looks and its places: that takes as long as to make it."""
        page, stack = self._window.pages.of(self._steps.pop()), self._window.shell.stack
        if page is not stack.currentWidget():
            page.resize(stack.size())
            page.grab()
        if self._steps:
            QTimer.singleShot(0, self, self._lay_out)


def _loaded(_: Task) -> None:
    for step in STEPS:
        page_kind(step)
    network.load()
