"""Where the server's files are: on this computer, in a folder of it, or on another machine."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from wizard.core.site import DestinationKind
from wizard.ui.fields.line import LineField
from wizard.ui.fields.path import FolderField
from wizard.ui.pages.server.collect_part import CollectPart
from wizard.ui.work import Work


class PlaceChoice(QWidget):
    """``typed`` brings a field of the destination and its text."""

    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._site_folder: Path | None = None
        self.radios = {
            DestinationKind.THIS_COMPUTER: QRadioButton(self.tr("On this &computer")),
            DestinationKind.FOLDER: QRadioButton(self.tr("In a fol&der of it, carried here from the server")),
            DestinationKind.SSH: QRadioButton(self.tr("On another &machine, over SSH")),
        }
        choices = QVBoxLayout()  # one below the other: side by side they would not fit in every language
        choices.setSpacing(6)
        for radio in self.radios.values():
            radio.clicked.connect(self._on_clicked)
            choices.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
        self.path = FolderField(
            "destination.path",
            self.tr("Fold&er that stands for the server's /"),
            self.tr("Br&owse…"),
            self.tr("The folder with the server's files"),
            hint=self.tr("The one with the server's etc in it. A path that is not a full one counts from the site."),
        )
        self.path.chosen.connect(self.on_chosen)
        self.collect = CollectPart()
        self.target = LineField(
            "destination.target",
            self.tr("&User and host"),
            hint=self.tr(
                "A user who is root there or may use sudo. Keys, jump hosts and short names of your own OpenSSH are "
                "used; a password is asked for when it is needed, and not kept."
            ),
            example="admin@192.0.2.10",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(choices)
        layout.addWidget(self.path)
        layout.addWidget(self.collect)
        layout.addWidget(self.target)

    def show_work(self, work: Work) -> None:
        """Show what is chosen."""
        self._site_folder = work.folder
        for kind, radio in self.radios.items():
            radio.setChecked(work.site.destination.kind is kind)
        for widget in (self.path, self.collect):
            widget.setVisible(work.site.destination.kind is DestinationKind.FOLDER)
        self.target.setVisible(work.site.destination.kind is DestinationKind.SSH)

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
