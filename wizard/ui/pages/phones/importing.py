"""Lists of phones read off the GUI thread: a CSV file, or rows from the clipboard."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.errors import WizardError
from wizard.core.phone_list.csv_file import read_phones_csv
from wizard.core.phone_list.edits import Phones
from wizard.core.phone_list.pasted import read_pasted
from wizard.core.phone_list.reading import ReadPhones
from wizard.core.text import Text
from wizard.system.phone_list_file import read_phone_list
from wizard.ui.task import Task

ONE_LIST_ONLY = WizardError(
    Text("One list is read at a time."),
    Text("Several files were chosen or dropped together; none of them was read."),
    Text("Choose or drop one of them."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadList:
    """What a list held; ``name`` says which list it was."""

    name: str
    found: ReadPhones


class ListReader(QObject):
    """Reads one list at a time; a later one takes the place of an earlier one."""

    begun = Signal(str)
    read = Signal(ReadList)
    failed = Signal(Exception)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    def read_file(self, file: Path) -> None:
        """Read a CSV file."""
        self._begin(file.name, lambda: read_phones_csv(read_phone_list(file)))

    def read_text(self, text: str) -> None:
        """Read rows that were pasted."""
        self._begin(self.tr("The clipboard"), lambda: read_pasted(text))

    def take(self, name: str, phones: Phones) -> None:
        """Hand over phones that are known already."""
        self.cancel()
        self.read.emit(ReadList(name=name, found=ReadPhones(phones=phones)))

    def cancel(self) -> None:
        """Let nothing come of the list that is being read."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self, name: str, read: Callable[[], ReadPhones]) -> None:
        self.cancel()
        self._task = task = Task(lambda _: ReadList(name=name, found=read()))
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        self.begun.emit(name)
        task.start()

    def _on_done(self, found: object) -> None:
        if self.sender() is self._task:
            self._task = None
            self.read.emit(found)

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._task:
            self._task = None
            self.failed.emit(error)
