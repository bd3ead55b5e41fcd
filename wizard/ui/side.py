"""The side: which site, the ten steps with their states, and the two shields."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from wizard.core.steps import STEPS, Step, StepState
from wizard.system.memory import Appearance
from wizard.ui.theme import Theme
from wizard.ui.widgets.shield_row import ShieldRow
from wizard.ui.widgets.step_button import StepButton
from wizard.ui.work import Work

_WIDTH = 212


class Side(QFrame):
    """Shows where the person is; ``chosen`` brings the step that was asked for."""

    chosen = Signal(object)
    appearance_chosen = Signal(object)

    def __init__(self, theme: Theme, names: Mapping[Step, str]) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "side")
        self.setFixedWidth(_WIDTH)
        self._site, self._host, self._saved = QLabel(), QLabel(), QLabel()
        self._site.setProperty("role", "strong")
        for label in (self._host, self._saved):
            label.setProperty("role", "quiet")
        self.line, self.call = ShieldRow(theme, self.tr("Line: TLS")), ShieldRow(theme, self.tr("Call: SRTP"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 12, 12)
        layout.setSpacing(2)
        for label in (self._site, self._host):
            label.setIndent(6)
            layout.addWidget(label)
        layout.addSpacing(8)
        self.buttons = {step: StepButton(theme, step, number, names[step]) for number, step in enumerate(STEPS, 1)}
        for button in self.buttons.values():
            button.clicked.connect(self._on_clicked)
            layout.addWidget(button)
        layout.addStretch(1)
        for row in (self.line, self.call):
            layout.addWidget(row)
            layout.addSpacing(6)
        self._looks = self._looks_button()
        bottom = QHBoxLayout()
        bottom.addWidget(self._looks)
        bottom.addWidget(self._saved, 1)
        layout.addLayout(bottom)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def show_work(self, work: Work, states: Mapping[Step, StepState], *, is_saved: bool) -> None:
        """Show the site, its steps and its shields."""
        self._site.setText(self._fitting(work.site.name or self.tr("Secure Calling Wizard")))
        self._host.setText(self._fitting(work.site.server.host))
        self.show_saved(is_saved=is_saved or work.folder is None)
        for step, state in states.items():
            self.buttons[step].show_state(state)
            self.buttons[step].setEnabled(step is Step.START or work.folder is not None)
        shown = work.shields
        self.line.show_shield(shown.line)
        self.call.show_shield(shown.call)

    def show_saved(self, *, is_saved: bool) -> None:
        """Show whether all that was typed is on the disk."""
        self._saved.setText("" if is_saved else self.tr("not saved yet"))

    def _fitting(self, text: str) -> str:
        return self._site.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDTH - 40)

    def _looks_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setAccessibleName(self.tr("Colours"))
        button.setToolTip(self.tr("Light, dark, high contrast, or as the system is"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        group = QActionGroup(menu)
        names = (
            (Appearance.SYSTEM, self.tr("As the system is")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
            (Appearance.CONTRAST, self.tr("High contrast")),
        )
        for appearance, name in names:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(appearance)
            action.setChecked(appearance is self._theme.appearance)
            group.addAction(action)
        group.triggered.connect(lambda action: self.appearance_chosen.emit(Appearance(action.data())))
        button.setMenu(menu)
        return button

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, StepButton):
            self.chosen.emit(button.step)

    def _on_theme(self) -> None:
        self._looks.setIcon(self._theme.icon("theme", self._theme.colours.quiet))
