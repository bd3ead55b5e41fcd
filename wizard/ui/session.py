"""A session of work on sites: opened and made, saved by itself, and where the person was remembered."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.errors import WizardError
from wizard.core.site import Site
from wizard.core.steps import Step
from wizard.system.memory import Appearance, Language, Memory, memory_of, with_recent
from wizard.system.site_file import SiteFolder, usable_site
from wizard.ui.opening import Opening, Wanted, made, there
from wizard.ui.saving import Saving
from wizard.ui.work import Work, opened


class Session(QObject):
    """Opens a site, keeps what is typed in it, and remembers where the person was.

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
        self._leaves_unsaved = False
        self._opening, self._saving = Opening(), Saving(memory_file)
        for signal, slot in (
            (self._opening.opening, self.opening),
            (self._opening.failed, self.failed),
            (self._opening.ended, self._go_on_opening),
            (self._saving.saved, self.saved),
            (self._saving.written, self._on_written),
            (self._saving.failed, self._on_not_saved),
            (self._saving.ended, self._go_on_opening),
        ):
            signal.connect(slot)

    @property
    def memory(self) -> Memory:
        """What is remembered from one run to the next."""
        return self._saving.memory

    @memory.setter
    def memory(self, memory: Memory) -> None:
        self._saving.memory = memory

    def open(self, path: Path) -> None:
        """Open the site at a path, which may be the folder or its ``site.toml``."""
        self._begin(there(path))

    def make(self, folder: Path, site: Site) -> None:
        """Make a new site folder with a site in it, and open it; a site that is there already is not replaced."""
        self._begin(made(folder, site))

    def keep(self, work: Work, step: Step) -> None:
        """Save what has changed, soon; what follows at once is saved with it."""
        if work.folder is not None:
            self._saving.keep((work, step))

    def shown(self, work: Work) -> SiteFolder:
        """Return the open site folder with the site exactly as it is shown, saved or not yet; for planning and making.

        Raises:
            ValueError: No site is open.
        """
        if work.folder is None or self._saving.folder is None:
            raise ValueError("no site is open")
        return replace(self._saving.folder, site=work.site, problems=())

    def choose(self, appearance: Appearance) -> None:
        """Remember the colours that were chosen."""
        self.memory = replace(self.memory, appearance=appearance)

    def choose_language(self, language: Language) -> None:
        """Remember the language that was chosen."""
        self.memory = replace(self.memory, language=language)

    def close(self, geometry: str) -> bool:
        """Save what is left and forget that a site is open; say whether all of it is on the disk."""
        try:
            self._saving.close(geometry)
        except WizardError as error:
            self.failed.emit(error)
            return False
        return True

    def _begin(self, wanted: Wanted) -> None:
        self._opening.wanted = wanted
        if self._leaves_unsaved:
            self._saving.leave_unsaved()
        self._go_on_opening()

    def _go_on_opening(self) -> None:
        """Save what is left of the site before, load the next one, and save again what was typed meanwhile."""
        if self._saving.is_at_work or self._opening.is_at_work:  # each goes on from here when it ends
            return
        if self._saving.is_pending and self._opening.is_wanted:
            self._saving.save_at_once()
        elif self._opening.wanted is not None:
            self._opening.read(self._opening.wanted)
        elif (folder := self._opening.take()) is not None:
            self._open(folder)

    def _open(self, folder: SiteFolder) -> None:
        self._saving.folder = folder
        self._leaves_unsaved = False
        self.memory = replace(with_recent(self.memory, folder.folder), open_site=folder.folder.absolute())
        known = memory_of(self.memory, folder.folder)
        step = Step(known.step) if known.step in set(Step) else Step.SERVER
        work = opened(folder.folder, usable_site(folder), known)
        self.opened.emit(work, step if step is not Step.START else Step.SERVER)

    def _on_written(self) -> None:
        self._leaves_unsaved = False

    def _on_not_saved(self, error: Exception) -> None:
        self._leaves_unsaved = self._leaves_unsaved or self._opening.is_wanted
        self._opening.give_up()
        self.failed.emit(error)
