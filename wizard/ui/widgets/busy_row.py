"""A row that says what is being done where it cannot be called off: a bar that moves, and words."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.ui.spoken import announce
from wizard.ui.widgets.busy_bar import BusyBar
from wizard.ui.widgets.panel import label

_BAR_WIDTH = 120


class BusyRow(QWidget):
    """Hidden while nothing is done, and for the first ``after_ms`` of what is mostly done by then."""

    def __init__(self, words: str, *, after_ms: int = 0) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after_ms)
        self._timer.timeout.connect(self._on_timeout)
        self.bar, self.words = BusyBar(words), label(words, "quiet")
        self.bar.setFixedWidth(_BAR_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.hide()

    def show_busy(self, *, is_busy: bool) -> None:
        """Show that it is being done, or that it no longer is."""
        self._timer.stop()
        if not is_busy:
            self.hide()
        elif self._timer.interval():
            self._timer.start()
        else:
            self._on_timeout()

    def _on_timeout(self) -> None:
        self.show()
        announce(self, self.words.text())
