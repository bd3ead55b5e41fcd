"""Every page in every language: nothing is cut, and under the pseudo-locale nothing is left in English."""

import os
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.audit.auditor import Auditor
from tests.ui.audit.clipping import clipped
from tests.ui.audit.leftward import leftward
from tests.ui.audit.whole import make_a_whole_site, report
from tests.ui.audit.words import untranslated
from tests.ui.audit.world import CAUSE, FIX, LONG
from wizard.system.memory import Appearance, Language
from wizard.ui.support.text_window import TextWindow
from wizard.ui.translation import NATIVE_NAMES, Translation

IN_FULL = bool(os.environ.get("AUDIT_LANGUAGES"))
"""Whether every language is looked at in every theme: takes minutes, and QT_SCALE_FACTOR may be set beside it."""

pytestmark = [pytest.mark.timeout(900)] if IN_FULL else []

DATA = (
    *(str(sentence) for sentence in (LONG, CAUSE, FIX)),
    *NATIVE_NAMES.values(),
    "Example Dental phone CA",
    "Example Dental",
    "Harbour Hotel",
    "Northside Veterinary Practice and Pet Supplies",
    "Front Desk",
    "Dr. Zoë",
    "gone",
    "Secure Calling with D-Series",
    "Sangoma",
)
"""What the world of the audit is told: names of people and customers, and sentences that are made up for it."""


def test_nothing_is_left_in_english_or_from_left_to_right(
    qtbot: QtBot, qapp: QApplication, pseudo_translation: Translation, tmp_path: Path
) -> None:
    walker = make_a_whole_site(qtbot, qapp, tmp_path, pseudo_translation, looks=False)
    walker.speak(pseudo_translation, Language.GERMAN)
    walker.look_through("pseudo", (clipped, partial(untranslated, data=DATA)))
    walker.turn(Qt.LayoutDirection.RightToLeft)
    walker.look_through("leftward", (clipped, leftward))
    assert not walker.findings, report(walker)


def test_nothing_is_cut_in_any_language(
    qtbot: QtBot, qapp: QApplication, translation: Translation, tmp_path: Path
) -> None:
    walker = make_a_whole_site(qtbot, qapp, tmp_path, translation, looks=False)
    for language in (Language.GERMAN, Language.SPANISH, Language.FRENCH):
        walker.speak(translation, language)
        walker.look_through(language.value, (clipped,))
        look_beside(walker, language.value)
        if IN_FULL:
            walker.look_again(language.value)
            walker.look_like(Appearance.LIGHT)
    assert not walker.findings, report(walker)


def look_beside(walker: Auditor, name: str) -> None:
    """Look at the windows beside the wizard's own, as they are opened."""
    support = walker.window.help.support
    for opens in (support.show_log, partial(support.show_fault, ()), support.show_about):
        opens()
        (beside,) = walker.window.findChildren(TextWindow)
        walker.lay_out()
        walker.findings += clipped(f"{name} {beside.windowTitle()}", beside)
        beside.close()
        walker.lay_out()
