"""The line above the table that says which phones are shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class FilterLine(QLineEdit):
    """A line whose Enter and Down lead to what it has found; Escape empties it first."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to what was found."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            super().keyPressEvent(event)
            return
        self.left.emit()
