"""The authority that takes the place of another: made beside it, and let to sign once every phone holds its root."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton

from wizard.core.certificates.authority_limits import UNVERIFIED
from wizard.core.certificates.card import CertificateCard
from wizard.core.site import Phone
from wizard.core.text import Text
from wizard.ui.moments import date
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.words import counted, said

_MOST_PHONES = 40


class RollOverPanel(Panel):
    """``begun`` asks for the authority that is to follow, limited to the host or not; ``finished`` to let it sign."""

    begun = Signal(bool)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label("")
        self._following: CertificateCard | None = None
        self.limits = QCheckBox(self.tr("Let it sign for this host only (name constraints, unverified on D-Series)"))
        self.limits.setToolTip(said(UNVERIFIED))
        self.begin = QPushButton(self.tr("Make the authority that follows"))
        self.begin.clicked.connect(lambda: self.begun.emit(self.limits.isChecked()))
        self.all_hold_it = QCheckBox()
        self.finish = QPushButton(self.tr("Let the new authority sign"))
        self.finish.clicked.connect(self.finished)
        self.finish.setEnabled(False)
        self.all_hold_it.toggled.connect(self.finish.setEnabled)
        buttons = QHBoxLayout()
        for button in (self.begin, self.finish):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.add(self._words, self.limits, self.all_hold_it)
        self.rows.addLayout(buttons)

    def show_authorities(
        self, present: CertificateCard | None, following: CertificateCard | None, checking: Sequence[Phone]
    ) -> None:
        """Show what is next: to make another authority, or, where that was done, to let it sign."""
        for widget in (self.limits, self.begin):
            widget.setVisible(following is None)
        for widget in (self.all_hold_it, self.finish):
            widget.setVisible(following is not None)
        if following != self._following:
            self._following = following
            self.all_hold_it.setChecked(False)
        self._words.setText(self._sentence(present, following, checking))
        self.all_hold_it.setText(
            counted(
                len(checking),
                Text("The phone that checks certificates holds the new root"),
                Text("All {count} phones that check certificates hold the new root"),
            )
            if checking
            else self.tr("No phone of the site is known to check certificates")
        )

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be begun while something is made."""
        self.begin.setEnabled(not is_busy)
        self.finish.setEnabled(not is_busy and self.all_hold_it.isChecked())

    def _sentence(
        self, present: CertificateCard | None, following: CertificateCard | None, checking: Sequence[Phone]
    ) -> str:
        if present is None or following is None:
            return self.tr(
                "Before the authority itself ends, or when its key may be in other hands: another one is made beside "
                "it, and signs only once every phone holds its root. Until then nothing changes for the phones."
            )
        words = said(
            Text(
                "{present} signs until {following} does. Both roots are in ca.crt: write that, and load the new one on "
                "the phones.",
                present=f"{present.subject} ({date(present.not_after)})",
                following=f"{following.subject} ({date(following.not_after)})",
            )
        )
        if not checking:
            return words
        more = len(checking) - _MOST_PHONES
        listed = ", ".join(phone.extension for phone in checking[:_MOST_PHONES])
        if more > 0:
            listed += " " + counted(more, Text("and one more"), Text("and {count} more"))
        return f"{words} {said(Text('A phone without it refuses the server from then on: {phones}.', phones=listed))}"
