"""How wide a column of a table has to be."""

from PySide6.QtWidgets import QStyle, QTableView

_ROUND = 4
"""Pixels for what a heading's borders take beside the style's own margin."""


def give_room(table: QTableView, column: int, pixels: int) -> None:
    """Make a column so wide, or wider where its heading in the window's language asks for more."""
    header = table.horizontalHeader()
    margin = header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
    heading = str(table.model().headerData(column, header.orientation()) or "")
    table.setColumnWidth(column, max(pixels, header.fontMetrics().horizontalAdvance(heading) + 2 * margin + _ROUND))
