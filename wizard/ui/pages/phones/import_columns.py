"""What the columns of a list were taken for, and a choice for each where that was wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel

from wizard.core.fault import shown
from wizard.core.listed import listed
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.layout import Columns, Layout
from wizard.core.text import Text
from wizard.ui.pages.phones.columns import HEADINGS
from wizard.ui.widgets.fold import Fold
from wizard.ui.widgets.panel import label
from wizard.ui.words import counted, said

_ABREAST = 4
_MOST_NAMED = 4
_ORDER = (
    Column.MAC,
    Column.EXTENSION,
    Column.NAME,
    Column.MODEL,
    Column.FIRMWARE,
    Column.CONTEXT,
    Column.STAGE,
    Column.ROOT_LOADED,
)


class ImportColumns(Fold):
    """Says what was read from where; unfolded, there is a list of the columns for each. ``chosen`` brings them."""

    chosen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__(indent=0)
        self._layout: Layout | None = None
        self._asked: Columns | None = None
        self.words = label("", "quiet")
        self.say(self.tr("Change what is read from where"))
        self.boxes = {column: QComboBox() for column in _ORDER}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for number, (column, box) in enumerate(self.boxes.items()):
            row, place = divmod(number, _ABREAST)
            name = QLabel(said(HEADINGS[column]))
            name.setBuddy(box)
            box.setAccessibleName(said(HEADINGS[column]))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(self._on_chosen)
            grid.addWidget(name, 2 * row, place)
            grid.addWidget(box, 2 * row + 1, place)
            grid.setColumnStretch(place, 1)
        self.rows.addLayout(grid)

    def show_layout(self, layout: Layout | None) -> None:
        """Show what a list's columns were taken for; open where nothing says what they are."""
        is_answer = layout is not None and layout.columns == self._asked
        self._layout, self._asked = layout, None
        for widget in (self, self.words):
            widget.setVisible(layout is not None)
        if layout is None:
            return
        self.words.setText(_words(layout))
        if not is_answer:  # else the boxes say already what was chosen, and somebody is at one of them
            self._fill(layout)
            self.open(is_open=self.is_open or not layout.is_certain)

    def _fill(self, layout: Layout) -> None:
        for column, box in self.boxes.items():
            box.clear()
            box.addItem(self.tr("not in this list"), None)
            for place in range(len(layout.columns)):
                box.addItem(_with_example(layout, place), place)
            box.setCurrentIndex(box.findData(layout.place(column)))

    def _on_chosen(self) -> None:
        changed = self.sender()
        if self._layout is None:
            return
        # The box at hand last: it wins over another one at the same place, which may only be passed by.
        boxes = sorted(self.boxes.items(), key=lambda known: known[1] is changed)
        columns = self._layout.with_places((column, box.currentData()) for column, box in boxes).columns
        self._asked = columns
        self.chosen.emit(columns)


def _words(layout: Layout) -> str:
    if not layout.is_certain:
        return said(Text("Choose at least the column of the MAC address or of the extension."))
    read = [
        f"{said(HEADINGS[column])} ← {_named(layout, place)}"
        for column in _ORDER
        if (place := layout.place(column)) is not None
    ]
    left_out = [_named(layout, place) for place in layout.left_out if layout.examples[place]]
    names = listed(left_out, _MOST_NAMED)
    one, many = Text("Left out: {names}", names=names), Text("{count} columns left out: {names}", names=names)
    return " · ".join((", ".join(read), *((counted(len(left_out), one, many),) if left_out else ())))


def _named(layout: Layout, place: int) -> str:
    heading = layout.headings[place].strip() if layout.headings else ""
    return f"“{shown(heading)}”" if heading else said(Text("column {number}", number=place + 1))


def _with_example(layout: Layout, place: int) -> str:
    example = shown(layout.examples[place])
    return f"{_named(layout, place)}: {example}" if example else _named(layout, place)
