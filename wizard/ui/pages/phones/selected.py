"""Which rows of a table are selected."""

from PySide6.QtCore import QItemSelectionModel


def selected_rows(selection: QItemSelectionModel, column: int = -1) -> tuple[int, ...]:
    """Return the rows of which a cell is selected, or one in a certain column, from the top.

    Unlike ``selectedRows`` it asks the model nothing, which would ask a model in Python for every row.
    """
    rows: set[int] = set()
    for block in selection.selection().toList():
        if column < 0 or block.left() <= column <= block.right():
            rows.update(range(block.top(), block.bottom() + 1))
    return tuple(sorted(rows))
