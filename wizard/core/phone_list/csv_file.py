"""The phone list as a CSV file: read as every spreadsheet and program saves it, written as Excel opens it."""

import csv
import io
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from wizard.core.fault import Fault
from wizard.core.phone_list.cells import guarded
from wizard.core.phone_list.columns import HEADER, Column
from wizard.core.phone_list.decoding import Decoded, NotText, decoded
from wizard.core.phone_list.layout import Columns
from wizard.core.phone_list.reading import ReadPhones, read_table, refused
from wizard.core.phone_list.table import UnreadableTable, read_rows
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone
from wizard.core.text import Text

LARGEST = 32 * 1024 * 1024


def read_phones_csv(content: bytes, columns: Columns | None = None) -> ReadPhones:
    """Return the phones of a CSV file, and what is wrong in it line by line.

    The header names the columns, in any order and in the words of other programs; without one they are guessed
    by what is in them. ``columns`` are those somebody chose instead. UTF-8, UTF-16 with its mark and Windows-1252
    are read; commas, semicolons and tabs; Excel's ``sep=;`` and guards. A file without a phone's column, over
    32 MB, of more than 100,000 rows or with an open quote gives one problem and no phone. The cost is linear.
    """
    if len(content) > LARGEST:
        return refused(_TOO_LARGE)
    try:
        file = decoded(content)
        found = _read(file.text, columns)
    except NotText as wrong:
        return refused(wrong.fault)
    except UnreadableTable as wrong:
        return refused(wrong.fault, wrong.line)
    return replace(found, problems=(*_doubts(file), *found.problems)) if found.is_usable else found


_TOO_LARGE = Fault(
    message=Text("This file is over 32 MB: it cannot be a list of phones."), fix=Text("Choose the right file.")
)
_EMPTY = Fault(
    message=Text("This file is empty."),
    fix=Text("Write the header {header}, and one phone in each line.", header=HEADER),
)


_NO_HEADER = Fault(
    message=Text("The first line is not the header of a phone list."),
    fix=Text(
        "Choose the columns, or write the header {header}, in any order; the last three may be left out.",
        header=HEADER.replace(",", ", "),
    ),
)


def _read(text: str, columns: Columns | None) -> ReadPhones:
    rows = read_rows(text)
    first = next(rows, None)
    return refused(_EMPTY) if first is None else read_table(chain((first,), rows), columns, _NO_HEADER)


def _doubts(file: Decoded) -> tuple[Problem, ...]:
    if file.doubt is None:
        return ()
    return (Problem(severity=Severity.WARNING, message=file.doubt.message, fix=file.doubt.fix, line=file.line),)


def write_phones_csv(phones: Iterable[Phone]) -> bytes:
    """Return phones as a CSV file: UTF-8 with its mark and CRLF, by which Excel tells letters and lines.

    Values a spreadsheet would run as a formula, or change into a number or a date, are guarded by ``'``, which
    reading takes off. Blanks at the end of a value, and ``tls_unproven_model``, are not kept.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(Column)
    writer.writerows(map(cells, phones))
    # A lone surrogate has no form in UTF-8.
    return target.getvalue().encode("utf-8-sig", "replace")


def cells(phone: Phone) -> tuple[str, ...]:
    """Return a phone's cells in the order of the columns, guarded."""
    texts = (phone.mac, phone.model, phone.firmware, phone.extension, phone.name, phone.context)
    return (*map(guarded, texts), phone.stage.value, "yes" if phone.root_loaded else "no")
