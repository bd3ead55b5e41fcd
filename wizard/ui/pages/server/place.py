"""Where the server's files are: on this computer, or in a folder of it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from wizard.core.errors import WizardError
from wizard.core.site import DestinationKind
from wizard.system.planning import root_of
from wizard.ui.fields.path import FolderField
from wizard.ui.pages.server.collect_part import CollectPart
from wizard.ui.widgets.banner import Banner
from wizard.ui.words import said
from wizard.ui.work import Work


class PlaceChoice(QWidget):
    """``typed`` brings a field of the destination and its text. A server over SSH is said to be out of reach."""

    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._site_folder: Path | None = None
        self.radios = {
            DestinationKind.THIS_COMPUTER: QRadioButton(self.tr("On this &computer")),
            DestinationKind.FOLDER: QRadioButton(self.tr("In a fol&der of it, carried here from the server")),
        }
        row = QHBoxLayout()
        row.setSpacing(20)
        for radio in self.radios.values():
            radio.clicked.connect(self._on_clicked)
            row.addWidget(radio)
        row.addStretch(1)
        self.path = FolderField(
            "destination.path",
            self.tr("Fold&er that stands for the server's /"),
            self.tr("Br&owse…"),
            self.tr("The folder with the server's files"),
            hint=self.tr("The one with the server's etc in it. A path that is not a full one counts from the site."),
        )
        self.path.chosen.connect(self.on_chosen)
        self.collect = CollectPart()
        self.over_ssh = Banner("warn")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.path)
        layout.addWidget(self.collect)
        layout.addWidget(self.over_ssh)

    def show_work(self, work: Work) -> None:
        """Show what is chosen."""
        self._site_folder = work.folder
        for kind, radio in self.radios.items():
            radio.setAutoExclusive(False)  # else neither could be unchosen for a server over SSH
            radio.setChecked(work.site.destination.kind is kind)
            radio.setAutoExclusive(True)
        for widget in (self.path, self.collect):
            widget.setVisible(work.site.destination.kind is DestinationKind.FOLDER)
        self.over_ssh.say(_out_of_reach(work))

    def focus(self) -> None:
        """Put the person into the choice."""
        chosen = (radio for radio in self.radios.values() if radio.isChecked())
        next(chosen, self.radios[DestinationKind.THIS_COMPUTER]).setFocus()

    def on_chosen(self, paths: tuple[Path, ...]) -> None:
        """Take a folder that was looked for or dropped; one beside the answers is named as it lies there."""
        for path in paths[:1]:
            self.typed.emit("destination.kind", DestinationKind.FOLDER.value)
            self.typed.emit("destination.path", _named(path, self._site_folder))

    def _on_clicked(self) -> None:
        chosen = next(kind for kind, radio in self.radios.items() if radio.isChecked())
        self.typed.emit("destination.kind", chosen.value)


def _named(path: Path, site_folder: Path | None) -> str:
    if site_folder is not None and path.is_relative_to(site_folder):
        return path.relative_to(site_folder).as_posix()
    return str(path)


def _out_of_reach(work: Work) -> str:
    try:
        root_of(work.site, work.folder or Path())
    except WizardError as error:
        return " ".join(said(text) for text in (error.title, error.detail, error.next_step))
    return ""
