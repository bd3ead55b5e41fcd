"""The Transport page itself."""

from functools import partial

from wizard.core.asterisk.transports import TransportView
from wizard.core.phone_outlook import phone_outlook
from wizard.core.problem import Problem, Severity
from wizard.core.site import Protocol
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.core.transport_outlook import TransportOutlook, transport_outlook
from wizard.core.transport_reuse import usable_transports, using
from wizard.ui.fields.form import Form
from wizard.ui.page import Action, Page
from wizard.ui.pages.transport.answers import AnswersPanel
from wizard.ui.pages.transport.phone_panel import PhonePanel
from wizard.ui.pages.transport.there import TherePanel
from wizard.ui.services import Services
from wizard.ui.words import counted, said
from wizard.ui.work import Work

_ELSEWHERE = "transport.protocol"
"""What is wrong with it is mostly mended on the page Phones."""


class TransportPage(Page):
    """TLS, or plainly without shields; used as it is there, or added beside what is there."""

    step = Step.TRANSPORT

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.answers, self.there, self.phones = AnswersPanel(), TherePanel(), PhonePanel()
        self.outlook: TransportOutlook = transport_outlook(self.work.site, None)
        for panel in (self.answers, self.there, self.phones):
            self.body.addWidget(panel)
        self.body.addStretch(1)
        self.form = Form(self, self.answers.fields)
        for fold in (self.answers.advanced, self.there.differs):
            fold.button.clicked.connect(lambda _=False, opened=fold: self.reveal(opened))
        self.there.chosen.connect(self._on_chosen)
        self.there.wanted.connect(self.wanted)

    def show_work(self, work: Work) -> None:
        """Show the answers beside what a plan would make of them on this server."""
        found = work.reading.view if work.reading else None
        self.outlook = transport_outlook(work.site, found)
        super().show_work(work)
        self.form.show_work(work)
        self.answers.show_outlook(work, self.outlook)
        self.there.show_outlook(self.outlook, usable_transports(work.site, found) if found else ())
        self.phones.show_outlooks(phone_outlook(work.site), work.site.transport.protocol)

    def lead(self) -> str:
        """Say how many phones will show both shields with it."""
        site = self.work.site
        if site.transport.protocol is not Protocol.TLS:
            protocol = site.transport.protocol.value.upper()
            return said(
                Text(
                    "Over {protocol} anybody on the way can read and listen: no phone shows a shield.",
                    protocol=protocol,
                )
            )
        every = len(site.phones)
        able = sum(len(found.extensions) for found in phone_outlook(site) if found.tls)
        if not every:
            return self.tr("SIP between server and phones goes through this; its shield is the one beside the line.")
        return counted(
            every,
            Text("{able} of {count} phone is known to do TLS, the shield beside the line.", able=able),
            Text("{able} of {count} phones are known to do TLS, the shield beside the line.", able=able),
        )

    def action(self) -> Action:
        """Go on once what is typed can stand and nothing is in the way."""
        wrong = self._wrong()
        text = self.tr("Phones")
        return Action(text=text, needs=said(wrong.message), field=wrong.field) if wrong else Action(text=text)

    def go_to(self, field: str) -> None:
        """Lead to a field."""
        name = field.partition("[")[0]
        self.answers.show_field(name)
        if not self.form.go_to(name):
            self.answers.bind.editor.setFocus()

    def _wrong(self) -> Problem | None:
        typed = [p for p in self.work.problems if p.field.startswith("transport.") and p.field != _ELSEWHERE]
        errors = (p for p in typed if p.severity is Severity.ERROR)
        return next(errors, self.outlook.problem)

    def _on_chosen(self, transport: TransportView) -> None:
        self.edit_site(partial(using, transport=transport))
