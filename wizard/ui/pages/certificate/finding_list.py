"""What is wrong with the certificate, a sentence each, and one button for what can be done about it here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.certificates.findings import REMEDIES
from wizard.core.problem import Problem, Severity
from wizard.ui.widgets.banner import Banner
from wizard.ui.words import said_in_turn

_KINDS = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.INFO: "info"}


class FindingList(QWidget):
    """``remedy``: the button of the first finding that another certificate would mend was pressed."""

    remedy = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self.banners: list[Banner] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.hide()

    def show_findings(self, findings: Sequence[Problem], remedy: str) -> None:
        """Show other findings; ``remedy`` is what the button says."""
        self.setVisible(bool(findings))
        if (*findings, remedy) == self._shown:
            return
        self._shown = (*findings, remedy)
        for banner in self.banners:
            banner.hide()
            banner.deleteLater()
        self.banners = []
        is_offered = False
        for finding in findings:
            is_first = finding.fix in REMEDIES and not is_offered
            is_offered = is_offered or is_first
            self._add(finding, remedy if is_first else "")

    def _add(self, finding: Problem, button: str) -> None:
        banner = Banner(_KINDS[finding.severity], button, self.remedy.emit)
        self._rows.addWidget(banner)
        banner.say(said_in_turn(finding.message, finding.fix))
        self.banners.append(banner)
