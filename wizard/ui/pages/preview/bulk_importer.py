"""The file for FreePBX's Bulk Handler: its export chosen, the import saved beside it, off the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.plan.plan import ExtensionSetting
from wizard.core.text import Text
from wizard.system.bulk_handler_file import make_bulk_import
from wizard.ui.file_dialogs import choose_files, choose_new_file
from wizard.ui.task import Task
from wizard.ui.words import counted, said

Settings = tuple[ExtensionSetting, ...]


class BulkImporter(QObject):
    """``made`` brings the sentence that says what is where now."""

    made = Signal(object)
    failed = Signal(Exception)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent

    def choose(self, settings: Settings) -> None:
        """Let the person choose the export, then where the file to import goes; then make it."""
        kinds = self.tr("CSV files (*.csv)")

        def exported(files: tuple[Path, ...]) -> None:
            export = files[0]
            beside = str(export.with_name(f"{export.stem}-import.csv"))
            title = self.tr("The file to import")
            choose_new_file(self._page, title, beside, kinds, lambda to: self.make(export, to[0], settings))

        choose_files(self._page, self.tr("What Bulk Handler exported of extensions"), kinds, exported)

    def make(self, export: Path, target: Path, settings: Settings) -> None:
        """Make the file to import."""

        def work(_: Task) -> str:
            extensions = make_bulk_import(export, target, settings)
            if not extensions:
                return said(Text("In this export they are set so already: there is nothing to import."))
            one = Text("1 extension is in {name}.", name=target.name)
            return counted(len(extensions), one, Text("{count} extensions are in {name}.", name=target.name))

        task = Task(work)
        task.done.connect(self.made)
        task.failed.connect(self.failed)
        task.start()
