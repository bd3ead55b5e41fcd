"""Ordering a certificate at an ACME authority, off the GUI thread: what it tells, what it asks, how it is stopped."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.acme import TxtRecord
from wizard.core.errors import Cancelled
from wizard.core.text import Text
from wizard.system.certificate_import import Placed
from wizard.ui.pages.certificate.order_panel import Wish
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.unlocking import Ask
from wizard.ui.words import said
from wizard.ui.work import Work


class Orderer(QObject):
    """One order at a time. ``imported`` brings the site folder and what was Placed, as an import does.

    ``record`` brings the TXT record to add, ``progressed`` a sentence, ``terms`` the address of the terms to agree
    to; ``failed`` the error, None where the person stopped it.
    """

    changed = Signal()
    imported = Signal(object, object)
    failed = Signal(object)
    record = Signal(object)
    progressed = Signal(str)
    terms = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._task: Task | None = None
        self.doing = ""

    @property
    def is_at_work(self) -> bool:
        """Whether an order is under way."""
        return bool(self.doing)

    def begin(self, work: Work, wish: Wish) -> None:
        """Order a certificate for the host of the site as it is shown."""
        if self.is_at_work:
            return
        site_folder = self._services.session.shown(work)
        self.doing = self.tr("A certificate is being ordered.")
        self.changed.emit()

        def ordered(task: Task, ask: Ask) -> Placed:
            # Here, because these load what nothing else in the window needs.
            from wizard.system.acme_connection import AcmeServer
            from wizard.system.acme_order import order_certificate
            from wizard.system.acme_proof import DnsProof, HttpProof

            return order_certificate(
                site_folder,
                ask,
                server=AcmeServer(directory=wish.directory, ca=wish.root, email=wish.email),
                proof=DnsProof() if wish.http_port is None else HttpProof(port=wish.http_port),
                on_record=task.report,
                agrees=lambda terms: task.ask(terms) is True,
                progress=task.report,
                is_cancelled=task.is_cancelled,
            )

        done = partial(self._on_done, site_folder.folder)
        self._services.unlocking.run(site_folder.folder, ordered, done, self._on_failed, self._on_begun)

    def agree(self, *, is_agreed: bool) -> None:
        """Answer whether the person agrees to the authority's terms."""
        if self._task is not None:
            self._task.answer(is_agreed)

    def cancel(self) -> None:
        """Stop the order; until the authority has issued, nothing of the certificate has changed."""
        if self._task is not None:
            self._task.cancel()

    def _on_begun(self, task: Task) -> None:
        self._task = task
        task.found.connect(self._on_found)
        task.asked.connect(self.terms)

    def _on_found(self, found: object) -> None:
        if isinstance(found, TxtRecord):
            self.record.emit(found)
        elif isinstance(found, Text):
            self.progressed.emit(said(found))

    def _on_done(self, folder: Path, placed: object) -> None:
        self._end()
        self.imported.emit(folder, placed)

    def _on_failed(self, error: Exception | None) -> None:
        self._end()
        self.failed.emit(None if isinstance(error, Cancelled) else error)

    def _end(self) -> None:
        self._task = None
        self.doing = ""
        self.changed.emit()
