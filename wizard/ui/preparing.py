"""Makes the pages that nobody has come to yet, one by one, while the window has nothing else to do."""

from PySide6.QtCore import QEvent, QObject, QTimer

from wizard.core.steps import STEPS, Step
from wizard.ui.pages.kinds import page_kind
from wizard.ui.task import Task
from wizard.ui.window import WizardWindow


class Preparing(QObject):
    """A window stands before what its later pages need is loaded, and each of them still opens at once."""

    def __init__(self, window: WizardWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps = iter(STEPS)
        self._step: Step | None = None

    def begin(self) -> None:
        """Begin once the window is drawn."""
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin with the turn after the first drawing."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go_on)
        return False

    def _go_on(self) -> None:
        """Load the next page's modules off the GUI thread, then make it between two of its turns."""
        self._step = next(self._steps, None)
        if (step := self._step) is not None:
            task = Task(lambda _: page_kind(step))
            task.ended.connect(self._on_loaded)
            task.start()

    def _on_loaded(self) -> None:
        if self._step is not None:
            self._window.page_of(self._step)
        QTimer.singleShot(0, self, self._go_on)
