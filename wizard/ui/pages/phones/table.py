"""The table of phones: chosen and edited as in a spreadsheet, with the keyboard alone if need be."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from wizard.core.phone_list.columns import Column
from wizard.ui.pages.phones.columns import COLUMNS, PROSPECT, WIDEST, position
from wizard.ui.pages.phones.delegate import PhoneDelegate
from wizard.ui.pages.phones.model import PhonesModel
from wizard.ui.theme import Theme

_ROW_HEIGHT = 30
_CELL_MARGIN = 12
_WIDE = 1000
"""From this width on there is room for the context."""

Index = QModelIndex | QPersistentModelIndex
Cursor = QAbstractItemView.CursorAction
_UP = Qt.SortOrder.AscendingOrder
Hint = QAbstractItemDelegate.EndEditHint


class PhonesTable(QTableView):
    """Shows a ``PhonesModel``. Enter and F2 edit; Enter ends an edit and goes down, Tab goes on to the next cell."""

    def __init__(self, theme: Theme, model: PhonesModel) -> None:
        super().__init__()
        self._phones = model
        self._shows_context = False
        self._kept: tuple[int, int] | None = None
        self.setModel(model)
        self.setItemDelegate(PhoneDelegate(theme, self))
        self.setAccessibleName(self.tr("Phones"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self._set_headers()
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        theme.changed.connect(self.viewport().update)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self.state() is QAbstractItemView.State.EditingState

    @property
    def column(self) -> Column | None:
        """The column of the current cell, None where there is none or it is no part of the list."""
        return COLUMNS[self.currentIndex().column()] if self.currentIndex().isValid() else None

    def chosen_rows(self, column: int = -1) -> tuple[int, ...]:
        """Return the rows of which a cell is selected, or one in a certain column, from the top."""
        rows: set[int] = set()
        for block in self.selectionModel().selection().toList():
            if column < 0 or block.left() <= column <= block.right():
                rows.update(range(block.top(), block.bottom() + 1))
        return tuple(sorted(rows))

    def chosen(self, column: int = -1) -> tuple[int, ...]:
        """Return which phones of the list are selected, in the order they stand in."""
        return tuple(map(self._phones.phone_index, self.chosen_rows(column)))

    def show_root(self, *, is_shown: bool) -> None:
        """Show the column of the private root where there is one."""
        self.setColumnHidden(position(Column.ROOT_LOADED), not is_shown)

    def select(self, index: Index) -> None:
        """Select one cell and nothing else, whatever keys are held down."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_to(self, phone: int, column: Column, *, edits: bool = False) -> bool:
        """Select a cell and bring it into sight; say whether the phone is shown."""
        row = self._phones.row_of(phone)
        if row is None:
            return False
        if column is Column.CONTEXT:
            self._shows_context = True
            self._fit()
        index = self._phones.index(row, position(column))
        self.select(index)
        self.scrollTo(index)
        self.setFocus()
        if edits:
            self.edit(index)
        return True

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

    def _set_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSortIndicatorClearable(True)
        across.setSortIndicator(-1, _UP)
        self.setSortingEnabled(True)
        metrics = self.fontMetrics()
        for column, text in WIDEST.items():
            self.setColumnWidth(position(column), metrics.horizontalAdvance(text) + _CELL_MARGIN)
        across.setSectionResizeMode(position(PROSPECT), QHeaderView.ResizeMode.Stretch)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(_ROW_HEIGHT)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.show_root(is_shown=False)

    def _on_about_to_reset(self) -> None:
        at = self.currentIndex()
        self._kept = (self._phones.phone_index(at.row()), at.column()) if at.isValid() else None

    def _on_reset(self) -> None:
        row = self._phones.row_of(self._kept[0]) if self._kept else None
        if row is not None and self._kept is not None:
            self.select(self._phones.index(row, self._kept[1]))
