"""A button that begins work; while it is at work, what it does and a Cancel stand beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from wizard.ui.spoken import announce
from wizard.ui.task import Task


class TaskButton(QWidget):
    """``pressed`` asks for work, which ``run`` begins. What comes of cancelled work, or of earlier work, is dropped."""

    pressed = Signal()
    found = Signal(object)
    done = Signal(object)
    failed = Signal(Exception)
    ended = Signal()
    """The work is over, done, failed or cancelled."""

    def __init__(self, text: str, busy: str) -> None:
        super().__init__()
        self.task: Task | None = None
        self.button, self.cancel_button = QPushButton(text), QPushButton(self.tr("Cancel"))
        self.button.clicked.connect(self.pressed)
        self.cancel_button.clicked.connect(self.cancel)
        self._busy = QLabel(busy)
        self._busy.setProperty("role", "quiet")
        self._busy.setTextFormat(Qt.TextFormat.PlainText)
        self.cancel_button.setAccessibleName(f"{self.tr('Cancel')}: {busy}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.button, self.cancel_button, self._busy):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._show()

    @property
    def is_at_work(self) -> bool:
        """Whether work is under way."""
        return self.task is not None

    def say(self, busy: str) -> None:
        """Say how far the work has come."""
        self._busy.setText(busy)

    def run(self, work: Callable[[Task], object]) -> None:
        """Do some work off the GUI thread; work under way is cancelled first."""
        self.cancel()
        task = self.task = Task(work)
        task.found.connect(self._on_found)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        self._show()
        announce(self, self._busy.text())
        task.start()

    def cancel(self) -> None:
        """Cancel the work under way; nothing more comes of it."""
        if self.task is not None:
            self.task.cancel()
            self._end()

    def _on_found(self, value: object) -> None:
        if self.sender() is self.task:
            self.found.emit(value)

    def _on_done(self, value: object) -> None:
        if self.sender() is self.task:
            self._end()
            announce(self, self.tr("%1: done").replace("%1", self.button.text().replace("&", "")))
            self.done.emit(value)

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self.task:
            self._end()
            announce(self, self.tr("%1: not done").replace("%1", self.button.text().replace("&", "")))
            self.failed.emit(error)

    def _end(self) -> None:
        self.task = None
        self._show()
        self.ended.emit()

    def _show(self) -> None:
        had_focus = self.button.hasFocus() or self.cancel_button.hasFocus()
        begins, stops = (self.button, self.cancel_button) if not self.is_at_work else (self.cancel_button, self.button)
        # Shown before the other is hidden, so that the focus goes from one to the other and nowhere else.
        begins.show()
        if had_focus:
            begins.setFocus()
        stops.hide()
        self._busy.setVisible(self.is_at_work)
