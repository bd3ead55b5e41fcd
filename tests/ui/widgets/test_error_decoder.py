import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.core.error_code import explain
from wizard.ui.widgets.error_decoder import ErrorDecoder


@pytest.fixture
def decoder(qtbot: QtBot) -> ErrorDecoder:
    decoder = ErrorDecoder()
    qtbot.addWidget(decoder)
    decoder.show()
    return decoder


def rows(decoder: ErrorDecoder) -> dict[str, str]:
    return {name: words for name, words, _ in decoder.facts.shown}


@pytest.mark.parametrize(
    "spelling", ["0x40000022", "4000 0022", "0x4000 0022", "40000022", "TLS error 0x40000022", "1073741858"]
)
def test_every_spelling_is_decoded_as_it_is_typed(decoder: ErrorDecoder, spelling: str) -> None:
    QTest.keyClicks(decoder.line, spelling)
    assert decoder.read_as.text() == "0x40000022"
    explained = explain("0x40000022")
    assert rows(decoder)["Cause"] == str(explained.cause)
    assert rows(decoder)["Fix"] == str(explained.fix)
    assert rows(decoder)["0x40000000"].startswith("EIDENTITY_NOT_MATCH: ")
    assert not decoder.facts.isHidden()


def test_a_misprint_is_said_and_the_number_meant_is_shown(decoder: ErrorDecoder) -> None:
    decoder.line.setText("0x400000022")
    assert decoder.read_as.text() == "0x40000022"
    assert "eight digits" in rows(decoder)["Misprint"]
    assert "one zero too many" in rows(decoder)["Cause"]
    assert set(rows(decoder)) >= {"0x00000002", "0x00000020", "0x40000000"}


def test_bits_nobody_knows_are_called_so(decoder: ErrorDecoder) -> None:
    decoder.line.setText("0x00010002")
    assert "no known version" in rows(decoder)["0x00010000"]


@pytest.mark.parametrize("text", ["", "  ", "0x", "hello", "0x40000022 and 0x2", "9" * 40000])
def test_what_is_no_number_says_how_one_looks(decoder: ErrorDecoder, text: str) -> None:
    decoder.line.setText("0x2")
    decoder.line.setText(text)
    assert "0x40000022" in decoder.read_as.text()
    assert decoder.facts.isHidden()


def test_enter_does_nothing_more(decoder: ErrorDecoder) -> None:
    decoder.line.setText("0x2")
    before = decoder.facts.shown
    QTest.keyClick(decoder.line, Qt.Key.Key_Return)
    assert decoder.facts.shown == before


def test_the_answer_can_be_copied(decoder: ErrorDecoder) -> None:
    decoder.line.setText("0x2")
    value = decoder.facts.values[0]
    value.setSelection(0, 9)
    QApplication.clipboard().clear()
    value.setFocus()
    QTest.keyClick(value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == value.text()[:9]
