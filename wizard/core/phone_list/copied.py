"""Phones as rows for the clipboard: what a spreadsheet pastes into cells, and what this program reads back."""

import csv
import io
from collections.abc import Iterable

from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.csv_file import cells
from wizard.core.site import Phone


def copied(phones: Iterable[Phone]) -> str:
    """Return phones as tab-separated rows under a header; values are guarded as in the CSV file."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter="\t", lineterminator="\n")
    writer.writerow(Column)
    writer.writerows(map(cells, phones))
    return target.getvalue()
