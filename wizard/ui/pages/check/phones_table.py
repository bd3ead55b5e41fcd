"""The phones of the site and how far each has come; what a person saw in a call is ticked here."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from wizard.core.phone_board import BoardRow, phone_board
from wizard.core.phone_progress import PROGRESS_WORDS, SRTP_WORDS, PhoneProgress
from wizard.core.text import Text
from wizard.ui.seen import seen
from wizard.ui.widgets.column_width import give_room
from wizard.ui.widgets.tip import tip
from wizard.ui.words import said
from wizard.ui.work import Work

Index = QModelIndex | QPersistentModelIndex

_HEADINGS = (Text("Phone"), Text("Name"), Text("State"), Text("Contact"), Text("Both shields seen"))
STATE, CONTACT, CALL = 2, 3, 4
_SIGNS = {
    PhoneProgress.CALLED: "✓ ",
    PhoneProgress.SRTP_ON: "✓ ",
    PhoneProgress.ON_TLS: "✓ ",
    PhoneProgress.REGISTERED: "! ",
}
_ROW_PIXELS, _MOST_ROWS = 30, 8


def rows_of(work: Work) -> tuple[BoardRow, ...]:
    """Return the phones of a work as they were last seen."""
    agents = {r.extension: r.user_agent for r in (work.reading.registrations if work.reading else ())}
    return phone_board(work.site.phones, seen(work), agents)


class _Model(QAbstractTableModel):
    """The rows. The last column can be ticked for phones that use TLS."""

    called = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[BoardRow, ...] = ()

    def show(self, rows: tuple[BoardRow, ...]) -> None:
        before, self.rows = self.rows, self.rows
        if rows == before:
            return
        if len(rows) == len(before):  # the person stays on the same row
            self.rows = rows
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
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            state = _SIGNS.get(row.state, "") + said(PROGRESS_WORDS[row.state])
            return (row.phone.extension, row.phone.name, state, said(row.contact), "")[column]
        if role == Qt.ItemDataRole.ToolTipRole and column == CONTACT:
            return tip(row.agent)
        if role == Qt.ItemDataRole.ToolTipRole and column == STATE and row.state is PhoneProgress.SRTP_ON:
            return tip(said(SRTP_WORDS))
        if role == Qt.ItemDataRole.CheckStateRole and column == CALL and row.phone.stage.is_on_tls:
            return Qt.CheckState.Checked if row.is_called else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and column == CALL:
            return said(Text("Both shields seen in a call of {extension}", extension=row.phone.extension))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != CALL:
            return False
        self.called.emit(self.rows[index.row()].phone.extension, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can_tick = index.column() == CALL and self.rows[index.row()].phone.stage.is_on_tls
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_tick else flags


class PhonesTable(QTableView):
    """``called`` brings an extension and whether both shields were seen in a call of it."""

    called = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.phones = _Model()
        self.phones.called.connect(self.called)
        self.setModel(self.phones)
        self.setAccessibleName(self.tr("Phones and how far each has come"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PIXELS)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for column, width in ((0, 80), (1, 150), (CONTACT, 110), (CALL, 140)):
            give_room(self, column, width)

    def show_rows(self, rows: tuple[BoardRow, ...]) -> None:
        """Show some phones; a few at once, the others by scrolling."""
        self.phones.show(rows)
        self.setVisible(bool(rows))
        height = self.horizontalHeader().sizeHint().height() + _ROW_PIXELS * min(_MOST_ROWS, max(1, len(rows)))
        self.setFixedHeight(height + 4)
