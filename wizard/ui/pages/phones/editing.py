"""What can be done to the list: every edit goes out through the page, and can be undone."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.edits import (
    Phones,
    with_added,
    with_stage,
    with_unproven_tls,
    with_value,
    without,
)
from wizard.core.phone_list.filling import with_new_phone
from wizard.core.phone_list.from_network import Taken, with_found
from wizard.core.phone_list.history import History
from wizard.core.phone_list.pilot import move_pilot
from wizard.core.sightings.sighting import FoundPhone
from wizard.core.site import Phone, Site, Stage
from wizard.core.text import Text
from wizard.ui.page import Page
from wizard.ui.pages.phones.table import PhonesTable
from wizard.ui.words import counted, said

Edit = Callable[[Phones], Phones]


class PhoneEditing(QObject):
    """Edits the phones that are selected in the table. ``noted`` brings what was done, for a line that says so."""

    noted = Signal(str)
    changed = Signal()
    """Other edits can be undone or done again now."""

    def __init__(self, page: Page, table: PhonesTable) -> None:
        super().__init__(page)
        self._page, self._table = page, table
        self._history = History()

    @property
    def undoable(self) -> str:
        """What undo would take back, "" where there is nothing."""
        return said(self._history.past[-1].edit) if self._history.past else ""

    @property
    def redoable(self) -> str:
        """What redo would do again, "" where there is nothing."""
        return said(self._history.future[-1].edit) if self._history.future else ""

    def show_phones(self, phones: Phones) -> None:
        """Follow the list; where something else has changed it, what was done before can no longer be undone."""
        if not self._history.knows(phones):
            self._history = History(present=phones)
        self.changed.emit()

    def forget(self) -> None:
        """Forget what was done: another site is worked on now."""
        self._history = History()

    def add(self) -> None:
        """Add a phone with the next free extension, and open its cell."""
        before = len(self._page.work.site.phones)
        self.change(with_new_phone, Text("add a phone"))
        self._table.go_to(before, Column.EXTENSION, edits=True)

    def add_phones(self, new: Phones) -> None:
        """Add the phones that are not in the list yet, and go to the first of them."""
        before = len(self._page.work.site.phones)
        self.change(lambda phones: with_added(phones, new).phones, Text("add phones"))
        count = len(self._page.work.site.phones) - before
        self._table.go_to(before, Column.EXTENSION)
        self._table.select_to_end()
        self.noted.emit(counted(count, Text("1 phone added."), Text("{count} phones added.")))

    def take_found(self, found: tuple[FoundPhone, ...]) -> None:
        """Add phones found on the network; of those in the list, fill in what is empty there."""
        taken = Taken()

        def take(phones: Phones) -> Phones:
            nonlocal taken
            taken = with_found(phones, found)
            return taken.phones

        self.change(take, Text("add phones of the network"))
        if taken.indexes:
            self._table.show_phone(taken.indexes[0], Column.EXTENSION)
        words = counted(taken.added, Text("1 phone added."), Text("{count} phones added."))
        more = counted(taken.completed, Text("1 completed."), Text("{count} completed."))
        self.noted.emit(f"{words} {more}" if taken.completed else words)

    def remove(self) -> None:
        """Remove the selected phones, and stay where they were."""
        rows = self._table.chosen_rows()
        if not rows:
            return
        chosen, at = self._table.chosen(), self._table.currentIndex()
        self.change(lambda phones: without(phones, chosen), Text("remove phones"))
        row = min(rows[0], self._table.model().rowCount() - 1)
        if row >= 0:
            self._table.select(self._table.model().index(row, max(0, at.column())))
        self.noted.emit(counted(len(chosen), Text("1 phone removed."), Text("{count} phones removed.")))

    def set_cell(self, phone: int, column: Column, text: str) -> None:
        """Write a text into one cell."""
        self.change(lambda phones: with_value(phones, phone, column, text), Text("edit a cell"))

    def set_stage(self, stage: Stage) -> None:
        """Put the selected phones at a stage."""
        chosen = self._table.chosen()
        self.change(lambda phones: with_stage(phones, chosen, stage), Text("change the stage"))

    def set_unproven_tls(self, is_wanted: bool) -> None:
        """Insist, or not, on TLS for the selected phones."""
        chosen = self._table.chosen()
        edit = Text("try TLS on an unproven model")
        self.change(lambda phones: with_unproven_tls(phones, chosen, is_wanted=is_wanted), edit)

    def change(self, edit: Edit, name: Text) -> None:
        """Edit the list in a way that can be undone by its name."""
        self._change_site(lambda site: replace(site, phones=edit(site.phones)), name)

    def move_first(self, phone: Phone) -> None:
        """Move one waiting phone onto TLS, before any other."""
        self._change_site(lambda site: move_pilot(site, phone.extension), Text("move a phone"))

    def undo(self) -> None:
        """Take the last edit back."""
        self._travel(self._history.undone())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._travel(self._history.redone())

    def _change_site(self, edit: Callable[[Site], Site], name: Text) -> None:
        def edited(site: Site) -> Site:
            changed = edit(site)
            history = self._history if self._history.knows(site.phones) else History(present=site.phones)
            self._history = history.after(changed.phones, name)
            return changed

        self._page.edit_site(edited)

    def _travel(self, history: History) -> None:
        def travelled(site: Site) -> Site:
            if not self._history.knows(site.phones):
                return site
            self._history = history
            return replace(site, phones=history.present)

        self._page.edit_site(travelled)
