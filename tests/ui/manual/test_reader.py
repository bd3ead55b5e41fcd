"""The manual in its window: opened where the person is, gone through, searched, in every theme and language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.walker import Walker, at_the_window
from wizard.core.manual.anchors import NUMBERS, SYMPTOMS, check_anchor, page_anchor, rule_anchor
from wizard.core.steps import Step
from wizard.system.memory import Appearance
from wizard.ui.manual.reader import Reader


@pytest.fixture
def walker(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Walker:
    return at_the_window(qtbot, qapp, tmp_path / "memory.json")


def opened(qtbot: QtBot, walker: Walker) -> Reader:
    walker.press_key(Qt.Key.Key_F1)
    return shown(qtbot, walker)


def shown(qtbot: QtBot, walker: Walker) -> Reader:
    manual = walker.window.help.manual
    qtbot.waitUntil(lambda: manual.reader is not None and manual.reader.page.source().hasFragment())
    assert manual.reader is not None
    return manual.reader


def place(reader: Reader) -> str:
    return reader.page.source().fragment()


def first_words(reader: Reader) -> str:
    """Return the first words that are seen."""
    return reader.page.first_seen().block().text()


def test_f1_opens_it_at_the_page_and_at_what_has_the_keyboard(qtbot: QtBot, walker: Walker) -> None:
    reader = opened(qtbot, walker)
    assert place(reader) == page_anchor(Step.START)
    assert first_words(reader) == "Start"
    assert not reader.back.isEnabled()
    walker.window.activateWindow()
    qtbot.waitUntil(walker.window.isActiveWindow)
    walker.write("Number the phone shows", "0x4")
    walker.press_key(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: place(reader) == NUMBERS)
    assert first_words(reader) == "The number a phone shows"
    walker.window.help.manual.show_at(rule_anchor("L14"))
    assert first_words(reader) == "L14"
    reader.back.click()
    assert place(reader) == NUMBERS
    reader.back.click()
    assert first_words(reader) == "Start"
    reader.forward.click()
    assert place(reader) == NUMBERS
    reader.contents.click()
    assert first_words(reader).startswith("Secure Calling Wizard")
    assert walker.window.help.manual.reader is reader


def test_why_and_the_help_menu_lead_to_the_page(qtbot: QtBot, walker: Walker) -> None:
    walker.press("Why?")
    walker.press("More in the manual")
    reader = shown(qtbot, walker)
    assert place(reader) == page_anchor(Step.START)
    reader.contents.click()
    walker.window.shell.side.help.entries.actions()[0].trigger()
    assert place(reader) == page_anchor(Step.START)


def test_an_error_leads_to_what_is_wrong_by_what_is_seen(qtbot: QtBot, walker: Walker) -> None:
    qtbot.waitUntil(walker.window.isActiveWindow)
    walker.window.alerts.show_error(ValueError("a fault"))
    qtbot.waitUntil(walker.window.alerts.hasFocus)
    assert place(opened(qtbot, walker)) == SYMPTOMS


def test_tab_goes_through_the_links_that_are_seen_then_on(qtbot: QtBot, walker: Walker) -> None:
    reader = opened(qtbot, walker)
    page = reader.page
    reader.go_to(page_anchor(Step.SERVER))
    qtbot.waitUntil(page.hasFocus)
    met = []
    for _ in range(60):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        if not page.hasFocus():
            break
        met.append(page.textCursor().selectedText())
        assert page.viewport().rect().intersects(page.cursorRect())
    assert met[:2] == ["The server's name in the DNS", "The phones' time server"]
    assert not page.hasFocus()
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Tab)
    QTest.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert not page.hasFocus()
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Tab)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert place(reader) == check_anchor("dns")
    assert first_words(reader) == "The server's name in the DNS"


def test_a_search_marks_every_place_in_every_chapter_and_goes_round(qtbot: QtBot, walker: Walker) -> None:
    reader = opened(qtbot, walker)
    page = reader.page
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(reader.line.hasFocus)
    QTest.keyClicks(reader.line, "wildcard")
    every = page.count
    assert every > 5
    seen, first = [], page.at
    for number in range(every):
        cursor = page.textCursor()
        seen.append((page.chapter, cursor.position()))
        assert page.viewport().rect().intersects(page.cursorRect(cursor))
        assert page.toPlainText()[cursor.position() :].lower().startswith("wildcard")
        assert len(page.extraSelections()) == page.toPlainText().lower().count("wildcard")
        assert page.at == (first + number) % every
        assert reader.hits.text() == f"{page.at + 1} of {every}"
        QTest.keyClick(reader.line, Qt.Key.Key_Return)
    assert len(set(seen)) == every
    assert (page.chapter, page.textCursor().position()) == seen[0]
    QTest.keyClick(reader.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (page.chapter, page.textCursor().position()) == seen[-1]
    reader.line.setText("\u0130n")  # two letters to Python once they are small
    assert page.at < max(page.count, 1)
    reader.line.setText("no such words")
    assert reader.hits.text() == "not found"
    QTest.keyClick(reader.line, Qt.Key.Key_Escape)
    assert reader.isVisible()
    assert not reader.line.text()
    assert not page.extraSelections()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: walker.window.help.manual.reader is None)


def test_another_size_theme_and_language_leave_the_place(qtbot: QtBot, walker: Walker) -> None:
    reader = opened(qtbot, walker)
    reader.go_to(rule_anchor("L19"))
    before = reader.page.document().size().height()
    reader.larger.click()
    assert reader.page.document().size().height() > before
    assert first_words(reader) == "L19"
    walker.window.shell.side.appearance_chosen.emit(Appearance.DARK)
    assert first_words(reader) == "L19"
    QCoreApplication.sendEvent(reader, QEvent(QEvent.Type.LanguageChange))
    assert first_words(reader) == "L19"


def test_nothing_but_the_text_is_ever_fetched(qtbot: QtBot, walker: Walker, tmp_path: Path) -> None:
    reader = opened(qtbot, walker)
    (tmp_path / "secret.html").write_text("secret")
    before = reader.page.toPlainText()
    text, picture = QTextDocument.ResourceType.HtmlResource, QTextDocument.ResourceType.ImageResource
    assert reader.page.loadResource(text.value, f"file://{tmp_path}/secret.html") is None
    assert reader.page.loadResource(picture.value, "manual:contents") is None
    assert reader.page.loadResource(text.value, "manual:contents")
    assert reader.page.toPlainText() == before
