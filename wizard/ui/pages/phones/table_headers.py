"""The headers of the table: how wide its columns and how high its rows are."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from wizard.core.phone_list.columns import Column
from wizard.ui.pages.phones.columns import PROSPECT, position
from wizard.ui.widgets.column_width import give_room

_ROW_HEIGHT = 30
_CELL_MARGIN = 12


def set_headers(table: QTableView, widest: Mapping[Column, str]) -> None:
    """Give each column the room of a text and of its heading, and the rest to what a phone will do."""
    across, down = table.horizontalHeader(), table.verticalHeader()
    for header in (across, down):
        header.setHighlightSections(False)
    across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    across.setSortIndicatorClearable(True)
    across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    metrics = table.fontMetrics()
    for column, text in widest.items():
        give_room(table, position(column), metrics.horizontalAdvance(text) + _CELL_MARGIN)
    across.setSectionResizeMode(position(PROSPECT), QHeaderView.ResizeMode.Stretch)
    down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    down.setDefaultSectionSize(_ROW_HEIGHT)
    down.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
