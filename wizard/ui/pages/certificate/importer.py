"""Taking in what came in files: a certificate and its key for the server, or an authority and its key."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.certificates.authority_import import import_authority
from wizard.system.certificate_import import place_certificate, read_certificate_files
from wizard.system.certificate_request import has_request_key
from wizard.ui.pages.certificate.key_passphrase import KeyPassphrase
from wizard.ui.services import Services
from wizard.ui.work import Work


class Importer(QObject):
    """One import at a time; nothing is written until all of it can be used.

    ``imported`` brings the site folder and what was Placed in it, ``authority`` an ImportedAuthority; ``failed`` the
    error, None where the person would not give the passphrase.
    """

    changed = Signal()
    imported = Signal(object, object)
    authority = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget, services: Services) -> None:
        super().__init__(window)
        self._services = services
        self._folder: Path | None = None
        self._keys = KeyPassphrase(window)
        self._keys.done.connect(self._on_done)
        self._keys.failed.connect(self._on_failed)

    @property
    def doing(self) -> str:
        """What is being done, empty where nothing is."""
        return self.tr("The files are being imported.") if self._keys.is_at_work else ""

    def begin(self, work: Work, files: tuple[Path, ...]) -> None:
        """Put the certificate and key in some files into the folder of the site that is shown."""
        folder, site = work.folder, work.site
        if folder is None or self._keys.is_at_work:
            return
        lead = (
            self.tr(
                "The key is under a passphrase: the site's, where it is the key its request was made with, or else one "
                "of its own. It is kept nowhere."
            )
            if has_request_key(folder)
            else self.tr(
                "The private key, or the file it is in, is under a passphrase of its own. It is asked for this once "
                "and kept nowhere: in the site folder the key can be read by you alone."
            )
        )
        self._folder = folder
        self._keys.run(lambda p: place_certificate(folder, site, read_certificate_files(files), p), lead)
        self.changed.emit()

    def begin_authority(self, files: tuple[Path, ...]) -> None:
        """Read the authority and the key in some files."""
        if self._keys.is_at_work:
            return
        now = self._services.now()
        lead = self.tr(
            "The authority's key is under a passphrase of its own. It is asked for this once and kept nowhere: in the "
            "site folder the key is under the site's passphrase."
        )
        self._folder = None
        self._keys.run(lambda p: import_authority(read_certificate_files(files), p, now), lead)
        self.changed.emit()

    def _on_done(self, result: object) -> None:
        self.changed.emit()
        if self._folder is None:
            self.authority.emit(result)
        else:
            self.imported.emit(self._folder, result)

    def _on_failed(self, error: Exception | None) -> None:
        self.changed.emit()
        self.failed.emit(error)
