"""What the columns of somebody's list mean: told by their headings, else guessed by what is in them."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from wizard.core.mac import parse_mac
from wizard.core.phone_list.cells import bare
from wizard.core.phone_list.columns import WITHOUT_HEADER, Column
from wizard.core.phone_list.headings import named_columns
from wizard.core.phone_list.table import Row
from wizard.core.phone_rules import MODELS
from wizard.core.site import Stage

LOOKED_AT = 50
"""Rows at the start of a list by which its layout is guessed."""

MOST_COLUMNS = 256
_HEADER_WITHIN = 20
_IDENTITY = frozenset({Column.MAC, Column.EXTENSION})
_MODEL = re.compile(r"[A-Z]{1,2}[0-9]{2,3}[A-Z]?", re.IGNORECASE)
_FIRMWARE = re.compile(r"[0-9]{1,3}(?:[._][0-9]{1,3}){2,4}")
_EXTENSION = re.compile(r"[0-9]{2,7}")
_LONGEST_EXAMPLE = 40

Columns = tuple[Column | None, ...]
"""What each column of a list is, from the left; None for one that is not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The columns of a list: its own headings (none without a header), what they are, and a value of each.

    ``skipped`` rows stand before the first phone: titles and the header. Where ``is_certain`` is false, neither
    a heading nor a MAC address nor an extension says what is what.
    """

    headings: tuple[str, ...]
    columns: Columns
    examples: tuple[str, ...]
    skipped: int
    is_certain: bool = True

    @property
    def left_out(self) -> tuple[int, ...]:
        """Which columns are not read; one without a heading beside others that have one is not meant to be any."""
        return tuple(
            place
            for place, column in enumerate(self.columns)
            if column is None and (not self.headings or self.headings[place].strip())
        )

    def place(self, column: Column) -> int | None:
        """Return where a column stands, None where it is not in the list."""
        return self.columns.index(column) if column in self.columns else None

    def with_places(self, places: Iterable[tuple[Column, int | None]]) -> "Layout":
        """Return the layout with columns read from other places, or from none; of two at one place the last counts."""
        columns: list[Column | None] = [None] * len(self.columns)
        for column, place in places:
            if place is not None and 0 <= place < len(columns):
                columns[place] = column
        return replace(self, columns=tuple(columns), is_certain=True)


def layout_of(rows: Sequence[Row]) -> Layout:
    """Return the layout of a list by its first rows."""
    cells = [tuple(bare(cell) for cell in row.cells[:MOST_COLUMNS]) for row in rows[:LOOKED_AT]]
    width = max(map(len, cells), default=0)
    found = [(number, named_columns(row)) for number, row in enumerate(cells[:_HEADER_WITHIN]) if not _holds_mac(row)]
    headers = [(number, columns) for number, columns in found if _is_header(cells[number], columns)]
    if not headers:
        return _without_header(cells, width)
    number, columns = headers[0]
    return Layout(
        headings=_filled(cells[number], width),
        columns=_completed((*columns, *(None,) * (width - len(columns))), cells[number + 1 :]),
        examples=_examples(cells[number + 1 :], width),
        skipped=number + 1,
        is_certain=bool(_IDENTITY & set(columns)) or _has_macs(cells[number + 1 :], width),
    )


def _is_header(row: Sequence[str], columns: Columns) -> bool:
    """Whether a row is a header rather than a title, or a phone that is called as a column is."""
    named = set(columns) - {None}
    return len(named) > 1 or (bool(named & _IDENTITY) and not any(map(str.isdigit, row)))


def _without_header(cells: Sequence[Sequence[str]], width: int) -> Layout:
    guessed = _guessed(cells, width)
    columns: Columns = guessed or (*WITHOUT_HEADER, *(None,) * (width - len(WITHOUT_HEADER)))
    titles = takewhile(_is_title, cells) if guessed and width > 1 else ()
    return Layout(
        headings=(),
        columns=columns,
        examples=_examples(cells, len(columns)),
        skipped=sum(1 for _ in titles),
        is_certain=bool(guessed),
    )


def _is_title(row: Sequence[str]) -> bool:
    filled = [cell for cell in row if cell]
    return len(filled) == 1 and not _is_mac(filled[0])


def _guessed(cells: Sequence[Sequence[str]], width: int) -> Columns:
    """What the columns are by what is in them, nothing where neither MAC addresses nor extensions are there."""
    columns: list[Column | None] = [None] * width
    for usual, (column, fits) in enumerate(_KINDS):
        free = [place for place in range(width) if columns[place] is None and _fit(cells, place, fits)]
        if free:
            columns[usual if usual in free else free[0]] = column
    if Column.MAC not in columns and (width < 2 or Column.EXTENSION not in columns):
        return ()
    if any(c is not None and (place >= len(_KINDS) or c is not _KINDS[place][0]) for place, c in enumerate(columns)):
        return tuple(columns)
    # As this program writes it; what stands beyond is no value of a phone, and is said.
    return tuple(Column) if width == len(Column) and _fit(cells, width - 2, _is_stage) else WITHOUT_HEADER


def _completed(columns: Columns, cells: Sequence[Sequence[str]]) -> Columns:
    """Headings nobody knows, above values that cannot be mistaken."""
    done = list(columns)
    for column, fits in ((Column.MAC, _is_mac), (Column.MODEL, _is_known_model)):
        place = next((p for p, c in enumerate(done) if c is None and _fit(cells, p, fits)), None)
        if column not in done and place is not None:
            done[place] = column
    return tuple(done)


def _fit(cells: Sequence[Sequence[str]], place: int, fits: Callable[[str], bool]) -> bool:
    """Whether nearly all that stands in a column fits: a title above it and a mistake or two do not."""
    values = [row[place] for row in cells if place < len(row) and row[place]]
    good = sum(map(fits, values))
    return good > 0 and 5 * good >= 4 * (len(values) - 1)


def _is_mac(text: str) -> bool:
    try:
        return bool(parse_mac(text))
    except ValueError:
        return False


def _is_known_model(text: str) -> bool:
    return text.upper() in MODELS


def _is_stage(text: str) -> bool:
    return text.lower() in set(Stage)


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text)) and not _is_mac(text)


_KINDS: tuple[tuple[Column, Callable[[str], bool]], ...] = (
    (Column.MAC, _is_mac),
    (Column.MODEL, lambda text: bool(_MODEL.fullmatch(text))),
    (Column.FIRMWARE, lambda text: bool(_FIRMWARE.fullmatch(text))),
    (Column.EXTENSION, lambda text: bool(_EXTENSION.fullmatch(text))),
    (Column.NAME, _has_letters),
)
"""Kinds of values in the usual order of their columns; those told most easily first."""


def _holds_mac(row: Sequence[str]) -> bool:
    return any(map(_is_mac, row))


def _has_macs(cells: Sequence[Sequence[str]], width: int) -> bool:
    return any(_fit(cells, place, _is_mac) for place in range(width))


def _filled(row: Sequence[str], width: int) -> tuple[str, ...]:
    return (*row, *("",) * (width - len(row)))


def _examples(cells: Sequence[Sequence[str]], width: int) -> tuple[str, ...]:
    return tuple(
        next((row[place][:_LONGEST_EXAMPLE] for row in cells if place < len(row) and row[place]), "")
        for place in range(width)
    )
