"""The dialogs in which files of the page are chosen."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.ui.file_dialogs import choose_files, choose_new_file


class FileChoices(QObject):
    """``list_chosen`` brings lists to read, ``export_chosen`` the file to write, ``text_chosen`` a server's texts."""

    list_chosen = Signal(tuple)
    export_chosen = Signal(tuple)
    text_chosen = Signal(tuple)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page

    def choose_list(self) -> None:
        """Let a list of phones be chosen."""
        filters = self.tr("CSV files (*.csv *.txt);;All files (*)")
        choose_files(self._page, self.tr("A list of phones"), filters, self._on_list)

    def choose_export(self) -> None:
        """Let the file be named that the phones are to be written to."""
        filters = self.tr("CSV files (*.csv)")
        choose_new_file(self._page, self.tr("Export the phones"), "phones.csv", filters, self._on_export)

    def choose_text(self) -> None:
        """Let a text of a server be chosen."""
        title = self.tr("What a server prints or keeps")
        choose_files(self._page, title, self.tr("All files (*)"), self._on_text)

    def _on_list(self, files: tuple[Path, ...]) -> None:
        self.list_chosen.emit(files)

    def _on_export(self, files: tuple[Path, ...]) -> None:
        self.export_chosen.emit(files)

    def _on_text(self, files: tuple[Path, ...]) -> None:
        self.text_chosen.emit(files)
