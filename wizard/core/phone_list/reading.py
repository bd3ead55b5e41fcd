"""Rows of cells as phones: a row is taken whole, or refused with its line and the reason."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TypeVar

from wizard.core.fault import Fault
from wizard.core.phone_list.cells import bare
from wizard.core.phone_list.columns import HEADER, Column
from wizard.core.phone_list.layout import LOOKED_AT, MOST_COLUMNS, Columns, Layout, layout_of
from wizard.core.phone_list.table import Row
from wizard.core.phone_list.values import (
    WrongCell,
    read_extension,
    read_firmware,
    read_flag,
    read_mac,
    read_model,
    read_stage,
)
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

    A row with an error is not among the phones. ``lines`` says in which line each phone stands, ``layout`` what
    the columns were taken for. Whether the phones' values are good is asked of the site they are added to.
    """

    phones: tuple[Phone, ...] = ()
    problems: tuple[Problem, ...] = ()
    lines: tuple[int, ...] = ()
    layout: Layout | None = None

    @property
    def is_usable(self) -> bool:
        """Whether there is at least one phone to add."""
        return bool(self.phones)


def refused(fault: Fault, line: int = 0) -> ReadPhones:
    """Return that nothing was read, and why."""
    return ReadPhones(problems=(_problem(fault, line),))


def read_table(rows: Iterator[Row], chosen: Columns | None = None, otherwise: Fault | None = None) -> ReadPhones:
    """Return the phones of a table whose columns are guessed, or are the chosen ones.

    Where it cannot be told what is what, nothing is read and ``otherwise`` is said; without that, the columns
    are taken for the usual ones.
    """
    first = tuple(islice(rows, LOOKED_AT))
    layout = layout_of(first)
    if chosen is not None:
        columns = (*chosen, *(None,) * len(layout.columns))[: len(layout.columns)]
        layout = replace(layout, columns=columns, is_certain=True)
    elif not layout.is_certain and (layout.headings or otherwise is not None):
        width = min(MOST_COLUMNS, max((len(row.cells) for row in first), default=0))
        nothing = replace(layout, columns=(None,) * width, examples=layout.examples[:width])
        return replace(_untold(layout, first, otherwise), layout=nothing)
    return replace(read_phones(chain(first[layout.skipped :], rows), layout), layout=layout)


def _untold(layout: Layout, first: Sequence[Row], otherwise: Fault | None) -> ReadPhones:
    if layout.headings or otherwise is None:
        return refused(_NO_IDENTITY, first[layout.skipped - 1].line)
    return refused(otherwise, first[0].line if first else 0)


_NO_IDENTITY = Fault(
    message=Text("No column of this list is called MAC address or extension."),
    fix=Text("Choose the columns, or write the header {header}.", header=HEADER.replace(",", ", ")),
)


def read_phones(rows: Iterable[Row], layout: Layout) -> ReadPhones:
    """Return the phones of rows whose columns are known."""
    phones: list[Phone] = []
    lines: list[int] = []
    problems: list[Problem] = []
    unsaid = 0
    left_out = frozenset(layout.left_out)
    for row in rows:
        phone, faults = _phone(row, layout.columns, left_out)
        if not faults:
            phones.append(phone)
            lines.append(row.line)
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
    return ReadPhones(phones=tuple(phones), problems=tuple(problems), lines=tuple(lines))


def _problem(fault: Fault, line: int = 0) -> Problem:
    return Problem(severity=Severity.ERROR, message=fault.message, fix=fault.fix, line=line)


def _phone(row: Row, columns: Columns, left_out: Set[int]) -> tuple[Phone, Sequence[Fault]]:
    values: dict[Column, str] = {}
    for place, (column, cell) in enumerate(zip(columns, row.cells, strict=False)):
        if column is not None:
            values[column] = bare(cell)
        elif place not in left_out and cell.strip():
            return Phone(), (_STRAY,)
    # A list of very many columns is left to its first ones.
    if len(columns) < MOST_COLUMNS and any(cell.strip() for cell in row.cells[len(columns) :]):
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
        model=read_model(values.get(Column.MODEL, "")),
        firmware=read(Column.FIRMWARE, read_firmware, standard.firmware),
        extension=read(Column.EXTENSION, read_extension, standard.extension),
        name=values.get(Column.NAME, ""),
        context=values.get(Column.CONTEXT, ""),
        stage=read(Column.STAGE, read_stage, standard.stage),
        root_loaded=read(Column.ROOT_LOADED, read_flag, standard.root_loaded),
    )
    return phone, faults
