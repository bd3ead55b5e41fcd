"""The phones as a table model: a cell for each answer, and what each phone will do."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from wizard.ui.pages.phones.cell_roles import cell_data
from wizard.ui.pages.phones.cells import FLAGS, to_edit
from wizard.ui.pages.phones.columns import COLUMNS, EXPLANATIONS, HEADINGS, PROSPECT
from wizard.ui.pages.phones.phone_rows import PhoneRows
from wizard.ui.words import said

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NO_INDEX = QModelIndex()


class PhonesModel(PhoneRows):
    """``edited`` brings the phone, the column and the text that was typed; the page answers by ``show_phones``.

    It keeps no answer of its own.
    """

    edited = Signal(int, object, str)

    def text(self, index: Index) -> str:
        """Return a cell's text as it is copied."""
        column = COLUMNS[index.column()]
        return (
            said(self.prospect(index.row()).words) if column is PROSPECT else to_edit(self.phone(index.row()), column)
        )

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return a column's name, or the phone's number by which problems call it."""
        if orientation is Qt.Orientation.Vertical:
            return str(self._shown[section] + 1) if role == Role.DisplayRole else None
        column = COLUMNS[section]
        if role == Role.ToolTipRole:
            explained = HEADINGS[column] if column is PROSPECT else EXPLANATIONS.get(column)
            return said(explained) if explained else None
        return said(HEADINGS[column]) if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that every cell but the last can be edited, and the root ticked."""
        return FLAGS[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a cell's text, sign, colour and tool tip."""
        if not index.isValid():
            return None
        return cell_data(self._prospects, self._shown[index.row()], COLUMNS[index.column()], role)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Report what was typed or ticked."""
        column = COLUMNS[index.column()]
        if column is PROSPECT or role not in (Role.EditRole, Role.CheckStateRole):
            return False
        text = str(value)
        if role == Role.CheckStateRole:
            text = "yes" if Qt.CheckState(value) is Qt.CheckState.Checked else "no"
        if text != to_edit(self.phone(index.row()), column):
            self.edited.emit(self._shown[index.row()], column, text)
        return True
