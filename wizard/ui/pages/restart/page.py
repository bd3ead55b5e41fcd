"""The Restart page: what is run on the server so that it and the phones take up what was written."""

from PySide6.QtWidgets import QHBoxLayout

from wizard.core.plan.after_writing import makes_phone_fetch
from wizard.core.plan.summary import RestartNeed, restart_need
from wizard.core.site import Protocol
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Action, Page
from wizard.ui.pages.restart.step_list import StepList
from wizard.ui.services import Services
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.words import counted, said
from wizard.ui.work import Work

_NEEDS = {
    RestartNeed.NO: Text("Asterisk is not restarted, and calls go on."),
    RestartNeed.PERHAPS: Text("Asterisk is restarted only if the steps before show that it has to be."),
    RestartNeed.YES: Text("One of them restarts Asterisk as soon as no call is left."),
}


class RestartPage(Page):
    """The steps of the last write or roll back, to be run by hand."""

    step = Step.RESTART
    name = Text("Restart")

    def __init__(self, services: Services) -> None:
        super().__init__(services, scrolls=False)
        self.phones, self.list = Banner("warn"), StepList(services.theme)
        self.nothing, self.port, self._done = label("", "quiet"), label("", "quiet"), label("", "quiet", wraps=False)
        self.copy_one = CopyButton(self.tr("Copy this &one"), lambda: self.list.command)
        self.copy_all = CopyButton(self.tr("&Copy all"), lambda: self.list.commands)
        self.copy_all.setToolTip(self.tr("Reasons stand as comments, and so does a restart: read the log first"))
        self.panel, row = Panel(), QHBoxLayout()
        self.panel.rows.setContentsMargins(4, 8, 4, 10)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._done)
        row.addStretch(1)
        for button in (self.copy_one, self.copy_all):
            row.addWidget(button)
        self.panel.rows.addWidget(self.list, 1)
        self.panel.rows.addLayout(row)
        self.body.addWidget(self.phones)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.panel, 1)
        self.body.addWidget(self.port)
        self.body.addStretch(0)
        self.list.steps.ticked.connect(self._show_done)

    def show_work(self, work: Work) -> None:
        """Show the steps; the same ones keep their ticks."""
        super().show_work(work)
        steps = work.restart
        self.list.steps.show(steps)
        self.panel.setVisible(bool(steps))
        self.nothing.setVisible(not steps)
        self.nothing.setText(self.tr("Steps appear here when files were written or rolled back."))
        fetching = sum(map(makes_phone_fetch, steps))
        words = counted(
            fetching,
            Text(
                "One phone is moved. Between the reload and the moment it has fetched its configuration its calls are "
                "refused: run the two together."
            ),
            Text(
                "{count} phones fetch their configuration. Between the reload and that moment the calls of a phone "
                "that moves are refused: run them together, when nobody is on the phone."
            ),
        )
        self.phones.say(words if fetching else "")
        uses_tls = work.site.transport.protocol is Protocol.TLS and bool(steps)
        port = said(
            Text("If the server has a firewall, it must let {port}/tcp through.", port=work.site.transport.port)
        )
        self.port.setText(port)
        self.port.setVisible(uses_tls)
        self._show_done()

    def lead(self) -> str:
        """Say how many commands there are, and whether Asterisk is restarted."""
        steps, host = self.work.restart, self.work.site.server.host
        if not steps:
            return self.tr("Nothing has to be run on the server.")
        count = counted(
            len(steps),
            Text("One command, run on {host} as its administrator.", host=host),
            Text("{count} commands, run on {host} in this order, as its administrator.", host=host),
        )
        return f"{count} {said(_NEEDS[restart_need(steps)])}"

    def why(self) -> str:
        """Explain why a reload comes first."""
        return self.tr(
            "<p><b>A reload first.</b> If a file cannot be read, a reload keeps the phones Asterisk knows, and says so "
            "in its log. A restart would lose them all. So the log is read before anything else is done.</p>"
            "<p><b>Phones last.</b> Once the server expects TLS from a phone, calls over its old line are refused "
            "until the phone has fetched its new configuration: as long as you take between the two commands.</p>"
            "<p>The ticks are for you alone; they are not kept.</p>"
        )

    def action(self) -> Action:
        """Go on to the check."""
        return Action(text=self.tr("Check"))

    def _show_done(self) -> None:
        done, total = len(self.list.steps.done), len(self.list.steps.steps)
        self._done.setText(said(Text("{done} of {total} done", done=done, total=total)) if total else "")
