"""The table of found phones: Enter or a double click takes those that are selected."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from wizard.core.sightings.sighting import FoundPhone, Sighting
from wizard.ui.pages.phones.delegate import ColouringDelegate
from wizard.ui.pages.phones.found.rows import FoundRows
from wizard.ui.pages.phones.found.words import WIDEST
from wizard.ui.pages.phones.row_changes import runs
from wizard.ui.pages.phones.selected import selected_rows
from wizard.ui.theme import Theme
from wizard.ui.widgets.column_width import give_room

_ROW_HEIGHT = 28
_LEAST_HEIGHT = 120
_CELL_MARGIN = 14


class FoundTable(QTableView):
    """``taken`` asks for the selected phones to be added."""

    taken = Signal()

    def __init__(self, theme: Theme, rows: FoundRows) -> None:
        super().__init__()
        self._rows = rows
        self._kept: frozenset[Sighting] = frozenset()
        self._kept_current: Sighting | None = None
        self.setModel(rows)
        self.setItemDelegate(ColouringDelegate(theme, self))
        self.setAccessibleName(self.tr("Phones found"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        for column, text in enumerate(WIDEST):
            give_room(self, column, self.fontMetrics().horizontalAdvance(text) + _CELL_MARGIN)
        self.doubleClicked.connect(self.taken)
        rows.modelAboutToBeReset.connect(self._on_about_to_reset)
        rows.modelReset.connect(self._on_reset)
        theme.changed.connect(self.viewport().update)

    def chosen_rows(self) -> tuple[int, ...]:
        """Return the rows that are selected, from the top."""
        return selected_rows(self.selectionModel())

    def chosen(self) -> tuple[FoundPhone, ...]:
        """Return the phones that are selected, from the top."""
        return tuple(self._rows.rows[row].found for row in self.chosen_rows())

    def go_on(self) -> None:
        """Go on to the next row, where only one is selected."""
        at = self.currentIndex()
        if len(self.chosen_rows()) == 1 and at.row() + 1 < self._rows.rowCount():
            self.choose(at.row() + 1)

    def choose(self, row: int) -> None:
        """Select one row and nothing else, whatever keys are held down."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._rows.index(row, 0), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the selected phones by Enter, rather than press the page's action."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if self.chosen():
                self.taken.emit()
            return
        super().keyPressEvent(event)

    def _on_about_to_reset(self) -> None:
        at = self.currentIndex().row()
        self._kept = frozenset(found.sightings[0] for found in self.chosen())
        self._kept_current = self._rows.rows[at].found.sightings[0] if 0 <= at < len(self._rows.rows) else None

    def _on_reset(self) -> None:
        """Select the same phones again, wherever they stand now."""
        firsts = [one.found.sightings[0] for one in self._rows.rows]
        if self._kept_current in firsts:
            current = self._rows.index(firsts.index(self._kept_current), 0)
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection = QItemSelection()
        for first, last in runs([row for row, one in enumerate(firsts) if one in self._kept]):
            selection.select(self._rows.index(first, 0), self._rows.index(last, 0))
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(selection, flags)
