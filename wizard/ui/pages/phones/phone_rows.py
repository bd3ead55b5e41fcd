"""Which phone stands in which row: the list filtered and sorted, and kept where it stands while it is edited."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from wizard.core.phone_list.filter import matching
from wizard.core.phone_list.in_service import InService
from wizard.core.phone_list.prospect import Prospect
from wizard.core.problem import Problem
from wizard.core.site import Phone, Site
from wizard.ui.pages.phones.columns import COLUMNS
from wizard.ui.pages.phones.prospects import NO_PROSPECTS, Prospects
from wizard.ui.pages.phones.row_changes import RowChanges, kept, row_changes, runs

Index = QModelIndex | QPersistentModelIndex

_MOST_RUNS = 64
"""Rows that come or go in more places than this are shown anew all at once."""

_NO_INDEX = QModelIndex()


class PhoneRows(QAbstractTableModel):
    """Rows stand as they were put by the last filter and the last sort: what is typed moves no row away."""

    def __init__(self) -> None:
        super().__init__()
        self._prospects = NO_PROSPECTS
        self._shown: list[int] = []
        self._sorting: tuple[int, Qt.SortOrder] | None = None

    def show_phones(self, site: Site, found: tuple[Problem, ...], service: InService | None) -> None:
        """Show a site's phones; only rows that read otherwise are drawn anew."""
        before, now = self._prospects, self._prospects.then(site, found, service)
        mapping = kept(before.site.phones, site.phones)
        changed = now.changed(before, mapping)
        self._rearrange(now, row_changes(self._shown, mapping, len(site.phones), is_sorted=self._sorting is not None))
        self._tell(changed)

    def filter(self, words: str) -> None:
        """Show the phones that match some words only."""
        self.beginResetModel()
        self._shown = list(self._sorted(matching(self.site.phones, words)))
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column, of the list itself where the column is none."""
        self._sorting = (column, order) if 0 <= column < len(COLUMNS) else None
        self.layoutAboutToBeChanged.emit()
        before = self._shown
        self._shown = list(self._sorted(sorted(before)))
        row_of = {index: row for row, index in enumerate(self._shown)}
        old = self.persistentIndexList()
        self.changePersistentIndexList(old, [self.index(row_of[before[i.row()]], i.column()) for i in old])
        self.layoutChanged.emit()

    @property
    def site(self) -> Site:
        """The site whose phones are shown."""
        return self._prospects.site

    def phone_index(self, row: int) -> int:
        """Return which phone of the list a row shows."""
        return self._shown[row]

    def row_of(self, phone: int) -> int | None:
        """Return the row that shows a phone, None where the filter hides it."""
        return self._shown.index(phone) if phone in self._shown else None

    def phone(self, row: int) -> Phone:
        """Return the phone a row shows."""
        return self.site.phones[self._shown[row]]

    def problems(self, row: int) -> tuple[Problem, ...]:
        """Return the problems of the phone in a row."""
        return self._prospects.problems_of(self._shown[row])

    def prospect(self, row: int) -> Prospect:
        """Return what the phone in a row will do."""
        return self._prospects.of(self._shown[row])

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many phones are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def _sorted(self, indexes: Sequence[int]) -> Sequence[int]:
        if self._sorting is None:
            return indexes
        number, order = self._sorting
        found = self._prospects.by(COLUMNS[number], indexes)
        return found if order is Qt.SortOrder.AscendingOrder else found[::-1]

    def _rearrange(self, now: Prospects, changes: RowChanges) -> None:
        """Take the rows away whose phones are gone, and add those of new ones."""
        if len(changes.gone) + len(changes.come) > _MOST_RUNS:
            self.beginResetModel()
            self._prospects, self._shown = now, list(changes.wanted)
            self.endResetModel()
            return
        for first, last in reversed(changes.gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        self._prospects, self._shown = now, list(changes.stay)
        for first, last in changes.come:
            self.beginInsertRows(QModelIndex(), first, last)
            self._shown[first:first] = changes.wanted[first : last + 1]
            self.endInsertRows()
        if self._shown and (changes.gone or changes.come):
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._shown) - 1)

    def _tell(self, phones: AbstractSet[int]) -> None:
        """Say which phones read otherwise; a run is told by its whole rows, which leaves what is typed in an editor."""
        last_column = len(COLUMNS) - 1
        found = runs([row for row, phone in enumerate(self._shown) if phone in phones] if phones else ())
        if len(found) > _MOST_RUNS:
            found = ((found[0][0], found[-1][1]),)
        for first, last in found:
            self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))
