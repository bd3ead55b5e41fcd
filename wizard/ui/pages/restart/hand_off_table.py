"""Which phones have fetched their files, when, and from where."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from wizard.core.hand_off import FETCH_WORDS, Fetch, FetchOutcome
from wizard.core.text import Text
from wizard.ui.moments import second
from wizard.ui.widgets.column_width import give_room
from wizard.ui.words import said

Index = QModelIndex | QPersistentModelIndex

_HEADINGS = (Text("Phone"), Text("Name"), Text("File"), Text("From"), Text("Says it is"))
_NOT_YET = Text("not yet fetched")
_SIGNS = {FetchOutcome.FETCHED: "✓ ", FetchOutcome.NOT_OFFERED: "! ", FetchOutcome.CUT: "! "}
_FILE = 2
_ROW_PIXELS, _MOST_ROWS = 30, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOffRow:
    """A phone of the site, or a stranger by the file it asked for; ``fetch`` is its last request."""

    title: str
    name: str
    fetch: Fetch | None = None


class _Model(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[HandOffRow, ...] = ()

    def show(self, rows: tuple[HandOffRow, ...]) -> None:
        if len(rows) == len(self.rows):  # the person stays on the same row
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(_HEADINGS) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_heading = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return said(_HEADINGS[section]) if is_heading else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self.rows[index.row()]
        fetch = row.fetch
        cells = (fetch.address, fetch.agent) if fetch else ("", "")
        return (row.title, row.name, _file(fetch), *cells)[index.column()]


class HandOffTable(QTableView):
    """One row per phone; a few are shown at once, the others by scrolling."""

    def __init__(self) -> None:
        super().__init__()
        self.fetches = _Model()
        self.setModel(self.fetches)
        self.setAccessibleName(self.tr("Phones and whether each has fetched its file"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PIXELS)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_FILE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for column, width in ((0, 120), (1, 140), (3, 120), (4, 150)):
            give_room(self, column, width)

    def show_rows(self, rows: tuple[HandOffRow, ...]) -> None:
        """Show some rows."""
        self.fetches.show(rows)
        height = self.horizontalHeader().sizeHint().height() + _ROW_PIXELS * min(_MOST_ROWS, max(1, len(rows)))
        self.setFixedHeight(height + 4)


def _file(fetch: Fetch | None) -> str:
    if fetch is None:
        return said(_NOT_YET)
    words = said(FETCH_WORDS[fetch.outcome])
    return said(Text("{sign}{words}, {time}", sign=_SIGNS.get(fetch.outcome, ""), words=words, time=second(fetch.at)))
