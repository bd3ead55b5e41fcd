"""The shell: how side, page and footer stand in the window. What they show is the window's business."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wizard.core.step_words import STEP_WORDS
from wizard.core.steps import Step, StepState
from wizard.system.memory import Language
from wizard.ui.alerts import Alerts
from wizard.ui.footer import Footer
from wizard.ui.kept_focus import KeptFocus
from wizard.ui.page import Page
from wizard.ui.side import Side
from wizard.ui.spoken import announce
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.why_panel import WhyPanel
from wizard.ui.words import said
from wizard.ui.work import Work

_PAUSE_MS = 500
"""A lead that changes faster is spoken once, as it came out."""


class Shell(QWidget):
    """Three regions: the side, the page with its alerts above it, the footer."""

    def __init__(self, theme: Theme, language: Language, alerts: Alerts) -> None:
        super().__init__()
        self.setProperty("role", "window")
        self.side = Side(theme, language, {step: said(words.name) for step, words in STEP_WORDS.items()})
        self.stack, self.why, self.footer = QStackedWidget(), WhyPanel(), Footer()
        KeptFocus(self.stack)
        self.footer.why.connect(self.why.setVisible)
        self._spoken = ("", "")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._speak)
        right = QVBoxLayout()
        right.setContentsMargins(28, 24, 28, 18)
        right.setSpacing(8)
        for widget, stretch in ((alerts, 0), (self.stack, 1), (self.why, 0), (self.footer, 0)):
            right.addWidget(widget, stretch)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addLayout(right, 1)

    def show_page(self, page: Page, work: Work, states: Mapping[Step, StepState], *, is_saved: bool) -> None:
        """Show a page with the work, and the side and footer that go with it."""
        page.show_work(work)
        self.stack.setCurrentWidget(page)
        self.side.show_work(work, states, is_saved=is_saved)
        self.show_footer(page)

    def show_footer(self, page: Page) -> None:
        """Show the page's action as it is now."""
        self._keep_footer_last()
        words = page.why()
        self.why.show_words(words)
        action = page.action()
        if action.needs and self.footer.action_button.hasFocus():
            page.setFocus()  # a button that cannot be pressed any more would hand the keyboard on, out of the page
        self.footer.show_action(action, has_back=page.step.preceding is not None, has_why=bool(words))
        self._pause.start()

    def _keep_footer_last(self) -> None:
        """Let Tab come to the footer after the page: what is made later stands last with Qt."""
        last = self.window().previousInFocusChain()
        while last and last.focusPolicy() is Qt.FocusPolicy.NoFocus:  # Qt orders only what can have the keyboard
            last = last.previousInFocusChain()
        if last and last is not self.footer.action_button:
            after: QWidget = last
            for widget in (*self.why.findChildren(QLabel), *self.footer.findChildren(QPushButton)):
                self.setTabOrder(after, widget)
                after = widget

    def _speak(self) -> None:
        """Let screen readers say which page has been come to, or what it means since."""
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            before, self._spoken = self._spoken, (page.title.text(), page.lead_words)
            if self._spoken[0] != before[0]:
                announce(page, ". ".join(self._spoken))
            elif self._spoken != before:
                announce(page, page.lead_words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, or else the page's action, and Escape close the "Why?"."""
        if event.key() == Qt.Key.Key_Escape and self.why.isVisible():
            self.footer.why_button.setChecked(False)
            return
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        if event.isAutoRepeat():
            return  # Enter held down must not run through several pages
        focused = QApplication.focusWidget()
        # A box to tick and a choice that is made already are left as they are.
        is_made = isinstance(focused, Card) and focused.isChecked()
        if isinstance(focused, QPushButton | QToolButton) and not is_made:
            focused.click()
        else:
            self.footer.action_button.click()
