"""The number a phone shows, decoded as it is typed: cause, fix, and what each of its bits says.

The tables are loaded with the first number: most windows are not opened for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard.core.manual.anchors import NUMBERS
from wizard.core.text import Text
from wizard.ui.widgets.explained import explain_at
from wizard.ui.widgets.facts import Fact, Facts
from wizard.ui.widgets.panel import label, set_role
from wizard.ui.words import said

if TYPE_CHECKING:
    from wizard.core.error_code import Explanation

_LINE_WIDTH = 220


class ErrorDecoder(QWidget):
    """A line for the number and, below it, what it says. It needs no site. ``grown``: it needs more room now."""

    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        explain_at(self, NUMBERS)
        self.line = QLineEdit()
        self.line.setFixedWidth(_LINE_WIDTH)
        self.line.setPlaceholderText("0x40000022")
        self.line.setAccessibleName(self.tr("Number the phone shows"))
        self.line.textChanged.connect(self._on_typed)
        name = QLabel(self.tr("N&umber the phone shows"))
        name.setBuddy(self.line)
        self.read_as, self.facts = label(""), Facts()
        self.read_as.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(self.line)
        row.addWidget(self.read_as, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.facts)
        self._on_typed("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the line do nothing: the answer is there already, and the page's action is not meant."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _on_typed(self, text: str) -> None:
        explained: Explanation | None = None
        if not text.strip():
            words = self.tr("In any spelling, such as 0x40000022 or 4000 0022; it is decoded at once.")
        else:
            from wizard.core.error_code import explain

            try:
                explained = explain(text)
            except ValueError:
                words = self.tr("This is no number yet: digits and the letters a to f, such as 0x40000022.")
            else:
                words = _meant(explained).shown
        set_role(self.read_as, "code" if explained else "quiet")
        self.read_as.setText(words)
        self.line.setAccessibleDescription(words)
        self.facts.show_facts(self._rows(explained) if explained else ())
        self.facts.setVisible(explained is not None)
        if explained is not None:
            self.grown.emit()

    def _rows(self, explained: Explanation) -> list[Fact]:
        from wizard.core.check_words import CHECK_WORDS

        rows = [(self.tr("Cause"), said(explained.cause), ""), (self.tr("Fix"), said(explained.fix), "")]
        if (words := CHECK_WORDS.get(explained.check)) is not None:
            look = Text("Look at the check \u201c{name}\u201d on the Check page.", name=said(words.words))
            rows.append((self.tr("Check"), said(look), ""))
        if explained.misprint:
            rows.insert(0, (self.tr("Misprint"), self.tr("A phone's number has eight digits; this has not."), "warn"))
        meant = _meant(explained)
        rows += [(f"0x{flag.bit:08x}", f"{flag.name}: {said(flag.meaning)}", "") for flag in meant.flags]
        if meant.unknown_bits:
            unknown = self.tr("no known version of PJSIP sets this")
            rows.append((f"0x{meant.unknown_bits:08x}", unknown, "warn"))
        return rows


def _meant(explained: Explanation) -> Explanation:
    """The explanation of the number that was probably meant: its bits are what cause and fix are about."""
    from wizard.core.error_code import explain_code

    return explained if explained.suggestion is None else explain_code(explained.suggestion)
