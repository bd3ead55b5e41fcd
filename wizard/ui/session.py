"""A session of work on sites: opened and made, saved by itself, and where the person was remembered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from wizard.core.errors import WizardError
from wizard.core.log.entry import Act
from wizard.core.site import Site
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.system.log import logged
from wizard.system.memory import (
    Appearance,
    Language,
    Memory,
    load_memory,
    memory_of,
    save_memory,
    with_recent,
    with_site,
)
from wizard.system.site_file import SITE_FILE, SiteFolder, load, save_site, usable_site
from wizard.ui.task import Task
from wizard.ui.work import Work, opened, remembered

SAVE_AFTER_MS = 400


class Session(QObject):
    """Owns the site folder and the memory's file; every write is off the GUI thread, one at a time.

    ``opened`` brings the work and the step the person was on. ``saved`` says whether all that was typed is on
    the disk, ``failed`` why not, or why a site cannot be opened. Another site is opened only when all that was
    typed in the one before is saved; asked a second time, also where that cannot be. ``opening`` says that a site is
    being read, which takes long where its folder is far, or no longer is.
    """

    opening = Signal(bool)
    opened = Signal(object, object)
    saved = Signal(bool)
    failed = Signal(Exception)

    def __init__(self, memory_file: Path) -> None:
        super().__init__()
        self._file = memory_file
        self.memory = load_memory(memory_file)
        self._folder: SiteFolder | None = None
        self._pending: tuple[Work, Step] | None = None
        self._last: tuple[Work, Step] | None = None
        self._saving: Task | None = None
        self._wanted: Callable[[], SiteFolder] | None = None
        self._loading = False
        self._loaded: SiteFolder | None = None
        self._leaves_unsaved = False
        self._writing = Lock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save)

    def open(self, path: Path) -> None:
        """Open the site at a path, which may be the folder or its ``site.toml``."""
        self._begin(lambda: load(path))

    def make(self, folder: Path, site: Site) -> None:
        """Make a new site folder with a site in it, and open it; a site that is there already is not replaced."""
        self._begin(lambda: _made(folder, site))

    def keep(self, work: Work, step: Step) -> None:
        """Save what has changed, soon; what follows at once is saved with it."""
        if work.folder is None:
            return
        self._pending = (work, step)
        self.saved.emit(False)
        self._timer.start()

    def shown(self, work: Work) -> SiteFolder:
        """Return the open site folder with the site exactly as it is shown, saved or not yet; for planning and making.

        Raises:
            ValueError: No site is open.
        """
        if work.folder is None or self._folder is None:
            raise ValueError("no site is open")
        return replace(self._folder, site=work.site, problems=())

    def choose(self, appearance: Appearance) -> None:
        """Remember the colours that were chosen."""
        self.memory = replace(self.memory, appearance=appearance)

    def choose_language(self, language: Language) -> None:
        """Remember the language that was chosen."""
        self.memory = replace(self.memory, language=language)

    def close(self, geometry: str) -> bool:
        """Save what is left and forget that a site is open; say whether all of it is on the disk.

        The one write on the GUI thread: the window is going.
        """
        self._timer.stop()
        self._remember(self._pending)
        self.memory = replace(self.memory, geometry=geometry, open_site=None)
        try:
            self._write(self._pending, self.memory)
        except WizardError as error:
            self.failed.emit(error)
            return False
        return True

    def _begin(self, work: Callable[[], SiteFolder]) -> None:
        self._wanted = work
        if self._leaves_unsaved:
            self._pending = None
        self._go_on_opening()

    def _go_on_opening(self) -> None:
        """Save what is left of the site before, load the next one, and save again what was typed meanwhile."""
        if self._saving is not None or self._loading:  # each goes on from here when it ends
            return
        if self._pending is not None and (self._wanted or self._loaded):
            self._timer.stop()
            self._save()
        elif self._wanted is not None:
            work, self._wanted = self._wanted, None
            self._loading, self._loaded = True, None
            self.opening.emit(True)
            task = Task(lambda _: _checked(work))
            task.done.connect(self._on_loaded)
            task.failed.connect(self._on_not_loaded)
            task.start()
        elif self._loaded is not None:
            loaded, self._loaded = self._loaded, None
            self._open(loaded)

    def _on_loaded(self, folder: SiteFolder) -> None:
        self._loading, self._loaded = False, folder
        self.opening.emit(False)
        self._go_on_opening()

    def _on_not_loaded(self, error: Exception) -> None:
        self._loading = False
        self.opening.emit(False)
        self.failed.emit(error)
        self._go_on_opening()

    def _open(self, folder: SiteFolder) -> None:
        self._folder = folder
        self._leaves_unsaved = False
        self.memory = replace(with_recent(self.memory, folder.folder), open_site=folder.folder.absolute())
        known = memory_of(self.memory, folder.folder)
        step = Step(known.step) if known.step in set(Step) else Step.SERVER
        work = opened(folder.folder, usable_site(folder), known)
        self.opened.emit(work, step if step is not Step.START else Step.SERVER)

    def _save(self) -> None:
        if self._saving is not None:  # the one at work asks again when it ends
            return
        pending, self._pending = self._pending, None
        if pending is None:
            return
        self._remember(pending)
        memory = self.memory
        self._saving = Task(lambda _: self._write(pending, memory))
        self._saving.done.connect(self._on_saved)
        self._saving.failed.connect(self._on_not_saved)
        self._saving.ended.connect(self._on_ended)
        self._last = pending
        self._saving.start()

    def _remember(self, pending: tuple[Work, Step] | None) -> None:
        if pending is not None and self._folder is not None:
            work, step = pending
            self.memory = with_site(self.memory, remembered(work, self._folder.folder, step))

    def _write(self, pending: tuple[Work, Step] | None, memory: Memory) -> None:
        # Held also by close(), which must see what the save at work has written.
        with self._writing:
            if pending is not None and self._folder is not None:
                self._folder = save_site(self._folder, pending[0].site)
            save_memory(self._file, memory)

    def _on_saved(self, _: object) -> None:
        self._leaves_unsaved = False
        self.saved.emit(self._pending is None)

    def _on_not_saved(self, error: Exception) -> None:
        if self._pending is None:
            self._pending = self._last  # kept for the next try, which the next edit or the person begins
        self._leaves_unsaved = self._leaves_unsaved or self._wanted is not None or self._loaded is not None
        self._wanted = self._loaded = None
        self.failed.emit(error)

    def _on_ended(self) -> None:
        self._saving = None
        self._go_on_opening()
        if self._saving is None and self._pending is not None and self._pending is not self._last:
            self._timer.start()


def _made(folder: Path, site: Site) -> SiteFolder:
    if (folder / SITE_FILE).exists():
        raise WizardError(
            Text("{folder} is a site already.", folder=folder),
            Text("Its site.toml is not replaced."),
            Text("Open it, or choose another folder."),
        )
    return save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), site)


def _checked(work: Callable[[], SiteFolder]) -> SiteFolder:
    with logged(Act.OPEN_SITE):
        folder = work()
        usable_site(folder)
        return folder
