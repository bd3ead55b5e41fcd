"""What stands in place of the table while there is no phone: the ways to get some."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout

from wizard.core.text import Text
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.words import counted


class NoPhones(Panel):
    """Buttons, each with what it is for."""

    reading = Signal()
    """The server is to be read, or what was found on it taken."""
    importing = Signal()
    adding = Signal()
    scanning = Signal()
    looking = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = label("", "heading")
        self.read_button = QPushButton(self.tr("Read the &server"))
        self.look_button = QPushButton(self.tr("&Look on the network"))
        self.import_button = QPushButton(self.tr("&Import a list…"))
        self.scan_button = QPushButton(self.tr("S&can labels"))
        self.add_button = QPushButton(self.tr("&Add a phone"))
        ways = (
            (
                self.read_button,
                self.reading,
                self.tr("Phones in service announce nothing on the network: the server's files know them."),
            ),
            (
                self.look_button,
                self.looking,
                self.tr("New phones ask for a server when they start; others answer when they are asked."),
            ),
            (
                self.import_button,
                self.importing,
                self.tr("A CSV file; or drop it here, or paste rows of a spreadsheet."),
            ),
            (
                self.scan_button,
                self.scanning,
                self.tr("With a barcode scanner: the MAC address on each phone's label, one after the other."),
            ),
            (self.add_button, self.adding, self.tr("By hand: its extension, and the MAC address on its label.")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (button, pressed, words) in enumerate(ways):
            button.clicked.connect(pressed)
            button.setAccessibleDescription(words)
            grid.addWidget(button, row, 0)
            grid.addWidget(label(words, "quiet"), row, 1, Qt.AlignmentFlag.AlignVCenter)
        middle = QVBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.heading)
        middle.addLayout(grid)
        self.rows.addStretch(1)
        self.rows.addLayout(middle)
        self.rows.addStretch(2)

    def show_reading(self, found: int | None) -> None:
        """Say how many phones were found on the server, None where it was not read yet."""
        self.heading.setText(
            self.tr("The server was read, and none of its files knows a phone.")
            if found == 0
            else self.tr("There are these ways to get phones here.")
        )
        one, many = Text("Add the server's phone"), Text("Add the server's {count} phones")
        self.read_button.setText(counted(found, one, many) if found else self.tr("Read the &server"))
