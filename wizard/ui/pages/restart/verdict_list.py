"""Verdicts as rows: how it is, why, the one thing to do, and the line it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from wizard.core.check_result import Status
from wizard.core.console.verdict import Verdict
from wizard.core.plan.difference_lines import visible
from wizard.core.text import Text
from wizard.ui.theme import Theme
from wizard.ui.widgets.badge import Badge
from wizard.ui.widgets.panel import label, set_role
from wizard.ui.widgets.tip import tip
from wizard.ui.words import counted, said

MOST_ROWS = 12
_KINDS = {Status.PASS: "good", Status.WARN: "warn", Status.FAIL: "bad", Status.SKIP: ""}
_STATES = {
    Status.PASS: Text("well"),
    Status.WARN: Text("to look at"),
    Status.FAIL: Text("to fix"),
    Status.SKIP: Text("not known"),
}


class VerdictList(QWidget):
    """The worst first; of very many the rest is counted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[VerdictRow] = []
        self.more = label("", "quiet")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.more)
        self.more.hide()

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show these, and no others."""
        shown = verdicts[:MOST_ROWS]
        while len(self.rows) < len(shown):
            row = VerdictRow(self._theme)
            self.rows.append(row)
            self._layout.insertWidget(len(self.rows) - 1, row)
        for row, verdict in zip(self.rows, shown, strict=False):
            row.show_verdict(verdict)
            row.show()
        for row in self.rows[len(shown) :]:
            row.hide()
        left = len(verdicts) - len(shown)
        self.more.setText(counted(left, Text("One more of less weight."), Text("{count} more of less weight.")))
        self.more.setVisible(left > 0)
        self.setVisible(bool(verdicts))


class VerdictRow(QFrame):
    """One verdict."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._badge, self.cause, self.fix, self.evidence = Badge(theme), label(""), label(""), label("", "quiet")
        self.cause.setContentsMargins(0, 3, 0, 0)  # level with the badge
        for words in (self.cause, self.fix, self.evidence):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._badge, 0, 0, Qt.AlignmentFlag.AlignTop)
        for row, words in enumerate((self.cause, self.fix, self.evidence)):
            grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a verdict."""
        is_wrong = verdict.status in (Status.FAIL, Status.WARN)
        cause, fix = said(verdict.cause), said(verdict.fix) if verdict.fix else ""
        evidence = visible(verdict.evidence[:200]) if is_wrong else ""
        if verdict.count > 1:
            evidence = said(Text("{evidence} ({count} times)", evidence=evidence, count=verdict.count))
        self._badge.show_kind(_KINDS[verdict.status])
        set_role(self.cause, "strong" if is_wrong else "quiet" if verdict.status is Status.SKIP else "")
        for words, text in ((self.cause, cause), (self.fix, fix), (self.evidence, evidence)):
            words.setText(text)
            words.setVisible(bool(text))
        self.setToolTip(tip(said(Text("Source: {source}", source=verdict.source))) if verdict.source else "")
        self.setAccessibleName(", ".join(filter(None, (said(_STATES[verdict.status]), cause, fix, evidence))))
