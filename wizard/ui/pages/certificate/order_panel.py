"""A certificate ordered at an ACME authority: where, how the name is proven, and what has to be done meanwhile."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton

from wizard.core.acme import LETS_ENCRYPT, TxtRecord, directory_fault
from wizard.system.challenge_server import HTTP_PORT
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.busy_bar import BusyBar
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.words import said


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be ordered where; ``http_port`` is None where the name is proven by a record in the DNS."""

    directory: str
    root: Path | None
    email: str
    http_port: int | None


class OrderPanel(Panel):
    """``ordered`` brings a Wish; ``stopped`` asks to end the order, ``agreed`` to go on."""

    ordered = Signal(object)
    stopped = Signal()
    agreed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._record: TxtRecord | None = None
        self.directory, self.email = QLineEdit(LETS_ENCRYPT), QLineEdit()
        self.root, self.port = QLineEdit(), QLineEdit(str(HTTP_PORT))
        self.proof = QComboBox()
        self.proof.addItem(self.tr("by a record I add to the DNS"))
        self.proof.addItem(self.tr("by HTTP: this computer answers for it"))
        self.proof.activated.connect(self._show_proof)
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        fields.setColumnStretch(1, 1)
        self._port_label = label(self.tr("Port it answers at"), wraps=False)
        for row, (words, editor) in enumerate(
            (
                (self.tr("Authority's directory"), self.directory),
                (self.tr("File with its own root, if it has one"), self.root),
                (self.tr("E-mail for its notices"), self.email),
                (self.tr("The name is proven"), self.proof),
                ("", self.port),
            )
        ):
            named = self._port_label if editor is self.port else label(words, wraps=False)
            editor.setAccessibleName(named.text())
            fields.addWidget(named, row, 0)
            fields.addWidget(editor, row, 1)
        self.wrong, self.terms = Banner("warn"), Banner("info", self.tr("I a&gree"), self.agreed.emit)
        self.button, self.stop = QPushButton(self.tr("Order the &certificate")), QPushButton(self.tr("Cancel"))
        self.button.clicked.connect(self._on_ordered)
        self.stop.clicked.connect(self.stopped)
        self.bar, self.progress = BusyBar(self.tr("The order is under way")), label("", "quiet")
        self.record = label("", "code")
        self.copy_name = CopyButton(self.tr("Copy the name"), lambda: self._record.name if self._record else "")
        self.copy_value = CopyButton(self.tr("Copy the value"), lambda: self._record.value if self._record else "")
        copies, buttons = QHBoxLayout(), QHBoxLayout()
        for row_of, widgets in ((copies, (self.copy_name, self.copy_value)), (buttons, (self.button, self.stop))):
            row_of.setSpacing(8)
            for widget in widgets:
                row_of.addWidget(widget)
            row_of.addStretch(1)
        self.rows.addLayout(fields)
        self.add(self.wrong, self.terms, self.bar, self.progress, self.record)
        self.rows.addLayout(copies)
        self.rows.addLayout(buttons)
        self._show_proof()
        self.show_busy(is_busy=False, is_ordering=False)

    def show_busy(self, *, is_busy: bool, is_ordering: bool) -> None:
        """Let nothing be begun while something is made, imported or ordered; an order can be stopped."""
        self.button.setEnabled(not is_busy)
        self.stop.setVisible(is_ordering)
        for widget in (self.bar, self.progress):
            widget.setVisible(is_ordering)
        for editor in (self.directory, self.root, self.email, self.proof, self.port):
            editor.setEnabled(not is_ordering)
        if not is_ordering:
            self.terms.say("")
            self.progress.setText("")
            self.show_record(None)

    def show_record(self, record: TxtRecord | None) -> None:
        """Show the record to add to the zone, which is waited for."""
        self._record = record
        self.record.setText(record.zone_line if record else "")
        for widget in (self.record, self.copy_name, self.copy_value):
            widget.setVisible(record is not None)

    def show_terms(self, address: str) -> None:
        """Ask whether the person agrees to the authority's terms."""
        self.terms.say(self.tr("The authority asks you to agree to its terms: %1").replace("%1", address))

    def show_progress(self, words: str) -> None:
        """Say how far the order has come."""
        self.terms.say("")
        self.progress.setText(words)

    def _is_by_http(self) -> bool:
        return self.proof.currentIndex() == 1

    def _show_proof(self) -> None:
        for widget in (self._port_label, self.port):
            widget.setVisible(self._is_by_http())

    def _on_ordered(self) -> None:
        directory, port = self.directory.text().strip(), self.port.text().strip()
        fault = directory_fault(directory)
        is_port = port.isascii() and port.isdigit() and len(port) < 6 and 0 < int(port) < 65536
        wrong = f"{said(fault.message)} {said(fault.fix)}" if fault else ""
        if not wrong and self._is_by_http() and not is_port:
            wrong = self.tr("The port is a number from 1 to 65535; the host's port 80 has to lead to it.")
        self.wrong.say(wrong)
        if wrong:
            return
        root = self.root.text().strip()
        wish = Wish(
            directory=directory,
            root=Path(root) if root else None,
            email=self.email.text().strip(),
            http_port=int(port) if self._is_by_http() else None,
        )
        self.ordered.emit(wish)
