"""The list itself: tools, table, and the line that speaks of the selected cell."""

from pathlib import Path

from PySide6.QtCore import Signal

from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.edits import Phones, with_added
from wizard.core.phone_list.in_service import InService
from wizard.core.site import AuthorityKind
from wizard.core.text import Text
from wizard.system.server_reading import ServerReading
from wizard.ui.page import Page
from wizard.ui.pages.phones.clipboard import PhonesClipboard
from wizard.ui.pages.phones.detail import PhoneDetail
from wizard.ui.pages.phones.editing import PhoneEditing
from wizard.ui.pages.phones.filling import CellFilling
from wizard.ui.pages.phones.model import PhonesModel
from wizard.ui.pages.phones.scan_line import ScanLine
from wizard.ui.pages.phones.table import PhonesTable
from wizard.ui.pages.phones.toolbar import PhonesToolbar
from wizard.ui.widgets.panel import Panel
from wizard.ui.words import counted
from wizard.ui.work import Work

_LEAST_HEIGHT = 150


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
        self.filling = CellFilling(self.editing, self.table)
        self.clipboard = PhonesClipboard(self.model, self.table, self.filling)
        self.scan_line = ScanLine(page, self.table, self.editing)
        self._folder: Path | None = None
        self._on_server: Phones = ()
        self._fills_mac = False
        self._compared: tuple[Phones | None, ServerReading | None] = (None, None)
        self.rows.setContentsMargins(8, 8, 8, 8)
        self.rows.setSpacing(8)
        self.rows.addWidget(self.toolbar)
        self.rows.addWidget(self.scan_line)
        self.rows.addWidget(self.table, 1)
        self.rows.addWidget(self.detail)
        self._connect()

    def show_work(self, work: Work, service: InService | None) -> None:
        """Show a site's phones; what is selected, in sight and open stays so."""
        if work.folder != self._folder:
            self._folder = work.folder
            self.toolbar.filter_line.clear()
            self.editing.forget()
            self.scan_line.leave()
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
            (tools.fill_down, self.filling.fill_down),
            (tools.extensions, self.filling.generate_extensions),
            (tools.edit_together, self.table.edit_together),
            (tools.copy_phones, self.clipboard.copy),
            (tools.paste, self.clipboard.paste),
            (tools.paste_rows, self.clipboard.paste_rows),
            (tools.scan, self.scan_line.begin),
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
        self.clipboard.noted.connect(self.detail.note)
        self.clipboard.pasted.connect(self.pasted)
        self.table.typed_together.connect(self.filling.set_cells)
        self.model.edited.connect(self._on_edited)
        self.table.scanned.connect(self._on_scanned)
        self.detail.undone.connect(editing.undo)
        self.detail.insisted.connect(editing.set_unproven_tls)
        # A selection that changes together with its current cell is told twice; the second time it is whole.
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.table.selectionModel().currentChanged.connect(self._on_chosen)

    def _on_edited(self, phone: int, column: Column, text: str) -> None:
        self._fills_mac = column is Column.MAC and not self.model.site.phones[phone].mac
        self.editing.set_cell(phone, column, text)

    def _on_scanned(self) -> None:
        """Go on with new phones where labels are scanned into the table; the last one's is not typed over."""
        if self._fills_mac:
            self.scan_line.begin()

    def _on_chosen(self) -> None:
        self.detail.show_cell()
        rows = self.table.chosen_rows()
        self.toolbar.show_stage({self.model.phone(row).stage for row in rows})
        for action in self.toolbar.about_selected:
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
