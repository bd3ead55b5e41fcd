"""The list itself: tools, table, and the line that speaks of the selected cell."""

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from wizard.core.mac import parse_mac
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.copied import copied
from wizard.core.phone_list.edits import Phones, with_added
from wizard.core.phone_list.in_service import InService
from wizard.core.site import AuthorityKind
from wizard.core.text import Text
from wizard.system.server_reading import ServerReading
from wizard.ui.page import Page
from wizard.ui.pages.phones.detail import PhoneDetail
from wizard.ui.pages.phones.editing import PhoneEditing
from wizard.ui.pages.phones.model import PhonesModel
from wizard.ui.pages.phones.table import PhonesTable
from wizard.ui.pages.phones.toolbar import PhonesToolbar
from wizard.ui.widgets.panel import Panel
from wizard.ui.words import counted, said
from wizard.ui.work import Work

_MOST_IN_A_CELL = 1000
"""Characters pasted into cells; what is longer is no value of a phone."""

_LEAST_HEIGHT = 150
_ROW_OR_COLUMN = re.compile(r"[\n\r\t]")
_SEPARATOR = re.compile(r"[,;]")


class ListPart(Panel):
    """``pasted`` brings rows that are to be looked at before they are added, ``taken`` phones the server has."""

    pasted = Signal(str)
    taken = Signal(tuple)

    def __init__(self, page: Page) -> None:
        super().__init__()
        theme = page.services.theme
        self.model = PhonesModel()
        self.table = PhonesTable(theme, self.model)
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.toolbar = PhonesToolbar(theme)
        self.toolbar.listen(page, self.table)
        self.detail = PhoneDetail(self.model, self.table)
        self.editing = PhoneEditing(page, self.table)
        self._folder: Path | None = None
        self._on_server: Phones = ()
        self._compared: tuple[Phones | None, ServerReading | None] = (None, None)
        self.rows.setContentsMargins(8, 8, 8, 8)
        self.rows.setSpacing(8)
        self.rows.addWidget(self.toolbar)
        self.rows.addWidget(self.table, 1)
        self.rows.addWidget(self.detail)
        self._connect()

    def show_work(self, work: Work, service: InService | None) -> None:
        """Show a site's phones; what is selected, in sight and open stays so."""
        if work.folder != self._folder:
            self._folder = work.folder
            self.toolbar.filter_line.clear()
            self.editing.forget()
        self.table.show_root(is_shown=work.site.certificate.authority is AuthorityKind.PRIVATE)
        self.model.show_phones(work.site, work.problems, service)
        self.editing.show_phones(work.site.phones)
        self._show_server(work)
        self._on_chosen()

    def go_to(self, phone: int, column: Column) -> None:
        """Lead to a cell, if need be by putting the filter away."""
        if not self.table.go_to(phone, column):
            self.toolbar.filter_line.clear()
            self.table.go_to(phone, column)

    def _show_server(self, work: Work) -> None:
        """Offer the phones of the server that are not in the list."""
        if work.site.phones is self._compared[0] and work.reading is self._compared[1]:
            return
        self._compared = (work.site.phones, work.reading)
        self._on_server = with_added(work.site.phones, work.reading.view.phones).added if work.reading else ()
        self.toolbar.take_found.setVisible(bool(self._on_server))
        one, many = Text("1 more phone of the server"), Text("{count} more phones of the server")
        self.toolbar.take_found.setText(counted(len(self._on_server), one, many))

    def _connect(self) -> None:
        tools, editing = self.toolbar, self.editing
        for action, edit in (
            (tools.add, self._on_add),
            (tools.remove, editing.remove),
            (tools.undo, editing.undo),
            (tools.redo, editing.redo),
            (tools.fill_down, editing.fill_down),
            (tools.copy_phones, self._on_copy),
            (tools.paste, self._on_paste),
            (tools.take_found, self._on_take),
            (tools.sort_column, self.table.sort_by_current),
            (tools.sort_list, self.table.sort_as_listed),
        ):
            action.triggered.connect(edit)
        tools.staged.connect(editing.set_stage)
        tools.filtered.connect(self._on_filtered)
        tools.left.connect(self.table.setFocus)
        editing.changed.connect(self._on_history)
        editing.noted.connect(self._on_noted)
        self.model.edited.connect(editing.set_cell)
        self.detail.undone.connect(editing.undo)
        self.detail.insisted.connect(editing.set_unproven_tls)
        # A selection that changes together with its current cell is told twice; the second time it is whole.
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.table.selectionModel().currentChanged.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        self.detail.show_cell()
        rows = self.table.chosen_rows()
        self.toolbar.show_stage({self.model.phone(row).stage for row in rows})
        for action in (self.toolbar.remove, self.toolbar.copy_phones, self.toolbar.fill_down):
            action.setEnabled(bool(rows))

    def _on_history(self) -> None:
        self.toolbar.show_undo(self.editing.undoable, self.editing.redoable)

    def _on_noted(self, words: str) -> None:
        self.detail.note(words, can_undo=bool(self.editing.undoable))

    def _on_filtered(self, words: str) -> None:
        self.model.filter(words)
        if words.strip():
            count = self.model.rowCount()
            self.detail.note(counted(count, Text("1 phone matches."), Text("{count} phones match.")))

    def _on_add(self) -> None:
        self.toolbar.filter_line.clear()
        self.editing.add()

    def _on_take(self) -> None:
        self.taken.emit(self._on_server)

    def _on_copy(self) -> None:
        chosen = self.table.selectionModel().selection().toList()
        at = self.table.currentIndex()
        is_one = len(chosen) == 1 and chosen[0].width() == chosen[0].height() == 1
        phones = self.model.site.phones
        text = self.model.text(at) if is_one else copied(phones[i] for i in self.table.chosen())
        QGuiApplication.clipboard().setText(text)

    def _on_paste(self) -> None:
        text = QGuiApplication.clipboard().text().strip("\r\n")
        if not text.strip():
            self.detail.note(self.tr("There is no text on the clipboard."))
        elif not self._is_for_cells(text):
            self.pasted.emit(text)
        elif len(text) > _MOST_IN_A_CELL:
            words = Text("{count} characters are too much for a cell; nothing was changed.", count=f"{len(text):,}")
            self.detail.note(said(words))
        else:
            self.editing.set_cells(text)

    def _is_for_cells(self, text: str) -> bool:
        """Whether a text is one value for the selected cells, rather than rows of phones."""
        column = self.table.column
        if column is None or not self.table.chosen_rows() or _ROW_OR_COLUMN.search(text):
            return False
        first = _SEPARATOR.split(text, 1)[0]
        return (column is Column.MAC and first == text) or not _is_mac(first)


def _is_mac(text: str) -> bool:
    try:
        return bool(parse_mac(text))
    except ValueError:
        return False
