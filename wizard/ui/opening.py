"""A site on its way from its folder: read or made off the GUI thread, and only then opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.errors import WizardError
from wizard.core.log.entry import Act
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.log import logged
from wizard.system.site_file import SITE_FILE, SiteFolder, load, save_site, usable_site
from wizard.ui.task import Task

Wanted = Callable[[], SiteFolder]
"""What gives the site folder that shall be opened."""


class Opening(QObject):
    """``opening`` says that a site is being read; ``failed`` why it cannot be opened. After either comes ``ended``."""

    opening = Signal(bool)
    failed = Signal(Exception)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted: Wanted | None = None
        self.is_at_work = False
        self._loaded: SiteFolder | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether a site is still to be opened, read already or not."""
        return self.wanted is not None or self._loaded is not None

    def give_up(self) -> None:
        """Open none."""
        self.wanted = self._loaded = None

    def read(self, wanted: Wanted) -> None:
        """Read the site that is wanted, in place of one that was read before."""
        self.wanted = self._loaded = None
        self.is_at_work = True
        self.opening.emit(True)
        task = Task(lambda _: _checked(wanted))
        task.done.connect(self._on_loaded)
        task.failed.connect(self._on_not_loaded)
        task.start()

    def take(self) -> SiteFolder | None:
        """Return what was read, once."""
        loaded, self._loaded = self._loaded, None
        return loaded

    def _on_loaded(self, folder: SiteFolder) -> None:
        self.is_at_work, self._loaded = False, folder
        self.opening.emit(False)
        self.ended.emit()

    def _on_not_loaded(self, error: Exception) -> None:
        self.is_at_work = False
        self.opening.emit(False)
        self.failed.emit(error)
        self.ended.emit()


def there(path: Path) -> Wanted:
    """Return what opens the site at a path, which may be the folder or its ``site.toml``."""
    return lambda: load(path)


def made(folder: Path, site: Site) -> Wanted:
    """Return what makes a new site folder with a site in it; a site that is there already is not replaced."""

    def make() -> SiteFolder:
        if (folder / SITE_FILE).exists():
            raise WizardError(
                Text("{folder} is a site already.", folder=folder),
                Text("Its site.toml is not replaced."),
                Text("Open it, or choose another folder."),
            )
        return save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), site)

    return make


def _checked(wanted: Wanted) -> SiteFolder:
    with logged(Act.OPEN_SITE):
        folder = wanted()
        usable_site(folder)
        return folder
