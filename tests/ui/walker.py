"""A person at the window: finds things by the words on them, presses and types, and waits for what is to be seen."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTableView,
    QWidget,
)
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from wizard.core.steps import Step
from wizard.ui.app import make_window
from wizard.ui.passphrase_dialog import PassphraseDialog
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.window import WizardWindow

W = TypeVar("W", bound=QWidget)

PATIENCE_MS = 20_000


def at_the_window(qtbot: QtBot, application: QApplication, memory: Path) -> "Walker":
    """Return a person at a window that has just been opened; ``memory`` is the file of what it remembers."""
    window = make_window(Theme(application), Session(memory))
    qtbot.addWidget(window)
    window.show()
    return Walker(qtbot, window)


class Walker:
    """Presses the real buttons of a window; whatever is not on the screen cannot be pressed."""

    def __init__(self, qtbot: QtBot, window: WizardWindow, pictures: Path | None = None, look: str = "") -> None:
        self._qtbot = qtbot
        self.window = window
        self._pictures, self._look = pictures, look

    def press(self, words: str) -> None:
        """Press the button with these words, as soon as it can be pressed."""
        self._wait(lambda: self._button(words) is not None, f"no button {words!r} that can be pressed")
        button = self._button(words)
        assert button is not None
        # Of a box or a radio button only the sign and its words answer, not the space behind them.
        place = QPoint(10, button.height() // 2) if isinstance(button, QCheckBox | QRadioButton) else QPoint()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def press_until(self, words: str, seen: str) -> None:
        """Press a button again and again, as often as it can be pressed, until other words are to be seen."""

        def pressed() -> bool:
            button = self._button(words)
            if seen not in self.shown() and button is not None:
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            return seen in self.shown()

        self._wait(pressed, f"{words!r} never leads to {seen!r}")

    def write(self, name: str, text: str) -> None:
        """Replace what stands in the line of this name, key by key."""
        self._wait(lambda: self._named(QLineEdit, name) is not None, f"no line {name!r}")
        line = self._named(QLineEdit, name)
        assert line is not None
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def choose(self, name: str, words: str) -> None:
        """Choose the entry with these words in the box of this name, by the keyboard."""
        box = self._named(QComboBox, name)
        assert box is not None, f"no box {name!r}; {self.shown()}"
        wanted = next(i for i in range(box.count()) if words == box.itemText(i))
        box.setFocus()
        while box.currentIndex() != wanted:
            key = Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up
            QTest.keyClick(box, key)

    def see(self, words: str) -> None:
        """Wait until these words stand on the page."""
        self._wait(lambda: words in self.shown(), f"{words!r} is not to be seen")

    def come_to(self, step: Step) -> None:
        """Wait until a step's page is shown."""
        self._wait(lambda: self.window.step is step, f"not come to {step}")

    def go_to(self, step: Step) -> None:
        """Press a step in the side list."""
        QTest.mouseClick(self.window.shell.side.buttons[step], Qt.MouseButton.LeftButton)
        self.come_to(step)

    def go_on(self, to: Step) -> None:
        """Press the footer's action, which leads to a step."""
        button = self.window.shell.footer.action_button
        self._wait(button.isEnabled, f"the action {button.text()!r} cannot be pressed")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.come_to(to)

    def act(self) -> None:
        """Press the footer's action, which does not lead on at once."""
        button = self.window.shell.footer.action_button
        self._wait(button.isEnabled, f"the action {button.text()!r} cannot be pressed")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the keyboard is."""
        QTest.keyClick(self._keyboard(), key, modifiers)

    def type_keys(self, text: str) -> None:
        """Type a text wherever the keyboard is."""
        QTest.keyClicks(self._keyboard(), text)

    def type_in_cell(self, row: int, column: int, text: str) -> None:
        """Click a cell of the table that is shown and type over what is in it."""
        table = self.only(QTableView)
        self._wait(lambda: table.model().rowCount() > row, f"there is no row {row}")
        index = table.model().index(row, column)
        table.scrollTo(index)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        self.press_key(Qt.Key.Key_F2)
        self.type_keys(text)
        self.press_key(Qt.Key.Key_Return)
        # Qt ends the edit a moment after the key.
        self._wait(lambda: not isinstance(QApplication.focusWidget(), QLineEdit | QComboBox), "the cell stays open")
        cell = table.model().index(row, column)
        self._wait(lambda: text in str(cell.data(Qt.ItemDataRole.EditRole)), f"{text!r} is not in its cell")

    def fill_down(self, column: int, count: int) -> None:
        """Select a column's first cells and let them all hold what is in the first."""
        table = self.only(QTableView)
        for row, modifier in ((0, Qt.KeyboardModifier.NoModifier), (count - 1, Qt.KeyboardModifier.ShiftModifier)):
            place = table.visualRect(table.model().index(row, column)).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        QTest.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        last = table.model().index(count - 1, column)
        first = table.model().index(0, column)
        self._wait(lambda: last.data(Qt.ItemDataRole.EditRole) == first.data(Qt.ItemDataRole.EditRole), "not filled")

    def only(self, kind: type[W]) -> W:
        """Return the one widget of a kind that is shown."""
        shown = [widget for widget in self.window.findChildren(kind) if widget.isVisible()]
        assert len(shown) == 1, f"{len(shown)} of {kind.__name__} are shown"
        return shown[0]

    def unfold(self, words: str) -> None:
        """Open the fold with these words."""
        found = [b for b in self.window.findChildren(QAbstractButton) if b.isVisible() and words in _plain(b)]
        assert found, f"no fold {words!r}; {self.shown()}"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def until_action(self, words: str) -> None:
        """Wait until the footer's action reads so and can be pressed."""
        button = self.window.shell.footer.action_button
        self._wait(lambda: words in _plain(button) and button.isEnabled(), f"the action is not {words!r}")

    def seal(self, passphrase: str) -> None:
        """Answer the question for the passphrase, a new one twice."""
        self._wait(lambda: bool(self._dialogs()), "no question for the passphrase")
        dialog = self._dialogs()[0]
        for line in (dialog.first, dialog.second):
            if line.isVisible():
                QTest.keyClicks(line, passphrase)
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    def picture(self, name: str) -> None:
        """Draw the window at 100 % and at 200 %, where pictures are wanted."""
        if self._pictures is None:
            return
        self.settle()
        for scale in (1, 2):
            pixmap = QPixmap(QSize(self.window.width() * scale, self.window.height() * scale))
            pixmap.setDevicePixelRatio(scale)
            self.window.render(pixmap)
            image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)
            file = self._pictures / f"{name}-{self._look}-{scale}00.png"
            assert image.save(str(file), quality=0)  # as small as PNG can be

    def settle(self) -> None:
        """Wait until all is saved and laid out."""
        self._wait(lambda: "not saved yet" not in self.shown(), "it is not saved")
        self.lay_out()

    def lay_out(self) -> None:
        """Wait until what has just come is laid out."""
        turns: list[int] = []
        # Layouts are made anew a turn of the event loop after what is in them.
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: turns.append(1)))
        self._wait(lambda: bool(turns), "the event loop stands still")

    def shown(self) -> str:
        """Return all words on the page and around it."""
        labels = (label.text() for label in self.window.findChildren(QLabel) if label.isVisible())
        buttons = (_plain(b) for b in self.window.findChildren(QAbstractButton) if b.isVisible())
        return "\n".join((*labels, *buttons))

    def _keyboard(self) -> QWidget:
        # Without a window manager nobody makes the window active again when a dialog has gone.
        self.window.activateWindow()
        self._wait(lambda: QApplication.focusWidget() is not None, "the keyboard is nowhere")
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def _button(self, words: str) -> QAbstractButton | None:
        # Until a layout is made, a button that has just come has no height, and nobody could hit it.
        found = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible()
            and button.isEnabled()
            and button.height()
            and words in (_plain(button), button.accessibleName())
        ]
        return found[0] if found else None

    def _named(self, kind: type[W], name: str) -> W | None:
        found = (widget for widget in self.window.findChildren(kind) if widget.isVisible())
        return next((widget for widget in found if widget.accessibleName() == name), None)

    def _dialogs(self) -> list[PassphraseDialog]:
        return [dialog for dialog in self.window.findChildren(PassphraseDialog) if dialog.isVisible()]

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._wait(condition, "it never comes")

    def _wait(self, condition: Callable[[], bool], otherwise: str) -> None:
        try:
            self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)
        except TimeoutError:
            raise AssertionError(f"{otherwise}; on the screen:\n{self.shown()}") from None


def _plain(button: QAbstractButton) -> str:
    return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
