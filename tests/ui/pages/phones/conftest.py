"""The Phones page in front of a person with a keyboard."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Host, Hosting
from wizard.core.phone_list.columns import Column
from wizard.core.site import Phone
from wizard.ui.pages.phones import PhonesPage
from wizard.ui.pages.phones.columns import position
from wizard.ui.work import Work


@dataclass
class Person:
    """Works on the page by keys and buttons; what comes of it is read from the work."""

    qtbot: QtBot
    host: Host
    page: PhonesPage

    @property
    def phones(self) -> tuple[Phone, ...]:
        return self.host.work.site.phones

    @property
    def said(self) -> str:
        """What the line below the table says."""
        return self.page.phones.detail.words.text()

    @property
    def asked(self) -> str:
        """What the preview of a list says."""
        return self.page.parts.preview.words.text()

    @property
    def editor(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit | QComboBox), focused
        return focused

    def choose(self, row: int, column: Column | None, *more_rows: int) -> None:
        """Select a cell, and those of the same column in other rows, which one would do by Ctrl and a click."""
        table = self.page.phones.table
        table.setFocus()
        table.select(self.index(row, column))
        for other in more_rows:
            table.selectionModel().select(self.index(other, column), table.selectionModel().SelectionFlag.Select)

    def index(self, row: int, column: Column | None) -> QModelIndex:
        return self.page.phones.model.index(row, position(column))

    def text(self, row: int, column: Column | None) -> str:
        return str(self.index(row, column).data())

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)

    def control(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Type where the focus is, which moves to an editor by the first letter in a cell."""
        for letter in text:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClicks(focused, letter)

    def end_edit(self, key: Qt.Key) -> None:
        """Press a key that ends an edit; the delegate commits when the key has been dealt with."""
        editor = self.editor
        QTest.keyClick(editor, key)
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not editor)

    def press(self, action: QAction) -> None:
        assert action.isEnabled(), action.text()
        action.trigger()

    def read(self, file: Path) -> None:
        """Choose a list, and wait until it was read."""
        with self.qtbot.waitSignal(self.page.parts.preview.reader.read):
            self.page.read_lists((file,))


@pytest.fixture
def person(qtbot: QtBot, hosted: Hosting) -> Callable[[Work], Person]:
    """Return a function that puts a person in front of the page with some work."""

    def put(work: Work) -> Person:
        host = hosted(PhonesPage, work)
        assert isinstance(host.page, PhonesPage)
        host.page.activateWindow()
        qtbot.waitUntil(host.page.isActiveWindow)
        return Person(qtbot, host, host.page)

    return put
