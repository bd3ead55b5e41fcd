"""Where files are handed out: one address of this computer, a port, and whether over HTTPS."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from wizard.core.hand_off import HandOffPlace
from wizard.core.site import Site
from wizard.system.subnets import Subnet
from wizard.ui.task import Task

PORT = 8080
"""Above 1023, so that it needs no administrator."""

_LARGEST_PORT = 65535
_PORT_PIXELS = 70


class HandOffChoice(QWidget):
    """The addresses are this computer's own, looked for when it is first shown."""

    failed = Signal(Exception)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._site = Site()
        self._looking: Task | None = None
        self.address, self.port = QComboBox(), QLineEdit(str(PORT))
        self.secured = QCheckBox(self.tr("Over &HTTPS"))
        self.secured.setToolTip(self.tr("With the server's own certificate; phones that need its root cannot yet"))
        self.secured.toggled.connect(self.changed)
        self.address.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.port.setValidator(QIntValidator(1, _LARGEST_PORT))
        self.port.setFixedWidth(_PORT_PIXELS)
        self.port.textChanged.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for words, widget in ((self.tr("&At"), self.address), (self.tr("&port"), self.port)):
            name = QLabel(words)
            name.setBuddy(widget)
            widget.setAccessibleName(words.replace("&", ""))
            layout.addWidget(name)
            layout.addWidget(widget)
        layout.addWidget(self.secured)
        layout.addStretch(1)

    @property
    def place(self) -> HandOffPlace | None:
        """What is chosen; None as long as no address is known, or what is typed is no port."""
        address, port = self.address.currentData(), self.port.text()
        if not isinstance(address, str) or not port.isascii() or not port.isdigit() or int(port) > _LARGEST_PORT:
            return None
        is_secured = self.secured.isChecked() and not self.secured.isHidden()
        host = self._site.server.host
        return HandOffPlace(address=address, port=int(port), is_secured=is_secured, host=host)

    def show_site(self, site: Site, *, can_secure: bool) -> None:
        """Offer HTTPS where this computer is the server, whose name the certificate has."""
        self._site = site
        self.secured.setVisible(can_secure)

    def look(self, subnets: Callable[[], tuple[Subnet, ...]]) -> None:
        """Find out which addresses this computer has."""
        task = self._looking = Task(lambda _: subnets())
        task.done.connect(self._on_subnets)
        task.failed.connect(self.failed)
        task.start()

    def _on_subnets(self, subnets: tuple[Subnet, ...]) -> None:
        if self.sender() is not self._looking:
            return
        chosen = self.address.currentData()
        self.address.clear()
        for subnet in subnets:
            self.address.addItem(f"{subnet.own} ({subnet.interface})", str(subnet.own))
        self.address.setCurrentIndex(max(0, self.address.findData(chosen)))
        self.changed.emit()
