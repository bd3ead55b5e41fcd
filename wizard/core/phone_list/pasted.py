"""Rows pasted from a spreadsheet, and MAC addresses from a barcode scanner."""

from collections.abc import Sequence
from itertools import chain

from wizard.core.fault import Fault
from wizard.core.phone_list.cells import bare
from wizard.core.phone_list.columns import WITHOUT_HEADER, column_of, header_fault
from wizard.core.phone_list.csv_file import LARGEST
from wizard.core.phone_list.reading import ReadPhones, read_phones, refused
from wizard.core.phone_list.table import UnreadableTable, read_rows
from wizard.core.phone_list.values import WrongCell, read_mac
from wizard.core.text import Text


def read_pasted(text: str) -> ReadPhones:
    """Return the phones of pasted rows, one scanned MAC address among them.

    Without a header, the cells of a row are MAC address, model, firmware, extension and name; those at the end
    may be missing. With one, it is read as the CSV file is. Bounded and refused like that.
    """
    if len(text) > LARGEST:
        return refused(_TOO_LARGE)
    try:
        return _read(text)
    except UnreadableTable as wrong:
        return refused(wrong.fault, wrong.line)


_TOO_LARGE = Fault(
    message=Text("This is over 32 MB: it cannot be a list of phones."), fix=Text("Copy the phones' rows only.")
)


def _read(text: str) -> ReadPhones:
    rows = read_rows(text)
    first = next(rows, None)
    if first is None:
        return read_phones((), WITHOUT_HEADER)
    if not _is_header(first.cells):
        return read_phones(chain((first,), rows), WITHOUT_HEADER)
    if fault := header_fault(first.cells):
        return refused(fault, first.line)
    return read_phones(rows, [column_of(cell) for cell in first.cells])


def _is_header(cells: Sequence[str]) -> bool:
    """Whether a row names a column and holds no phone: a phone can be called "model"."""
    return any(map(column_of, cells)) and not _is_mac(bare(cells[0]))


def _is_mac(text: str) -> bool:
    try:
        return bool(read_mac(text))
    except WrongCell:
        return False
