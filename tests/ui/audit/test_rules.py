"""Each rule of the audit finds what it is for, and leaves alone what is well."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.audit.clipping import clipped
from tests.ui.audit.contrast import faint
from tests.ui.audit.keyboard import nameless, unreachable, without_focus_sign
from tests.ui.audit.signs import only_coloured
from wizard.ui.pages.phones.cell_roles import ROLE_OF_COLOUR
from wizard.ui.theme import Theme
from wizard.ui.widgets.panel import label, set_role

WORDS = "Phones whose firmware checks certificates refuse this server"


class Swallowing(QObject):
    """Keeps the Tab key to itself."""

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    theme = Theme(qapp)
    window = QWidget()
    window.setProperty("role", "page")
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for words in ("One", "Two"):
        layout.addWidget(QPushButton(words))
    layout.addWidget(label("A line of words."))
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield window
    del theme


def put(place: QWidget, widget: QWidget) -> QWidget:
    layout = place.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    layout.activate()
    return widget


def cut_label(place: QWidget) -> None:
    put(place, label(WORDS, wraps=False)).setFixedWidth(60)


def cut_wrapped(place: QWidget) -> None:
    put(place, label(WORDS)).setFixedSize(80, 20)


def cut_word(place: QWidget) -> None:
    put(place, label("pjsip_secure_calling.conf")).setFixedSize(60, 100)


def cut_button(place: QWidget) -> None:
    put(place, QPushButton(WORDS)).setFixedWidth(60)


def cut_example(place: QWidget) -> None:
    line = QLineEdit()
    line.setPlaceholderText(WORDS)
    put(place, line).setFixedWidth(60)


def cut_choice(place: QWidget) -> None:
    box = QComboBox()
    box.addItem(WORDS)
    put(place, box).setFixedWidth(60)


def cut_heading(place: QWidget) -> None:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels([WORDS])
    table.horizontalHeader().resizeSection(0, 40)
    put(place, table)


def sticking_out(place: QWidget) -> None:
    holder = QWidget()
    holder.setFixedSize(50, 20)
    inner = QLabel(WORDS, holder)
    inner.resize(inner.sizeHint())
    put(place, holder)


def too_wide(place: QWidget) -> None:
    area, inner = QScrollArea(), QWidget()
    area.setAccessibleName(WORDS)
    inner.setFixedSize(900, 20)
    area.setWidget(inner)
    put(place, area)


@pytest.mark.parametrize(
    "spoil",
    [too_wide, cut_label, cut_wrapped, cut_word, cut_button, cut_example, cut_choice, cut_heading, sticking_out],
)
def test_what_is_cut_is_found(place: QWidget, spoil: Callable[[QWidget], None]) -> None:
    assert list(clipped("page", place)) == []
    spoil(place)
    assert list(clipped("page", place))


def test_what_cannot_be_read_is_found(place: QWidget) -> None:
    assert list(faint("page", place)) == []
    put(place, label(WORDS)).setStyleSheet("color: #8a8a8a")
    assert [finding.rule for finding in faint("page", place)] == ["faint"]


def test_what_has_no_name_is_found(place: QWidget) -> None:
    assert list(nameless("page", place)) == []
    put(place, QLineEdit())
    put(place, QPushButton("✕"))
    assert len(list(nameless("page", place))) == 2


def test_a_keyboard_trap_is_found(place: QWidget) -> None:
    assert list(unreachable("page", place)) == []
    line = put(place, QLineEdit())
    filters = Swallowing(line)
    line.installEventFilter(filters)
    assert "keyboard trap" in {finding.rule for finding in unreachable("page", place)}


def test_what_the_keyboard_cannot_come_to_is_found(place: QWidget) -> None:
    first, second = place.findChildren(QPushButton)
    filters = Skipping(first, second)
    first.installEventFilter(filters)
    second.installEventFilter(filters)
    put(place, QCheckBox("Never come to"))
    assert {finding.rule for finding in unreachable("page", place)} == {"unreachable"}


class Skipping(QObject):
    """Lets Tab go between two buttons only."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__(first)
        self._both = (first, second)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_tab = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if is_tab and event.type() is QEvent.Type.KeyPress:
            self._both[watched is self._both[0]].setFocus()
        return is_tab


def test_a_place_of_the_keyboard_that_cannot_be_seen_is_found(place: QWidget) -> None:
    assert list(without_focus_sign("page", place)) == []
    put(place, QPushButton("Three")).setStyleSheet("QPushButton, QPushButton:focus { border: none; padding: 0 }")
    assert [finding.rule for finding in without_focus_sign("page", place)] == ["no focus sign"]


def coloured_label(place: QWidget) -> None:
    put(place, label(WORDS, "bad"))


def coloured_line(place: QWidget) -> None:
    holder, line = QWidget(), QLineEdit()
    QVBoxLayout(holder).addWidget(line)
    set_role(line, "bad", "state")
    put(place, holder)


def coloured_cell(place: QWidget) -> None:
    table, cell = QTableWidget(1, 1), QTableWidgetItem(WORDS)
    cell.setData(ROLE_OF_COLOUR, "bad")
    table.setItem(0, 0, cell)
    put(place, table)


@pytest.mark.parametrize("spoil", [coloured_label, coloured_line, coloured_cell])
def test_colour_as_the_only_sign_is_found(place: QWidget, spoil: Callable[[QWidget], None]) -> None:
    put(place, label(f"✕ {WORDS}", "bad")) if spoil is coloured_cell else None
    assert list(only_coloured("page", place)) == []
    spoil(place)
    assert [finding.rule for finding in only_coloured("page", place)] == ["only coloured"]
