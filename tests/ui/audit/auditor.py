"""A person who goes through the window and, wherever pictures are drawn, looks at everything that is on the screen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit.clipping import clipped
from tests.ui.audit.contrast import drawn, faint
from tests.ui.audit.finding import Finding, found
from tests.ui.audit.keyboard import nameless, unreachable, without_focus_sign
from tests.ui.audit.signs import only_coloured
from tests.ui.walker import Walker
from wizard.core.steps import STEPS, Step
from wizard.system.memory import Appearance, Language
from wizard.ui.theme import Theme
from wizard.ui.translation import Translation
from wizard.ui.window import WizardWindow

Rule = Callable[[str, QWidget], Iterator[Finding]]

MOST_ROUNDS = 20

OF_ANY_THEME: Sequence[Rule] = (nameless, unreachable, without_focus_sign, only_coloured)
OF_EACH_THEME: Sequence[Rule] = (clipped, faint)
OTHERS = (
    (Appearance.DARK, False),
    (Appearance.CONTRAST, False),
    (Appearance.CONTRAST, True),
)
"""What is chosen in the window, and whether the system is dark."""


@dataclass
class System:
    """What the system is said to look like."""

    is_dark: bool = False


class Auditor(Walker):
    """Keeps what it found."""

    def __init__(
        self,
        qtbot: QtBot,
        window: WizardWindow,
        theme: Theme,
        system: System,
        name: str,
        *,
        sheets: Path | None = None,
    ) -> None:
        super().__init__(qtbot, window)
        self.findings: list[Finding] = []
        self.pages: list[str] = []
        self.is_looking = True
        self._theme, self._system, self._name, self._sheets = theme, system, name, sheets

    def picture(self, name: str) -> None:
        """Look at what is on the screen, in the theme in use."""
        if not self.is_looking:
            return
        name = f"{self._name} {name}"
        self.pages.append(name)
        self._come_to_rest()
        self.look_at(name, self.window)

    def look_at(self, name: str, window: QWidget) -> None:
        """Look at a window, in which the keyboard is."""
        window.activateWindow()
        self._wait(lambda: _has_keyboard(window), "the keyboard is elsewhere")
        for rule in OF_ANY_THEME:
            self.findings += rule(name, window)
        self._examine(name, window)

    def look_at_in_all_themes(self, name: str, window: QWidget) -> None:
        """Look at a window in the theme in use, then in the others, and go back to the first."""
        before = self._theme.appearance
        self.look_at(f"{self._name} {name}", window)
        for look in self._other_themes():
            self.lay_out()
            self._examine(f"{self._name} {name} {look}", window)
        self.look_like(before)

    def _other_themes(self) -> Iterator[str]:
        for appearance, is_dark in OTHERS:
            self.look_like(appearance, is_dark=is_dark)
            yield f"{appearance.value} dark" if is_dark else appearance.value

    def look_again(self, language: str = "") -> None:
        """Look at every page in the other themes; ``language`` names what is found, where it is not the first."""
        for look in self._other_themes():
            for step, name in self._each_page(f"{language} {look}".strip()):
                self._press_escape(step)
                self._examine(name, self.window)

    def look_like(self, appearance: Appearance, *, is_dark: bool = False) -> None:
        """Let the window look otherwise, on a system that is dark or not."""
        self._system.is_dark = is_dark
        self._theme.choose(appearance)

    def look_through(self, look: str, rules: Sequence[Rule] = OF_EACH_THEME) -> None:
        """Look at every page as the window is now, by some rules."""
        for _, name in self._each_page(look):
            self._examine(name, self.window, rules)

    def _each_page(self, look: str) -> Iterator[tuple[Step, str]]:
        for step in STEPS:
            self.go_to(step)
            self.until_action("")
            self._come_to_rest()
            yield step, f"{self._name} {step.value} {look}"

    def speak(self, translation: Translation, language: Language) -> None:
        """Let the window speak a language."""
        self._say_anew(lambda: translation.choose(language))

    def turn(self, way: Qt.LayoutDirection) -> None:
        """Let the window be read from one side to the other, whatever its language."""
        QApplication.setLayoutDirection(way)
        self._say_anew(self.window.say_anew)

    def _say_anew(self, begin: Callable[[], None]) -> None:
        before, site = self.window.shell, self.window.work.site
        begin()
        self.until(lambda: self.window.shell is not before)
        assert self.window.work.site == site, "what was answered stays"

    def _press_escape(self, step: Step) -> None:
        """Escape is no way to lose anything."""
        before = self.window.work
        self.press_key(Qt.Key.Key_Escape)
        if self.window.work != before or self.window.step is not step or not self.window.isVisible():
            self.findings.append(found(step.value, "lost by Escape", self.window, ""))

    def _come_to_rest(self) -> None:
        # What scrolls takes up what its content has grown to some rounds of events later.
        for _ in range(MOST_ROUNDS):
            self.lay_out()
            if next(clipped("", self.window), None) is None:
                return

    def _examine(self, name: str, window: QWidget, rules: Sequence[Rule] = OF_EACH_THEME) -> None:
        for rule in rules:
            self.findings += rule(name, window)
        if self._sheets is not None:
            assert drawn(window).save(str(self._sheets / f"{name.replace(' ', '-')}.png"))


def _has_keyboard(window: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and window.isAncestorOf(focused)
