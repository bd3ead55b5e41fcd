"""Rows that each say one thing: a sign, a title, what stands beside it, and sentences below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wizard.core.text import Text
from wizard.ui.signs import PLAIN, SIGNS
from wizard.ui.widgets.panel import empty, label
from wizard.ui.words import counted

_SIGN_WIDTH = 14
MOST_ROWS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """``kind`` is good, warn, bad or quiet. ``aside`` stands at the end of the title's line.

    ``lines`` are sentences with the role each is shown in.
    """

    kind: str
    title: str
    aside: str = ""
    lines: tuple[tuple[str, str], ...] = ()


class Statements(QWidget):
    """Shows some statements; no more than can be looked at, and how many more there are."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Statement, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    def show_statements(self, statements: Sequence[Statement]) -> None:
        """Show other rows; the same ones stay as they are."""
        if tuple(statements) == self._shown:
            return
        self._shown = tuple(statements)
        # Filled before it is seen: what is added to a visible layout one by one is laid out anew each time.
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for statement in self._shown[:MOST_ROWS]:
            _add(grid, statement)
        more = len(self._shown) - MOST_ROWS
        if more > 0:
            words = counted(more, Text("and one more"), Text("and {count} more"))
            grid.addWidget(label(words, "quiet"), grid.rowCount(), 1)
        empty(self._rows)
        self._rows.addWidget(table)


def _add(grid: QGridLayout, statement: Statement) -> None:
    row = grid.rowCount()
    sign = label(SIGNS.get(statement.kind, PLAIN), statement.kind, wraps=False)
    sign.setFixedWidth(_SIGN_WIDTH)
    title, aside = label(statement.title, "strong"), label(statement.aside, "quiet", wraps=False)
    title.setAccessibleName(" ".join(filter(None, (statement.title, statement.aside))))
    title.setAccessibleDescription(" ".join(words for words, _ in statement.lines))
    grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(title, row, 1)
    grid.addWidget(aside, row, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
    for number, (words, role) in enumerate(statement.lines, 1):
        line = label(words, role)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(line, row + number, 1, 1, 2)
    grid.setRowMinimumHeight(row + len(statement.lines) + 1, 6)
