"""What goes into a certificate of the site's own authority, and the authority of another site in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton

from wizard.core.certificates.authority_limits import UNVERIFIED
from wizard.core.certificates.card import CertificateCard
from wizard.core.certificates.wanted_names import wanted_names
from wizard.core.site import KeyKind
from wizard.core.text import Text
from wizard.ui.fields.choice import ChoiceField
from wizard.ui.fields.line import LineField
from wizard.ui.moments import date
from wizard.ui.widgets.facts import Facts
from wizard.ui.widgets.panel import Panel
from wizard.ui.words import counted, said
from wizard.ui.work import Work

_MOST_NAMES = 12


class PrivatePanel(Panel):
    """``again``, ``reuse`` (of another site) and ``take`` (from files) are asked for by its buttons."""

    again = Signal()
    reuse = Signal()
    take = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.organization = LineField(
            "certificate.organization",
            self.tr("&Organization"),
            hint=self.tr("Whose authority it is; phones and people see it in the root's name."),
            example="Example Dental",
        )
        self.key = ChoiceField(
            "certificate.key",
            self.tr("&Key"),
            (
                (KeyKind.RSA_2048.value, self.tr("RSA, 2048 bits")),
                (KeyKind.RSA_3072.value, self.tr("RSA, 3072 bits")),
                (KeyKind.RSA_4096.value, self.tr("RSA, 4096 bits")),
                (KeyKind.EC_P256.value, self.tr("EC P-256, unverified on D-Series")),
            ),
        )
        self.days = LineField("certificate.days", self.tr("&Days it lasts"), hint=self.tr("825 at most."))
        self.limits = QCheckBox(
            self.tr("Let the authority sign for this host only (name constraints, unverified on D-Series)")
        )
        self.limits.setToolTip(said(UNVERIFIED))
        self.facts = Facts()
        self.again_button = QPushButton(self.tr("&Make it again"))
        self.again_button.clicked.connect(self.again)
        self.reuse_button = QPushButton(self.tr("&Use the authority of another site"))
        self.reuse_button.clicked.connect(self.reuse)
        self.take_button = QPushButton(self.tr("Use an authority from &files"))
        self.take_button.clicked.connect(self.take)
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.setSpacing(12)
        for field, stretch in ((self.organization, 2), (self.key, 1), (self.days, 1)):
            fields.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        for button in (self.again_button, self.reuse_button, self.take_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.rows.addLayout(fields)
        self.add(self.limits, self.facts)
        self.rows.addLayout(buttons)

    def show_work(self, work: Work, authority: CertificateCard | None, *, has_certificate: bool) -> None:
        """Show what would be made; ``authority`` is the root that is there already."""
        # Once there is an authority its name stands, so only what is wrong with it is of interest.
        self.organization.setVisible(authority is None or bool(work.problems_of(self.organization.name)))
        self.limits.setVisible(authority is None)
        self.again_button.setVisible(has_certificate)
        for button in (self.reuse_button, self.take_button):
            button.setVisible(authority is None and not has_certificate)
        names = [name.value for name in wanted_names(work.site)]
        more = len(names) - _MOST_NAMES
        listed = ", ".join(names[:_MOST_NAMES])
        if more > 0:
            listed += " " + counted(more, Text("and one more"), Text("and {count} more"))
        nothing = self.tr("none yet: the server has no host name that can stand in a certificate")
        facts = [(self.tr("Names in it"), listed or nothing, "" if names else "warn")]
        if authority is None:
            made = self.tr("an authority made for this site alone, which lasts ten years")
            facts.append((self.tr("Signed by"), made, ""))
        else:
            until = date(authority.not_after)
            signer = said(Text("{name}, until {date}", name=authority.subject, date=until))
            facts.append((self.tr("Signed by"), signer, ""))
        self.facts.show_facts(facts)

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be begun while something is made."""
        for button in (self.again_button, self.reuse_button, self.take_button):
            button.setEnabled(not is_busy)
