"""The window in which the manual is read: back and forward, a search, and the size of the words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from wizard.core.text import Text
from wizard.ui.manual.look import LARGEST, SMALLEST, STEP, USUAL, css
from wizard.ui.manual.page import ManualPage
from wizard.ui.spoken import announce
from wizard.ui.theme import Theme
from wizard.ui.words import said

if TYPE_CHECKING:
    from wizard.ui.manual.book import Book

_SIZE, _LEAST = QSize(880, 640), QSize(640, 320)
_OF_SCREEN = 0.9
_SEARCH_WIDTH = 190


class Reader(QDialog):
    """Beside the wizard's window; nothing waits for it. Escape ends a search, then closes it."""

    def __init__(self, parent: QWidget, theme: Theme, book: "Book") -> None:
        super().__init__(parent)
        self._theme, self._percent = theme, USUAL
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(_LEAST)
        room = QGuiApplication.primaryScreen().availableSize() * _OF_SCREEN
        self.resize(_SIZE.boundedTo(room).expandedTo(_LEAST))
        self.page = ManualPage(theme, book)
        self.back, self.forward, self.contents = QPushButton(), QPushButton(), QPushButton()
        self.hits, self.line = QLabel(), QLineEdit()
        self.hits.setProperty("role", "quiet")
        self.line.setFixedWidth(_SEARCH_WIDTH)
        self.line.setClearButtonEnabled(True)
        self.smaller, self.larger = QToolButton(), QToolButton()
        self._lay_out()
        self._connect()
        self._say()
        self._on_theme()
        self.page.setFocus()

    def begin_at(self, anchor: str) -> None:
        """Show a place as the first that is read: nothing lies before it."""
        self.page.go_to(anchor)
        self.page.clearHistory()

    def go_to(self, anchor: str) -> None:
        """Turn to a place; Back leads from there to where one was."""
        self.page.go_to(anchor)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.back, self.forward, self.contents):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        for widget in (self.hits, self.line, self.smaller, self.larger):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.page, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.page.backward)
        self.forward.clicked.connect(self.page.forward)
        self.contents.clicked.connect(lambda: self.go_to(""))
        for button, is_there in (
            (self.back, self.page.backwardAvailable),
            (self.forward, self.page.forwardAvailable),
        ):
            button.setEnabled(False)
            is_there.connect(button.setEnabled)
        self.line.textChanged.connect(self._on_typed)
        self.smaller.clicked.connect(lambda: self._zoom(self._percent - STEP))
        self.larger.clicked.connect(lambda: self._zoom(self._percent + STEP))
        self._theme.changed.connect(self._on_theme)
        for keys, does in (
            (QKeySequence.StandardKey.Find, self._begin_search),
            (QKeySequence.StandardKey.FindNext, lambda: self._search_on(1)),
            (QKeySequence.StandardKey.FindPrevious, lambda: self._search_on(-1)),
            (QKeySequence.StandardKey.ZoomIn, self.larger.click),
            (QKeySequence.StandardKey.ZoomOut, self.smaller.click),
        ):
            QShortcut(QKeySequence(keys), self, does)

    def _say(self) -> None:
        """Say everything in the language in use."""
        self.setWindowTitle(self.tr("Manual"))
        self.page.setAccessibleName(self.tr("Manual"))
        self.back.setText(self.tr("&Back"))
        self.forward.setText(self.tr("&Forward"))
        self.contents.setText(self.tr("&Contents"))
        self.line.setPlaceholderText(self.tr("Search"))
        self.line.setAccessibleName(self.tr("Search the manual"))
        for button, name in ((self.smaller, self.tr("Smaller words")), (self.larger, self.tr("Larger words"))):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._say_hits()

    def _show(self) -> None:
        self.page.show_in(css(self._theme.colours, self._theme.mono_family, self._percent))

    def _zoom(self, percent: int) -> None:
        self._percent = min(max(percent, SMALLEST), LARGEST)
        self.smaller.setEnabled(self._percent > SMALLEST)
        self.larger.setEnabled(self._percent < LARGEST)
        self._show()

    def _begin_search(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _on_typed(self, words: str) -> None:
        self.page.search(words)
        self._say_hits()

    def _search_on(self, step: int) -> None:
        self.page.search_on(step)
        self._say_hits()

    def _say_hits(self) -> None:
        words = ""
        if self.page.is_searched:
            at, every = self.page.at + 1, self.page.count
            words = said(Text("{at} of {all}", at=at, all=every)) if every else self.tr("not found")
        self.hits.setText(words)
        self.line.setAccessibleDescription(words)
        announce(self.line, words)

    def _on_theme(self) -> None:
        self.smaller.setIcon(self._theme.icon("minus"))
        self.larger.setIcon(self._theme.icon("plus"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew where the language has changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
            self.page.search(self.line.text())
            self._say()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the search show the next place, with Shift the one before; let Escape end the search first."""
        if event.key() == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
            self.page.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.line.hasFocus():
                self._search_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
