"""The table of phones: chosen and edited as in a spreadsheet, with the keyboard alone if need be."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from wizard.core.phone_list.columns import Column
from wizard.ui.pages.phones.columns import COLUMNS, PROSPECT, WIDEST, position
from wizard.ui.pages.phones.delegate import PhoneDelegate
from wizard.ui.pages.phones.model import PhonesModel
from wizard.ui.pages.phones.selecting import SelectingTable
from wizard.ui.pages.phones.table_headers import set_headers
from wizard.ui.theme import Theme

_SCAN_S = 0.5
"""In this time a scanner types the twelve digits of a MAC address, and nobody else does."""

_WIDE = 1000
"""From this width on there is room for the context."""

Index = QModelIndex | QPersistentModelIndex
Cursor = QAbstractItemView.CursorAction
_UP = Qt.SortOrder.AscendingOrder
Hint = QAbstractItemDelegate.EndEditHint


class PhonesTable(SelectingTable):
    """Shows a ``PhonesModel``. Enter and F2 edit; Enter ends an edit and goes down, Tab goes on to the next cell.

    ``typed_together`` brings a text that is meant for all selected cells of the current column. ``scanned`` says
    that a barcode scanner, which types faster than anybody, has ended with Enter in the last row.
    """

    typed_together = Signal(str)
    scanned = Signal()

    def __init__(self, theme: Theme, model: PhonesModel) -> None:
        super().__init__(model)
        self._shows_context = False
        self._typing_since = float("-inf")
        self.clock: Callable[[], float] = time.monotonic
        self._delegate = PhoneDelegate(theme, self)
        self._delegate.typed_together.connect(self.typed_together)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Phones"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        set_headers(self, WIDEST)
        self.setSortingEnabled(True)
        self.show_root(is_shown=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        theme.changed.connect(self.viewport().update)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def show_root(self, *, is_shown: bool) -> None:
        """Show the column of the private root where there is one."""
        self.setColumnHidden(position(Column.ROOT_LOADED), not is_shown)

    def show_column(self, column: Column) -> None:
        """Show the context where it is asked for, though there may be little room."""
        if column is Column.CONTEXT:
            self._shows_context = True
            self._fit()

    def go_to(self, phone: int, column: Column, *, edits: bool = False) -> bool:
        """Lead to a cell; say whether the phone is shown."""
        index = self.show_phone(phone, column)
        if index is None:
            return False
        self.setFocus()
        if edits:
            self.edit(index)
        return True

    def edit_together(self) -> None:
        """Open the current cell for all selected ones of its column."""
        at = self.currentIndex()
        if at.isValid() and at.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(at)
            self._delegate.is_together = True

    def sort_by_current(self) -> None:
        """Sort by the current column, the other way round where it is sorted so."""
        at = self.currentIndex()
        header = self.horizontalHeader()
        is_up = header.sortIndicatorSection() == at.column() and header.sortIndicatorOrder() is _UP
        if at.isValid():
            self.sortByColumn(at.column(), Qt.SortOrder.DescendingOrder if is_up else _UP)

    def sort_as_listed(self) -> None:
        """Show the phones in the order of the list."""
        self.sortByColumn(-1, _UP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the cell, rather than press the page's action."""
        if not self.is_editing:  # keys an editor has no use for come here too
            self._typing_since = self.clock() if event.text().isalnum() else float("-inf")
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        at = self.currentIndex()
        if is_enter and not self.is_editing and at.isValid():
            if at.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(at)
            event.accept()
            return
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """Go down a row where Enter ended the edit, as a spreadsheet does."""
        super().closeEditor(editor, hint)
        if hint is Hint.SubmitModelCache:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.select(below)
            elif self.clock() - self._typing_since < _SCAN_S:
                self.scanned.emit()

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go on and back by cells that can be edited."""
        if action not in (Cursor.MoveNext, Cursor.MovePrevious):
            return super().moveCursor(action, modifiers)
        at = self.currentIndex()
        cells = self._cells_around(at.row())
        if action is Cursor.MoveNext:
            following = [cell for cell in cells if cell > (at.row(), at.column())]
        else:
            following = [cell for cell in reversed(cells) if cell < (at.row(), at.column())]
        return self._phones.index(*following[0]) if following else at

    def _cells_around(self, row: int) -> list[tuple[int, int]]:
        """The cells of a row, the one before and the one after it that can be edited, in reading order."""
        rows = range(max(0, row - 1), min(self._phones.rowCount(), row + 2))
        places = [position(c) for c in COLUMNS if c not in (PROSPECT, Column.ROOT_LOADED)]
        return [(row, place) for row in rows for place in places if not self.isColumnHidden(place)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the context where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_shown = self._shows_context or self.width() >= _WIDE
        self.setColumnHidden(position(Column.CONTEXT), not is_shown)
