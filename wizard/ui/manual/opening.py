"""Opens the manual: made off the GUI thread, since what it tells of is half the program; one reader at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from wizard.core.manual.anchors import page_anchor
from wizard.core.steps import Step
from wizard.ui.manual.reader import Reader
from wizard.ui.task import Task
from wizard.ui.theme import Theme
from wizard.ui.widgets.explained import place_of

if TYPE_CHECKING:
    from wizard.ui.manual.book import Book


class Manual(QObject):
    """``failed`` is told what kept the manual from being made."""

    def __init__(self, window: QWidget, theme: Theme, failed: Callable[[Exception], None]) -> None:
        super().__init__(window)
        self._window, self._theme, self._failed = window, theme, failed
        self._anchor, self._is_being_made = "", False
        self.reader: Reader | None = None

    def show_here(self, step: Step) -> None:
        """Open the manual at what has the keyboard, or else at a step's page."""
        self.show_at(place_of(QApplication.focusWidget()) or page_anchor(step))

    def show_at_page(self, step: Step) -> None:
        """Open the manual at a step's page."""
        self.show_at(page_anchor(step))

    def show_at(self, anchor: str) -> None:
        """Open the manual at a place, or turn to it where it is open."""
        self._anchor = anchor
        if self.reader is not None:
            self.reader.go_to(anchor)
            self.reader.activateWindow()
        elif not self._is_being_made:
            self._is_being_made = True
            task = Task(_made)
            task.done.connect(self._on_made)
            task.failed.connect(self._on_failed)
            task.start()

    def _on_made(self, book: "Book") -> None:
        self._is_being_made = False
        reader = self.reader = Reader(self._window, self._theme, book)
        reader.finished.connect(self._on_finished)
        reader.show()
        reader.activateWindow()
        reader.begin_at(self._anchor)

    def _on_failed(self, error: Exception) -> None:
        self._is_being_made = False
        self._failed(error)

    def _on_finished(self) -> None:
        self.reader = None


def _made(_: Task) -> "Book":
    # Here, off the GUI thread: the window stands before any of this is loaded.
    from wizard.ui.manual.book import Book

    return Book()
