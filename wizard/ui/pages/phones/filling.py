"""Many cells filled at once: those that are selected, or those from the current one on."""

from PySide6.QtCore import QObject

from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.edits import Phones, with_value
from wizard.core.phone_list.filling import Block, filled_down, with_block, with_extensions
from wizard.core.text import Text
from wizard.ui.pages.phones.columns import position
from wizard.ui.pages.phones.editing import PhoneEditing
from wizard.ui.pages.phones.table import PhonesTable
from wizard.ui.words import counted


class CellFilling(QObject):
    """Fills the cells that are selected in the table."""

    def __init__(self, editing: PhoneEditing, table: PhonesTable) -> None:
        super().__init__(table)
        self._editing, self._table = editing, table

    def set_cells(self, text: str) -> None:
        """Write a text into the current column of the selected phones; extensions count up from it."""
        column = self._table.column
        if column is None:
            return
        chosen = self._table.chosen(position(column))

        def written(phones: Phones) -> Phones:
            return filled_down(with_value(phones, chosen[0], column, text), chosen, column) if chosen else phones

        self._editing.change(written, Text("edit cells"))

    def set_block(self, block: Block) -> None:
        """Write a block of cells over the table, from the current cell on."""
        phones, columns = self._table.phones_from_current(), self._table.columns_from_current()
        self._editing.change(lambda known: with_block(known, phones, columns, block), Text("paste"))
        beyond = len(block) - len(phones)
        if beyond > 0:
            one, many = Text("1 row went beyond the last phone."), Text("{count} rows went beyond the last phone.")
            self._editing.noted.emit(counted(beyond, one, many))

    def fill_down(self) -> None:
        """Give the value of the topmost selected cell of the current column to those below it, or of the one above."""
        column = self._table.column
        if column is None:
            return
        chosen = self._table.chosen(position(column)) or self._table.chosen()
        if len(chosen) == 1:
            chosen = self._table.with_one_above(chosen[0])
        self._editing.change(lambda phones: filled_down(phones, chosen, column), Text("fill down"))
        if column is Column.MAC:
            self._editing.noted.emit(self.tr("A MAC address is one phone's own and is not filled down."))

    def generate_extensions(self) -> None:
        """Give the selected phones that have no extension the next free ones, from the top."""
        chosen = self._table.chosen()
        empty = sum(not phone.extension.strip() for phone in map(self._table.listed, chosen))
        self._editing.change(lambda phones: with_extensions(phones, chosen), Text("generate extensions"))
        one, many = Text("1 phone has an extension now."), Text("{count} phones have an extension now.")
        none = self.tr("Every selected phone has an extension. Fill down (Ctrl+D) counts up from the first one.")
        self._editing.noted.emit(counted(empty, one, many) if empty else none)
