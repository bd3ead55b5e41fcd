"""A window beside the wizard's own with a text to read, copy and save; nothing waits for it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.given_file import write_given
from wizard.ui.file_dialogs import choose_new_file
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.panel import label, set_role
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import said, said_in_turn

_MARGIN, _SPACE = 20, 10
_SIZE, _NARROWEST = QSize(720, 520), QSize(420, 0)
_OF_SCREEN = 0.9
_OWN = 0o600


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a window says: its title, a sentence or two about the text, and the text.

    ``text`` is asked whether names are to be seen. ``file`` is what it is called where it is saved, "" where that is
    not offered; ``has_names`` offers to show names, ``follows`` keeps the end of the text in sight.
    """

    title: str
    about: str
    text: Callable[[bool], str]
    copy: str
    file: str = ""
    has_names: bool = False
    follows: bool = False


class TextWindow(QDialog):
    """Escape closes it. What is copied and saved is exactly what is seen."""

    def __init__(self, parent: QWidget, shown: Shown) -> None:
        super().__init__(parent)
        self._shown = shown
        self.setWindowTitle(shown.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("role", "code")
        self.text.setAccessibleName(shown.title)
        self.names = QCheckBox(self.tr("Show the customer's &names and addresses"))
        self.names.setVisible(shown.has_names)
        self.names.toggled.connect(self.refresh)
        self.copy = CopyButton(shown.copy, self.text.toPlainText)
        self.save = TaskButton(self.tr("&Save…"), self.tr("It is being saved…"))
        self.save.setVisible(bool(shown.file))
        self.save.pressed.connect(self._choose)
        self.save.done.connect(self._on_saved)
        self.save.failed.connect(self._on_failed)
        self.saved = label("", "quiet")
        self.saved.hide()
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        for button in (self.copy, self.save.button, self.save.cancel_button, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 16)
        layout.setSpacing(_SPACE)
        layout.addWidget(label(shown.title, "heading"))
        layout.addWidget(label(shown.about, "quiet"))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.names)
        layout.addWidget(self.saved)
        layout.addLayout(row)
        self._layout = layout
        self.refresh()
        self.text.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as its words need, which is known only once its looks are."""
        super().showEvent(event)
        narrowest = self.minimumSizeHint().expandedTo(_NARROWEST)
        size = _SIZE.boundedTo(self.screen().availableSize() * _OF_SCREEN).expandedTo(narrowest)
        # A layout alone reckons with fewer lines of its wrapped words.
        lowest = self._layout.totalMinimumHeightForWidth(size.width())
        self.setMinimumSize(narrowest.width(), lowest)
        self.resize(size.width(), max(size.height(), lowest))
        self._layout.activate()
        self._show_end()

    def refresh(self) -> None:
        """Show the text as it is now."""
        text = self._shown.text(self.names.isChecked())
        if text == self.text.toPlainText():
            return
        self.text.setPlainText(text)
        self._show_end()

    def follow(self) -> None:
        """Show what the text has become, where it is one that grows; not while some of it is read or selected."""
        bar = self.text.verticalScrollBar()
        if self._shown.follows and bar.value() == bar.maximum() and not self.text.textCursor().hasSelection():
            self.refresh()

    def _show_end(self) -> None:
        if self._shown.follows:
            self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _choose(self) -> None:
        title = self.tr("Where the text goes")
        choose_new_file(self, title, self._shown.file, self.tr("Text (*.txt)"), self._on_chosen)

    def _on_chosen(self, files: tuple[Path, ...]) -> None:
        self.saved.hide()
        file, text = files[0], self.text.toPlainText()
        self.save.run(partial(_saved, file, text))

    def _on_saved(self, file: Path) -> None:
        self._say(said(Text("Saved as {file}.", file=file)), "quiet")

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, WizardError):
            raise error
        self._say(said_in_turn(error.title, error.detail, error.next_step), "bad")

    def _say(self, words: str, role: str) -> None:
        self.saved.setText(words)
        set_role(self.saved, role)
        self.saved.show()


def _saved(file: Path, text: str, _: object) -> Path:
    write_given(file, text.encode("utf-8", "replace"), _OWN)
    return file
