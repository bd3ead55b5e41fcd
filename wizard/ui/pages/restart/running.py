"""The run itself, off the GUI thread: each step handed over as it is done, the person asked before what is final."""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.console.expected import Expected
from wizard.core.errors import WizardError
from wizard.core.plan.plan import RestartStep
from wizard.core.plan.receipt import Status
from wizard.core.restart_run import RanStep, RestartQuestion
from wizard.core.server_view import phone_folder
from wizard.core.site import DestinationKind, Site
from wizard.core.text import Text
from wizard.system.receipts import list_receipts
from wizard.system.root import Root
from wizard.system.safe_restart import Look, SafeRestart, SafeRun
from wizard.system.server import Server
from wizard.system.site_file import THIS_COMPUTER
from wizard.ui.reaching import Reaching
from wizard.ui.task import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be run on the server of a site, and what is expected to be seen.

    ``receipt`` is the apply it takes up, "" where there is none to be rolled back. ``look`` takes the place of the
    server's own proof of what is up.
    """

    steps: tuple[RestartStep, ...]
    receipt: str
    site: Site
    folder: Path
    expected: Expected
    look: Look | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RollBackQuestion:
    """Asked where the server is not as well as before: whether what was written is to be rolled back."""

    faults: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """What came of a run; ``standing`` is the newest apply that stands where one was rolled back, "" without any."""

    run: SafeRun
    standing: str = ""


def can_run(site: Site) -> bool:
    """Whether the Asterisk of a site's server can be asked from here: over SSH, or as that of this computer."""
    return site.destination.kind is DestinationKind.SSH or runs_here(site)


def runs_here(site: Site) -> bool:
    """Whether a site's server is this computer, and one that can run Asterisk."""
    return site.destination.kind is DestinationKind.THIS_COMPUTER and Root(THIS_COMPUTER).is_this_computer


class Running(QObject):
    """``ran`` brings each step, ``asked`` a question to be answered, ``done`` an Ended or ``failed`` the error."""

    ran = Signal(object)
    asked = Signal(object)
    done = Signal(object)
    failed = Signal(Exception)

    def __init__(self, reaching: Reaching) -> None:
        super().__init__()
        self._reaching = reaching
        self._task: Task | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether steps are being run."""
        return self._task is not None

    def run(self, wanted: Wanted) -> None:
        """Run steps, unless some are being run."""
        if self._task is not None:
            return
        self._task = Task(partial(_run, wanted, self._reaching))
        self._task.found.connect(self.ran)
        self._task.asked.connect(self._on_asked)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def answer(self, *, is_yes: bool) -> None:
        """Answer the question that was asked."""
        if self._task is not None:
            self._task.answer(is_yes)

    def stop(self) -> None:
        """Run no further step; a restart that waits for calls is called off."""
        if self._task is not None:
            self._task.cancel()

    def _on_asked(self, question: object) -> None:
        if isinstance(question, RestartQuestion | RollBackQuestion):  # what reaching the server asks, it asks itself
            self.asked.emit(question)

    def _on_done(self, ended: Ended) -> None:
        self._task = None
        self.done.emit(ended)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)


def _run(wanted: Wanted, reaching: Reaching, task: Task) -> Ended:
    def ask(question: RestartQuestion) -> bool:
        return task.ask(question) is True

    def wants_roll_back(faults: tuple[Text, ...]) -> bool:
        return task.ask(RollBackQuestion(faults=faults)) is True

    def report(ran: RanStep) -> None:
        task.report(ran)

    with reaching.at(wanted.site, wanted.folder, task) as server:
        run = SafeRestart(server, wanted.expected, wanted.look).run(
            wanted.steps,
            wanted.receipt,
            ask=ask,
            wants_roll_back=wants_roll_back,
            report=report,
            is_cancelled=task.is_cancelled,
        )
        return Ended(run=run, standing=_standing(server, wanted.site) if run.rolled_back else "")


def _standing(server: Server, site: Site) -> str:
    with suppress(WizardError):
        receipts = list_receipts(server.files(phone_folder(site)))
        return max((r.id for r in receipts if r.status is Status.STANDING), default="")
    return ""
