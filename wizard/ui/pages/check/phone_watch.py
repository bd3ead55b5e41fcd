"""The phones looked at again every few seconds, off the GUI thread, as long as somebody sees them."""

from collections.abc import Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wizard.core.errors import WizardError
from wizard.core.site import DestinationKind, Site
from wizard.system.console import find_console
from wizard.system.phone_look import PhoneLook, look_at_console, look_at_phones
from wizard.system.site_file import THIS_COMPUTER
from wizard.ui.reaching import Reaching
from wizard.ui.task import Task
from wizard.ui.work import Work

LOOK_EVERY_MS = 5000


class PhoneWatch(QObject):
    """``looked`` brings each look, with the server's root it was taken at; what cannot be seen is no news."""

    looked = Signal(object, object)

    def __init__(self, reaching: Reaching) -> None:
        super().__init__()
        self._reaching = reaching
        self._task: Task | None = None
        self._root = THIS_COMPUTER
        self._work = Work()
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_EVERY_MS)
        self.timer.timeout.connect(self._look)

    def show_work(self, work: Work) -> None:
        """Take the phones of this work as those to look at."""
        self._work = work

    def _look(self) -> None:
        work = self._work
        can_see = self._reaching.is_open(work.site, work.folder)
        if self._task is not None or work.folder is None or work.reading is None or not (can_see and work.site.phones):
            return
        settled = {*work.srtp, *work.called}
        wanted = [p.extension for p in work.site.phones if p.stage.is_on_tls and p.extension not in settled]
        self._root = work.reading.root
        if work.site.destination.kind is DestinationKind.SSH:  # its files here are a copy, of when they were read
            self._task = Task(partial(_look_there, self._reaching, work.site, work.folder, wanted))
        else:
            self._task = Task(partial(_look, self._root, wanted, work.site))
        self._task.done.connect(self._on_looked)
        self._task.ended.connect(self._on_ended)
        self._task.start()

    def _on_looked(self, look: PhoneLook) -> None:
        self.looked.emit(self._root, look)

    def _on_ended(self) -> None:
        self._task = None


def _look(root: Path, wanted: Collection[str], site: Site, _: Task) -> PhoneLook:
    try:
        console = find_console() if root == THIS_COMPUTER else None
    except WizardError:
        console = None
    return look_at_phones(root, console, wanted, site)


def _look_there(reaching: Reaching, site: Site, folder: Path, wanted: Collection[str], task: Task) -> PhoneLook:
    with reaching.at(site, folder, task) as server:
        return look_at_console(server.asterisk().console, wanted)
