"""What a server prints or keeps, pasted or opened: signs of phones, and rivals in a DHCP server's configuration."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.dhcp.boot_server import BootServer
from wizard.core.dhcp.pasted import read_dhcp
from wizard.core.sightings.pasted import LONGEST_TEXT, read_pasted
from wizard.core.sightings.sighting import Sighting
from wizard.system.given_file import read_given
from wizard.ui.task import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadText:
    """What was in a text."""

    sightings: tuple[Sighting, ...]
    boot_servers: tuple[BootServer, ...]

    @property
    def is_understood(self) -> bool:
        """Whether there was anything of phones or of their configuration servers in it."""
        return bool(self.sightings or self.boot_servers)


class TextReader(QObject):
    """Reads one text at a time, off the GUI thread."""

    read = Signal(ReadText)
    failed = Signal(Exception)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    def read_text(self, text: str) -> None:
        """Read a text that was pasted."""
        self._begin(lambda: text)

    def read_files(self, files: tuple[Path, ...]) -> None:
        """Read the texts in some files."""
        self._begin(lambda: "\n".join(read_given(file, LONGEST_TEXT) for file in files))

    def forget(self) -> None:
        """Let nothing come of the text that is being read."""
        self._task = None

    def _begin(self, given: Callable[[], str]) -> None:
        task = self._task = Task(lambda _: _read(given()))
        task.done.connect(self._on_done)
        task.failed.connect(self.failed)
        task.start()

    def _on_done(self, found: ReadText) -> None:
        if self.sender() is self._task:
            self._task = None
            self.read.emit(found)


def _read(text: str) -> ReadText:
    return ReadText(sightings=read_pasted(text), boot_servers=read_dhcp(text).boot_servers)
