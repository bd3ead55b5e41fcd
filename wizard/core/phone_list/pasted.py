"""Rows pasted from a spreadsheet, and MAC addresses from a barcode scanner."""

from wizard.core.fault import Fault
from wizard.core.phone_list.csv_file import LARGEST
from wizard.core.phone_list.layout import Columns
from wizard.core.phone_list.reading import ReadPhones, read_table, refused
from wizard.core.phone_list.table import UnreadableTable, read_rows
from wizard.core.text import Text


def read_pasted(text: str, columns: Columns | None = None) -> ReadPhones:
    """Return the phones of pasted rows, one scanned MAC address among them.

    They are read as a CSV file is, and bounded and refused like that. Where neither a header nor their contents
    tell the columns, the cells of a row are MAC address, model, firmware, extension and name.
    """
    if len(text) > LARGEST:
        return refused(_TOO_LARGE)
    try:
        return read_table(read_rows(text), columns)
    except UnreadableTable as wrong:
        return refused(wrong.fault, wrong.line)


_TOO_LARGE = Fault(
    message=Text("This is over 32 MB: it cannot be a list of phones."), fix=Text("Copy the phones' rows only.")
)
