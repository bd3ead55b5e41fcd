"""The site folder's certificate as it is now, read off the GUI thread whenever what decides about it has changed."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from wizard.core.errors import WizardError
from wizard.core.site import KeyKind, Site
from wizard.system.certificate_reading import CertificateReading, read_certificate
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.work import Work


class CertificateReader(QObject):
    """``read`` tells that ``reading`` or ``fault`` is another; ``failed`` brings what nobody expected."""

    read = Signal()
    failed = Signal(Exception)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._place: object = None
        self._asked: object = None
        self._task: Task | None = None
        self.reading: CertificateReading | None = None
        self.fault: WizardError | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether a reading is under way."""
        return self._task is not None

    def look(self, work: Work) -> None:
        """Read what the site folder holds, unless that was read, or is being read, for the same answers."""
        asked = (work.folder, _decisive(work.site))
        if asked != self._asked:
            self.look_again(work)

    def look_again(self, work: Work) -> None:
        """Read the folder, which may have been changed; what a reading under way finds counts no more."""
        folder = work.folder
        if folder is None:
            return
        place = (folder, work.site.certificate.authority)
        if place != self._place:
            self.reading = self.fault = None
        self._place, self._asked = place, (folder, _decisive(work.site))
        site, now = work.site, self._services.now()
        task = self._task = Task(lambda _: read_certificate(folder, site, now))
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.start()

    def _on_done(self, reading: CertificateReading) -> None:
        if self.sender() is self._task:
            self._task, self.reading, self.fault = None, reading, None
            self.read.emit()

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is not self._task:
            return
        self._task, self.reading = None, CertificateReading()
        self.fault = error if isinstance(error, WizardError) else None
        self.read.emit()
        if self.fault is None:
            self.failed.emit(error)


def _decisive(site: Site) -> object:
    """What the reading rests on; what is typed for the next certificate does not count."""
    certificate = replace(
        site.certificate,
        organization="",
        days=0,
        key=KeyKind.RSA_2048,
        name="",
    )
    return site.server, certificate, site.phones
