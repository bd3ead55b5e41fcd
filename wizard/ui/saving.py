"""What was typed on its way to the disk: written soon, off the GUI thread, one at a time."""

from dataclasses import replace
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from wizard.core.steps import Step
from wizard.system.memory import Memory, load_memory, save_memory, with_site
from wizard.system.site_file import SiteFolder, save_site
from wizard.ui.task import Task
from wizard.ui.work import Work, remembered

SAVE_AFTER_MS = 400

Typed = tuple[Work, Step]
"""Work as it was left by the last edit, and the step the person was on."""


class Saving(QObject):
    """``folder`` is the open site folder as it is on the disk, ``memory`` what is remembered beside it.

    ``saved`` says whether all that was typed is on the disk. ``written`` says that a write succeeded, ``failed`` why
    not: what it was of is kept for the next try. After either comes ``ended``.
    """

    saved = Signal(bool)
    written = Signal()
    failed = Signal(Exception)
    ended = Signal()

    def __init__(self, memory_file: Path) -> None:
        super().__init__()
        self._file = memory_file
        self.memory = load_memory(memory_file)
        self.folder: SiteFolder | None = None
        self._pending: Typed | None = None
        self._last: Typed | None = None
        self._task: Task | None = None
        self._writing = Lock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save)

    @property
    def is_at_work(self) -> bool:
        """Whether something is being written."""
        return self._task is not None

    @property
    def is_pending(self) -> bool:
        """Whether something is still to be written."""
        return self._pending is not None

    def keep(self, typed: Typed) -> None:
        """Save what has changed, soon; what follows at once is saved with it."""
        self._pending = typed
        self.saved.emit(False)
        self._timer.start()

    def leave_unsaved(self) -> None:
        """Give up what could not be saved."""
        self._pending = None

    def save_at_once(self) -> None:
        """Begin to save what is left."""
        self._timer.stop()
        self._save()

    def close(self, geometry: str) -> None:
        """Save what is left, and that no site is open: the one write on the GUI thread, for the window is going.

        Raises:
            WizardError: It could not be saved.
        """
        self._timer.stop()
        if self._pending is not None:
            self._remember(self._pending)
        self.memory = replace(self.memory, geometry=geometry, open_site=None)
        self._write(self._pending, self.memory)

    def _save(self) -> None:
        if self._task is not None:  # the one at work asks again when it ends
            return
        typed, self._pending = self._pending, None
        if typed is None:
            return
        self._remember(typed)
        memory = self.memory
        self._task = Task(lambda _: self._write(typed, memory))
        self._task.done.connect(self._on_saved)
        self._task.failed.connect(self._on_not_saved)
        self._task.ended.connect(self._on_ended)
        self._last = typed
        self._task.start()

    def _remember(self, typed: Typed) -> None:
        work, step = typed
        if self.folder is not None:
            self.memory = with_site(self.memory, remembered(work, self.folder.folder, step))

    def _write(self, typed: Typed | None, memory: Memory) -> None:
        # Held also by close(), which must see what the save at work has written.
        with self._writing:
            if typed is not None and self.folder is not None:
                self.folder = save_site(self.folder, typed[0].site)
            save_memory(self._file, memory)

    def _on_saved(self, _: object) -> None:
        self.written.emit()
        self.saved.emit(self._pending is None)

    def _on_not_saved(self, error: Exception) -> None:
        if self._pending is None:
            self._pending = self._last  # kept for the next try, which the next edit or the person begins
        self.failed.emit(error)

    def _on_ended(self) -> None:
        self._task = None
        self.ended.emit()
        if self._task is None and self._pending is not None and self._pending is not self._last:
            self._timer.start()
