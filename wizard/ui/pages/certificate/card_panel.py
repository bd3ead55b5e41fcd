"""The certificate that is there: its chain, its names and dates, and the fingerprint to compare."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from wizard.core.certificates.card import CertificateCard
from wizard.core.certificates.findings import WARN_BEFORE_END
from wizard.core.text import Text
from wizard.ui.moments import date
from wizard.ui.pages.certificate.chain_tree import ChainTree
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.facts import Fact, Facts
from wizard.ui.widgets.panel import Panel, label, set_role
from wizard.ui.words import counted, said

_PAIRS_ON_A_LINE = 16


class CardPanel(Panel):
    """Shows a CertificateCard; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._fingerprint = ""
        self.subject, self.left = label("", "heading"), label("", wraps=False)
        self.tree, self.facts = ChainTree(), Facts()
        self.copy = CopyButton(self.tr("&Copy the fingerprint"), lambda: self._fingerprint)
        self.copy.setAccessibleName(self.tr("Copy the fingerprint"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.subject, 1)
        head.addWidget(self.left, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(head)
        self.add(self.tree, self.facts)
        self.rows.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_card(self, card: CertificateCard | None) -> None:
        """Show another certificate, or none."""
        self.setVisible(card is not None)
        if card is None:
            return
        self._fingerprint = card.fingerprint
        self.subject.setText(card.subject)
        role = "bad" if card.days_left < 0 else "warn" if card.days_left <= WARN_BEFORE_END.days else "good"
        set_role(self.left, role)
        self.left.setText(self._days(card))
        self.tree.show_chain(card.chain)
        self.facts.show_facts(self._facts(card))

    def _days(self, card: CertificateCard) -> str:
        end = date(card.not_after)
        if card.days_left < 0:
            return self.tr("✕ ended on %1").replace("%1", end)
        sign = "!" if card.days_left <= WARN_BEFORE_END.days else "✓"
        left = counted(
            card.days_left,
            Text("ends on {end}, 1 day left", end=end),
            Text("ends on {end}, {count} days left", end=end),
        )
        return f"{sign} {left}"

    def _facts(self, card: CertificateCard) -> list[Fact]:
        names = ", ".join(name.value for name in card.names) or self.tr("none that phones can see")
        if card.names_left_out:
            names += " " + counted(card.names_left_out, Text("and one more"), Text("and {count} more"))
        valid = said(
            Text(
                "{start} to {end}",
                start=date(card.not_before),
                end=f"{date(card.not_after)}, {card.not_after:%H:%M} UTC",
            )
        )
        key = self.tr("of a kind that is not known")
        if card.key_bits:
            key = said(Text("{kind}, {bits} bits", kind=card.key_kind, bits=card.key_bits))
        pairs = card.fingerprint.split(":")
        lines = (pairs[:_PAIRS_ON_A_LINE], pairs[_PAIRS_ON_A_LINE:])
        return [
            (self.tr("Names"), names, ""),
            (self.tr("Issuer"), self.tr("itself") if card.is_self_signed else card.issuer, ""),
            (self.tr("Valid"), valid, ""),
            (self.tr("Key"), key, ""),
            (self.tr("Signature"), card.signature_hash or self.tr("without a hash of its own"), ""),
            (self.tr("Fingerprint (SHA-256)"), "\n".join(":".join(line) for line in lines), "code"),
        ]
