"""A row that says what is being done where it cannot be called off: a bar that moves, and words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.ui.spoken import announce
from wizard.ui.widgets.busy_bar import BusyBar
from wizard.ui.widgets.panel import label

_BAR_WIDTH = 120


class BusyRow(QWidget):
    """Hidden while nothing is done."""

    def __init__(self, words: str) -> None:
        super().__init__()
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
        if is_busy is self.isHidden():
            self.setVisible(is_busy)
            announce(self, self.words.text())
