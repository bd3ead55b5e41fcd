"""The side: which site, the ten steps with their states, and the two shields."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from wizard.core.steps import STEPS, Step, StepState
from wizard.system.memory import Appearance, Language
from wizard.ui.help_button import HelpButton
from wizard.ui.theme import Theme
from wizard.ui.translation import NATIVE_NAMES
from wizard.ui.widgets.choice_menu import ChoiceMenu
from wizard.ui.widgets.shield_row import ShieldRow
from wizard.ui.widgets.step_button import StepButton
from wizard.ui.work import Work

_WIDTH, _INDENT = 212, 6


class Side(QFrame):
    """Shows where the person is; ``chosen`` brings the step that was asked for."""

    chosen = Signal(object)
    appearance_chosen = Signal(object)
    language_chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language, names: Mapping[Step, str]) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "side")
        self.setFixedWidth(_WIDTH)
        self._site, self._host, self._saved = QLabel(), QLabel(), QLabel()
        self._site.setProperty("role", "strong")
        for label in (self._host, self._saved):
            label.setProperty("role", "quiet")
        self._saved.setIndent(_INDENT)
        self.line, self.call = ShieldRow(theme, self.tr("Line: TLS")), ShieldRow(theme, self.tr("Call: SRTP"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 12, 12)
        layout.setSpacing(2)
        for label in (self._site, self._host):
            label.setIndent(_INDENT)
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
        self._looks, self.languages = self._looks_menu(), self._languages_menu(language)
        self._looks.chosen.connect(self.appearance_chosen)
        self.languages.chosen.connect(self.language_chosen)
        self.help = HelpButton(theme)
        bottom = QHBoxLayout()
        for widget in (self._looks, self.languages, self.help):
            bottom.addWidget(widget)
        bottom.addStretch(1)
        layout.addWidget(self._saved)
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

    def _looks_menu(self) -> ChoiceMenu:
        names = (
            (Appearance.SYSTEM, self.tr("As the system is")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
            (Appearance.CONTRAST, self.tr("High contrast")),
        )
        tip = self.tr("Light, dark, high contrast, or as the system is")
        return ChoiceMenu(self.tr("Colours"), tip, names, self._theme.appearance)

    def _languages_menu(self, present: Language) -> ChoiceMenu:
        names = ((Language.SYSTEM, self.tr("As the system is")), *NATIVE_NAMES.items())
        return ChoiceMenu(self.tr("Language"), self.tr("Language of the window"), names, present)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, StepButton):
            self.chosen.emit(button.step)

    def _on_theme(self) -> None:
        for button, name in ((self._looks, "theme"), (self.languages, "language")):
            button.setIcon(self._theme.icon(name, self._theme.colours.quiet))
