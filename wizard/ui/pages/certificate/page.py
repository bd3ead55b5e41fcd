"""The Certificate page itself."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from wizard.core.certificates.authority_import import ImportedAuthority
from wizard.core.certificates.card import fits_key
from wizard.core.steps import Step
from wizard.ui.fields.form import Form
from wizard.ui.page import Action, Page
from wizard.ui.pages.certificate.body import CertificateBody
from wizard.ui.pages.certificate.choosing import choose_certificate_files, choose_other_site
from wizard.ui.pages.certificate.connections import connect_panels
from wizard.ui.pages.certificate.importer import Importer
from wizard.ui.pages.certificate.maker import Maker
from wizard.ui.pages.certificate.next_action import Doing, doing, next_action
from wizard.ui.pages.certificate.orderer import Orderer
from wizard.ui.pages.certificate.outcomes import Outcomes
from wizard.ui.pages.certificate.reader import CertificateReader
from wizard.ui.pages.certificate.sentences import Mode, lead_sentence, mode_of
from wizard.ui.services import Services
from wizard.ui.widgets.drops import Drops
from wizard.ui.work import Work


class CertificatePage(Page):
    """Made here or imported; what is there is read off the site folder, never kept by the page."""

    step = Step.CERTIFICATE

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.reader, self.maker, self.importer = CertificateReader(services), Maker(services), Importer(self, services)
        self.orderer = Orderer(services)
        self.content = content = CertificateBody()
        self.body.addWidget(content)
        self.body.addStretch(1)
        self.form = Form(self, content.fields)
        self.reader.read.connect(self._on_read)
        self.reader.failed.connect(services.show_error)
        self.outcomes = Outcomes(self, content.told, self.reader)
        self.outcomes.follow(self.maker, self.importer, self.orderer)
        for worker in (self.maker, self.importer, self.orderer):
            worker.changed.connect(self._on_busy)
        self.importer.authority.connect(self._on_authority)
        content.authority.connect(lambda: self.wanted.emit("certificate.authority"))
        content.findings.remedy.connect(self._on_remedy)
        content.private.again.connect(self.make_again)
        content.private.reuse.connect(self.choose_site)
        content.private.take.connect(self.choose_authority)
        content.public.chosen.connect(self.choose_files)
        connect_panels(self, content, self.maker, self.orderer)
        self._drops = Drops(self, *self.findChildren(QLineEdit))
        self._drops.dropped.connect(self._on_dropped)

    def show_work(self, work: Work) -> None:
        """Show the answers, and read what the folder holds for them."""
        self.reader.look(work)
        super().show_work(work)
        self.form.show_work(work)
        self._show()

    def enter(self) -> None:
        """Read the folder again: another program may have put a certificate there."""
        self.content.told.say("")
        if not self.reader.is_at_work:
            self.reader.look_again(self.work)

    def lead(self) -> str:
        """Say what is to be done, or how many phones would connect."""
        return self._busy() or lead_sentence(self.work.site, self.reader.reading)

    def action(self) -> Action:
        """Make or import it; go on once there is one that loads."""
        return next_action(self.work, self.reader, self._busy())

    def act(self) -> None:
        """Do what the action says."""
        match doing(self.work, self.reader):
            case Doing.MAKE:
                self.maker.make(self.work, limits_authority=self.content.private.limits.isChecked())
            case Doing.MAKE_AGAIN:
                self.make_again()
            case Doing.IMPORT:
                self.choose_files()
            case Doing.GO_ON:
                self.finished.emit()

    def go_to(self, field: str) -> None:
        """Lead to a field, or to where the certificate is come by."""
        self.content.show_field(field)
        if not self.form.go_to(field):
            self.content.focus_source()

    def make_again(self) -> None:
        """Make it anew; its key stays unless another kind of key was chosen."""
        card = self.reader.reading.card if self.reader.reading else None
        keeps_key = card is None or fits_key(card, self.work.site.certificate.key)
        self.maker.make_again(self.work, keeps_key=keeps_key)

    def choose_site(self) -> None:
        """Let the person choose the site whose authority is taken over."""
        choose_other_site(self, self.take_site)

    def take_site(self, paths: tuple[Path, ...]) -> None:
        """Take over the authority of the site in a folder."""
        self.maker.reuse(self.work, paths[0])

    def choose_authority(self) -> None:
        """Let the person choose the files of an authority and its key."""
        choose_certificate_files(self, self.importer.begin_authority)

    def choose_files(self) -> None:
        """Let the person choose the files to import."""
        choose_certificate_files(self, self.take_files)

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Import some files."""
        if self.work.folder is not None and not self._busy():
            self.content.told.say("")
            self.importer.begin(self.work, paths)

    def _busy(self) -> str:
        return self.maker.doing or self.importer.doing or self.orderer.doing

    def _show(self) -> None:
        self.content.show_state(self.work, self.reader.reading, self.reader.fault)

    def _on_read(self) -> None:
        self._show()
        self.refresh_lead()

    def _on_busy(self) -> None:
        self.content.show_busy(is_busy=bool(self._busy()), is_ordering=self.orderer.is_at_work)
        self.refresh_lead()

    def _on_remedy(self) -> None:
        if mode_of(self.work.site) is Mode.PUBLIC:
            self.choose_files()
        else:
            self.make_again()

    def _on_authority(self, authority: ImportedAuthority) -> None:
        self.maker.take(self.work, authority)

    def _on_dropped(self, paths: tuple[Path, ...]) -> None:
        if mode_of(self.work.site) is Mode.PUBLIC:
            self.take_files(paths)
        elif mode_of(self.work.site) is Mode.PRIVATE:
            self.content.refuse_drop()
