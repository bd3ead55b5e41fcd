"""The lines of a difference as a list model, with their words for screen readers and tool tips."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from wizard.core.plan.difference_lines import DifferenceLine, LineKind
from wizard.core.problem import Problem
from wizard.ui.pages.preview.difference_words import left_out, number, reason, spoken
from wizard.ui.widgets.tip import tip
from wizard.ui.words import said

TAB = 8
"""How many characters a tab is wide at most."""

Index = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()


class DifferenceModel(QAbstractListModel):
    """``digits`` is how many the largest number has, ``longest`` how many characters wide the widest line is."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[DifferenceLine] = ()
        self.digits, self.longest = 1, 0
        self._problems: Mapping[int, Problem] = {}

    def show(self, lines: Sequence[DifferenceLine], problems: Mapping[int, Problem]) -> None:
        """Show other lines; ``problems`` are by the line of the new file."""
        self.beginResetModel()
        self.lines, self._problems = lines, problems
        self.digits = len(str(max(map(number, lines), default=0)))
        self.longest = max((_cells(line.text) for line in lines), default=0)
        self.endResetModel()

    def problem_of(self, line: DifferenceLine) -> Problem | None:
        """Return what is wrong with a line."""
        return self._problems.get(line.after_line) if line.kind is not LineKind.GAP else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's text, its words for screen readers, and its tool tip."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text or left_out(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line, self.problem_of(line))
        if role == Qt.ItemDataRole.ToolTipRole and line.kind is not LineKind.GAP:
            problem = self.problem_of(line)
            wrong = (said(problem.message), said(problem.fix) if problem.fix else "") if problem else ()
            return tip(line.text, *wrong, reason(line), line.source)
        return None


def _cells(text: str) -> int:
    """At most how many characters wide a line is: beyond ASCII some are two wide."""
    return len(text) + text.count("\t") * (TAB - 1) if text.isascii() else 2 * len(text)
