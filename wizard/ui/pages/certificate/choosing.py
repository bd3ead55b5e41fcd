"""What the Certificate page lets the person choose on the disk: what is imported, and where files go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from wizard.core.certificates.deploy_hook import deploy_hook
from wizard.core.certificates.reminder import reminder_ics, reminder_of
from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.certificate_import import site_chain
from wizard.system.certificate_request import host_to_certify
from wizard.system.given_file import EXECUTABLE, write_given
from wizard.ui.file_dialogs import Chosen, choose_files, choose_folder, choose_new_file
from wizard.ui.services import Services
from wizard.ui.words import said
from wizard.ui.work import Work


def choose_certificate_files(parent: QWidget, chosen: Chosen) -> None:
    """Let the person choose the files of a certificate and its key."""
    kinds = said(
        Text("Certificates and keys (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx);;All files (*)"),
    )
    title = said(Text("The certificate, its intermediates and its key"))
    choose_files(parent, title, kinds, chosen)


def choose_other_site(parent: QWidget, chosen: Chosen) -> None:
    """Let the person choose the folder of another site."""
    choose_folder(parent, said(Text("The folder of the other site")), chosen)


def save_request(parent: QWidget, services: Services, pem: str) -> None:
    """Let the person say where a signing request goes, and put it there."""
    title = said(Text("Where the request goes"))
    kinds = said(Text("Signing requests (*.csr *.pem)"))
    saved = _saved(services, lambda file: write_given(file, pem.encode("ascii")))
    choose_new_file(parent, title, "request.csr", kinds, saved)


def save_reminder(parent: QWidget, services: Services, work: Work) -> None:
    """Let the person say where the calendar file goes that reminds of the certificate's end, and put it there."""

    def save(file: Path) -> None:
        chain = () if work.folder is None else site_chain(work.folder, work.site)
        if not chain:
            raise WizardError(
                Text("There is no certificate to be reminded of."),
                Text("Its file has gone from the site folder meanwhile."),
                Text("Put it back, or make or import another."),
            )
        reminder = reminder_ics(reminder_of(chain[0], work.site), services.now(), said)
        write_given(file, reminder.encode("utf-8", "replace"))

    title = said(Text("Where the reminder goes"))
    kinds = said(Text("Calendar files (*.ics)"))
    choose_new_file(parent, title, "certificate.ics", kinds, _saved(services, save))


def save_hook(parent: QWidget, services: Services, work: Work) -> None:
    """Let the person say where the script goes for a server that renews by itself, and put it there."""

    def save(file: Path) -> None:
        host_to_certify(work.site)
        write_given(file, deploy_hook(work.site).encode("utf-8", "surrogateescape"), EXECUTABLE)

    title = said(Text("Where the deploy hook goes"))
    kinds = said(Text("Shell scripts (*.sh)"))
    choose_new_file(parent, title, "secure-calling-deploy.sh", kinds, _saved(services, save))


def _saved(services: Services, save: Callable[[Path], None]) -> Chosen:
    def saved(files: tuple[Path, ...]) -> None:
        try:
            save(files[0])
        except WizardError as error:
            services.show_error(error)

    return saved
