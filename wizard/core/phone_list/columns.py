"""The columns of a phone list, which the CSV file, pasted rows and the window's table share."""

from collections.abc import Sequence
from difflib import get_close_matches
from enum import StrEnum

from wizard.core.fault import Fault, shown
from wizard.core.text import Text

_LONGEST_NAME = 40
_NEAR = 0.5


class Column(StrEnum):
    """One column by its name in the header; the order is that of a written file."""

    MAC = "mac"
    MODEL = "model"
    FIRMWARE = "firmware"
    EXTENSION = "extension"
    NAME = "name"
    CONTEXT = "context"
    STAGE = "stage"
    ROOT_LOADED = "root_loaded"


WITHOUT_HEADER = (Column.MAC, Column.MODEL, Column.FIRMWARE, Column.EXTENSION, Column.NAME)
"""What the cells of a row mean where no header says it; a header names at least these."""

HEADER = ",".join(Column)

_FIX = Text(
    "Write the header {header}, in any order; the last three columns may be left out.", header=HEADER.replace(",", ", ")
)


def column_of(cell: str) -> Column | None:
    """Return the column a header's cell names, None where it names none."""
    name = cell.strip().lower()
    return _BY_NAME.get(name)


_BY_NAME = {column.value: column for column in Column}


def header_fault(cells: Sequence[str]) -> Fault | None:
    """Return the first thing wrong with a header: no header at all, an unknown name, a missing or doubled one.

    Empty cells at its end, which spreadsheets leave behind, are no fault.
    """
    named = [column for cell in cells if (column := column_of(cell))]
    unknown = [cell.strip() for cell in cells if cell.strip() and column_of(cell) is None]
    if not named:
        return Fault(message=Text("The first line is not the header of a phone list."), fix=_FIX)
    missing = [column for column in WITHOUT_HEADER if column not in named]
    if unknown:
        return _unknown(unknown[0], [column for column in Column if column not in named])
    if missing:
        return Fault(message=Text("The header has no column {name}.", name=missing[0].value), fix=_FIX)
    if len(named) > len(set(named)):
        twice = next(column for column in named if named.count(column) > 1)
        return Fault(message=Text("The header has the column {name} twice.", name=twice.value), fix=_FIX)
    return None


def _unknown(name: str, free: Sequence[Column]) -> Fault:
    message = Text('A phone list has no column "{name}".', name=shown(name))
    near = _nearest(name.lower(), free)
    if not near:
        return Fault(message=message, fix=_FIX)
    return Fault(
        message=message,
        fix=Text(
            "Write {name}, if that is meant. The header is {header}.", name=near, header=HEADER.replace(",", ", ")
        ),
    )


def _nearest(name: str, free: Sequence[Column]) -> str:
    if len(name) > _LONGEST_NAME:
        return ""
    # "ext" and "mac address" are further from their column than other words are, letter by letter.
    begun = next((c for c in free if c.startswith(name) or name.startswith(c)), None)
    return begun or next(iter(get_close_matches(name, free, n=1, cutoff=_NEAR)), "")
