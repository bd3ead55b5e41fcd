"""The Phones page: which phones there are, what each will do, and how they get their settings."""

from pathlib import Path

from wizard.core.phone_list.edits import Phones
from wizard.core.phone_list.in_service import InService
from wizard.core.steps import Step
from wizard.ui.page import Action, Page
from wizard.ui.pages.phones.advice import PhonesAdvice
from wizard.ui.pages.phones.choosing import FileChoices
from wizard.ui.pages.phones.exporting import ListWriter
from wizard.ui.pages.phones.found_problems import place
from wizard.ui.pages.phones.importing import ONE_LIST_ONLY
from wizard.ui.pages.phones.lead import lead, missing, service_of
from wizard.ui.pages.phones.parts import PhoneParts
from wizard.ui.pages.phones.provisioning import ProvisioningPart
from wizard.ui.services import Services
from wizard.ui.widgets.drops import Drops
from wizard.ui.work import Work


class PhonesPage(Page):
    """Either the list, or what stands there without phones, or the preview of a list that was read."""

    step = Step.PHONES

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._service: InService | None = None
        self.advice, self.provisioning, self.parts = PhonesAdvice(), ProvisioningPart(self), PhoneParts(self)
        self.empty, self.phones = self.parts.empty, self.parts.phones
        self.writer, self.files = ListWriter(self), FileChoices(self)
        self.body.addWidget(self.advice)
        self.body.addWidget(self.provisioning)
        self.body.addWidget(self.parts, 1)
        self._connect()

    def show_work(self, work: Work) -> None:
        """Show the phones as they are and as they will be."""
        before = self.work
        if work.reading is not before.reading:
            self._service = service_of(work.reading)
        super().show_work(work)
        self.parts.show_work(work)
        self.provisioning.show_work(work)
        self.phones.show_work(work, self._service)
        self._show_part()

    def lead(self) -> str:
        """Say what will happen to the phones in service, and to the new ones."""
        return lead(self.work.site, self._service)

    def action(self) -> Action:
        """Go on to the preview once there are phones and none has an error."""
        if self.parts.is_asking:
            needs, field = self.tr("The list that was read waits for your answer."), "phones"
        else:
            needs, field = missing(self.work)
        return Action(text=self.tr("Preview"), needs=needs, field=field)

    def go_to(self, field: str) -> None:
        """Lead to a phone's cell, to a field of how they get their settings, or to what waits for an answer."""
        if self.provisioning.go_to(field):
            return
        found = place(field)
        if self.parts.is_asking:
            self.parts.preview.ask()
        elif found is not None:
            self.phones.go_to(*found)
        elif not self.work.site.phones:
            self.empty.read_button.setFocus()

    def _connect(self) -> None:
        tools = self.phones.toolbar
        tools.read_file.triggered.connect(self.files.choose_list)
        tools.write_file.triggered.connect(self.files.choose_export)
        self.files.list_chosen.connect(self.read_lists)
        self.files.export_chosen.connect(self.write_list)
        self.files.text_chosen.connect(self._read_network)
        tools.look.triggered.connect(self._look)
        self.phones.pasted.connect(self._on_pasted)
        self.phones.taken.connect(self._on_taken)
        self.advice.reading.connect(self._get_from_server)
        self.advice.moving.connect(self.phones.editing.move_first)
        self.empty.reading.connect(self._get_from_server)
        self.empty.importing.connect(self.files.choose_list)
        self.empty.adding.connect(tools.add.trigger)
        self.empty.scanning.connect(tools.scan.trigger)
        self.empty.looking.connect(self._look)
        self.parts.reading.connect(self._get_from_server)
        self.parts.opening.connect(self.files.choose_text)
        self.parts.left.connect(self._leave_found)
        self.parts.turned.connect(self._on_turned)
        self.phones.scan_line.turned.connect(self._show_part)
        self._drops = Drops(self)
        self._drops.dropped.connect(self.read_lists)
        self.writer.written.connect(self.phones.detail.note)
        self.writer.failed.connect(self.services.show_error)

    def read_lists(self, files: tuple[Path, ...]) -> None:
        """Read a list that was chosen or dropped; at the network, what a server prints or keeps."""
        if self.parts.is_at_network:
            self._read_network(files)
        elif len(files) == 1:
            self.parts.preview.reader.read_file(files[0])
        else:
            self.services.show_error(ONE_LIST_ONLY)

    def _read_network(self, files: tuple[Path, ...]) -> None:
        self.parts.found.read_files(files)

    def write_list(self, files: tuple[Path, ...]) -> None:
        """Write the list to a file."""
        self.writer.write(files[0], self.work.site.phones)

    def _show_part(self) -> None:
        self.parts.show_part()
        if self.parts.currentWidget() is self.phones:
            self.advice.show_work(self.work)
        else:
            self.advice.hide()

    def _look(self) -> None:
        self.parts.look(is_looking=True)
        self.advice.hide()

    def _leave_found(self) -> None:
        self.parts.look(is_looking=False)
        self._show_part()

    def _on_pasted(self, text: str) -> None:
        if self.parts.is_at_network:
            self.parts.found.reader.read_text(text)
        else:
            self.parts.preview.reader.read_text(text)

    def _get_from_server(self) -> None:
        found = self.work.reading.view.phones if self.work.reading else ()
        if found:
            self._on_taken(found)
        else:
            self.wanted.emit(Step.SERVER.value)

    def _on_taken(self, found: Phones) -> None:
        self.parts.preview.reader.take(self.tr("Phones of the server"), found)

    def _on_turned(self) -> None:
        self._show_part()
        if self.parts.is_at_network:
            self.parts.found.begin()
        self.changed.emit()
