"""Making the site's own certificate: by its authority, anew, or with the authority of another site."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.certificates.authority_import import ImportedAuthority
from wizard.core.errors import WrongPassphrase
from wizard.system import roll_over
from wizard.system.authority_reuse import ReusedAuthority, reuse_authority, take_authority
from wizard.system.certificate_import import make_certificate
from wizard.system.certificate_request import request_certificate
from wizard.system.site_folder import renew
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.unlocking import Ask
from wizard.ui.work import Work


class Maker(QObject):
    """One piece of work at a time.

    ``made`` brings the site folder, ``reused`` that and the ReusedAuthority, ``requested`` a signing request as PEM.
    ``failed`` brings the error, None where the person would not give the passphrase; ``changed`` tells that work
    has begun or ended.
    """

    changed = Signal()
    made = Signal(object)
    reused = Signal(object, object)
    requested = Signal(str)
    failed = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.doing = ""

    @property
    def is_at_work(self) -> bool:
        """Whether something is being made."""
        return bool(self.doing)

    def make(self, work: Work, *, limits_authority: bool) -> None:
        """Make the authority, if there is none, and the server's certificate, for the site as it is shown."""
        site_folder, now = self._services.session.shown(work), self._services.now()
        self._run(
            site_folder.folder,
            self.tr("The certificate is being made."),
            lambda _, ask: make_certificate(site_folder, ask, now, limits_authority=limits_authority),
            self.made.emit,
        )

    def make_again(self, work: Work, *, keeps_key: bool) -> None:
        """Make the server's certificate once more, for the site as it is shown."""
        site_folder, now = self._services.session.shown(work), self._services.now()
        self._run(
            site_folder.folder,
            self.tr("The certificate is being made again."),
            lambda _, ask: renew(site_folder, ask, now, keeps_key=keeps_key),
            self.made.emit,
        )

    def reuse(self, work: Work, other: Path) -> None:
        """Take over the authority of another site folder."""
        folder, now = self._services.session.shown(work).folder, self._services.now()

        def reused(_: Task, ask: Ask) -> ReusedAuthority:
            try:
                return reuse_authority(other, folder, now=now)
            except WrongPassphrase:
                return reuse_authority(other, folder, passphrase=ask(), now=now)

        self._run(folder, self.tr("The authority is being taken over."), reused, self.reused.emit)

    def take(self, work: Work, authority: ImportedAuthority) -> None:
        """Make an authority that came in files the site's own, its key under the site's passphrase."""
        folder = self._services.session.shown(work).folder
        self._run(
            folder,
            self.tr("The authority is being taken over."),
            lambda _, ask: take_authority(authority, folder, ask),
            self.reused.emit,
        )

    def request(self, work: Work, *, host_only: bool) -> None:
        """Make a signing request for the site as it is shown."""
        site_folder = self._services.session.shown(work)
        self._run(
            site_folder.folder,
            self.tr("The request is being made."),
            lambda _, ask: request_certificate(site_folder, ask, host_only=host_only),
            self.requested.emit,
        )

    def begin_roll_over(self, work: Work, *, limits_authority: bool) -> None:
        """Make the authority that is to follow the present one."""
        site_folder, now = self._services.session.shown(work), self._services.now()
        self._run(
            site_folder.folder,
            self.tr("The authority that follows is being made."),
            lambda _, ask: roll_over.begin(site_folder, ask, now, limits_authority=limits_authority),
            self.made.emit,
        )

    def finish_roll_over(self, work: Work) -> None:
        """Let the authority that follows sign the server's certificate."""
        site_folder, now = self._services.session.shown(work), self._services.now()
        self._run(
            site_folder.folder,
            self.tr("The certificate is being signed by the new authority."),
            lambda _, ask: roll_over.finish(site_folder, ask, now),
            self.made.emit,
        )

    def _run(self, folder: Path, doing: str, work: Callable[[Task, Ask], object], told: Callable[..., object]) -> None:
        if self.is_at_work:
            return
        self.doing = doing
        self.changed.emit()
        self._services.unlocking.run(folder, work, partial(self._on_done, folder, told), self._on_failed)

    def _on_done(self, folder: Path, told: Callable[..., object], result: object) -> None:
        self._end()
        if isinstance(result, ReusedAuthority):
            told(folder, result)
        elif isinstance(result, bytes):
            told(result.decode("ascii"))
        else:
            told(folder)

    def _on_failed(self, error: Exception | None) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self.doing = ""
        self.changed.emit()
