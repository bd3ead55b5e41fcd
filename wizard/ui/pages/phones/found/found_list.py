"""The list of found phones, what was seen of the one at hand, and the button that adds those selected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wizard.core.phone_list.edits import Phones
from wizard.core.text import Text
from wizard.ui.pages.phones.found.arranging import FoundRow
from wizard.ui.pages.phones.found.rows import FoundRows
from wizard.ui.pages.phones.found.table import FoundTable
from wizard.ui.theme import Theme
from wizard.ui.widgets.panel import label
from wizard.ui.words import counted


class FoundList(QWidget):
    """Hidden while there is nothing in it; ``taken`` brings the phones that are to be added."""

    taken = Signal(tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = FoundRows()
        self.table = FoundTable(theme, self.model)
        self.detail = label("", "quiet")
        self.detail.setMinimumHeight(2 * self.detail.fontMetrics().lineSpacing())
        self.add_button = QPushButton()
        self.add_button.setProperty("role", "go")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)
        self.table.taken.connect(self._on_taken)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.table.selectionModel().currentChanged.connect(self._on_chosen)
        self.add_button.clicked.connect(self._on_taken)
        self.show_rows((), ())

    @property
    def count(self) -> int:
        """How many phones were found."""
        return self.model.rowCount()

    def show_rows(self, rows: tuple[FoundRow, ...], phones: Phones) -> None:
        """Show what was found, beside the phones of the list."""
        is_first = bool(rows) and not self.count
        self.model.show_rows(rows, phones)
        for widget in (self, self.add_button):
            widget.setVisible(bool(rows))
        if is_first:
            self.table.choose(0)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.detail.setText(self.model.in_full(self.table.currentIndex().row()))
        count = len(self.table.chosen_rows())
        self.add_button.setText(counted(count, Text("A&dd this phone"), Text("A&dd {count} phones")))
        self.add_button.setEnabled(count > 0)

    def _on_taken(self) -> None:
        self.taken.emit(self.table.chosen())
        self.table.go_on()
