"""The preview of a list that was read: nothing of it is in the site before it is said so here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableView

from wizard.core.fault import shown
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.edits import Phones, with_added
from wizard.core.phone_list.layout import Columns
from wizard.core.text import Text
from wizard.ui.pages.phones.delegate import ColouringDelegate
from wizard.ui.pages.phones.import_columns import ImportColumns
from wizard.ui.pages.phones.import_rows import ImportRows, what
from wizard.ui.pages.phones.import_words import MOST_ADDED, sentences, too_many
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
        self.columns = ImportColumns()
        self.columns.chosen.connect(self._on_columns)
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
        self.add(self.heading, self.words, self.columns.words, self.columns)
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
        if self._read is not None and self.columns.is_open and self.add_button.isHidden():
            self.columns.boxes[Column.MAC].setFocus()
        else:
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
        self.columns.open(is_open=False)
        for widget in (self.columns.words, self.columns, self.table, self.detail, self.add_button):
            widget.hide()
        set_role(self.words, "")
        self.leave_button.setText(self.tr("Cancel"))
        self.turned.emit()
        self.ask()

    def _on_read(self, read: ReadList) -> None:
        was_asking = self._read is not None
        self._read, self._is_reading = read, False
        self._show_list(read)
        self.turned.emit()
        if not was_asking:  # else the person is at the columns
            self.ask()

    def _on_columns(self, columns: Columns) -> None:
        if self._read is not None:
            self.reader.read_again(self._read, columns)

    def _on_failed(self, error: Exception) -> None:
        self.leave()
        self.failed.emit(error)

    def _on_add(self) -> None:
        read = self._read
        self.leave()
        if read is not None:
            self.accepted.emit(read.found.phones)

    def _show_list(self, read: ReadList) -> None:
        found = read.found
        added = with_added(self._phones, found.phones)
        is_too_much = max(read.count, len(added.phones)) > MOST_ADDED
        if is_too_much:
            added = with_added(self._phones, ())
        count = len(added.added)
        is_refused = not read.count and len(found.problems) == 1
        self.heading.setText(shown(read.name))
        if is_too_much:
            self.words.setText(too_many(read.count))
        else:
            self.words.setText(what(found.problems[0]) if is_refused else sentences(found, added))
        set_role(self.words, "bad" if is_refused or is_too_much else "")
        self.columns.show_layout(found.layout)
        self._rows.show_found(found, added)
        self.table.selectRow(0)
        for widget in (self.table, self.detail):
            widget.setVisible(not is_refused and self._rows.rowCount() > 0)
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
