"""The Preview page: every file exactly as it will be written, and all that is left to a person."""

from dataclasses import replace

from wizard.core.phone_list.pilot import PilotState, pilot_state
from wizard.core.plan.summary import PlanSummary
from wizard.core.problem import Severity
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.system.planning import Planned
from wizard.ui.page import Action, Page
from wizard.ui.pages.plan_numbers import PlanNumbers
from wizard.ui.pages.preview.bulk_importer import BulkImporter
from wizard.ui.pages.preview.grouped import Grouped, grouped
from wizard.ui.pages.preview.plan_view import PlanView
from wizard.ui.pages.preview.planner import Planner
from wizard.ui.pages.preview.sentences import files_sentence, phones_sentence
from wizard.ui.services import Services
from wizard.ui.widgets.busy_bar import BusyBar
from wizard.ui.words import counted
from wizard.ui.work import Work


class PreviewPage(Page):
    """Plans the site as it is shown, each time the page is come to."""

    step = Step.PREVIEW

    def __init__(self, services: Services) -> None:
        super().__init__(services, scrolls=False)
        self.planner, self.numbers = Planner(services), PlanNumbers()
        self.planner.planned.connect(self._on_planned)
        self.planner.failed.connect(self._on_failed)
        self.numbers.ready.connect(self._on_numbers)
        self.plan_view = PlanView(services.theme)
        self.plan_view.wanted.connect(self.wanted)
        self.plan_view.refreshed.connect(self._plan)
        self.plan_view.cancelled.connect(self.planner.cancel)
        self.bulk = BulkImporter(self)
        self.plan_view.note.import_wanted.connect(self._on_import_wanted)
        self.bulk.made.connect(self.plan_view.note.show_made)
        self.bulk.failed.connect(services.show_error)
        self.busy = BusyBar(self.tr("The plan is being made"))
        kept = self.busy.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that nothing moves when it goes
        self.busy.setSizePolicy(kept)
        self.busy.hide()
        self.body.addWidget(self.busy)
        self.body.addWidget(self.plan_view, 1)

    def show_work(self, work: Work) -> None:
        """Show the plan of this site; a site that is another one meanwhile is planned anew."""
        self.numbers.show(work.planned, work.site)
        super().show_work(work)
        self._list()
        asked = self.planner.asked
        if work.planned is None and asked is not None and asked.site != work.site:
            self._plan()

    def enter(self) -> None:
        """Plan: the server may be another one since."""
        self.plan_view.difference.hide_secrets()
        self._plan()

    def lead(self) -> str:
        """Say how many files are written, and what becomes of the phones."""
        planned, numbers = self.work.planned, self.numbers.summary
        if planned is None:
            if self.planner.is_at_work:
                return self.tr("The server is read, and every file worked out.")
            return self.tr("There is no plan yet. Nothing is written before you have seen all of it here.")
        if not planned.plan.is_applicable:
            return self.tr("Nothing can be written yet: something is still wrong or missing.")
        return " ".join((files_sentence(numbers), phones_sentence(numbers))) if numbers else ""

    def action(self) -> Action:
        """Go on to writing; lead to what is wrong; or on where nothing has to be written."""
        planned, wrong = self.work.planned, next(iter(self._problems()), None)
        if self.planner.is_at_work:
            return Action(text=self.tr("Write"), needs=self.tr("The plan is being made."))
        if wrong is not None and wrong.problem.severity is Severity.ERROR:
            return Action(text=self.tr("Write"), needs=wrong.words, field=wrong.problem.field)
        if planned is None:
            return Action(text=self.tr("Plan again"))
        if not planned.plan.changes:
            if planned.plan.restart:
                return Action(text=self.tr("Restart steps"))
            return Action(text=self.tr("Check") if self._has_all_moved() else self.tr("Move phones"))
        return Action(text=counted(len(planned.plan.changes), Text("Write 1 file"), Text("Write {count} files")))

    def act(self) -> None:
        """Do what the action says."""
        planned = self.work.planned
        if planned is None:
            self._plan()
        elif planned.plan.restart and not planned.plan.changes:
            self.edit(lambda work: work.with_steps_due().leaving(Step.PREVIEW))
            self.wanted.emit(Step.RESTART.value)
        elif planned.plan.changes or not self._has_all_moved():
            self.finished.emit()
        else:
            self.edit(lambda work: work.leaving(Step.PREVIEW))
            self.wanted.emit(Step.CHECK.value)

    def _plan(self) -> None:
        self.planner.plan(self.work)
        self._show_busy()

    def _on_planned(self, asked: Work, planned: Planned, numbers: PlanSummary) -> None:
        if (self.work.folder, self.work.site) == (asked.folder, asked.site):
            self.numbers.know(planned, numbers)
        # Once more: while the page is not shown, its work is that of when it was left.
        self.edit(lambda w: replace(w, planned=planned) if (w.folder, w.site) == (asked.folder, asked.site) else w)
        self._show_busy()

    def _on_failed(self, error: Exception | None) -> None:
        self.edit(lambda work: replace(work, planned=None))
        self._show_busy()
        if error is not None:
            self.services.show_error(error)

    def _on_import_wanted(self) -> None:
        if self.work.planned is not None:
            self.bulk.choose(self.work.planned.plan.extension_settings)

    def _on_numbers(self) -> None:
        self._list()
        self.refresh_lead()

    def _show_busy(self) -> None:
        self.busy.setVisible(self.planner.is_at_work)
        self.plan_view.show_busy(is_busy=self.planner.is_at_work)
        self.refresh_lead()

    def _has_all_moved(self) -> bool:
        return pilot_state(self.work.site) is PilotState.NOTHING_TO_MOVE

    def _problems(self) -> list[Grouped]:
        planned = self.work.planned.plan.problems if self.work.planned else ()
        return grouped((*self.work.problems, *planned), self.work.site.phones)

    def _list(self) -> None:
        plan = self.work.planned.plan if self.work.planned else None
        is_early = plan is None and not self.planner.has_failed
        problems = [p for p in self._problems() if p.problem.severity is Severity.ERROR or not is_early]
        self.plan_view.show_plan(self.work.site.server.host, plan, self.numbers.summary, problems)
