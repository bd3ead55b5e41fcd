"""The bytes of a CSV file as text, in whatever encoding a spreadsheet or an editor saved them."""

import codecs
from dataclasses import dataclass

from wizard.core.fault import Fault
from wizard.core.text import Text

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WORKBOOKS = (
    b"PK\x03\x04",  # .xlsx, .ods: a ZIP archive
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",  # .xls: a compound file
)


class NotText(Exception):
    """The bytes are no text; ``fault`` says what they are and what to do."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault.message))
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A text; ``doubt`` says where its letters may be other ones, first in ``line``."""

    text: str
    doubt: Fault | None = None
    line: int = 0


def decoded(content: bytes) -> Decoded:
    """Return bytes as text: by their byte order mark, else as UTF-8, else as Windows-1252.

    Raises:
        NotText: They are a workbook, or UTF-16 without a mark.
    """
    if content.startswith(_WORKBOOKS):
        raise NotText(_WORKBOOK)
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _strict(content[len(mark) :], encoding)
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        # A file without a mark that is not UTF-8 comes from a Western European Windows, most often.
        text = content.decode("cp1252", "replace")
        return Decoded(text=text, doubt=_NOT_UTF_8, line=_line(content[: error.start].decode()))
    if "\x00" in text.partition("\n")[0]:
        raise NotText(_NULS)
    return Decoded(text=text)


def _strict(content: bytes, encoding: str) -> Decoded:
    text = content.decode(encoding, "replace")
    try:
        content.decode(encoding)
    except UnicodeDecodeError as error:
        return Decoded(text=text, doubt=_DAMAGED, line=_line(content[: error.start].decode(encoding, "replace")))
    return Decoded(text=text)


def _line(before: str) -> int:
    return before.count("\n") + 1


_WORKBOOK = Fault(
    message=Text("This is a workbook of a spreadsheet, not a CSV file."),
    fix=Text('Open it in the spreadsheet, and save it as "CSV UTF-8".'),
)
_NULS = Fault(
    message=Text("This is not a text file, or one in UTF-16 without a mark that says so."),
    fix=Text('Save the list as "CSV UTF-8".'),
)
_NOT_UTF_8 = Fault(
    message=Text("The file is not UTF-8; its letters were read as those of Windows-1252."),
    fix=Text('Compare the names. If one is wrong, save the list as "CSV UTF-8".'),
)
_DAMAGED = Fault(
    message=Text("The file is damaged here: some characters cannot be read."),
    fix=Text('Compare the names, or save the list again as "CSV UTF-8".'),
)
