"""The folder of a new site: it follows from the customer's name until another is typed, and says what is in it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.folder_name import folder_name
from wizard.system.known_sites import KnownSite, look_at, typed_folder
from wizard.ui.fields.path import FolderField
from wizard.ui.task import Task
from wizard.ui.widgets.banner import Banner

FOLDER_OF_SITES = "Secure Calling"


class SiteFolderField(QWidget):
    """``changed``: another folder is meant, or more is known of it. ``opened`` brings a site that is there."""

    changed = Signal()
    opened = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self._parent, self._name = _documents() / FOLDER_OF_SITES, ""
        self._is_typed = False
        self._there: KnownSite | None = None
        self.field = FolderField(
            "folder", self.tr("&Folder of the site"), self.tr("Chan&ge…"), self.tr("The folder that holds the new one")
        )
        self.taken = Banner("warn", self.tr("Open it"), self._on_open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addWidget(self.taken)
        self.field.typed.connect(self._on_typed)
        self.field.chosen.connect(self.on_parent)

    @property
    def folder(self) -> Path | None:
        """The folder, None where what is typed is not a full path."""
        return typed_folder(self.field.line.text())

    @property
    def is_taken(self) -> bool:
        """Whether there is a site in it, as far as is known yet."""
        return self._there is not None

    def clear(self) -> None:
        """Follow from a name again."""
        self._is_typed = False
        self.follow("")

    def follow(self, name: str) -> None:
        """Name the folder after the customer, unless it was typed by hand."""
        self._name = name
        if not self._is_typed:
            self.field.show_text(str(self._parent / folder_name(name)))
        self._look()

    def on_parent(self, paths: Sequence[Path]) -> None:
        """Put the new folder into the one that was chosen."""
        for path in paths[:1]:
            self._parent, self._is_typed = path, False
            self.follow(self._name)

    def _on_typed(self, _: str, text: str) -> None:
        self._is_typed = bool(text.strip())
        self._look()

    def _look(self) -> None:
        self._show(None)
        if self.folder is not None:
            task = Task(partial(_looked_at, self.folder))
            task.done.connect(self._on_looked_at)
            task.start()

    def _on_looked_at(self, found: KnownSite) -> None:
        if found.folder == self.folder:
            self._show(found if found.is_there else None)

    def _show(self, there: KnownSite | None) -> None:
        self._there = there
        words = self.tr("%1 is a site in this folder already. It is not replaced.")
        self.taken.say(words.replace("%1", there.name) if there else "")
        self.changed.emit()

    def _on_open(self) -> None:
        if self._there is not None:
            self.opened.emit(self._there.folder)


def _looked_at(folder: Path, _: Task) -> KnownSite:
    return look_at(folder)


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()
