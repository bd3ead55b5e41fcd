"""The window speaks the system's language or the one that was chosen, at once, and nothing typed is lost by it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.walker import Walker
from tests.ui.walks import begin, name_the_server
from wizard.core.steps import STEPS, Step
from wizard.core.text import Text
from wizard.system.memory import Language, load_memory
from wizard.ui.app import make_window
from wizard.ui.moments import day, minute
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.translation import NATIVE_NAMES, Translation
from wizard.ui.words import counted, number, said
from wizard.ui.work import Work

NOON = datetime(2026, 3, 25, 12, tzinfo=UTC)


Speaking = Callable[..., Translation]


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Speaking]:
    """Return a function that lets the application speak what a system wants; afterwards it speaks English again."""
    before, made = QLocale(), []

    def speaks(*wanted: str, chosen: Language = Language.SYSTEM) -> Translation:
        made.append(Translation(qapp, chosen, lambda: wanted))
        return made[-1]

    yield speaks
    for translation in made:
        translation.choose(Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "locale"),
    [
        (("de-AT", "en-US"), "de_AT"),
        (("nl-NL", "fr-CH", "de"), "fr_CH"),
        (("es",), "es_ES"),
        (("nl-NL",), "en_US"),
        ((), "en_US"),
        (("en-GB", "de"), "en_GB"),
        (("de-Latn-AT",), "de_AT"),
    ],
)
def test_the_first_language_of_the_system_that_there_is(speaking: Speaking, wanted: Sequence[str], locale: str) -> None:
    speaking(*wanted)
    assert QLocale().name() == locale


def test_what_is_chosen_goes_before_the_system(qapp: QApplication, speaking: Speaking) -> None:
    translation = speaking("de-AT", chosen=Language.FRENCH)
    assert QLocale().name() == "fr_FR"
    translation.choose(Language.SYSTEM)
    assert QLocale().name() == "de_AT"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("language", "word"), [("de", "&Kopieren"), ("es", "&Copiar"), ("fr", "Cop&ier")])
def test_qts_own_menus_speak_it_too(speaking: Speaking, language: str, word: str) -> None:
    translation = speaking(language)
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == word
    translation.choose(Language.ENGLISH)
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copy"


def test_ours_are_installed(speaking: Speaking) -> None:
    speaking("de")
    assert said(Text("Server")) == "Server"
    assert said(Text("Certificate")) == "Zertifikat"
    assert QCoreApplication.translate("Footer", "&Back") != "&Back"


def test_a_text_inside_a_text_is_translated_too(speaking: Speaking) -> None:
    outer = Text("{name}: {words}", name="Server", words=Text("Close"))
    assert str(outer) == "Server: Close"
    speaking("de")
    assert said(outer).endswith(said(Text("Close")))


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "1,234,567"), ("de", "1.234.567"), ("fr", "1\u202f234\u202f567")]
)
def test_counts_are_grouped_as_the_language_does(speaking: Speaking, language: str, shown: str) -> None:
    speaking(language)
    assert number(1234567) == shown
    assert counted(1234567, Text("one"), Text("{count} of the tests, port {port}", port=5061)) == (
        f"{shown} of the tests, port 5061"
    )


@pytest.mark.parametrize(
    ("language", "count", "shown"),
    [
        ("fr", 0, "0 téléphone trouvé."),
        ("fr", 1, "1 téléphone trouvé."),
        ("fr", 2, "2 téléphones trouvés."),
        ("de", 0, "0 Telefone gefunden."),
        ("de", 1, "1 Telefon gefunden."),
        ("en", 0, "0 phones found."),
    ],
)
def test_nothing_is_counted_as_the_language_does(speaking: Speaking, language: str, count: int, shown: str) -> None:
    speaking(language)
    assert counted(count, Text("1 phone found."), Text("{count} phones found.")) == shown


def test_only_the_number_itself_becomes_none(speaking: Speaking) -> None:
    speaking("fr")
    untranslated = Text("One of 1.1 and host1 at {name}", name="1")
    assert counted(0, untranslated, Text("{count} of {name}", name="1")) == "0 of 1"


def test_days_are_written_as_the_language_does(speaking: Speaking) -> None:
    speaking("en")
    assert day(NOON) == "25 Mar 2026"
    for language, month in (("de", "März"), ("es", "mar"), ("fr", "mars")):
        speaking(language)
        assert month in day(NOON)
        assert month in minute(NOON)


def test_each_language_is_offered_by_its_own_name() -> None:
    assert set(NATIVE_NAMES) == set(Language) - {Language.SYSTEM}
    for language, name in NATIVE_NAMES.items():
        assert QLocale.languageToString(QLocale(language.value).language()) == "English" or (
            name.lower() == QLocale(language.value).nativeLanguageName().partition(" ")[0].lower()
        )


@pytest.fixture
def walker(qtbot: QtBot, qapp: QApplication, speaking: Speaking, tmp_path: Path) -> Walker:
    translation = speaking("en")
    window = make_window(Theme(qapp), Session(tmp_path / "memory.json"), translation=translation)
    qtbot.addWidget(window)
    window.show()
    return Walker(qtbot, window)


def choose(walker: Walker, name: str) -> None:
    """Choose a language in the side, and wait until the window speaks it."""
    before, menu = walker.window.shell, walker.window.shell.side.languages.menu()
    next(action for action in menu.actions() if action.text() == name).trigger()
    walker.until(lambda: walker.window.shell is not before)


def kept(work: Work) -> Work:
    """Return the work without what the pages find out by themselves meanwhile."""
    return replace(work, reading=None, planned=None)


def test_the_window_speaks_it_at_once_and_remembers_it(walker: Walker, tmp_path: Path) -> None:
    begin(walker, tmp_path / "site", tmp_path)
    name_the_server(walker)
    before = walker.window.work
    choose(walker, "Deutsch")
    assert kept(walker.window.work) == kept(before)
    back = walker.window.shell.footer.back_button
    assert back.text() == QCoreApplication.translate("Footer", "&Back") != "&Back"
    assert walker.window.step is Step.AUTHORITY
    walker.window.close()
    assert load_memory(tmp_path / "memory.json").language is Language.GERMAN


def test_nothing_typed_is_lost(walker: Walker, tmp_path: Path) -> None:
    walker.write("Number the phone shows", "0x4000")
    walker.write("Customer's name", "Example Dental")
    choose(walker, "Deutsch")
    lines = [line.text() for line in walker.window.page.findChildren(QLineEdit)]
    assert {"0x4000", "Example Dental"} <= set(lines)
    choose(walker, "English")
    walker.write("Folder of the site", str(tmp_path / "site"))
    walker.until_action("Make the site")
    walker.act()
    walker.come_to(Step.SERVER)
    walker.write("Host name", "not a host!")
    for step in STEPS:
        walker.go_to(step)
    walker.go_to(Step.RESTART)
    pasted = walker.window.page.findChildren(QPlainTextEdit)[0]
    pasted.setPlainText("pbx*CLI> pjsip show")
    before = walker.window.work
    choose(walker, "Français")
    assert kept(walker.window.work) == kept(before)
    assert walker.window.step is Step.RESTART
    assert walker.window.page.findChildren(QPlainTextEdit)[0].toPlainText() == "pbx*CLI> pjsip show"
    walker.go_to(Step.SERVER)
    assert "not a host!" in [line.text() for line in walker.window.page.findChildren(QLineEdit)]


def test_a_page_at_work_ends_its_work_first(walker: Walker, monkeypatch: pytest.MonkeyPatch) -> None:
    shell, page = walker.window.shell, type(walker.window.page)
    monkeypatch.setattr(page, "is_holding", True)
    menu = shell.side.languages.menu()
    next(action for action in menu.actions() if action.text() == "Deutsch").trigger()
    walker.lay_out()
    assert walker.window.shell is shell
    monkeypatch.setattr(page, "is_holding", False)
    walker.go_to(Step.START)
    walker.until(lambda: walker.window.shell is not shell)
