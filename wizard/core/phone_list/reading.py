"""Rows of cells as phones: a row is taken whole, or refused with its line and the reason."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from wizard.core.fault import Fault
from wizard.core.phone_list.cells import bare
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.table import Row
from wizard.core.phone_list.values import WrongCell, read_extension, read_firmware, read_flag, read_mac, read_stage
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone
from wizard.core.text import Text

_MOST_PROBLEMS = 1000
_LINE_BREAK = re.compile("[\r\n]")
_MAC = re.compile(r"(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{2}[:.-]?){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f])")

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPhones:
    """Phones read from a file or from the clipboard, and what is wrong there, each with its line.

    A row with an error is not among the phones. Whether the phones' values are good is asked of the site
    they are added to.
    """

    phones: tuple[Phone, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether there is at least one phone to add."""
        return bool(self.phones)


def refused(fault: Fault, line: int = 0) -> ReadPhones:
    """Return that nothing was read, and why."""
    return ReadPhones(problems=(_problem(fault, line),))


def read_phones(rows: Iterable[Row], columns: Sequence[Column | None]) -> ReadPhones:
    """Return the phones of rows whose cells are of these columns; None stands for an empty column."""
    phones: list[Phone] = []
    problems: list[Problem] = []
    unsaid = 0
    for row in rows:
        phone, faults = _phone(row, columns)
        if not faults:
            phones.append(phone)
        elif len(problems) < _MOST_PROBLEMS:
            problems.extend(_problem(fault, row.line) for fault in faults)
        else:
            unsaid += 1
    if unsaid:
        more = Text("{number} more rows have mistakes.", number=unsaid)
        problems.append(_problem(Fault(message=more, fix=Text("Correct these first, then read the list again."))))
    if not phones and not problems:
        return refused(
            Fault(message=Text("There is no phone in this list."), fix=Text("Write one phone in each line."))
        )
    return ReadPhones(phones=tuple(phones), problems=tuple(problems))


def _problem(fault: Fault, line: int = 0) -> Problem:
    return Problem(severity=Severity.ERROR, message=fault.message, fix=fault.fix, line=line)


def _phone(row: Row, columns: Sequence[Column | None]) -> tuple[Phone, Sequence[Fault]]:
    values: dict[Column, str] = {}
    for column, cell in zip(columns, row.cells, strict=False):
        if column is not None:
            values[column] = bare(cell)
        elif cell.strip():
            return Phone(), (_STRAY,)
    if any(cell.strip() for cell in row.cells[len(columns) :]):
        return Phone(), (_STRAY,)
    if any(_holds_a_row(value) for value in values.values()):
        return Phone(), (_TORN,)
    return _from_values(values)


_STRAY = Fault(
    message=Text("This row has more cells than there are columns."),
    fix=Text("Put a value that holds the separator in quotes."),
)
_TORN = Fault(
    message=Text("A quote is opened here and closed in a later row only."),
    fix=Text('Close it, or write "" for a quote inside quotes.'),
)


def _holds_a_row(value: str) -> bool:
    """Whether an open quote has taken in the start of the next phone."""
    first = None if value.isprintable() else _LINE_BREAK.search(value)
    return first is not None and _MAC.search(value, first.end()) is not None


def _from_values(values: Mapping[Column, str]) -> tuple[Phone, Sequence[Fault]]:
    faults: list[Fault] = []

    def read(column: Column, reader: Callable[[str], T], default: T) -> T:
        try:
            return reader(values.get(column, ""))
        except WrongCell as wrong:
            faults.append(wrong.fault)
            return default

    standard = Phone()
    phone = Phone(
        mac=read(Column.MAC, read_mac, standard.mac),
        model=values.get(Column.MODEL, "").upper(),
        firmware=read(Column.FIRMWARE, read_firmware, standard.firmware),
        extension=read(Column.EXTENSION, read_extension, standard.extension),
        name=values.get(Column.NAME, ""),
        context=values.get(Column.CONTEXT, ""),
        stage=read(Column.STAGE, read_stage, standard.stage),
        root_loaded=read(Column.ROOT_LOADED, read_flag, standard.root_loaded),
    )
    return phone, faults
