"""Planning as it is asked for: of the site exactly as it is shown, off the GUI thread, the newest wish counts."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from wizard.core.plan.summary import PlanSummary, summary
from wizard.core.server_view import phone_folder
from wizard.system.planning import Planned, plan_site
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.unlocking import Ask
from wizard.ui.work import Work


class Planner(QObject):
    """``planned`` brings the work that was asked about, its plan and the plan in numbers.

    ``failed`` brings the error, None where given up.
    """

    planned = Signal(object, object, object)
    failed = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.asked: Work | None = None
        self.is_at_work = False
        self.has_failed = False
        self._task: Task | None = None
        self._given_up: Work | None = None

    def plan(self, work: Work) -> None:
        """Plan the site of a work; one that is being planned already is not begun again."""
        is_same = self.asked is not None and (self.asked.folder, self.asked.site) == (work.folder, work.site)
        if work.folder is None or (self.is_at_work and is_same):
            return
        self.asked, self.is_at_work, self.has_failed = work, True, False
        site_folder, now = self._services.session.shown(work), self._services.now()

        reaching, site, folder = self._services.reaching, work.site, work.folder

        def planned(task: Task, ask: Ask) -> tuple[Planned, PlanSummary]:
            with reaching.at(site, folder, task) as server:
                root = server.files(phone_folder(site), task.is_cancelled)
                made = plan_site(site_folder, ask, root=root, now=now, is_cancelled=task.is_cancelled)
                # Here: counted beside the first difference, the two would keep each other and the drawing waiting.
                return made, summary(made.plan, site)

        self._services.unlocking.run(
            work.folder, planned, partial(self._on_planned, work), partial(self._on_failed, work), self._on_begun
        )

    def cancel(self) -> None:
        """Give up the planning that is under way; what comes of it is dropped."""
        if self.is_at_work:
            if self._task is not None:
                self._task.cancel()
            self._given_up, self.asked = self.asked, None
            self.is_at_work, self.has_failed = False, True
            self.failed.emit(None)

    def _on_begun(self, task: Task) -> None:
        self._task = task

    def _on_planned(self, asked: Work, made: tuple[Planned, PlanSummary]) -> None:
        if asked is self._given_up:
            return
        if asked is self.asked:
            self.is_at_work = False
        self.planned.emit(asked, *made)

    def _on_failed(self, asked: Work, error: Exception | None) -> None:
        if asked is not self.asked:
            return  # of a site that is another one by now
        self.is_at_work, self.has_failed = False, True
        self.failed.emit(error)
