"""The manual's window looked at as the pages are: named, reachable, legible and whole, in every theme and language."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.audit.auditor import OF_EACH_THEME, OTHERS, Auditor, System
from tests.ui.audit.clipping import clipped
from tests.ui.audit.whole import report
from tests.ui.audit.words import untranslated
from wizard.core.manual.anchors import FACTS, NUMBERS, page_anchor, rule_anchor
from wizard.core.steps import Step
from wizard.system.memory import Language
from wizard.ui.app import make_window
from wizard.ui.manual.reader import Reader
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.translation import Translation

PLACES = ("pages", page_anchor(Step.SERVER), NUMBERS, rule_anchor("L14"), FACTS)


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def walker(qtbot: QtBot, qapp: QApplication, tmp_path: Path, system: System) -> Auditor:
    theme = Theme(qapp, wants_dark=lambda: system.is_dark)
    window = make_window(theme, Session(tmp_path / "memory.json"))
    qtbot.addWidget(window)
    window.show()
    return Auditor(qtbot, window, theme, system, "manual")


@pytest.fixture
def reader(qtbot: QtBot, walker: Auditor) -> Reader:
    manual = walker.window.help.manual
    manual.show_at(PLACES[0])
    qtbot.waitUntil(lambda: manual.reader is not None and manual.reader.page.source().hasFragment())
    assert manual.reader is not None
    return manual.reader


def search(qtbot: QtBot, reader: Reader, words: str) -> None:
    reader.line.setText(words)
    qtbot.waitUntil(lambda: reader.hits.width() >= reader.hits.sizeHint().width())


def speaks_otherwise(reader: Reader, before: str) -> bool:
    return reader.contents.text() != before


def test_it_is_named_reachable_legible_and_whole(
    qtbot: QtBot, walker: Auditor, reader: Reader, system: System, qapp: QApplication
) -> None:
    for anchor in PLACES:
        reader.go_to(anchor)
        walker.look_at(anchor, reader)
    search(qtbot, reader, "certificate")
    for appearance, is_dark in OTHERS:
        system.is_dark = is_dark
        walker.window.shell.side.appearance_chosen.emit(appearance)
        for rule in OF_EACH_THEME:
            walker.findings += rule(appearance.value, reader)
    assert not walker.findings, report(walker)


def test_nothing_is_cut_in_any_language(
    qtbot: QtBot, walker: Auditor, reader: Reader, translation: Translation
) -> None:
    reader.resize(reader.minimumSize())
    for language in (Language.GERMAN, Language.SPANISH, Language.FRENCH):
        before = reader.contents.text()
        translation.choose(language)
        qtbot.waitUntil(partial(speaks_otherwise, reader, before))
        search(qtbot, reader, "TLS")
        walker.lay_out()
        walker.findings += clipped(language.value, reader)
    assert not walker.findings, report(walker)


def test_nothing_is_left_in_english(
    qtbot: QtBot, walker: Auditor, reader: Reader, pseudo_translation: Translation
) -> None:
    before = reader.contents.text()
    pseudo_translation.choose(Language.GERMAN)
    qtbot.waitUntil(partial(speaks_otherwise, reader, before))
    for words in ("TLS", "no such words"):
        search(qtbot, reader, words)
        walker.lay_out()
        walker.findings += untranslated("manual", reader, data=())
        walker.findings += clipped("manual", reader)
    assert not walker.findings, report(walker)
