"""One file of the plan: its difference, drawn off the GUI thread, with secrets masked until they are asked for."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.core.plan.difference import unified
from wizard.core.plan.difference_lines import CONTEXT_LINES, DifferenceLines, difference_lines, visible
from wizard.core.plan.plan import Action, Change
from wizard.core.problem import Problem, worst_first
from wizard.core.text import Text
from wizard.ui.pages.preview.difference_view import DifferenceView
from wizard.ui.pages.preview.difference_words import reason
from wizard.ui.pages.preview.entries import rights
from wizard.ui.task import Task
from wizard.ui.theme import Theme
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.panel import label
from wizard.ui.widgets.tip import tip
from wizard.ui.words import counted, said, said_in_turn

_WHOLE = 2**31


class DifferencePanel(QWidget):
    """``wanted`` brings the field a problem of this file is answered in."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._change: Change | None = None
        self._problems: dict[int, Problem] = {}
        self._drawn: tuple[Change, DifferenceLines] | None = None
        self._field = ""
        self._path, self._counts, self._rights = (
            label("", "strong"),
            label("", "quiet", wraps=False),
            label("", "quiet"),
        )
        self._path.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note, self.about = label("", "quiet"), label("", "quiet")
        self.view = DifferenceView(theme)
        self.view.moved.connect(self._show_about)
        self.about.hide()
        self.secrets, self.whole = QCheckBox(self.tr("Show &secrets")), QCheckBox(self.tr("Whole &file"))
        self.copy = CopyButton(self.tr("&Copy"), self._copied)
        self.copy.setAccessibleName(self.tr("Copy the difference of this file"))
        for box in (self.secrets, self.whole):
            box.toggled.connect(self._draw)
        self.problem = Banner("warn", self.tr("Go to the field"), self._on_wanted)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._path, 1)
        head.addWidget(self._counts)
        for widget in (self.secrets, self.whole):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for row in (head, self._rights, self.note, self.view, self.about, self.problem, foot):
            if isinstance(row, QHBoxLayout):
                row.setContentsMargins(14, 2, 14, 2)
                layout.addLayout(row)
            else:
                layout.addWidget(row, 1 if row is self.view else 0)
        for words in (self._rights, self.note, self.about):
            words.setContentsMargins(14, 0, 14, 4)

    @property
    def shown(self) -> Change | None:
        """The file whose lines are shown."""
        return self._drawn[0] if self._drawn else None

    def hide_secrets(self) -> None:
        """Mask secrets again: they are asked for anew whenever the page is come to."""
        self.secrets.setChecked(False)

    def show_change(self, change: Change, problems: Iterable[Problem]) -> None:
        """Show a file; what is wrong in it stands below it."""
        own = worst_first(p for p in problems if p.path == str(change.path))
        at_lines = {p.line: p for p in reversed(own) if p.line}
        self._show_problem(own)
        if (
            self._drawn is not None
            and self._drawn[0] == change
            and (self._change, self._problems) == (change, at_lines)
        ):
            return
        self._change, self._problems = change, at_lines
        path = visible(str(change.path))
        self._path.setText(path)
        self._path.setToolTip(tip(path))
        goes = change.action is Action.DELETE
        self._rights.setText(self.tr("This file is taken away.") if goes else rights(change))
        self._draw()

    def _show_about(self) -> None:
        """The reason of the line the person is on, in full: in the line itself there is seldom room for all of it."""
        line = self.view.line
        words: tuple[str, ...] = (reason(line), line.source) if line is not None else ()
        if line is not None and (problem := self.view.problem_of(line)) is not None:
            words = (said_in_turn(problem.message, problem.fix), problem.source)
        self.about.setText(" – ".join(filter(None, words)))
        self.about.setVisible(bool(self.about.text()))

    def _show_problem(self, problems: list[Problem]) -> None:
        worst = problems[0] if problems else None
        self._field = worst.field if worst else ""
        self.problem.button.setVisible(bool(self._field))
        if worst is None:
            self.problem.say("")
            return
        where = said(Text("Line {number}: ", number=worst.line)) if worst.line else ""
        kind = {"error": "bad", "warning": "warn"}.get(worst.severity, "info")
        self.problem.say(where + said_in_turn(worst.message, worst.fix), kind)

    def _draw(self) -> None:
        change = self._change
        if change is None:
            return
        shows, context = self.secrets.isChecked(), _WHOLE if self.whole.isChecked() else CONTEXT_LINES
        marked = frozenset(self._problems)
        asked = (change, shows, context, marked)
        task = Task(lambda _: (asked, difference_lines(change, show_secrets=shows, context=context, marked=marked)))
        task.done.connect(self._on_drawn)
        task.start()

    def _on_drawn(self, found: tuple[tuple[Change, bool, int, frozenset[int]], DifferenceLines]) -> None:
        (change, shows, context, marked), drawn = found
        is_whole = context == _WHOLE
        if change is not self._change or shows != self.secrets.isChecked() or is_whole != self.whole.isChecked():
            return
        if marked != frozenset(self._problems):
            return
        self._drawn = (change, drawn)
        added = counted(drawn.added, Text("1 added"), Text("{count} added"))
        removed = counted(drawn.removed, Text("1 removed"), Text("{count} removed"))
        self._counts.setText("" if drawn.is_permissions else f"{added}   {removed}")
        self.note.setText(said(drawn.note) if drawn.note else "")
        self.note.setVisible(drawn.note is not None)
        self.view.show_lines(drawn.lines, self._problems)

    def _copied(self) -> str:
        return unified(*self._drawn) if self._drawn else ""

    def _on_wanted(self) -> None:
        self.wanted.emit(self._field)
