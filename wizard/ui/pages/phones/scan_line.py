"""A line for a barcode scanner, which types like a keyboard: a MAC address and Enter, then the next label."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from wizard.core.fault import shown
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.scanning import next_without_mac, read_scan, scanned
from wizard.core.phone_list.values import WrongCell
from wizard.core.text import Text
from wizard.ui.page import Page
from wizard.ui.pages.phone_names import phone_name
from wizard.ui.pages.phones.editing import PhoneEditing
from wizard.ui.pages.phones.table import PhonesTable
from wizard.ui.widgets.panel import label, set_role
from wizard.ui.words import said

_LINE_WIDTH = 190
_LONGEST = 200
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class LabelLine(QLineEdit):
    """``scanned`` brings what was typed before Enter or Tab, by which scanners end; Escape leaves."""

    scanned = Signal(str)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take the keys a scanner ends with before they lead anywhere else."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() in _ENDS and (self.text() or event.key() != Qt.Key.Key_Tab):
                self.scanned.emit(self.text())
                return True
        return super().event(event)


class ScanLine(QWidget):
    """Gives each label to the next phone without a MAC address, or to a new one. ``turned``: it is shown, or gone."""

    turned = Signal()

    def __init__(self, page: Page, table: PhonesTable, editing: PhoneEditing) -> None:
        super().__init__()
        self._page, self._table, self._editing = page, table, editing
        self.line = LabelLine()
        self.line.setMaxLength(_LONGEST)
        self.line.setFixedWidth(_LINE_WIDTH)
        self.line.setPlaceholderText(self.tr("Scan a label"))
        self.line.setAccessibleName(self.tr("MAC address from a label"))
        self.line.scanned.connect(self._on_scanned)
        self.line.left.connect(self.leave)
        self.words = label("")
        self.done_button = QPushButton(self.tr("Done"))
        self.done_button.clicked.connect(self.leave)
        name = QLabel(self.tr("MAC address"))
        name.setBuddy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(name)
        layout.addWidget(self.line)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.done_button)
        self.hide()

    @property
    def is_scanning(self) -> bool:
        """Whether labels are waited for."""
        return not self.isHidden()

    def begin(self) -> None:
        """Wait for labels."""
        self.show()
        self.turned.emit()
        self._say(self._next(), "quiet")
        self.line.setFocus()

    def leave(self) -> None:
        """Wait for no more labels."""
        if self.is_scanning:
            self.line.clear()
            self.hide()
            self.turned.emit()
            self._table.setFocus()

    def _on_scanned(self, text: str) -> None:
        self.line.clear()
        if not text.strip():
            return
        try:
            mac = read_scan(text)
        except WrongCell as wrong:
            # Who scans looks at the label, not at the screen.
            QApplication.beep()
            self._say(f"✕ {said(wrong.fault.message)} {said(wrong.fault.fix)}", "bad")
            return
        order = self._table.phones_from_current(wraps=True)
        found = scanned(self._page.work.site.phones, mac, order)
        self._editing.change(lambda phones: scanned(phones, mac, order).phones, Text("scan a label"))
        self._table.show_phone(found.index, Column.MAC)
        phone = found.phones[found.index]
        who = shown(phone_name(phone) or mac)
        if found.was_known:
            QApplication.beep()
            self._say(said(Text("! {mac} is in the list already: {who}.", mac=mac, who=who)), "warn")
        else:
            self._say(f"{said(Text('✓ {who} has {mac}.', who=who, mac=mac))} {self._next()}", "good")

    def _next(self) -> str:
        order = self._table.phones_from_current(wraps=True)
        phones = self._page.work.site.phones
        at = next_without_mac(phones, order)
        if at is None:
            return self.tr("The next label makes a new phone.")
        who = phone_name(phones[at])
        return said(Text("The next label is for {who}.", who=shown(who))) if who else self.tr("Scan the next label.")

    def _say(self, words: str, role: str) -> None:
        set_role(self.words, role)
        self.words.setText(words)
