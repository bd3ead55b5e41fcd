"""What every field has: a label, an editor, and below it what is wrong or doubtful."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from wizard.core.answers import answer
from wizard.core.problem import Problem, worst
from wizard.ui.signs import MARKS
from wizard.ui.spoken import announce
from wizard.ui.widgets.panel import set_role
from wizard.ui.words import said_in_turn
from wizard.ui.work import Work


class Field(QWidget):
    """One answer. ``typed`` brings the field's name and its text whenever the person changes it.

    An empty answer nobody has touched yet is not called wrong: the footer says what is needed.
    """

    typed = Signal(str, str)

    def __init__(self, name: str, label: str, editor: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.name = name
        self.editor = editor
        self.is_touched = False
        self.label = QLabel(label)
        self.label.setBuddy(editor)
        self.label.setWordWrap(True)
        self.hint = QLabel(hint)
        self.hint.setProperty("role", "quiet")
        self.problem = QLabel()
        for below in (self.hint, self.problem):
            below.setWordWrap(True)
            below.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        if not hint:  # what is told to be shown without a parent is a window of its own
            self.hint.hide()
        editor.setAccessibleName(label.replace("&", ""))
        editor.setAccessibleDescription(hint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.label, editor, self.hint, self.problem):
            layout.addWidget(widget)
        layout.addStretch(1)  # beside a field with more to say below it, this one's editor stays in line

    def show_work(self, work: Work, *, is_seen: bool = False) -> None:
        """Show this field's answer and problems; ``is_seen``: its step was left once, so nothing is untouched."""
        draft = work.draft(self.name)
        text = answer(work.site, self.name) if draft is None else draft
        self.show_text(text)
        is_open = self.is_touched or is_seen or bool(text)
        self.show_problems(work.problems_of(self.name) if is_open else ())

    def show_text(self, text: str) -> None:
        """Show an answer without taking it for typed."""
        raise NotImplementedError

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the worst of some problems below the editor."""
        before = "" if self.problem.isHidden() else self.problem.text()
        found = worst(problems)
        state = ""
        if found is not None:
            mark, state = MARKS[found.severity]
            self.problem.setText(f"{mark} {said_in_turn(found.message, found.fix)}")
        set_role(self.problem, state)
        set_role(self.editor, state, "state")
        self.problem.setVisible(found is not None)
        self.hint.setVisible(found is None and bool(self.hint.text()))
        self.editor.setAccessibleDescription(self.problem.text() if found is not None else self.hint.text())
        if found is not None and self.problem.text() != before:
            announce(self.editor, f"{self.editor.accessibleName()}: {self.problem.text()}")

    def report(self, text: str) -> None:
        """Report what the person chose or typed."""
        self.is_touched = True
        self.typed.emit(self.name, text)
