"""Sites opened lately, and how to open another."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from wizard.system.known_sites import KnownSite, look_at
from wizard.ui.file_dialogs import choose_folder
from wizard.ui.pages.start.recent_row import RecentRow
from wizard.ui.task import Task
from wizard.ui.widgets.panel import Panel, label

MOST_AT_FIRST = 4


class RecentPanel(Panel):
    """``chosen`` brings the folder to be opened, ``removed`` one to be taken off, ``looked_at`` what is there."""

    chosen = Signal(Path)
    removed = Signal(Path)
    looked_at = Signal(tuple)

    def __init__(self) -> None:
        super().__init__(self.tr("Open a site"))
        self.rows_by_folder: dict[Path, RecentRow] = {}
        self._folders: tuple[Path, ...] = ()
        self._sites: dict[Path, KnownSite] = {}
        self._shows_all = False
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.rows.addLayout(self._list)
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._on_more)
        self.open_button = QPushButton(self.tr("&Open a site folder…"))
        self.open_button.clicked.connect(self._on_open)
        self._none = label(self.tr("Sites you make or open will stand here."), "quiet")
        self.add(self._none, self.more)
        self.rows.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(label(self.tr("Or drop its folder or site.toml on this page."), "quiet"))
        self.rows.addStretch(1)

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Show the folders at once, and soon what is in each: looking at them may take a while."""
        self._folders = tuple(folders)
        self._show()
        task = Task(partial(_look, self._folders))
        task.found.connect(self._on_found)
        task.done.connect(self._on_looked_at)
        task.start()

    def _show(self) -> None:
        shown = self._folders if self._shows_all else self._folders[:MOST_AT_FIRST]
        for folder in [f for f in self.rows_by_folder if f not in shown]:
            row = self.rows_by_folder.pop(folder)
            row.hide()
            row.deleteLater()
        for place, folder in enumerate(shown):
            if folder not in self.rows_by_folder:
                self.rows_by_folder[folder] = self._row(folder)
            self._list.insertWidget(place, self.rows_by_folder[folder])
        rest = len(self._folders) - len(shown)
        self.more.setText(self.tr("Show %1 more").replace("%1", str(rest)))
        self.more.setVisible(rest > 0)
        self._none.setVisible(not self._folders)

    def _row(self, folder: Path) -> RecentRow:
        row = RecentRow(folder)
        row.chosen.connect(self.chosen)
        row.removed.connect(self.removed)
        if folder in self._sites:
            row.show_site(self._sites[folder])
        return row

    def _on_found(self, site: KnownSite) -> None:
        self._sites[site.folder] = site
        if site.folder in self.rows_by_folder:
            self.rows_by_folder[site.folder].show_site(site)

    def _on_looked_at(self, sites: tuple[KnownSite, ...]) -> None:
        self.looked_at.emit(sites)

    def _on_more(self) -> None:
        self._shows_all = True
        self._show()

    def _on_open(self) -> None:
        choose_folder(self, self.tr("Open a site folder"), self._on_chosen)

    def _on_chosen(self, paths: tuple[Path, ...]) -> None:
        for path in paths[:1]:
            self.chosen.emit(path)


def _look(folders: Sequence[Path], task: Task) -> tuple[KnownSite, ...]:
    """Look at the folders one by one, each reported as soon as it is known."""
    sites = []
    for folder in folders:
        sites.append(look_at(folder))
        task.report(sites[-1])
    return tuple(sites)
