"""A field that holds a path: typed, looked for, or dropped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from wizard.ui.fields.line import LineField
from wizard.ui.file_dialogs import choose_folder
from wizard.ui.widgets.drops import Drops


class FolderField(LineField):
    """A folder. ``chosen`` brings the paths that were looked for or dropped; the page says what is made of them."""

    chosen = Signal(tuple)

    def __init__(self, name: str, label: str, button: str, title: str, *, hint: str = "", example: str = "") -> None:
        super().__init__(name, label, hint=hint, example=example)
        self._title = title
        self.button = QPushButton(button)
        self.button.setAccessibleName(f"{button.replace('&', '')} {label.replace('&', '')}")
        self.button.clicked.connect(self._on_clicked)
        self._drops = Drops(self.line)
        self._drops.dropped.connect(self.chosen)
        row = QHBoxLayout()
        row.setSpacing(8)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - every Field is laid out so
        layout.removeWidget(self.line)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        layout.insertLayout(1, row)
        self.setTabOrder(self.line, self.button)

    def _on_clicked(self) -> None:
        choose_folder(self, self._title, self.chosen.emit)
