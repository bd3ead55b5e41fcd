"""Every page in every language: nothing is cut, and under the pseudo-locale nothing is left in English."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.audit.leftward import leftward
from tests.ui.audit.whole import make_a_whole_site, report
from tests.ui.audit.words import untranslated
from tests.ui.audit.world import CAUSE, FIX, LONG
from tests.ui.pseudo import pseudo_translators
from wizard.system.memory import Language
from wizard.ui.translation import NATIVE_NAMES, Translation, translators

PSEUDO = Language.FRENCH

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


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    """The application speaks English, and in place of one language what nobody speaks."""

    def made(language: str) -> Sequence[QTranslator]:
        return pseudo_translators(language) if language == PSEUDO else translators(language)

    before = QLocale()
    translation = Translation(qapp, Language.ENGLISH, translators=made)
    yield translation
    translation.choose(Language.ENGLISH)
    QLocale.setDefault(before)


def test_every_language(qtbot: QtBot, qapp: QApplication, translation: Translation, tmp_path: Path) -> None:
    walker = make_a_whole_site(qtbot, qapp, tmp_path, translation, looks=False)
    walker.speak(translation, PSEUDO)
    walker.look_through("pseudo", partial(untranslated, data=DATA))
    for language in (Language.SPANISH, Language.GERMAN):
        walker.speak(translation, language)
        walker.look_through(language.value)
    walker.speak(translation, PSEUDO)
    walker.turn(Qt.LayoutDirection.RightToLeft)
    walker.look_through("leftward", leftward)
    assert not walker.findings, report(walker)
