"""The found phones as a table model; rows keep their places while more are found."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from wizard.core.phone_list.edits import Phones
from wizard.ui.pages.phones.cell_roles import ROLE_OF_COLOUR
from wizard.ui.pages.phones.found.arranging import FoundRow
from wizard.ui.pages.phones.found.words import HEADINGS, SURENESS, cells, in_full
from wizard.ui.widgets.tip import tip
from wizard.ui.words import said

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NO_INDEX = QModelIndex()
_SURE, _LAST = 5, len(HEADINGS) - 1


class FoundRows(QAbstractTableModel):
    """Found phones in the order in which they were first seen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[FoundRow, ...] = ()
        self._phones: Phones = ()

    def show_rows(self, rows: tuple[FoundRow, ...], phones: Phones) -> None:
        """Show other rows. Rows are added at the end where that is all that has come; else they are shown anew."""
        self._phones = phones
        shared = len(self.rows)
        if len(rows) < shared or any(not _same(*pair) for pair in zip(self.rows, rows, strict=False)):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        if len(rows) > shared:
            self.beginInsertRows(QModelIndex(), shared, len(rows) - 1)
            self.rows = rows
            self.endInsertRows()
        self.rows = rows
        if shared:
            self.dataChanged.emit(self.index(0, 0), self.index(shared - 1, _LAST))

    def in_full(self, row: int) -> str:
        """Return what was seen of the phone in a row, "" where there is none."""
        return in_full(self.rows[row], self._phones) if 0 <= row < len(self.rows) else ""

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many phones were found."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return a column's name."""
        is_shown = orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole
        return said(HEADINGS[section]) if is_shown else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a cell's text, its colour, and what was seen of the phone."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROLE_OF_COLOUR:
            if row.listed is not None and index.column() == _LAST:
                return "quiet"
            return SURENESS[row.found.certainty][1] if index.column() == _SURE else ""
        if role == Role.ToolTipRole:
            return tip(in_full(row, self._phones))
        return cells(row, self._phones)[index.column()] if role == Role.DisplayRole else None


def _same(one: FoundRow, other: FoundRow) -> bool:
    """Whether two rows are of the same phone, as far as its signs begin alike."""
    return one.found.sightings[0] == other.found.sightings[0]
