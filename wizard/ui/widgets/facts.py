"""Rows of a name and what is to be said of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wizard.ui.signs import SIGNS
from wizard.ui.widgets.panel import label
from wizard.ui.words import isolated

Fact = tuple[str, str, str]
"""Name, words, and the role of the words ("warn" puts its sign before them)."""


class Facts(QWidget):
    """A quiet column of names, beside it what was found; its words can be selected."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: tuple[Fact, ...] = ()
        self.values: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other rows; the same ones stay as they are, with what is selected in them."""
        if tuple(facts) == self.shown:
            return
        self.shown = tuple(facts)
        self.values = []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, words, role) in enumerate(self.shown):
            value = label(f"{SIGNS[role]} {isolated(words)}" if role in SIGNS else isolated(words), role)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{name}: {words}")
            self._grid.addWidget(label(name, "quiet", wraps=False), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self.values.append(value)
