"""Phones and cells on their way to the clipboard and from it."""

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from wizard.core.mac import parse_mac
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.copied import copied
from wizard.core.phone_list.filling import Block, block_of
from wizard.core.text import Text
from wizard.ui.pages.phones.filling import CellFilling
from wizard.ui.pages.phones.model import PhonesModel
from wizard.ui.pages.phones.table import PhonesTable
from wizard.ui.words import said

_MOST_IN_A_CELL = 1000
"""Characters pasted into cells; what is longer is no value of a phone."""

_LONGEST_BLOCK = 1_000_000
_ROW_OR_COLUMN = re.compile(r"[\n\r\t]")
_SEPARATOR = re.compile(r"[,;]")


class PhonesClipboard(QObject):
    """``pasted`` brings rows that are to be looked at before they are added, ``noted`` why nothing was done."""

    pasted = Signal(str)
    noted = Signal(str)

    def __init__(self, model: PhonesModel, table: PhonesTable, filling: CellFilling) -> None:
        super().__init__(table)
        self._model, self._table, self._filling = model, table, filling

    def copy(self) -> None:
        """Copy a cell as it is, several phones as rows that can be pasted here and in a spreadsheet."""
        chosen = self._table.selectionModel().selection().toList()
        at = self._table.currentIndex()
        is_one = len(chosen) == 1 and chosen[0].width() == chosen[0].height() == 1
        phones = self._model.site.phones
        text = self._model.text(at) if is_one else copied(phones[i] for i in self._table.chosen())
        QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Paste phones as phones; what is none into the cells from the current one on, or into those selected."""
        text = self._text()
        if not text:
            return
        if not self._is_at_a_cell():
            self.pasted.emit(text)
        elif _ROW_OR_COLUMN.search(text):
            block = block_of(text) if len(text) <= _LONGEST_BLOCK else ()
            if self._is_for_cells(block):
                self._filling.set_block(block)
            else:
                self.pasted.emit(text)
        elif self._is_phone(text):
            self.pasted.emit(text)
        elif len(text) > _MOST_IN_A_CELL:
            words = Text("{count} characters are too much for a cell; nothing was changed.", count=len(text))
            self.noted.emit(said(words))
        else:
            self._filling.set_cells(text)

    def paste_rows(self) -> None:
        """Paste phones, wherever the keyboard is."""
        if text := self._text():
            self.pasted.emit(text)

    def _text(self) -> str:
        text = QGuiApplication.clipboard().text().strip("\r\n")
        if not text.strip():
            self.noted.emit(self.tr("There is no text on the clipboard."))
            return ""
        return text

    def _is_at_a_cell(self) -> bool:
        return self._table.isVisible() and self._table.column is not None and bool(self._table.chosen_rows())

    def _is_phone(self, text: str) -> bool:
        """Whether a line is a phone rather than one value for the selected cells."""
        first = _SEPARATOR.split(text, 1)[0]
        return _is_mac(first) and not (self._table.column is Column.MAC and first == text)

    def _is_for_cells(self, block: Block) -> bool:
        """Whether a block is values of some columns rather than phones, which have a MAC address each."""
        if self._table.column is Column.MAC and all(len(row) == 1 for row in block):
            return bool(block)
        return bool(block) and not any(map(_is_mac, (cell for row in block for cell in row)))


def _is_mac(text: str) -> bool:
    try:
        return bool(parse_mac(text))
    except ValueError:
        return False
