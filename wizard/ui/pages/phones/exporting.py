"""The list of phones written to a CSV file, off the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.phone_list.csv_file import write_phones_csv
from wizard.core.phone_list.edits import Phones
from wizard.core.text import Text
from wizard.system.phone_list_file import write_phone_list
from wizard.ui.task import Task
from wizard.ui.words import counted


class ListWriter(QObject):
    """``written`` brings the sentence that says what is where now."""

    written = Signal(object)
    failed = Signal(Exception)

    def write(self, file: Path, phones: Phones) -> None:
        """Write phones to a file."""

        def work(_: Task) -> str:
            write_phone_list(file, write_phones_csv(phones))
            one = Text("1 phone is in {name}.", name=file.name)
            many = Text("{count} phones are in {name}.", name=file.name)
            return counted(len(phones), one, many)

        task = Task(work)
        task.done.connect(self.written)
        task.failed.connect(self.failed)
        task.start()
