"""Lists of phones read off the GUI thread: a CSV file, or rows from the clipboard."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.errors import WizardError
from wizard.core.phone_list.csv_file import read_phones_csv
from wizard.core.phone_list.edits import Phones
from wizard.core.phone_list.layout import Columns
from wizard.core.phone_list.pasted import read_pasted
from wizard.core.phone_list.reading import ReadPhones
from wizard.core.text import Text
from wizard.system.phone_list_file import read_phone_list
from wizard.ui.pages.phones.import_words import MOST_ADDED
from wizard.ui.task import Task

ONE_LIST_ONLY = WizardError(
    Text("One list is read at a time."),
    Text("Several files were chosen or dropped together; none of them was read."),
    Text("Choose or drop one of them."),
)


Reader = Callable[[Columns | None], ReadPhones]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadList:
    """What a list held; ``name`` says which list it was, ``again`` reads it with other columns.

    Of a list with more phones than a site can have there is their ``count`` only: they would but fill the memory.
    """

    name: str
    found: ReadPhones
    count: int
    again: Reader | None = None


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
        self._begin(file.name, lambda: partial(read_phones_csv, read_phone_list(file)))

    def read_text(self, text: str) -> None:
        """Read rows that were pasted."""
        self._begin(self.tr("The clipboard"), lambda: partial(read_pasted, text))

    def read_again(self, read: ReadList, columns: Columns) -> None:
        """Read a list once more with the columns that were chosen for it."""
        again = read.again
        if again is not None:
            self._start(lambda: _read(read.name, again, columns))

    def take(self, name: str, phones: Phones) -> None:
        """Hand over phones that are known already."""
        self.cancel()
        self.read.emit(ReadList(name=name, found=ReadPhones(phones=phones), count=len(phones)))

    def cancel(self) -> None:
        """Let nothing come of the list that is being read."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self, name: str, opened: Callable[[], Reader]) -> None:
        self.begun.emit(name)
        self._start(lambda: _read(name, opened(), None))

    def _start(self, read: Callable[[], ReadList]) -> None:
        self.cancel()
        self._task = task = Task(lambda _: read())
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.start()

    def _on_done(self, found: object) -> None:
        if self.sender() is self._task:
            self._task = None
            self.read.emit(found)

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._task:
            self._task = None
            self.failed.emit(error)


def _read(name: str, reader: Reader, columns: Columns | None) -> ReadList:
    found = reader(columns)
    count = len(found.phones)
    kept = found if count <= MOST_ADDED else replace(found, phones=(), lines=())
    return ReadList(name=name, found=kept, count=count, again=reader)
