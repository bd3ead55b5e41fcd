"""What becomes of the Certificate page when something was made, taken in or failed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from wizard.system.authority_reuse import ReusedAuthority
from wizard.system.certificate_import import Placed
from wizard.ui.page import Page
from wizard.ui.pages.certificate import results
from wizard.ui.pages.certificate.importer import Importer
from wizard.ui.pages.certificate.maker import Maker
from wizard.ui.pages.certificate.orderer import Orderer
from wizard.ui.pages.certificate.reader import CertificateReader
from wizard.ui.pages.certificate.sentences import imported_sentence
from wizard.ui.widgets.banner import Banner
from wizard.ui.words import said


class Outcomes(QObject):
    """Changes the work, tells it in a banner, and has the folder read again."""

    def __init__(self, page: Page, told: Banner, reader: CertificateReader) -> None:
        super().__init__(page)
        self._page, self._told, self._reader = page, told, reader

    def follow(self, maker: Maker, importer: Importer, orderer: Orderer) -> None:
        """Follow what these do."""
        maker.made.connect(self._on_made)
        maker.reused.connect(self._on_reused)
        for bringer in (importer, orderer):
            bringer.imported.connect(self._on_imported)
        for worker in (maker, importer, orderer):
            worker.failed.connect(self._on_failed)

    def _on_made(self, folder: Path) -> None:
        self._page.edit(partial(results.made, folder=folder))
        self._reader.look_again(self._page.work)

    def _on_reused(self, folder: Path, reused: ReusedAuthority) -> None:
        self._page.edit(partial(results.taken_over, folder=folder, reused=reused))
        self._told.say(said(reused.note), "info")
        self._reader.look_again(self._page.work)

    def _on_imported(self, folder: Path, placed: Placed) -> None:
        self._page.edit(partial(results.imported, folder=folder, placed=placed))
        self._told.say(imported_sentence(placed), "good")
        self._reader.look_again(self._page.work)

    def _on_failed(self, error: Exception | None) -> None:
        if error is not None:
            self._page.services.show_error(error)
