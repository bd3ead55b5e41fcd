"""The steps of a restart as rows: each with its command, its reason, and whether the person has ticked it off."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from wizard.core.plan.difference_lines import visible
from wizard.core.plan.plan import RestartStep
from wizard.core.text import Text
from wizard.ui.words import said

Index = QModelIndex | QPersistentModelIndex


class StepsModel(QAbstractListModel):
    """``ticked`` says that a tick was set or taken away; ticks are of the view only, and kept nowhere."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.steps: Sequence[RestartStep] = ()
        self.done: set[int] = set()

    def show(self, steps: Sequence[RestartStep]) -> None:
        """Show other steps; the same ones keep their ticks."""
        if steps == self.steps:
            return
        self.beginResetModel()
        self.steps, self.done = steps, set()
        self.endResetModel()
        self.ticked.emit()

    def toggle(self, row: int) -> None:
        """Tick a step off, or take its tick away."""
        self.done ^= {row}
        self.dataChanged.emit(self.index(row), self.index(row))
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many steps there are."""
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a step's command, its words, or its tick."""
        step = self.steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(step.command)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number, command, reason = index.row() + 1, visible(step.command), said(step.reason)
            words = Text("Step {number}: {command}; {reason}", number=number, command=command, reason=reason)
            return said(words)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if index.row() in self.done else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a step can be chosen and ticked off."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable
