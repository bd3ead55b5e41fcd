"""Delimited text as rows of cells, as spreadsheets and editors write it; bounded, and never torn unseen."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from wizard.core.fault import Fault
from wizard.core.mac import parse_mac
from wizard.core.phone_list.headings import column_of
from wizard.core.text import Text

MOST_ROWS = 100_000

_MOST_LINES = 1_048_577
"""One more than a sheet of Excel has; a saved sheet may end in that many empty ones."""

_LONGEST_LINE = 65_536
_LINES_LOOKED_AT = 20
_DELIMITERS = ("\t", ";", ",")
_SEPARATOR_LINE = re.compile(r"sep=([\t,;|])[\t,;| ]*", re.IGNORECASE)
_END_OF_FILE = "\t\r\n \x1a"
# Longer than what anybody writes: the line after the last one, which an open quote would take in.
_END = "\x00end of the list\x00"


class UnreadableTable(Exception):
    """The text cannot be taken apart into rows to its end, from ``line`` on."""

    def __init__(self, fault: Fault, line: int = 0) -> None:
        super().__init__(str(fault.message))
        self.fault = fault
        self.line = line


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The cells of one row, and the line in which it begins."""

    line: int
    cells: tuple[str, ...]


def read_rows(text: str) -> Iterator[Row]:
    """Give the rows that hold anything, in order.

    The delimiter is that of a first line ``sep=;``, or the one that fits the first lines best.

    Raises:
        UnreadableTable: A quote is never closed, a line is too long, or there are too many.
    """
    source = io.StringIO(text.rstrip(_END_OF_FILE), newline="")
    delimiter = _declared(next(source, ""))
    skipped = 1 if delimiter else 0
    if not delimiter:
        source.seek(0)
        delimiter = _likely(text)
    reader = csv.reader(_lines(source, skipped), delimiter=delimiter, skipinitialspace=True)
    line, count = skipped + 1, 0
    try:
        for cells in reader:
            if cells and cells[-1].endswith(_END):
                if len(cells) == 1 and cells[0] == _END:
                    return
                raise UnreadableTable(_OPEN_QUOTE, line)
            if any(cells) and any(cell.strip() for cell in cells):
                count += 1
                if count > MOST_ROWS + 1:  # the header is one more
                    raise UnreadableTable(_TOO_MANY, line)
                yield Row(line=line, cells=tuple(cells))
            line = skipped + reader.line_num + 1
    except csv.Error:
        # The one fault csv finds without strictness: a quoted cell of more than 128 kB.
        raise UnreadableTable(_OPEN_QUOTE, line) from None


_OPEN_QUOTE = Fault(
    message=Text("A quote is opened here and not closed."), fix=Text('Close it, or write "" for a quote inside quotes.')
)
_TOO_MANY = Fault(
    message=Text("There are more than {count} rows.", count=MOST_ROWS),
    fix=Text("Choose the list of one site's phones."),
)
_TOO_LONG = Fault(
    message=Text("This line is too long for a list of phones."), fix=Text("Choose a list with one phone in each line.")
)


def _lines(source: Iterator[str], skipped: int) -> Iterator[str]:
    for number, line in enumerate(source, skipped + 1):
        if len(line) > _LONGEST_LINE:
            raise UnreadableTable(_TOO_LONG, number)
        if number > _MOST_LINES:
            raise UnreadableTable(_TOO_MANY, number)
        yield line
    yield _END


def _declared(line: str) -> str:
    """The delimiter in Excel's ``sep=;``, which is no part of the list."""
    found = _SEPARATOR_LINE.fullmatch(line.strip('\r\n" '))
    return found[1] if found else ""


def _likely(text: str) -> str:
    """The delimiter by which the first lines name most columns, or else have a MAC address in a cell of its own."""
    lines = [line for line in text[:_LONGEST_LINE].splitlines() if line.strip()][:_LINES_LOOKED_AT]

    def fits(delimiter: str) -> tuple[int, int, bool]:
        rows = list(csv.reader(lines, delimiter=delimiter, skipinitialspace=True))
        named = max((sum(column_of(cell) is not None for cell in row) for row in rows), default=0)
        macs = sum(any(map(_is_mac, row)) for row in rows)
        return named, macs, any(delimiter in line for line in lines[:1])

    return max(_DELIMITERS, key=fits)


def _is_mac(cell: str) -> bool:
    try:
        return bool(parse_mac(cell))
    except ValueError:
        return False
