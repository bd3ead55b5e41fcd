"""Signs put together to phones off the GUI thread, one time after the other while more come in."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from wizard.core.phone_list.edits import Phones
from wizard.core.phone_list.from_network import Known
from wizard.core.sightings.merge import merge
from wizard.core.sightings.sighting import FoundPhone, Sighting
from wizard.ui.task import Task

MOST_SIGHTINGS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRow:
    """A found phone, and which of the list it is, None where it is not in it."""

    found: FoundPhone
    listed: int | None


class Arranging(QObject):
    """Keeps every sign, each once; ``arranged`` brings the rows they come to."""

    arranged = Signal(tuple)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sightings: dict[Sighting, None] = {}
        self._merged: tuple[FoundPhone, ...] | None = None
        self._phones: Phones = ()
        self._task: Task | None = None
        self._is_stale = False

    def take(self, sightings: Iterable[Sighting]) -> None:
        """Take more signs."""
        before = len(self._sightings)
        for sighting in sightings:
            if len(self._sightings) < MOST_SIGHTINGS:
                self._sightings[sighting] = None
        if len(self._sightings) > before:
            self._merged = None
            self._arrange()

    def show_phones(self, phones: Phones) -> None:
        """Compare with another list."""
        if phones is not self._phones:
            self._phones = phones
            if self._sightings:
                self._arrange()

    def forget(self) -> None:
        """Forget every sign."""
        self._sightings.clear()
        self._merged, self._task, self._is_stale = None, None, False
        self.arranged.emit(())

    def _arrange(self) -> None:
        if self._task is not None:
            self._is_stale = True
            return
        # Another list says nothing else of what was seen.
        merged, sightings, phones = self._merged, tuple(self._sightings), self._phones
        task = self._task = Task(lambda _: _rows(merge(sightings) if merged is None else merged, phones))
        task.done.connect(self._on_done)
        task.start()

    def _on_done(self, rows: tuple[FoundRow, ...]) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        if not self._is_stale:
            self._merged = tuple(row.found for row in rows)
        self.arranged.emit(rows)
        if self._is_stale:
            self._is_stale = False
            self._arrange()


def _rows(merged: tuple[FoundPhone, ...], phones: Phones) -> tuple[FoundRow, ...]:
    known = Known(phones)
    return tuple(FoundRow(found=found, listed=known.index(found)) for found in merged)
