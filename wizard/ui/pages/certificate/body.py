"""What stands on the Certificate page, by what there is to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.errors import WizardError
from wizard.core.plan.roll_over import checking_phones
from wizard.system.certificate_reading import CertificateReading
from wizard.ui.fields.choice import FlagField
from wizard.ui.fields.field import Field
from wizard.ui.fields.line import LineField
from wizard.ui.pages.certificate.card_panel import CardPanel
from wizard.ui.pages.certificate.finding_list import FindingList
from wizard.ui.pages.certificate.order_panel import OrderPanel
from wizard.ui.pages.certificate.private_panel import PrivatePanel
from wizard.ui.pages.certificate.public_panel import PublicPanel
from wizard.ui.pages.certificate.renewal_panel import RenewalPanel
from wizard.ui.pages.certificate.request_panel import RequestPanel
from wizard.ui.pages.certificate.roll_over_panel import RollOverPanel
from wizard.ui.pages.certificate.sentences import Mode, mode_of
from wizard.ui.pages.certificate.verdict_panel import VerdictPanel
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.fold import Fold
from wizard.ui.words import said
from wizard.ui.work import Work

_NOTHING = CertificateReading()


class CertificateBody(QWidget):
    """The certificate that is there, what is wrong with it, what phones say, and how another is come by.

    ``authority``: the person wants to choose who signs.
    """

    authority = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choose = Banner("info", self.tr("C&hoose the authority"), self.authority.emit)
        self.told, self.fault = Banner("good"), Banner("bad")
        self.findings, self.card, self.verdicts = FindingList(), CardPanel(), VerdictPanel()
        self.wildcard = FlagField(
            "certificate.allow_wildcard",
            self.tr("Let the phones &take a wildcard certificate"),
            hint=self.tr(
                "Sets tls_allow_wildcard_certs, which D60, D62 and D65 have from firmware 2_9_2, the D80 from 1_12_1."
            ),
        )
        self.private, self.public = PrivatePanel(), PublicPanel()
        self.name = LineField(
            "certificate.name",
            self.tr("Base &name of the files on the server"),
            hint=self.tr("Under /etc/asterisk/keys. A file there that is not of this site is never replaced."),
            example="asterisk",
        )
        self.another, self.advanced = Fold(indent=0), Fold()
        self.order, self.request = OrderPanel(), RequestPanel()
        self.ordering, self.requesting = Fold(indent=0), Fold(indent=0)
        self.ordering.rows.addWidget(self.order)
        self.ordering.say(self.tr("Or&der one from an authority that issues by itself (ACME)"))
        self.requesting.rows.addWidget(self.request)
        self.requesting.say(self.tr("Make a request for an authority to answer (CSR)"))
        self.roll_over, self.renewal = RollOverPanel(), RenewalPanel()
        self.rolling = Fold(indent=0)
        self.rolling.rows.addWidget(self.roll_over)
        self.rolling.say(self.tr("Let another authority follow this one"))
        for panel in (self.private, self.public, self.ordering, self.requesting):
            self.another.rows.addWidget(panel)
        self.advanced.rows.addWidget(self.name)
        self.advanced.say(self.tr("Ad&vanced"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        for widget in (self.choose, self.told, self.fault, self.findings, self.card, self.verdicts, self.wildcard):
            rows.addWidget(widget)
        for below in (self.renewal, self.another, self.rolling, self.advanced):
            rows.addWidget(below)

    @property
    def folds(self) -> tuple[Fold, ...]:
        """What opens and closes."""
        return self.another, self.ordering, self.requesting, self.rolling, self.advanced

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the site that are answered here."""
        return (self.private.organization, self.private.key, self.private.days, self.wildcard, self.name)

    def show_state(self, work: Work, found: CertificateReading | None, fault: WizardError | None) -> None:
        """Show the site's answers beside what its folder holds; ``found`` is None until that was read."""
        mode, reading = mode_of(work.site), found or _NOTHING
        has_tls = mode in (Mode.PRIVATE, Mode.PUBLIC)
        self._show_choose(mode)
        self.fault.say(f"{said(fault.title)} {said(fault.detail)} {said(fault.next_step)}" if fault and has_tls else "")
        is_private = mode is Mode.PRIVATE
        again = self.tr("Make it again") if is_private else self.tr("Import files")
        self.findings.show_findings(reading.findings if has_tls else (), again)
        self.card.show_card(reading.card if has_tls else None)
        self.verdicts.setVisible(has_tls and reading.card is not None)
        self.verdicts.show_verdicts(reading.verdicts, work.site.certificate.authority)
        self.wildcard.setVisible(has_tls and (reading.has_wildcard or work.site.certificate.allow_wildcard))
        has_one = reading.card is not None or fault is not None
        self.private.show_work(work, reading.authority, has_certificate=has_one)
        self.public.show_state(has_certificate=has_one)
        self.renewal.show_advice(reading.who_renews if has_tls else None, is_public=mode is Mode.PUBLIC)
        self.roll_over.show_authorities(reading.authority, reading.following, checking_phones(work.site))
        self.rolling.setVisible(reading.authority is not None)
        self.private.setVisible(is_private)
        for part in (self.public, self.ordering, self.requesting):
            part.setVisible(mode is Mode.PUBLIC)
        self.another.setVisible(has_tls and found is not None)
        self._show_another(is_private=is_private, has_one=has_one)
        self.advanced.setVisible(has_tls and found is not None)

    def show_busy(self, *, is_busy: bool, is_ordering: bool) -> None:
        """Let nothing be begun while something is made, imported or ordered."""
        self.private.show_busy(is_busy=is_busy)
        self.public.show_busy(is_busy=is_busy)
        for panel in (self.request, self.roll_over):
            panel.show_busy(is_busy=is_busy)
        self.order.show_busy(is_busy=is_busy, is_ordering=is_ordering)
        self.findings.setEnabled(not is_busy)

    def show_field(self, name: str) -> None:
        """Open what a field lies in."""
        if name == self.name.name:
            self.advanced.open()
        elif name.startswith("certificate."):
            self.another.open()

    def focus_source(self) -> None:
        """Put the keyboard to where the certificate is come by."""
        places = (self.public.button, self.private.again_button, self.another.button)
        place = next((button for button in places if button.isVisibleTo(self)), None)
        if place is not None:
            place.setFocus()

    def refuse_drop(self) -> None:
        """Say why what was dropped is not taken: this site's certificate is not imported."""
        self.choose.say(
            self.tr("This site makes its own certificate. To import one, choose the public authority first."), "warn"
        )

    def _show_choose(self, mode: Mode) -> None:
        if mode is Mode.NO_AUTHORITY:
            self.choose.say(
                self.tr("Choose first who signs it: a public authority, or one of this site's own."), "info"
            )
        elif mode is not Mode.PRIVATE:
            self.choose.say("")

    def _show_another(self, *, is_private: bool, has_one: bool) -> None:
        """Behind a line once there is a certificate; open without one, since then it is what the page is about."""
        words = (
            self.tr("Make it &again, with other names or another key")
            if is_private
            else self.tr("Get &another: import, order or ask for one")
        )
        self.another.say(words)
        if self.another.button.isHidden() is has_one:
            self.another.open(is_open=not has_one)
        self.another.button.setVisible(has_one)
