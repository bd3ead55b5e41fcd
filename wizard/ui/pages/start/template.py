"""The choice of another site whose ways a new one takes over."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from wizard.system.known_sites import KnownSite
from wizard.ui.file_dialogs import choose_files, choose_folder
from wizard.ui.widgets.panel import label


class TemplateChoice(QWidget):
    """Nothing, a site opened lately, one looked for, or a template in a file of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        name = QLabel(self.tr("&Take over from"))
        name.setBuddy(self.box)
        self.box.setAccessibleName(self.tr("Take over from"))
        self._hint = label("", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (name, self.box, self._hint):
            layout.addWidget(widget)
        self.box.activated.connect(self._on_activated)
        self._offered: list[Path | None] = [None]
        self._chosen: Path | None = None
        self.show_sites(())

    @property
    def chosen(self) -> Path | None:
        """The folder of the site that is the template, or the template's file; None for a new site from nothing."""
        return self._chosen

    def show_sites(self, sites: Sequence[KnownSite]) -> None:
        """Offer the sites that are there; what is chosen stays chosen."""
        there = [site for site in sites if site.is_there]
        self._offered = [None, *(site.folder for site in there)]
        self.box.clear()
        others = (self.tr("another site folder…"), self.tr("a template file…"))
        self.box.addItems([self.tr("no other site"), *(site.name for site in there), *others])
        self.choose(self._chosen)

    def choose(self, folder: Path | None) -> None:
        """Choose a site folder or a template's file, also one that was not offered yet."""
        self._chosen = folder
        if folder not in self._offered:
            self.box.insertItem(len(self._offered), folder.name if folder else "")
            self._offered.append(folder)
        self.box.setCurrentIndex(self._offered.index(folder))
        self._hint.setText(
            self.tr("A site made before can be the template.")
            if folder is None
            else self.tr(
                "Its transport, provisioning, time server and kind of authority; nothing of its server or phones."
            )
        )

    def _on_activated(self, index: int) -> None:
        if index < len(self._offered):
            self.choose(self._offered[index])
        else:
            self.box.setCurrentIndex(self._offered.index(self._chosen))
            title = self.tr("The site to take over from")
            if index == len(self._offered):
                choose_folder(self, title, self.on_chosen)
            else:
                choose_files(self, title, self.tr("Template (*.template.toml)"), self.on_chosen)

    def on_chosen(self, paths: tuple[Path, ...]) -> None:
        """Choose the folder or file that was looked for."""
        for path in paths[:1]:
            self.choose(path)
