"""A plan on screen: what it holds at the left, the entry that is chosen at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from wizard.core.plan.plan import Change, Instruction, Plan
from wizard.core.plan.summary import PlanSummary
from wizard.ui.pages.preview.difference_panel import DifferencePanel
from wizard.ui.pages.preview.entries import Entry, entries
from wizard.ui.pages.preview.entry_list import EntryList
from wizard.ui.pages.preview.grouped import Grouped
from wizard.ui.pages.preview.note_panel import NotePanel
from wizard.ui.theme import Theme
from wizard.ui.widgets.panel import Panel, label

_LIST_WIDTH = 232


class PlanView(QWidget):
    """``wanted`` brings a field to go to; ``refreshed`` and ``cancelled`` ask for a plan anew, and for none."""

    wanted = Signal(str)
    refreshed = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._problems: Sequence[Grouped] = ()
        self.list = EntryList(theme)
        self.list.chosen.connect(self._on_chosen)
        self._is_busy = False
        self.refresh = QPushButton()
        self.refresh.clicked.connect(self._on_refresh)
        self._name_refresh()
        self.difference, self.note, self._nothing = DifferencePanel(theme), NotePanel(), QWidget()
        self.shown = QStackedWidget()
        for panel in (self._nothing, self.difference, self.note):
            self.shown.addWidget(panel)
        self.difference.wanted.connect(self.wanted)
        self.note.wanted.connect(self.wanted)
        left, right, row = Panel(), Panel(), QHBoxLayout(self)
        left.setFixedWidth(_LIST_WIDTH)
        left.rows.setContentsMargins(8, 8, 8, 10)
        right.rows.setContentsMargins(1, 10, 1, 10)
        nothing_else = label(self.tr("Nothing else on the server is touched."), "quiet")
        nothing_else.setContentsMargins(8, 0, 8, 0)
        left.rows.addWidget(self.list, 1)
        left.add(nothing_else, self.refresh)
        right.rows.addWidget(self.shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(left)
        row.addWidget(right, 1)

    def show_plan(self, host: str, plan: Plan | None, numbers: PlanSummary | None, problems: Sequence[Grouped]) -> None:
        """Show a plan for a host, and what is wrong; ``numbers`` may come later."""
        self._problems = problems
        self.list.show_entries(entries(host, plan, numbers, problems))

    def show_busy(self, *, is_busy: bool) -> None:
        """Let the button call the planning off while it is under way."""
        self._is_busy = is_busy
        self._name_refresh()

    def _name_refresh(self) -> None:
        cancel = self.tr("Cancel")
        self.refresh.setText(cancel if self._is_busy else self.tr("&Refresh"))
        self.refresh.setAccessibleName(f"{cancel}: {self.tr('The plan is being made')}" if self._is_busy else "")
        self.refresh.setToolTip("" if self._is_busy else self.tr("Read the server again, and plan anew"))

    def _on_refresh(self) -> None:
        (self.cancelled if self._is_busy else self.refreshed).emit()

    def _on_chosen(self, entry: Entry | None) -> None:
        match entry.about if entry else None:
            case Change() as change:
                self.difference.show_change(change, [found.problem for found in self._problems])
                self.shown.setCurrentWidget(self.difference)
            case Instruction() as instruction:
                self.note.show_instruction(instruction)
                self.shown.setCurrentWidget(self.note)
            case Grouped() as found:
                self.note.show_problem(found)
                self.shown.setCurrentWidget(self.note)
            case _:
                self.shown.setCurrentWidget(self._nothing)
