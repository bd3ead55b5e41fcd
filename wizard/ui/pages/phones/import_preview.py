"""The preview of a list that was read: nothing of it is in the site before it is said so here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableView

from wizard.core.fault import shown
from wizard.core.phone_list.edits import Phones, with_added
from wizard.core.problem import Severity
from wizard.core.text import Text
from wizard.ui.pages.phones.delegate import ColouringDelegate
from wizard.ui.pages.phones.import_rows import ImportRows, what
from wizard.ui.pages.phones.importing import ListReader, ReadList
from wizard.ui.theme import Theme
from wizard.ui.widgets.panel import Panel, label, set_role
from wizard.ui.words import counted

_WHERE_WIDTH = 160
_ROW_HEIGHT = 26


class ImportPreview(Panel):
    """Reads a list and asks; ``accepted`` brings its phones. ``turned`` says that it asks now, or no longer."""

    accepted = Signal(tuple)
    turned = Signal()
    failed = Signal(Exception)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._read: ReadList | None = None
        self._is_reading = False
        self._phones: Phones = ()
        self.reader = ListReader(self)
        self.reader.begun.connect(self._on_begun)
        self.reader.read.connect(self._on_read)
        self.reader.failed.connect(self._on_failed)
        self.heading, self.words, self.detail = label("", "heading"), label(""), label("", "quiet")
        self._rows = ImportRows()
        self.table = QTableView()
        self._set_table(theme)
        self.add_button, self.leave_button = QPushButton(), QPushButton()
        self.add_button.setProperty("role", "go")
        self.add_button.clicked.connect(self._on_add)
        self.leave_button.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.add_button)
        self.add(self.heading, self.words)
        self.rows.addWidget(self.table, 1)
        self.rows.addWidget(self.detail)
        self.rows.addStretch()
        self.rows.addLayout(buttons)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.leave,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    @property
    def is_asking(self) -> bool:
        """Whether a list is being read, or waits for an answer."""
        return self._is_reading or self._read is not None

    def show_phones(self, phones: Phones) -> None:
        """Show what a list would come to beside other phones."""
        if phones is not self._phones:
            self._phones = phones
            if self._read is not None:
                self._show_list(self._read)

    def ask(self) -> None:
        """Lead to the answer that is waited for."""
        (self.add_button if self.add_button.isVisible() else self.leave_button).setFocus()

    def leave(self) -> None:
        """Let the list go, read or not."""
        self.reader.cancel()
        self._read, self._is_reading = None, False
        self.turned.emit()

    def _on_begun(self, name: str) -> None:
        self._read, self._is_reading = None, True
        self.heading.setText(shown(name))
        self.words.setText(self.tr("It is being read…"))
        for widget in (self.table, self.detail, self.add_button):
            widget.hide()
        set_role(self.words, "")
        self.leave_button.setText(self.tr("Cancel"))
        self.turned.emit()
        self.ask()

    def _on_read(self, read: ReadList) -> None:
        self._read, self._is_reading = read, False
        self._show_list(read)
        self.turned.emit()
        self.ask()

    def _on_failed(self, error: Exception) -> None:
        self.leave()
        self.failed.emit(error)

    def _on_add(self) -> None:
        read = self._read
        self.leave()
        if read is not None:
            self.accepted.emit(read.found.phones)

    def _show_list(self, read: ReadList) -> None:
        added = with_added(self._phones, read.found.phones)
        errors = sum(p.severity is Severity.ERROR for p in read.found.problems)
        count = len(added.added)
        sentences = (
            counted(count, Text("1 phone is new."), Text("{count} phones are new.")),
            _some(
                len(added.skipped),
                Text("1 is in the list already and stays as it is there."),
                Text("{count} are in the list already and stay as they are there."),
            ),
            _some(
                errors, Text("1 mistake: its line is left out."), Text("{count} mistakes: their lines are left out.")
            ),
        )
        self.heading.setText(shown(read.name))
        is_refused = not read.found.phones and len(read.found.problems) == 1
        self.words.setText(what(read.found.problems[0]) if is_refused else " ".join(filter(None, sentences)))
        set_role(self.words, "bad" if is_refused else "")
        self._rows.show_found(read.found, added)
        self.table.selectRow(0)
        for widget in (self.table, self.detail):
            widget.setVisible(not is_refused)
        self.add_button.setText(counted(count, Text("Add 1 phone"), Text("Add {count} phones")))
        self.add_button.setVisible(count > 0)
        self.leave_button.setText(self.tr("Add none of them") if count else self.tr("Close"))

    def _on_row(self) -> None:
        self.detail.setText(self._rows.words(self.table.currentIndex().row()))

    def _set_table(self, theme: Theme) -> None:
        self.table.setModel(self._rows)
        self.table.setItemDelegate(ColouringDelegate(theme, self.table))
        self.table.setAccessibleName(self.tr("What would come of the list"))
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.table.selectionModel().currentChanged.connect(self._on_row)
        across = self.table.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        self.table.setColumnWidth(0, _WHERE_WIDTH)
        theme.changed.connect(self.table.viewport().update)


def _some(count: int, one: Text, many: Text) -> str:
    return counted(count, one, many) if count else ""
