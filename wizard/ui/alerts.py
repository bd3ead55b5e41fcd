"""The one place that shows an error: title, detail and the next step, above the page, until it is put away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from wizard.core.errors import WizardError
from wizard.core.log.failure import Failure, failures
from wizard.core.manual.anchors import SYMPTOMS
from wizard.system.log import log_error
from wizard.ui.widgets.explained import explain_at
from wizard.ui.words import said


class Alerts(QFrame):
    """A panel that is there only while there is an error to show; a later one takes its place.

    ``report_wanted`` brings the failures of a fault of this program, of which the person wants to see the report,
    ``trace_wanted`` what the last run left.
    """

    report_wanted = Signal(object)
    trace_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "bad")
        self.setProperty("role", "alert")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        explain_at(self, SYMPTOMS)
        self.title, self.detail = QLabel(), QLabel()
        self.title.setProperty("role", "strong")
        self._causes: tuple[Failure, ...] = ()
        self._is_of_the_last_run = False
        self._wanted: Callable[[], None] = self.hide
        self._before: QWidget | None = None
        self.report = QPushButton(self.tr("Show the &report…"))
        self.report.clicked.connect(self._on_report)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self._put_away)
        words = QVBoxLayout()
        for label in (self.title, self.detail):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addLayout(words, 1)
        layout.addWidget(self.report, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, self._put_away, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.hide()

    def show_error(self, error: Exception) -> None:
        """Show an error a person can meet as it is, any other by its kind only (its text could hold a secret)."""
        causes = failures(error)
        if causes == self._causes and not self.isHidden():
            return  # told already: a page that cannot be drawn would tell it for ever
        self._causes = causes
        log_error(error)
        if isinstance(error, WizardError):
            self._say(said(error.title), f"{said(error.detail)}\n{said(error.next_step)}")
            return
        detail = self.tr("It is a %1, and a fault of this program. What you typed is kept; please report it.")
        self._say(self.tr("Something unexpected happened."), detail.replace("%1", type(error).__name__))
        self._offer(lambda: self.report_wanted.emit(causes))

    def show_last_run(self, trace: str) -> None:
        """Say that the last run ended unexpectedly; it stays, whatever page is turned to, until it is put away."""
        self._causes = ()
        self._say(
            self.tr("The last run ended unexpectedly."),
            self.tr("What was saved of your site is here. A report of where it ended can be seen and copied."),
        )
        self._is_of_the_last_run = True
        self._offer(lambda: self.trace_wanted.emit(trace))

    def leave(self) -> None:
        """Put away what belongs to the page that is left."""
        if not self._is_of_the_last_run:
            self.hide()

    def _say(self, title: str, detail: str) -> None:
        self._is_of_the_last_run = False
        self.title.setText(title)
        self.detail.setText(detail)
        self.report.hide()
        self.setAccessibleName(f"{title} {detail}")
        focused = QApplication.focusWidget()
        if focused is None or not (focused is self or self.isAncestorOf(focused)):
            self._before = focused
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        """Go, and let what had the keyboard before have it again, where that is still there."""
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, wanted: Callable[[], None]) -> None:
        self._wanted = wanted
        self.report.show()

    def _on_report(self) -> None:
        self._wanted()
