"""The phones as a table model: it shows a site's phones in the order and choice asked for, and keeps no answer."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.filter import matching
from wizard.core.phone_list.in_service import InService
from wizard.core.phone_list.prospect import Outcome, Prospect, prospect
from wizard.core.phone_list.sorting import sorted_by
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone, Site
from wizard.core.text import Text
from wizard.ui.pages.phones.cells import FLAGS, OUTCOME_SIGNS, cell_tip, to_edit, to_show
from wizard.ui.pages.phones.columns import COLUMNS, EXPLANATIONS, HEADINGS, PROSPECT
from wizard.ui.pages.phones.found_problems import ByPhone, by_phone, of_cell, worst
from wizard.ui.pages.phones.row_changes import kept, runs, same
from wizard.ui.words import said

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

ROLE_OF_COLOUR = Role.UserRole
"""The name of a cell's colour: bad, warn, good, quiet, or "" for the text's."""

_MOST_RUNS = 64
"""Rows that come or go in more places than this are shown anew all at once."""

_COLOURS = {Outcome.FAILS: "bad", Outcome.MIND: "warn", Outcome.GOOD: "good", Outcome.STILL: "quiet"}
_OUTCOMES = tuple(Outcome)
_NO_INDEX = QModelIndex()


class PhonesModel(QAbstractTableModel):
    """``edited`` brings the phone, the column and the text that was typed; the page answers by ``show_phones``.

    Rows stand as they were put by the last filter and the last sort: what is typed moves no row away.
    """

    edited = Signal(int, object, str)

    def __init__(self) -> None:
        super().__init__()
        self.site = Site()
        self._service: InService | None = None
        self._found: tuple[Problem, ...] = ()
        self._problems: ByPhone = {}
        self._shown: list[int] = []
        self._words = ""
        self._sorting: tuple[int, Qt.SortOrder] | None = None

    def show_phones(self, site: Site, found: tuple[Problem, ...], service: InService | None) -> None:
        """Show a site's phones; only rows that read otherwise are drawn anew."""
        before, problems = self.site, self._problems
        if found is not self._found:
            problems = by_phone(found)
        same_for_all = service == self._service and _shared(site) == _shared(before)
        mapping = kept(before.phones, site.phones)
        changed = {
            now
            for then, now in enumerate(mapping)
            if now is not None
            and (
                not same(before.phones[then], site.phones[now]) or self._problems.get(then, ()) != problems.get(now, ())
            )
        }
        self._found = found
        self._rearrange(site, problems, mapping)
        self._service = service
        self._tell(range(len(self._shown)) if not same_for_all else self._rows(changed))

    def filter(self, words: str) -> None:
        """Show the phones that match some words only."""
        self._words = words
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
    def is_filtered(self) -> bool:
        """Whether words are asked for, so that phones may be missing from sight."""
        return bool(self._words.strip())

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
        return self._problems.get(self._shown[row], ())

    def text(self, index: Index) -> str:
        """Return a cell's text as it is copied."""
        column = COLUMNS[index.column()]
        return (
            said(self.prospect(index.row()).words) if column is PROSPECT else to_edit(self.phone(index.row()), column)
        )

    def prospect(self, row: int) -> Prospect:
        """Return what the phone in a row will do."""
        return self._prospect(self._shown[row])

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many phones are shown."""
        return 0 if parent.isValid() else len(self._shown)

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
        row, column = index.row(), COLUMNS[index.column()]
        if column is PROSPECT:
            return self._prospect_data(row, role)
        phone = self.phone(row)
        if role == Role.EditRole:
            return to_edit(phone, column)
        if role == Role.CheckStateRole and column is Column.ROOT_LOADED:
            return Qt.CheckState.Checked if phone.root_loaded else Qt.CheckState.Unchecked
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole, ROLE_OF_COLOUR):
            return None
        found = of_cell(self.problems(row), column)
        if role == Role.ToolTipRole:
            return cell_tip(found) or None
        if role == ROLE_OF_COLOUR:
            severest = worst(found)
            return {Severity.ERROR: "bad", Severity.WARNING: "warn"}.get(severest.severity, "") if severest else ""
        if role == Role.AccessibleTextRole and column is Column.ROOT_LOADED:
            return said(Text("yes") if phone.root_loaded else Text("no"))
        return to_show(phone, column, found)

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

    def _prospect(self, index: int) -> Prospect:
        return prospect(self.site, self.site.phones[index], self._problems.get(index, ()), self._service)

    def _prospect_data(self, row: int, role: int) -> object:
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole, ROLE_OF_COLOUR):
            return None
        found = self.prospect(row)
        if role == ROLE_OF_COLOUR:
            return _COLOURS[found.outcome]
        words = said(found.words)
        if role == Role.ToolTipRole:
            return cell_tip(self.problems(row), " ".join((words, said(found.more) if found.more else "")))
        return f"{OUTCOME_SIGNS[found.outcome]} {words}"

    def _sorted(self, indexes: Sequence[int]) -> Sequence[int]:
        if self._sorting is None:
            return indexes
        number, order = self._sorting
        column = COLUMNS[number]
        if column is PROSPECT:
            found = sorted(indexes, key=lambda index: _OUTCOMES.index(self._prospect(index).outcome))
        else:
            found = list(sorted_by(self.site.phones, column, indexes))
        return found if order is Qt.SortOrder.AscendingOrder else found[::-1]

    def _rearrange(self, site: Site, problems: ByPhone, mapping: Sequence[int | None]) -> None:
        """Take the rows away whose phones are gone, and add those of new ones."""
        gone = runs([row for row, index in enumerate(self._shown) if mapping[index] is None])
        stay = [now for index in self._shown if (now := mapping[index]) is not None]
        present = frozenset(mapping)
        new = [index for index in range(len(site.phones)) if index not in present]
        wanted = [*stay, *new]
        if self._sorting is None:
            wanted.sort()
        is_new = frozenset(new)
        come = runs([row for row, index in enumerate(wanted) if index in is_new])
        if len(gone) + len(come) > _MOST_RUNS:
            self.beginResetModel()
            self.site, self._problems, self._shown = site, problems, wanted
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        self.site, self._problems, self._shown = site, problems, stay
        for first, last in come:
            self.beginInsertRows(QModelIndex(), first, last)
            self._shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        if self._shown and (gone or come):
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._shown) - 1)

    def _rows(self, phones: frozenset[int] | set[int]) -> Sequence[int]:
        return [row for row, index in enumerate(self._shown) if index in phones] if phones else ()

    def _tell(self, rows: Sequence[int]) -> None:
        """Say which rows read otherwise; a run is told by its whole rows, which leaves what is typed in an editor."""
        last_column = len(COLUMNS) - 1
        found = runs(rows)
        if len(found) > _MOST_RUNS:
            found = ((found[0][0], found[-1][1]),)
        for first, last in found:
            self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))


def _shared(site: Site) -> Mapping[str, object]:
    """What all phones' prospects rest on."""
    return {"transport": site.transport, "ntp": site.server.ntp}
