"""What the Certificate page lets the person choose on the disk: files to import, another site, where a request goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wizard.core.errors import WizardError
from wizard.system.given_file import write_given
from wizard.ui.file_dialogs import Chosen, choose_files, choose_folder, choose_new_file
from wizard.ui.services import Services

_CONTEXT = "CertificateChoosing"


def choose_certificate_files(parent: QWidget, chosen: Chosen) -> None:
    """Let the person choose the files of a certificate and its key."""
    kinds = QCoreApplication.translate(
        _CONTEXT,
        "Certificates and keys (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx);;All files (*)",
    )
    title = QCoreApplication.translate(_CONTEXT, "The certificate, its intermediates and its key")
    choose_files(parent, title, kinds, chosen)


def choose_other_site(parent: QWidget, chosen: Chosen) -> None:
    """Let the person choose the folder of another site."""
    choose_folder(parent, QCoreApplication.translate(_CONTEXT, "The folder of the other site"), chosen)


def save_request(parent: QWidget, services: Services, pem: str) -> None:
    """Let the person say where a signing request goes, and put it there."""

    def save(files: tuple[Path, ...]) -> None:
        try:
            write_given(files[0], pem.encode("ascii"))
        except WizardError as error:
            services.show_error(error)

    title = QCoreApplication.translate(_CONTEXT, "Where the request goes")
    kinds = QCoreApplication.translate(_CONTEXT, "Signing requests (*.csr *.pem)")
    choose_new_file(parent, title, "request.csr", kinds, save)
