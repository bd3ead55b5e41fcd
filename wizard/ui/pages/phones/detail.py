"""The line below the table: what is wrong with the selected cell and what to do, or what its phone will do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from wizard.core.fault import shown
from wizard.core.phone_list.edits import is_unproven
from wizard.core.problem import Severity, worst
from wizard.core.site import Phone
from wizard.core.text import Text
from wizard.ui.pages.phone_names import phone_name
from wizard.ui.pages.phones.cells import OUTCOME_SIGNS, in_words
from wizard.ui.pages.phones.columns import COLUMNS
from wizard.ui.pages.phones.found_problems import of_cell
from wizard.ui.pages.phones.model import PhonesModel
from wizard.ui.pages.phones.table import PhonesTable
from wizard.ui.signs import MARKS
from wizard.ui.spoken import announce
from wizard.ui.widgets.panel import label, set_role
from wizard.ui.words import counted, said_in_turn

_ROLES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.INFO: ""}
_LINES = 2


class PhoneDetail(QWidget):
    """Speaks of the current cell; a note of what was just done stands in its place until another cell is chosen.

    ``insisted`` brings whether TLS is wanted on a model no source shows it on.
    """

    insisted = Signal(bool)
    undone = Signal()

    def __init__(self, model: PhonesModel, table: PhonesTable) -> None:
        super().__init__()
        self._model, self._table = model, table
        self.words = label("")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # Room for two lines always, so that nothing moves when another cell is chosen.
        self.words.setMinimumHeight(_LINES * self.words.fontMetrics().lineSpacing())
        self.override = QCheckBox()
        self.override.clicked.connect(self.insisted)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.setProperty("role", "link")
        self.undo_button.clicked.connect(self.undone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.words, 1)
        for widget in (self.override, self.undo_button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
            widget.hide()

    def note(self, words: str, *, can_undo: bool = False) -> None:
        """Say what was just done."""
        self._say(words, "")
        announce(self, words)
        self.undo_button.setVisible(can_undo)

    def show_cell(self) -> None:
        """Speak of the current cell, and of the phones that are selected."""
        self.undo_button.hide()
        rows = self._table.chosen_rows()
        self._show_override(tuple(map(self._model.phone, rows)))
        at = self._table.currentIndex()
        if not at.isValid():
            self._say(self.tr("Type to edit a cell, Tab goes on to the next one, Delete removes the phone."), "quiet")
            return
        role, words = self._of_phone(at.row(), at.column())
        if len(rows) > 1:
            chosen = counted(
                len(rows), Text("1 phone selected."), Text("{count} phones selected. Ctrl+Enter edits them together.")
            )
            words = f"{chosen} {words}"
        self._say(words, role)

    def _of_phone(self, row: int, column: int) -> tuple[str, str]:
        """What is to be said of a phone, first of all about a cell: the role of the words, and the words."""
        phone, found = self._model.phone(row), self._model.problems(row)
        who = shown(phone_name(phone))
        about = worst(of_cell(found, COLUMNS[column])) or worst(found)
        if about is not None:
            sign, what = MARKS[about.severity][0], in_words((about,))
            return _ROLES[about.severity], f"{sign} {who}: {what}" if who else f"{sign} {what}"
        prospect = self._model.prospect(row)
        words = said_in_turn(prospect.words, prospect.more)
        return "", f"{OUTCOME_SIGNS[prospect.outcome]} {who}: {words}"

    def _show_override(self, phones: tuple[Phone, ...]) -> None:
        """Offer to try what no source shows, where such phones are selected."""
        unproven = [phone for phone in phones if is_unproven(phone)]
        self.override.setVisible(bool(unproven))
        if unproven:
            name = Text("Try TLS on this {model} all the same", model=unproven[0].model)
            many = Text("Try TLS on these {count} phones all the same")
            self.override.setText(counted(len(unproven), name, many))
            self.override.setChecked(all(phone.tls_unproven_model for phone in unproven))

    def _say(self, words: str, role: str) -> None:
        set_role(self.words, role)
        self.words.setText(words)
