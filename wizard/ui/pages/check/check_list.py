"""The live list: a row for each check, in one order from the start, filled as results come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from wizard.core.check_result import Check, Status
from wizard.core.check_words import CHECK_WORDS, in_order
from wizard.core.manual.anchors import check_anchor
from wizard.core.step_words import STEP_WORDS
from wizard.core.text import Text
from wizard.ui.spoken import announce
from wizard.ui.theme import Theme
from wizard.ui.widgets.badge import Badge
from wizard.ui.widgets.explained import explain_at
from wizard.ui.widgets.panel import label, set_role
from wizard.ui.widgets.tip import tip
from wizard.ui.words import said, said_in_turn

_KINDS = {Status.PASS: "good", Status.WARN: "warn", Status.FAIL: "bad", Status.SKIP: ""}
_STATES = {
    Status.PASS: Text("well"),
    Status.WARN: Text("to look at"),
    Status.FAIL: Text("to fix"),
    Status.SKIP: Text("waiting"),
}
_LONGEST_WORD = 28


class CheckList(QWidget):
    """``wanted`` brings the step where a failed check is put right."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[CheckRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what is known so far; what is not waits in its place."""
        wanted = in_order(checks)
        while len(self.rows) < len(wanted):
            row = CheckRow(self._theme)
            row.wanted.connect(self.wanted)
            self.rows.append(row)
            self._layout.addWidget(row)
        for row, (name, check) in zip(self.rows, wanted, strict=False):
            row.show_check(name, check)
            # Before the list is seen, what was never hidden comes up with it, and sooner.
            if self.isVisible() or row.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                row.show()
        for row in self.rows[len(wanted) :]:
            row.hide()


class CheckRow(QFrame):
    """What was looked at, what was found, why, and the one thing to do."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.shown: tuple[str, Check | None] | None = None
        self._step = ""
        self.setProperty("role", "row")
        self._badge, self.title = Badge(theme), label("")
        self.advice, self.evidence = label("", "quiet"), label("", "quiet")
        self.evidence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for words in (self.title, self.evidence):
            words.setContentsMargins(0, 3, 0, 0)  # level with the badge
        self.go = QPushButton()
        self.go.clicked.connect(self._on_go)
        for words in (self.advice, self.evidence):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 14, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._badge, 0, 0, top)
        grid.addWidget(self.title, 0, 1, top)
        grid.addWidget(self.evidence, 0, 2, top)
        grid.addWidget(self.advice, 1, 1, 1, 2, top)
        grid.addWidget(self.go, 0, 3, 2, 1, top)

    def show_check(self, name: str, check: Check | None) -> None:
        """Show a check by its id; None where it waits."""
        if self.shown == (name, check):
            return
        comes_in = self.shown == (name, None)
        self.shown = (name, check)
        explain_at(self, check_anchor(name))
        known = CHECK_WORDS.get(name)
        status = check.status if check else Status.SKIP
        is_wrong = status in (Status.WARN, Status.FAIL)
        title = said(known.words) if known else name
        advice = said_in_turn(check.cause, check.fix) if check else ""
        evidence = said(check.evidence) if check else ""
        self._badge.show_kind(_KINDS[status])
        self.title.setText(title)
        set_role(self.title, "strong" if is_wrong else "quiet" if status is Status.SKIP else "")
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.evidence.setText(" ".join(map(_shortened, evidence.split())))
        self.evidence.setVisible(bool(evidence))
        self.evidence.setToolTip(tip(evidence) if self.evidence.text() != evidence else "")
        self._step = known.step.value if known else ""
        self.go.setVisible(is_wrong and known is not None)
        self.go.setText(said(Text("Go to {step}", step=said(STEP_WORDS[known.step].name))) if known else "")
        self.go.setAccessibleDescription(title)
        state = Text("left out") if check is not None and check.is_optional else _STATES[status]
        self.setAccessibleName(", ".join(filter(None, (title, said(state), evidence, advice))))
        if comes_in and is_wrong:  # of all others the page's lead says how many there are
            announce(self, self.accessibleName())

    def _on_go(self) -> None:
        self.wanted.emit(self._step)


def _shortened(word: str) -> str:
    """A word without a place to break it, such as a fingerprint, by its two ends."""
    return word if len(word) <= _LONGEST_WORD else f"{word[:8]}…{word[-8:]}"
