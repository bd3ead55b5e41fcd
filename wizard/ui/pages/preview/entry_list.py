"""The list at the left of the Preview: painted row by row, so that 300 files cost no more than the visible ones."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.core.manual.anchors import rule_anchor
from wizard.core.plan.plan import Action, Change
from wizard.core.problem import Severity
from wizard.ui.pages.preview.entries import Entry
from wizard.ui.pages.preview.grouped import Grouped
from wizard.ui.theme import Theme
from wizard.ui.widgets.explained import explain_at
from wizard.ui.widgets.tip import tip

_HEIGHT, _EDGE, _SIGN, _GAP = 28, 8, 16, 8

Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    """The entries; headings can be neither chosen nor walked onto."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        return tip(entry.tip) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.entries[index.row()].about is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EntryList(QListView):
    """``chosen`` brings the entry the person is on."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows = _Rows()
        self._last: Entry | None = None
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(theme, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What the plan holds"))
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show entries; the person stays on the same one where it is there, or there again."""
        if list(entries) == list(self._rows.entries):
            return
        before = self._last
        self._rows.show(tuple(entries))
        rows = [row for row, entry in enumerate(entries) if entry.about is not None]
        if rows:
            self.choose(min(rows, key=lambda row: (not _is_same(entries[row], before), _rank(entries[row]))))
        else:
            self.chosen.emit(None)

    @property
    def entry(self) -> Entry | None:
        """The entry the person is on."""
        index = self.currentIndex()
        return self._rows.entries[index.row()] if index.isValid() else None

    @property
    def entries(self) -> Sequence[Entry]:
        """What is listed."""
        return self._rows.entries

    def choose(self, row: int) -> None:
        """Go to a row."""
        self.setCurrentIndex(self._rows.index(row))

    def _on_current(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self._last = self._rows.entries[current.row()]
            about = self._last.about
            rule = about.problem.rule if isinstance(about, Grouped) else ""
            explain_at(self, rule_anchor(rule) if rule else "")
            self.chosen.emit(self._last)


def _is_same(entry: Entry, before: Entry | None) -> bool:
    return before is not None and (entry.name, type(entry.about)) == (before.name, type(before.about))


def _rank(entry: Entry) -> int:
    """What is shown first: an error, then a file that is there already, then whatever comes first."""
    if isinstance(entry.about, Grouped) and entry.about.problem.severity is Severity.ERROR:
        return 0
    return 1 if isinstance(entry.about, Change) and entry.about.action is Action.UPDATE else 2


class _Painter(QStyledItemDelegate):
    """A sign, a name cut in its middle where it is too long, and a note at the right."""

    def __init__(self, theme: Theme, view: EntryList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._view.entries[index.row()]
        colours = self._theme.colours
        rect: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(self._view.font())
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(colours.accent_soft))
            has_keyboard = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QColor(colours.accent) if has_keyboard else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 6, 6)
        inner = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        centre, way = Qt.AlignmentFlag.AlignVCenter, self._view.layoutDirection()
        leading = centre | QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft)
        trailing = centre | QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignRight)
        if entry.about is None:
            painter.setPen(QColor(colours.quiet))
            words = painter.fontMetrics().elidedText(entry.name, Qt.TextElideMode.ElideMiddle, inner.width())
            painter.drawText(inner, leading, words)
            painter.restore()
            return
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        plain = painter.font()
        painter.setFont(bold)
        painter.setPen(QColor(getattr(colours, entry.colour)))
        sign = QStyle.visualRect(way, inner, QRect(inner.left(), inner.top(), _SIGN, inner.height()))
        painter.drawText(sign, centre | Qt.AlignmentFlag.AlignHCenter, entry.sign)
        painter.setFont(plain)
        painter.setPen(QColor(colours.quiet))
        painter.drawText(inner, trailing, entry.note)
        note = painter.fontMetrics().horizontalAdvance(entry.note) + _GAP if entry.note else 0
        painter.setFont(bold if is_chosen else plain)
        painter.setPen(QColor(colours.text))
        room = QStyle.visualRect(way, inner, inner.adjusted(_SIGN + _GAP, 0, -note, 0))
        is_path = not isinstance(entry.about, Grouped)
        elide = Qt.TextElideMode.ElideMiddle if is_path else Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(entry.name, elide, room.width())
        painter.drawText(room, leading, words)
        painter.restore()
