"""A plan in numbers for a page: counted off the GUI thread, once for each plan."""

from PySide6.QtCore import QObject, Signal

from wizard.core.plan.summary import PlanSummary, summary
from wizard.core.site import Site
from wizard.system.planning import Planned
from wizard.ui.task import Task


class PlanNumbers(QObject):
    """``ready`` says that the numbers of the plan last shown are there."""

    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._planned: Planned | None = None
        self.summary: PlanSummary | None = None

    def know(self, planned: Planned, counted: PlanSummary) -> None:
        """Take the numbers of a plan that were counted with it."""
        self._planned, self.summary = planned, counted

    def show(self, planned: Planned | None, site: Site) -> None:
        """Count a plan of a site; one that is counted already is not counted again."""
        if planned is self._planned:
            return
        self._planned, self.summary = planned, None
        if planned is None:
            return
        task = Task(lambda _: (planned, summary(planned.plan, site)))
        task.done.connect(self._on_done)
        task.start()

    def _on_done(self, found: tuple[Planned, PlanSummary]) -> None:
        planned, counted = found
        if planned is self._planned:
            self.summary = counted
            self.ready.emit()
