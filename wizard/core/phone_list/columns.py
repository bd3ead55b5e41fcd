"""The columns of a phone list, which the CSV file, pasted rows and the window's table share."""

from enum import StrEnum


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
"""What the cells of a row mean where neither a header nor what is in them says it."""

HEADER = ",".join(Column)
