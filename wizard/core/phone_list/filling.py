"""Many cells filled at once: down from the first one, from a block of a spreadsheet, with extensions that are free."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from wizard.core.phone_list.cells import bare
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.edits import Phones, changed, same_extension, typed, with_stage
from wizard.core.site import Phone

FIRST_EXTENSION = "101"

_DIGITS = "0123456789"
_MOST_DIGITS = 18
_MOST_ROWS = 10_000

Block = tuple[tuple[str, ...], ...]
"""Rows of cells as a spreadsheet copies them, empty ones too."""


def filled_down(phones: Phones, indexes: Sequence[int], column: Column) -> Phones:
    """Return the list with the value of the first of some phones given to the others, in the order of ``indexes``.

    Extensions count up from the first one's, keep its zeros (``099``, ``100``) and leave out those of phones
    that are not among the chosen. A MAC address is one phone's own: nothing changes.
    """
    chosen = [index for index in dict.fromkeys(indexes) if 0 <= index < len(phones)]
    if len(chosen) < 2:
        return phones
    first, others = phones[chosen[0]], chosen[1:]
    match column:
        case Column.MAC:
            return phones
        case Column.MODEL:
            return changed(phones, others, lambda phone: replace(phone, model=first.model))
        case Column.FIRMWARE:
            return changed(phones, others, lambda phone: replace(phone, firmware=first.firmware))
        case Column.EXTENSION:
            return counted_up(phones, first.extension, others)
        case Column.NAME:
            return changed(phones, others, lambda phone: replace(phone, name=first.name))
        case Column.CONTEXT:
            return changed(phones, others, lambda phone: replace(phone, context=first.context))
        case Column.STAGE:
            return with_stage(phones, others, first.stage)
        case Column.ROOT_LOADED:
            return changed(phones, others, lambda phone: replace(phone, root_loaded=first.root_loaded))


def counted_up(phones: Phones, start: str, others: Sequence[int]) -> Phones:
    """Return the list with extensions that count up from one given to some phones; see ``filled_down``."""
    begin = start.rstrip(_DIGITS)
    digits = start[len(begin) :]
    if not 0 < len(digits) <= _MOST_DIGITS:
        return phones
    filled = frozenset(others)
    taken = {same_extension(phone.extension) for index, phone in enumerate(phones) if index not in filled}
    changed = list(phones)
    number = int(digits)
    for index in others:
        number += 1
        while same_extension(extension := f"{begin}{number:0{len(digits)}}") in taken:
            number += 1
        changed[index] = replace(phones[index], extension=extension)
    return tuple(changed)


def with_new_phone(phones: Phones, phone: Phone | None = None) -> Phones:
    """Return the list with one more phone at its end, which gets the next extension that is free.

    It counts on from the last phone that ends in a digit; where there is none to count on from, it stays empty.
    """
    new = phone or Phone()
    if not phones:
        return (replace(new, extension=FIRST_EXTENSION),)
    return with_extensions((*phones, new), (len(phones),))


def with_extensions(phones: Phones, indexes: Sequence[int]) -> Phones:
    """Return the list with extensions for those of some phones that have none, in the order of ``indexes``.

    They count on from the first of the chosen that has one, else from the last of the list that ends in a digit.
    Where no phone has an extension they begin with 101.
    """
    chosen = [index for index in dict.fromkeys(indexes) if 0 <= index < len(phones)]
    empty = [index for index in chosen if not phones[index].extension.strip()]
    known = (*chosen, *reversed(range(len(phones))))
    start = next((e for index in known if (e := phones[index].extension)[-1:].isdecimal() and e.isascii()), "")
    if not start and not any(phone.extension.strip() for phone in phones):
        start = str(int(FIRST_EXTENSION) - 1)
    return counted_up(phones, start, empty) if empty else phones


def block_of(text: str) -> Block:
    """Return the cells of text copied from a spreadsheet, none where it is not to be taken apart."""
    reader = csv.reader(io.StringIO(text.rstrip("\r\n"), newline=""), delimiter="\t")
    try:
        return tuple(tuple(map(bare, row)) or ("",) for row in islice(reader, _MOST_ROWS))
    except csv.Error:
        return ()


def with_block(phones: Phones, indexes: Sequence[int], columns: Sequence[Column], block: Block) -> Phones:
    """Return the list with a block of cells written over some phones, row by row and column by column.

    What goes beyond the phones or the columns is left out; a value that a column cannot hold changes nothing.
    """
    written = list(phones)
    for index, cells in zip(indexes, block, strict=False):
        phone = written[index]
        for column, cell in zip(columns, cells, strict=False):
            phone = typed(phone, column, cell)
        written[index] = phone
    return tuple(written)
