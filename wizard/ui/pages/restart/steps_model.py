"""The steps of a restart as rows: each with its command, its reason, and whether the person has ticked it off."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from wizard.core.plan.difference_lines import visible
from wizard.core.plan.plan import RestartStep
from wizard.core.restart_run import RanStep, StepOutcome
from wizard.core.text import Text
from wizard.ui.words import said

Index = QModelIndex | QPersistentModelIndex


class StepsModel(QAbstractListModel):
    """``ticked`` says that a tick was set or taken away; ticks and results are of the view only, and kept nowhere.

    While ``is_held``, nobody ticks: the steps are being run.
    """

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.steps: Sequence[RestartStep] = ()
        self.done: set[int] = set()
        self.results: dict[int, RanStep] = {}
        self.is_held = False

    def show(self, steps: Sequence[RestartStep]) -> None:
        """Show other steps; the same ones keep their ticks."""
        if steps == self.steps:
            return
        self.beginResetModel()
        self.steps, self.done, self.results = steps, set(), {}
        self.endResetModel()
        self.ticked.emit()

    def toggle(self, row: int) -> None:
        """Tick a step off, or take its tick away."""
        if self.is_held:
            return
        self.done ^= {row}
        self.dataChanged.emit(self.index(row), self.index(row))
        self.ticked.emit()

    def show_ran(self, ran: RanStep) -> None:
        """Show what a step came to; what was done, or was not needed, is ticked off."""
        row = next((n for n, step in enumerate(self.steps) if step is ran.step or step == ran.step), -1)
        if row < 0:
            return
        self.results[row] = ran
        if ran.outcome in (StepOutcome.DONE, StepOutcome.LEFT_OUT):
            self.done.add(row)
        self.dataChanged.emit(self.index(row), self.index(row))
        self.layoutChanged.emit()  # other words may need another height
        self.ticked.emit()

    def words(self, row: int) -> Text:
        """Return what stands below a command: what came of it, or why it is run."""
        ran = self.results.get(row)
        return ran.words if ran is not None and ran.words is not None else self.steps[row].reason

    def outcome(self, row: int) -> StepOutcome | None:
        """Return what a step came to, None where it was not run here or is ticked off."""
        ran = self.results.get(row)
        return None if ran is None or row in self.done else ran.outcome

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many steps there are."""
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a step's command, its words, or its tick."""
        step = self.steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(step.command)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number, command, reason = index.row() + 1, visible(step.command), said(self.words(index.row()))
            words = Text("Step {number}: {command}; {reason}", number=number, command=command, reason=reason)
            return said(words)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if index.row() in self.done else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a step can be chosen and ticked off."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable
