"""How what is searched for is marked in a text."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from wizard.ui.colours import Colours


def marked(found: Sequence[QTextCursor], shown: int, colours: Colours) -> list[QTextEdit.ExtraSelection]:
    """Return a mark for each place, another one for the place that is shown."""
    marks = []
    for number, cursor in enumerate(found):
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        if number == shown:
            mark.format = _ground(colours.accent, colours.on_accent)
        else:
            mark.format = _ground(colours.warn_soft, colours.text)
        marks.append(mark)
    return marks


def _ground(ground: str, words: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(ground))
    made.setForeground(QColor(words))
    return made
