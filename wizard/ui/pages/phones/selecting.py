"""What is selected in the table of phones, and which phones and columns stand where."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QTableView

from wizard.core.phone_list.columns import Column
from wizard.core.site import Phone
from wizard.ui.pages.phones.columns import COLUMNS, position
from wizard.ui.pages.phones.model import PhonesModel
from wizard.ui.pages.phones.selected import selected_rows

Index = QModelIndex | QPersistentModelIndex


class SelectingTable(QTableView):
    """Shows a ``PhonesModel``, and keeps its current phone while rows are put in another order."""

    def __init__(self, model: PhonesModel) -> None:
        super().__init__()
        self._phones = model
        self._kept: tuple[int, int] | None = None
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)

    @property
    def column(self) -> Column | None:
        """The column of the current cell, None where there is none or it is no part of the list."""
        return COLUMNS[self.currentIndex().column()] if self.currentIndex().isValid() else None

    def chosen_rows(self, column: int = -1) -> tuple[int, ...]:
        """Return the rows of which a cell is selected, or one in a certain column, from the top."""
        return selected_rows(self.selectionModel(), column)

    def chosen(self, column: int = -1) -> tuple[int, ...]:
        """Return which phones of the list are selected, in the order they stand in."""
        return tuple(map(self._phones.phone_index, self.chosen_rows(column)))

    def select(self, index: Index) -> None:
        """Select one cell and nothing else, whatever keys are held down."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_column(self, column: Column) -> None:
        """Show a column that may be hidden for want of room."""
        self.setColumnHidden(position(column), False)

    def show_phone(self, phone: int, column: Column) -> QModelIndex | None:
        """Select a cell and bring it into sight; return it, None where the phone is not shown."""
        row = self._phones.row_of(phone)
        if row is None:
            return None
        self.show_column(column)
        index = self._phones.index(row, position(column))
        self.select(index)
        self.scrollTo(index)
        return index

    def listed(self, phone: int) -> Phone:
        """Return a phone of the list."""
        return self._phones.site.phones[phone]

    def phones_from_current(self, *, wraps: bool = False) -> tuple[int, ...]:
        """Return the phones from the current row on, and after them those above it if that is asked for."""
        at = max(0, self.currentIndex().row())
        rows = (*range(at, self._phones.rowCount()), *(range(at) if wraps else ()))
        return tuple(map(self._phones.phone_index, rows))

    def columns_from_current(self) -> tuple[Column, ...]:
        """Return the columns that are shown from the current one on."""
        places = range(max(0, self.currentIndex().column()), len(COLUMNS))
        return tuple(c for p in places if (c := COLUMNS[p]) is not None and not self.isColumnHidden(p))

    def with_one_above(self, phone: int) -> tuple[int, ...]:
        """Return a phone, after the one that is shown above it where there is one."""
        row = self._phones.row_of(phone)
        return (self._phones.phone_index(row - 1), phone) if row else (phone,)

    def select_to_end(self) -> None:
        """Select the current row and all below it; the current cell stays."""
        at, last = self.currentIndex(), self._phones.rowCount() - 1
        if at.isValid():
            below = QItemSelection(at, at.siblingAtRow(last))
            self.selectionModel().select(below, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_about_to_reset(self) -> None:
        at = self.currentIndex()
        self._kept = (self._phones.phone_index(at.row()), at.column()) if at.isValid() else None

    def _on_reset(self) -> None:
        row = self._phones.row_of(self._kept[0]) if self._kept else None
        if row is not None and self._kept is not None:
            self.select(self._phones.index(row, self._kept[1]))
