"""An instruction or a problem of the plan, in full, with what is to be copied and the way to its field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wizard.core.plan.difference_lines import visible
from wizard.core.plan.plan import Instruction
from wizard.core.text import Text
from wizard.ui.pages.preview.entries import SEVERITIES
from wizard.ui.pages.preview.grouped import Grouped
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.panel import label, set_role
from wizard.ui.words import counted, said

_SNIPPET_HEIGHT = 120


class NotePanel(QWidget):
    """``wanted`` brings the field to go to; with ``import_wanted`` a file for FreePBX's Bulk Handler is asked for."""

    wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._field = ""
        self._sign, self.title = label("", "strong", wraps=False), label("", "heading")
        self.detail, self.sources = label(""), label("", "quiet")
        for words in (self.title, self.detail, self.sources):
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.snippet = QPlainTextEdit()
        self.snippet.setProperty("role", "code")
        self.snippet.setReadOnly(True)
        self.snippet.setMaximumHeight(_SNIPPET_HEIGHT)
        self.snippet.setAccessibleName(self.tr("The text to enter"))
        self.copy = CopyButton(self.tr("&Copy"), self.snippet.toPlainText)
        self.copy.setAccessibleName(self.tr("Copy the text to enter"))
        self.go = QPushButton(self.tr("Go to the &field"))
        self.go.clicked.connect(self._on_go)
        self.make_import = QPushButton(self.tr("&Make the file to import…"))
        self.make_import.setToolTip(self.tr("From the file FreePBX's Bulk Handler exported"))
        self.make_import.clicked.connect(self.import_wanted)
        inside = QWidget()
        inside.setProperty("role", "clear")
        head, foot, rows = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(inside)
        head.setSpacing(10)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        rows.setContentsMargins(16, 8, 16, 8)
        rows.setSpacing(12)
        rows.addLayout(head)
        for widget in (self.detail, self.snippet, self.sources):
            rows.addWidget(widget)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setProperty("role", "clear")
        foot.setContentsMargins(14, 2, 14, 2)
        foot.addWidget(self.go)
        foot.addWidget(self.make_import)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addLayout(foot)

    def show_instruction(self, instruction: Instruction) -> None:
        """Show something that is to be done by hand."""
        self._show("→", "", said(instruction.title), said(instruction.detail), instruction.field)
        self.snippet.setPlainText(instruction.snippet)
        self.snippet.setVisible(bool(instruction.snippet))
        self.copy.setVisible(bool(instruction.snippet))
        self.make_import.setVisible(instruction.is_bulk)

    def show_made(self, words: str) -> None:
        """Say what became of the file that was asked for."""
        self.sources.setText(words)
        self.sources.show()

    def show_problem(self, found: Grouped) -> None:
        """Show what is wrong, whose it is, what to do, and what that rests on."""
        problem = found.problem
        sign, colour, _ = SEVERITIES[problem.severity]
        fix = said(problem.fix) if problem.fix else ""
        names = ", ".join(found.phones)
        who = counted(
            len(found.phones), Text("Phone: {names}", names=names), Text("{count} phones: {names}", names=names)
        )
        detail = "\n\n".join((fix, who)) if found.phones else fix
        self._show(sign, colour, said(problem.message), detail.strip(), problem.field)
        where = visible(problem.path)
        if problem.line:
            where = said(Text("{path}, line {line}", path=where, line=problem.line))
        self.sources.setText("\n".join(filter(None, (where, problem.source))))
        self.sources.setVisible(bool(self.sources.text()))

    def _show(self, sign: str, colour: str, title: str, detail: str, field: str) -> None:
        self._sign.setText(sign)
        set_role(self._sign, colour or "strong")
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        for widget in (self.snippet, self.copy, self.make_import, self.sources):
            widget.hide()
        self._field = field
        self.go.setVisible(bool(field))

    def _on_go(self) -> None:
        self.wanted.emit(self._field)
