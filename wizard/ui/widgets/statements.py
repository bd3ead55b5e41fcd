"""Rows that each say one thing: a sign, a title, what stands beside it, and sentences below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from wizard.core.text import Text
from wizard.ui.widgets.panel import empty, label
from wizard.ui.words import counted

_SIGNS = {"good": "✓", "warn": "!", "bad": "✕", "quiet": "·"}
_SIGN_WIDTH = 14
MOST_ROWS = 40


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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_statements(self, statements: Sequence[Statement]) -> None:
        """Show other rows; the same ones stay as they are."""
        if tuple(statements) == self._shown:
            return
        self._shown = tuple(statements)
        empty(self._grid)
        for statement in self._shown[:MOST_ROWS]:
            self._add(statement)
        more = len(self._shown) - MOST_ROWS
        if more > 0:
            words = counted(more, Text("and one more"), Text("and {count} more"))
            self._grid.addWidget(label(words, "quiet"), self._grid.rowCount(), 1)

    def _add(self, statement: Statement) -> None:
        row = self._grid.rowCount()
        sign = label(_SIGNS[statement.kind], statement.kind, wraps=False)
        sign.setFixedWidth(_SIGN_WIDTH)
        self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._head(statement), row, 1)
        for number, (words, role) in enumerate(statement.lines, 1):
            line = label(words, role)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(line, row + number, 1)
        self._grid.setRowMinimumHeight(row + len(statement.lines) + 1, 6)

    def _head(self, statement: Statement) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        title, aside = label(statement.title, "strong"), label(statement.aside, "quiet", wraps=False)
        title.setAccessibleName(" ".join(filter(None, (statement.title, statement.aside))))
        title.setAccessibleDescription(" ".join(words for words, _ in statement.lines))
        row.addWidget(title, 1)
        row.addWidget(aside, 0, Qt.AlignmentFlag.AlignTop)
        return head
