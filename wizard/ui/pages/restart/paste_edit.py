"""A place for console text: pasted, or written into while commands are run."""

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit

LARGEST_PASTE = 100_000
"""Characters that are taken of a text, the last ones: they are the newest lines of a log."""

MOST_LINES = 3_000
"""Lines that are taken: laying out more would hold the window up."""

_LINES = 5


class PasteEdit(QPlainTextEdit):
    """Tab leaves it; nothing but plain text comes in."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "code")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def sizeHint(self) -> QSize:
        """Ask for room for a few lines."""
        return QSize(super().sizeHint().width(), _LINES * QFontMetrics(self.font()).lineSpacing() + 16)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the end of what is pasted or dropped."""
        self.insertPlainText(_newest(source.text()))

    def write(self, text: str) -> None:
        """Add text below what is there, and show it."""
        self.appendPlainText(_newest(text))
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())


def _newest(text: str) -> str:
    return "\n".join(text[-LARGEST_PASTE:].splitlines()[-MOST_LINES:])
