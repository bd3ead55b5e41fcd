"""The parts of the Write page, and the order in which they stand."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.phone_list.pilot import PilotState
from wizard.core.plan.summary import PlanSummary
from wizard.core.site import DestinationKind
from wizard.system.receipts import RolledBack
from wizard.system.writing import Written
from wizard.ui.page import Page
from wizard.ui.pages.server.recovery import RecoveryPart
from wizard.ui.pages.write.bundle_panel import BundlePanel
from wizard.ui.pages.write.pilot_panel import PilotPanel
from wizard.ui.pages.write.receipts_panel import ReceiptsPanel
from wizard.ui.pages.write.server_state import ServerState
from wizard.ui.pages.write.situation import Situation
from wizard.ui.pages.write.writing_panel import WritingPanel
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.question import Question
from wizard.ui.work import Work


class WriteParts(QWidget):
    """What was cut short, what is said and asked, the writing, the phones that come next, and the receipts."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setProperty("role", "canvas")
        self.recovery, self.banner, self.question = RecoveryPart(page.services.reaching), Banner("info"), Question()
        self.writing, self.pilot, self.receipts = WritingPanel(), PilotPanel(page), ReceiptsPanel(page)
        self.bundle = BundlePanel(page.services)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        first = (self.recovery, self.banner, self.question)
        for widget in (*first, self.writing, self.bundle, self.pilot, self.receipts):
            self._rows.addWidget(widget)

    def show_situation(
        self, now: Situation, work: Work, numbers: PlanSummary | None, outcome: Written | RolledBack | None
    ) -> None:
        """Show where the page stands; while it is at work, only that may be touched."""
        self.pilot.show_work(work)
        self.recovery.show_work(work)
        if now.is_idle:
            self._place(now)
            self.writing.show_situation(now, work.planned, numbers, outcome, work.site)
            is_carried = now is Situation.READY and work.site.destination.kind is DestinationKind.FOLDER
            self.bundle.show_plan(work.planned if is_carried else None, work.site.name)
        for panel in (self.bundle, self.pilot, self.receipts, self.recovery):
            panel.setEnabled(now.is_idle)

    def show_state(self, state: ServerState) -> None:
        """Show the receipts of a server, and whether a change of it was cut short."""
        self.recovery.show_root(state.root if state.needs_recovery else None)
        self.receipts.show_receipts(state.root, state.receipts)

    def _place(self, now: Situation) -> None:
        """The pilot goes above what is about to be written; the way back follows what was just written."""
        panels = [self.writing, self.bundle, self.pilot, self.receipts]
        if now is Situation.WRITTEN:
            panels = [self.writing, self.bundle, self.receipts, self.pilot]
        elif self.pilot.state is PilotState.CHOOSE_PILOT:
            panels = [self.pilot, self.writing, self.bundle, self.receipts]
        for index, panel in enumerate(panels, self._rows.indexOf(self.question) + 1):
            self._rows.insertWidget(index, panel)
