"""The lines of a difference, to be scrolled, gone through and copied.

Only what is visible is painted, so a file of 20,000 lines scrolls as one of twenty.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from wizard.core.plan.difference_lines import DifferenceLine
from wizard.core.problem import Problem
from wizard.ui.pages.preview.difference_model import DifferenceModel
from wizard.ui.pages.preview.difference_painter import DifferencePainter
from wizard.ui.theme import Theme


class DifferenceView(QListView):
    """Shows lines; Ctrl+C copies the text of those that are chosen. ``moved``: the person is on another one."""

    moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lines = DifferenceModel()
        self.setModel(self._lines)
        self.setItemDelegate(DifferencePainter(theme, self._lines, self))
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
