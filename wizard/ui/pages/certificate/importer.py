"""Importing a certificate and its key; a key under a passphrase of its own is asked for it."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.errors import WrongPassphrase
from wizard.core.site import Site
from wizard.system.certificate_import import Placed, place_certificate, read_certificate_files
from wizard.system.certificate_request import has_request_key
from wizard.ui.passphrase_dialog import PassphraseDialog
from wizard.ui.task import Task
from wizard.ui.unlocking import TRIES


@dataclass(frozen=True, slots=True, kw_only=True)
class _Import:
    folder: Path
    site: Site
    files: tuple[Path, ...]
    tries: int = TRIES


class Importer(QObject):
    """One import at a time. ``imported`` brings the site folder and what was Placed; ``failed`` the error.

    That is None where the person would not give the passphrase. Nothing is written until all of it can be used.
    """

    changed = Signal()
    imported = Signal(object, object)
    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._import: _Import | None = None

    @property
    def doing(self) -> str:
        """What is being done, empty where nothing is."""
        return self.tr("The files are being imported.") if self._import is not None else ""

    def begin(self, folder: Path, site: Site, files: tuple[Path, ...]) -> None:
        """Put the certificate and key in some files into a site folder."""
        if self._import is None:
            self._import = _Import(folder=folder, site=site, files=files)
            self.changed.emit()
            self._try(self._import, None)

    def _try(self, wanted: _Import, passphrase: str | None) -> None:
        def placed(_: Task) -> Placed:
            return place_certificate(wanted.folder, wanted.site, read_certificate_files(wanted.files), passphrase)

        task = Task(placed)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.start()

    def _on_done(self, placed: Placed) -> None:
        wanted = self._end()
        self.imported.emit(wanted.folder, placed)

    def _on_failed(self, error: Exception) -> None:
        wanted = self._import
        if wanted is not None and isinstance(error, WrongPassphrase) and wanted.tries:
            self._ask(wanted)
            return
        self._end()
        self.failed.emit(error)

    def _ask(self, wanted: _Import) -> None:
        lead = (
            self.tr(
                "The key is under a passphrase: the site's, where it is the key its request was made with, or else one "
                "of its own. It is kept nowhere."
            )
            if has_request_key(wanted.folder)
            else self.tr(
                "The private key, or the file it is in, is under a passphrase of its own. It is asked for this once "
                "and kept nowhere: in the site folder the key can be read by you alone."
            )
        )
        said = {
            TRIES: "",
            1: self.tr("This passphrase does not open the key. One more try."),
        }.get(wanted.tries, self.tr("This passphrase does not open the key. Try again."))
        dialog = PassphraseDialog(self._window, is_new=False, said_before=said, lead=lead)
        dialog.given.connect(self._on_given)
        dialog.rejected.connect(self._on_rejected)
        dialog.open()

    def _on_given(self, passphrase: str) -> None:
        wanted = self._import
        if wanted is not None:
            self._import = replace(wanted, tries=wanted.tries - 1)
            self._try(self._import, passphrase)

    def _on_rejected(self) -> None:
        self._end()
        self.failed.emit(None)

    def _end(self) -> _Import:
        ended, self._import = self._import, None
        assert ended is not None  # noqa: S101 - an import ends once
        self.changed.emit()
        return ended
