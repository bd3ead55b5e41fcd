"""The Authority page: who signs the server's certificate, with what that means for these phones."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from wizard.core.authority_advice import AuthorityAdvice, Weight, authority_advice
from wizard.core.authority_choice import with_authority
from wizard.core.site import AuthorityKind, Protocol
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Action, Page
from wizard.ui.services import Services
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.card import Card
from wizard.ui.words import counted, said, said_in_turn
from wizard.ui.work import Work

_SIGNS = {Weight.FOR: ("✓", "good"), Weight.MIND: ("!", "warn"), Weight.AGAINST: ("✕", "bad")}


class AuthorityPage(Page):
    """Two cards, and no silent default."""

    step = Step.AUTHORITY

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.cards = {
            AuthorityKind.PUBLIC: Card(self.tr("Public authority")),
            AuthorityKind.PRIVATE: Card(self.tr("Private authority")),
        }
        row = QHBoxLayout()
        row.setSpacing(12)
        for card in self.cards.values():
            card.clicked.connect(self._on_clicked)
            row.addWidget(card, 1)
        self.problem = Banner("warn")
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)

    def show_work(self, work: Work) -> None:
        """Show both cards as they are for this site."""
        super().show_work(work)
        for advice in authority_advice(work.site):
            self._show_card(advice)
        found = work.problems_of("certificate.authority") if work.site.certificate.authority else ()
        self.problem.say(" ".join(said_in_turn(p.message, p.fix) for p in found))

    def lead(self) -> str:
        """Say how many phones will look at the certificate."""
        if self.work.site.transport.protocol is not Protocol.TLS:
            return self.tr("This site's transport goes without TLS, so nobody has to sign anything.")
        phones = self.work.site.phones
        if not phones:
            return self.tr("Who signs the server's certificate decides which phones will trust it.")
        return counted(
            len(phones),
            Text("Who signs the server's certificate decides whether the phone of this site will trust it."),
            Text("Who signs the server's certificate decides whether the {count} phones of this site will trust it."),
        )

    def action(self) -> Action:
        """Go on once a card is chosen."""
        is_needed = self.work.site.transport.protocol is Protocol.TLS and self.work.site.certificate.authority is None
        needs = self.tr("Choose one of the two to go on.") if is_needed else ""
        return Action(text=self.tr("Certificate"), needs=needs, field="certificate.authority")

    def go_to(self, field: str) -> None:
        """Lead to the cards."""
        self.cards[self.work.site.certificate.authority or AuthorityKind.PUBLIC].setFocus()

    def _show_card(self, advice: AuthorityAdvice) -> None:
        card = self.cards[advice.kind]
        points = [(*_SIGNS[point.weight], said(point.words)) for point in advice.points]
        card.show_points(points, self.tr("recommended here") if advice.is_recommended else "")
        card.setAutoExclusive(False)  # else the last one chosen could not be unchosen by another site
        card.setChecked(self.work.site.certificate.authority is advice.kind)
        card.setAutoExclusive(True)

    def _on_clicked(self) -> None:
        chosen = next(kind for kind, card in self.cards.items() if card is self.sender())
        self.edit_site(partial(with_authority, kind=chosen))
