"""Which colours are in use: as the system asks, or as the person chose."""

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.system.memory import Appearance
from wizard.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from wizard.ui.preferences import prefers_contrast, prefers_dark, prefers_stillness
from wizard.ui.theme import Theme
from wizard.ui.widgets.busy_bar import BusyBar


@dataclass
class System:
    is_dark: bool = False
    has_contrast: bool = False


@pytest.mark.parametrize(
    ("chosen", "is_dark", "has_contrast", "colours"),
    [
        (Appearance.SYSTEM, False, False, LIGHT),
        (Appearance.SYSTEM, True, False, DARK),
        (Appearance.SYSTEM, False, True, CONTRAST_LIGHT),
        (Appearance.SYSTEM, True, True, CONTRAST_DARK),
        (Appearance.LIGHT, True, True, LIGHT),
        (Appearance.DARK, False, True, DARK),
        (Appearance.CONTRAST, False, False, CONTRAST_LIGHT),
        (Appearance.CONTRAST, True, False, CONTRAST_DARK),
    ],
)
def test_what_is_chosen_and_what_the_system_says(
    qapp: QApplication, chosen: Appearance, is_dark: bool, has_contrast: bool, colours: Colours
) -> None:
    theme = Theme(qapp, chosen, wants_contrast=lambda: has_contrast, wants_dark=lambda: is_dark)
    assert theme.colours is colours
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colours.window)
    assert colours.accent in qapp.styleSheet()


def test_only_what_follows_the_system_changes_with_it(qtbot: QtBot, qapp: QApplication) -> None:
    system = System()
    theme = Theme(qapp, wants_contrast=lambda: system.has_contrast, wants_dark=lambda: system.is_dark)
    system.has_contrast = system.is_dark = True
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().accessibility().contrastPreferenceChanged.emit(1)
    assert theme.colours is CONTRAST_DARK
    theme.choose(Appearance.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())


def test_a_test_runs_where_the_system_asks_for_nothing(qapp: QApplication) -> None:
    assert not prefers_contrast()
    assert not prefers_stillness()
    assert not prefers_dark()


@pytest.mark.parametrize("is_still", [False, True])
def test_what_moves_stands_still_where_that_is_asked_for(qtbot: QtBot, is_still: bool) -> None:
    bar = BusyBar("The plan is being made", lambda: is_still)
    qtbot.addWidget(bar)
    bar.show()
    assert (bar.maximum() == 0) is not is_still
    assert bar.accessibleName() == "The plan is being made"
