"""The lines of a difference: number, sign, text in the code font, and the reason at the end of the line.

Only what is visible is painted, so a file of 20,000 lines scrolls as one of twenty.
"""

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.core.plan.difference_lines import DifferenceLine, LineKind
from wizard.core.problem import Problem
from wizard.core.text import Text
from wizard.ui.pages.preview.entries import SEVERITIES
from wizard.ui.theme import Theme
from wizard.ui.widgets.tip import tip
from wizard.ui.words import counted, said

_HEIGHT, _EDGE, _GAP, _SIGN, _LEAST_REASON = 24, 12, 16, 20, 60
_TAB, _FRAME = 8, 2

SIGNS = {LineKind.ADDED: "+", LineKind.REMOVED: "-", LineKind.SAME: " ", LineKind.GAP: "…"}

Index = QModelIndex | QPersistentModelIndex


def number(line: DifferenceLine) -> int:
    """Return the number a line is shown with: that of the new file, of the old one where it goes."""
    return line.after_line or line.before_line


def reason(line: DifferenceLine, problem: Problem | None = None) -> str:
    """Return what stands at the end of a line: what is wrong with it, else why it is there."""
    if problem is not None:
        return said(problem.message)
    if line.reason is not None:
        return said(line.reason)
    return said(Text("the file ends here without a line end")) if line.lacks_newline else ""


class _Lines(QAbstractListModel):
    """The lines, with their words for screen readers and tool tips."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[DifferenceLine] = ()
        self.problems: Mapping[int, Problem] = {}

    def show(self, lines: Sequence[DifferenceLine], problems: Mapping[int, Problem]) -> None:
        self.beginResetModel()
        self.lines, self.problems = lines, problems
        self.endResetModel()

    def problem_of(self, line: DifferenceLine) -> Problem | None:
        return self.problems.get(line.after_line) if line.kind is not LineKind.GAP else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text or left_out(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line, self.problem_of(line))
        if role == Qt.ItemDataRole.ToolTipRole and line.kind is not LineKind.GAP:
            problem = self.problem_of(line)
            wrong = (said(problem.message), said(problem.fix) if problem.fix else "") if problem else ()
            return tip(line.text, *wrong, reason(line), line.source)
        return None


def left_out(line: DifferenceLine) -> str:
    """Return what is said in place of lines that stay."""
    if line.kind is not LineKind.GAP:
        return ""
    return counted(line.left_out, Text("one line that stays"), Text("{count} lines that stay"))


def spoken(line: DifferenceLine, problem: Problem | None = None) -> str:
    """Return a line in words."""
    if line.kind is LineKind.GAP:
        return left_out(line)
    state = {LineKind.ADDED: Text("added"), LineKind.REMOVED: Text("removed"), LineKind.SAME: Text("stays")}[line.kind]
    where = said(Text("{state}, line {number}: {text}", state=said(state), number=number(line), text=line.text))
    wrong = said(Text("problem: {message}", message=said(problem.message))) if problem else ""
    return "; ".join(filter(None, (where, wrong, reason(line))))


class DifferenceView(QListView):
    """Shows lines; Ctrl+C copies the text of those that are chosen. ``moved``: the person is on another one."""

    moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lines = _Lines()
        self._theme = theme
        self.digits = 1
        self.longest = 0
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(theme, self))
        self.setUniformItemSizes(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the lines of files are, in every language
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("The file's lines"))
        self.selectionModel().currentChanged.connect(self.moved)
        self._lines.modelReset.connect(self.moved)
        theme.changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[DifferenceLine], problems: Mapping[int, Problem] | None = None) -> None:
        """Show the lines of a difference from its start; ``problems`` are by the line of the new file."""
        self.digits = len(str(max(map(number, lines), default=0)))
        self.longest = max((_cells(line.text) for line in lines), default=0)
        self._lines.show(lines, problems or {})

    def problem_of(self, line: DifferenceLine) -> Problem | None:
        """Return what is wrong with a line."""
        return self._lines.problem_of(line)

    @property
    def lines(self) -> Sequence[DifferenceLine]:
        """What is shown."""
        return self._lines.lines

    @property
    def line(self) -> DifferenceLine | None:
        """The line the person is on."""
        row = self.currentIndex().row()
        return self.lines[row] if row >= 0 else None

    @property
    def chosen_text(self) -> str:
        """The text of the lines that are chosen, as it stands in the file."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return "\n".join(self.lines[row].text for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with the system's own keys for it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_text)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line the person is on in sight."""
        super().resizeEvent(event)
        if self.line is not None:
            self.scrollTo(self.currentIndex())


def _cells(text: str) -> int:
    """At most how many characters wide a line is: beyond ASCII some are two wide."""
    return len(text) + text.count("\t") * (_TAB - 1) if text.isascii() else 2 * len(text)


class _Painter(QStyledItemDelegate):
    """One line. The reason keeps to the right edge of what is visible, and gives way to the text."""

    def __init__(self, theme: Theme, view: DifferenceView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def _advance(self) -> float:
        return QFontMetricsF(self._theme.code_font).horizontalAdvance("0")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cells = self._view.digits + self._view.longest
        return QSize(ceil(_EDGE + _GAP + _SIGN + cells * self._advance() + _EDGE), _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._view.lines[index.row()]
        colours = self._theme.colours
        rect: QRect = option.rect
        centre = Qt.AlignmentFlag.AlignVCenter
        grounds = {LineKind.ADDED: colours.add, LineKind.REMOVED: colours.remove}
        painter.save()
        ground = colours.accent_soft if option.state & QStyle.StateFlag.State_Selected else grounds.get(line.kind)
        if ground:
            painter.fillRect(rect, QColor(ground))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), _FRAME))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.setFont(self._theme.code_font)
        advance = self._advance()
        numbers = QRect(rect.left() + _EDGE, rect.top(), ceil(self._view.digits * advance), rect.height())
        signs = QRect(numbers.right() + _GAP, rect.top(), _SIGN, rect.height())
        painter.setPen(QColor(colours.quiet))
        if line.kind is LineKind.GAP:
            painter.drawText(signs, centre, SIGNS[line.kind])
            painter.setFont(self._view.font())
            painter.drawText(rect.adjusted(signs.right() - rect.left(), 0, 0, 0), centre, left_out(line))
            painter.restore()
            return
        painter.drawText(numbers, centre | Qt.AlignmentFlag.AlignRight, str(number(line)))
        state = {LineKind.ADDED: colours.good, LineKind.REMOVED: colours.bad}.get(line.kind, colours.quiet)
        painter.setPen(QColor(state))
        painter.drawText(signs, centre, SIGNS[line.kind])
        painter.setPen(QColor(colours.text))
        edge = self._view.viewport().width()
        # No more than can be seen: a line may be as long as a file.
        most = max(0, edge - signs.right()) // max(1, int(advance)) + 1
        text = line.text[:most].expandtabs(_TAB)[:most]
        room = QRect(signs.right(), rect.top(), max(0, edge - signs.right()), rect.height())
        painter.drawText(room, centre | Qt.TextFlag.TextSingleLine, text)
        end = signs.right() + painter.fontMetrics().horizontalAdvance(text)
        place = QRect(end + _GAP, rect.top(), edge - end - _GAP - _EDGE, _HEIGHT)
        self._paint_reason(painter, line, self._view.problem_of(line), place)
        painter.restore()

    def _paint_reason(self, painter: QPainter, line: DifferenceLine, problem: Problem | None, room: QRect) -> None:
        words = reason(line, problem)
        if not words or room.width() < _LEAST_REASON:
            return
        colour = "quiet"
        if problem is not None:
            sign, colour, _ = SEVERITIES[problem.severity]
            words = f"{sign} {words}"
        painter.setFont(self._view.font())
        painter.setPen(QColor(getattr(self._theme.colours, colour)))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
