"""Help, wherever it is asked for: the manual, what the program did, the report of a fault, and About."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wizard.core.steps import Step
from wizard.system.log_ring import LogRing
from wizard.ui.alerts import Alerts
from wizard.ui.shell import Shell
from wizard.ui.theme import Theme

if TYPE_CHECKING:
    from wizard.ui.manual import Manual
    from wizard.ui.support import Support


class Help(QObject):
    """Each stands in a window of its own beside ``window``. They are loaded when asked for: most windows do without."""

    def __init__(self, window: QWidget, theme: Theme, log: LogRing, alerts: Alerts, step: Callable[[], Step]) -> None:
        super().__init__(window)
        self._window, self._theme, self._log, self._alerts, self._step = window, theme, log, alerts, step
        alerts.report_wanted.connect(lambda causes: self.support.show_fault(causes))
        alerts.trace_wanted.connect(lambda trace: self.support.show_crash(trace))
        QShortcut(QKeySequence(Qt.Key.Key_F1), window, lambda: self.manual.show_here(self._step()))

    def offer_in(self, shell: Shell) -> None:
        """Fill the side's menu, and lead on from a page's "Why?"."""
        entries = shell.side.help
        entries.add(self.tr("&Manual (F1)"), lambda: self.manual.show_here(self._step()))
        entries.add(self.tr("&What the program did…"), lambda: self.support.show_log())
        entries.add(self.tr("&About…"), lambda: self.support.show_about())
        shell.why.more.connect(lambda: self.manual.show_at_page(self._step()))

    @cached_property
    def support(self) -> "Support":
        """The log, the report of a fault and About."""
        from wizard.ui.support import Support

        return Support(self._window, self._log, self._step)

    @cached_property
    def manual(self) -> "Manual":
        """The manual."""
        from wizard.ui.manual import Manual

        return Manual(self._window, self._theme, self._alerts.show_error)
