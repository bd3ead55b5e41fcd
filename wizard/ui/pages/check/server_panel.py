"""The list of checks, where to connect, and the way to stop them."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton

from wizard.core.check_result import Check
from wizard.core.host_name import address_of
from wizard.ui.pages.check.asking import Asking
from wizard.ui.pages.check.check_list import CheckList
from wizard.ui.pages.check.checking import Checking
from wizard.ui.services import Services
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.work import Work

_ADDRESS_WIDTH = 200


class ServerPanel(Panel):
    """``changed`` says that more or less is known now; ``checked`` brings a site and what came of it."""

    changed = Signal()
    checked = Signal(object, object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._known: tuple[Check, ...] = ()
        self.checking, self.list = Checking(services), CheckList(services.theme)
        self.checking.found.connect(self._on_found)
        self.checking.done.connect(self.checked)
        self.checking.failed.connect(services.show_error)
        self.checking.ended.connect(self._on_ended)
        self.address, self.wrong, self.cancel = QLineEdit(), label("", "bad"), QPushButton(self.tr("Cancel"))
        self.address.setFixedWidth(_ADDRESS_WIDTH)
        self.address.setPlaceholderText(self.tr("as the DNS says"))
        self.address.setAccessibleName(self.tr("IP address to connect to"))
        self.address.setToolTip(self.tr("An IP address instead of asking the DNS; it is not kept in the site"))
        self.address.textChanged.connect(self._on_address)
        self.cancel.setAccessibleName(self.tr("Cancel the checks"))
        self.cancel.clicked.connect(self.checking.cancel)
        name, row = QLabel(self.tr("Connect &to")), QHBoxLayout()
        name.setBuddy(self.address)
        row.setContentsMargins(14, 4, 14, 6)
        row.setSpacing(8)
        for widget in (name, self.address):
            row.addWidget(widget)
        row.addWidget(self.wrong, 1)
        row.addWidget(self.cancel)
        self.rows.setContentsMargins(0, 4, 0, 4)
        self.rows.setSpacing(0)
        self.add(self.list)
        self.rows.addLayout(row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        self.asking = Asking()
        self.asking.changed.connect(self.changed)
        self.add(self.asking)
        self._show()

    @property
    def checks(self) -> tuple[Check, ...]:
        """What is known so far."""
        return self._known

    @property
    def is_address_wrong(self) -> bool:
        """Whether what was typed as an address is none."""
        return bool(self.address.text().strip()) and address_of(self.address.text().strip()) is None

    def show_work(self, work: Work) -> None:
        """Show what came of the last checks, unless others are running."""
        if not self.checking.is_at_work:
            self._known = work.checks
        self._show()

    def run(self, work: Work) -> None:
        """Check anew, from an empty list."""
        if self.is_address_wrong or self.asking.fault:
            return
        self._known = ()
        self.checking.run(work, self.address.text().strip(), self.asking.asked)
        self._show()

    def _show(self) -> None:
        self.list.show_checks(self._known)
        self.cancel.setVisible(self.checking.is_at_work)
        self.changed.emit()

    def _on_found(self, check: Check) -> None:
        self._known = (*self._known, check)
        self._soon.start()  # many come at once, when what they waited for has passed

    def _on_ended(self) -> None:
        self._show()

    def _on_address(self) -> None:
        self.wrong.setText(self.tr("✕ This is no IP address.") if self.is_address_wrong else "")
        self.changed.emit()
