"""The Check page: the server as each phone would judge it, live, and how far each phone has come."""

from dataclasses import replace

from wizard.core.check_result import Check
from wizard.core.check_words import CheckCounts, counts
from wizard.core.phone_list.pilot import PilotState, next_to_move, pilot_state
from wizard.core.phone_progress import PhoneProgress, progress
from wizard.core.site import Protocol, Site
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Action, Page
from wizard.ui.pages.check.phones_panel import PhonesPanel
from wizard.ui.pages.check.report_panel import ReportPanel
from wizard.ui.pages.check.server_panel import ServerPanel
from wizard.ui.seen import seen
from wizard.ui.services import Services
from wizard.ui.widgets.error_decoder import ErrorDecoder
from wizard.ui.widgets.panel import Panel
from wizard.ui.words import counted
from wizard.ui.work import Work


class CheckPage(Page):
    """Runs by itself once after something was written, and again when it is asked to."""

    step = Step.CHECK

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._checked: tuple[Site, str] | None = None
        self.server, self.phones, self.decoder = ServerPanel(services), PhonesPanel(self, services), ErrorDecoder()
        self.server.changed.connect(self.refresh_lead)
        self.server.checked.connect(self._on_checked)
        self.server.list.wanted.connect(self.wanted)
        explained = Panel(self.tr("A phone shows an error number"))
        explained.add(self.decoder)
        self.decoder.grown.connect(self._on_grown)
        self.report = ReportPanel(services)
        for panel in (self.server, self.phones, explained, self.report):
            self.body.addWidget(panel)
        self.body.addStretch(1)

    def show_work(self, work: Work) -> None:
        """Show what is known of the server and its phones."""
        if work.folder != self.work.folder:
            self.server.checking.cancel()
            self.server.asking.clear()
            self._checked = None
        super().show_work(work)
        self.server.setVisible(self._is_on_tls)
        self.server.show_work(work)
        self.phones.show_work(work)
        self.report.show_work(work)

    def enter(self) -> None:
        """Look at the phones; check by itself what was written and has not been checked since."""
        self.phones.look()
        if self.work.receipt and self._is_on_tls and self._checked != (self.work.site, self.work.receipt):
            self._run()

    def take_focus(self) -> None:
        """Put the keyboard on the page, where Enter checks again."""
        self.setFocus()

    def lead(self) -> str:
        """Say how the checks came out."""
        if not self._is_on_tls:
            return self.tr("This site's transport goes without TLS, so there is no certificate to look at.")
        phones = len(self.work.site.phones)
        about = counted(
            phones,
            Text("The server, judged as the one phone would judge it."),
            Text("The server, judged as each of the {count} phones would judge it."),
        )
        return " ".join(
            filter(None, (about if phones else self.tr("The server, as phones judge it."), self._numbers()))
        )

    def action(self) -> Action:
        """Check, move the phones that still wait, or nothing more where all is well."""
        work, known = self.work, self.server.checks
        if not self._is_on_tls:
            return Action(text="")
        if self.server.checking.is_at_work:
            return Action(text=self.tr("Check again"), needs=self.tr("The server is being looked at."))
        if self.server.is_address_wrong:
            return Action(text=self.tr("Check again"), needs=self.tr("Correct the address to connect to."))
        if self.server.asking.fault:
            return Action(text=self.tr("Check again"), needs=self.tr("Correct whom to ask as, and what to call."))
        if not known:
            return Action(text=self.tr("Check now"))
        if _is_well(counts(known)):
            if self._can_move:
                if pilot_state(work.site) is PilotState.CHOOSE_PILOT:
                    return Action(text=self.tr("Move one phone"))
                count = len(next_to_move(work.site))
                return Action(text=counted(count, Text("Move the other one"), Text("Move the other {count}")))
            if all(progress(p, seen(work)) is PhoneProgress.CALLED for p in work.site.phones):
                return Action(text="")
        return Action(text=self.tr("Check again"))

    def act(self) -> None:
        """Do what the action says."""
        if self._can_move and self.server.checks and _is_well(counts(self.server.checks)):
            self.wanted.emit(Step.WRITE.value)
        else:
            self._run()

    @property
    def _is_on_tls(self) -> bool:
        return self.work.site.transport.protocol is Protocol.TLS

    @property
    def _can_move(self) -> bool:
        """Whether phones wait that may be moved now: the first one, or the others once one has shown that it works."""
        site, known = self.work.site, seen(self.work)
        match pilot_state(site):
            case PilotState.NOTHING_TO_MOVE:
                return False
            case PilotState.CHOOSE_PILOT:
                return True
        return any(known.is_proven(phone) for phone in site.phones if phone.stage.is_on_tls)

    def _numbers(self) -> str:
        known = self.server.checks
        if not known and not self.server.checking.is_at_work:
            return self.tr("Nothing has been looked at yet.")
        found = counts(known)
        parts = (
            (found.well, Text("1 well"), Text("{count} well")),
            (found.to_look_at, Text("1 to look at"), Text("{count} to look at")),
            (found.to_fix, Text("1 to fix"), Text("{count} to fix")),
            (found.waiting, Text("1 waiting"), Text("{count} waiting")),
        )
        return ", ".join(counted(count, one, many) for count, one, many in parts if count) + "."

    def _run(self) -> None:
        self._checked = (self.work.site, self.work.receipt)
        self.server.run(self.work)

    def _on_checked(self, site: Site, checks: tuple[Check, ...]) -> None:
        self.edit(lambda work: replace(work, checks=checks) if work.site == site else work)

    def _on_grown(self) -> None:
        self.reveal(self.decoder)


def _is_well(found: CheckCounts) -> bool:
    return not found.to_fix and not found.waiting
