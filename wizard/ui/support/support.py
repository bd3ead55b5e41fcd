"""Opens the log, the report of a fault, what the last run left, and About: each once, beside the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.log.failure import Failure
from wizard.core.log.support import crash_text, fault_text, log_text
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.system.log_ring import LogRing
from wizard.system.notices import notices
from wizard.ui.support.surroundings import surroundings
from wizard.ui.support.text_window import Shown, TextWindow
from wizard.ui.words import said


class Support(QObject):
    """``step`` tells which page is shown. The windows are made when they are asked for."""

    _logged = Signal()

    def __init__(self, window: QWidget, log: LogRing, step: Callable[[], Step]) -> None:
        super().__init__(window)
        self._window, self._log, self._step = window, log, step
        self._open: dict[str, TextWindow] = {}
        # Entries come from any thread; the signal brings the word of them onto this one.
        self._logged.connect(self._on_logged)
        log.on_entry = self._logged.emit

    def show_log(self) -> None:
        """Open the log."""
        self._show(
            Shown(
                title=self.tr("What the program did"),
                about=self.tr(
                    "The newest entries of this run, for a support request. No password, key or value of a field is "
                    "in it; names are masked unless you show them. Nothing is sent by itself."
                ),
                text=lambda shows_names: log_text(
                    self._log.entries, surroundings(self._step()), shows_names=shows_names, say=said
                ),
                copy=self.tr("&Copy for a support request"),
                file="secure-calling-log.txt",
                has_names=True,
                follows=True,
            )
        )

    def show_fault(self, causes: Sequence[Failure]) -> None:
        """Open the report of a fault of this program."""
        entries, around = self._log.entries, surroundings(self._step())
        self._show(
            Shown(
                title=self.tr("Report of a fault"),
                about=self.tr(
                    "Where in the program it happened, and what was done before. No password, key or value of a field "
                    "is in it; names are masked unless you show them. Nothing is sent by itself."
                ),
                text=lambda shows_names: fault_text(causes, entries, around, shows_names=shows_names, say=said),
                copy=self.tr("&Copy the report"),
                file="secure-calling-fault.txt",
                has_names=True,
            )
        )

    def show_crash(self, trace: str) -> None:
        """Open the report of a run that ended unexpectedly."""
        around = surroundings(None)
        self._show(
            Shown(
                title=self.tr("The last run ended unexpectedly"),
                about=self.tr(
                    "Where in the program it ended. No password, key, name or value of a field is in it. Nothing is "
                    "sent by itself."
                ),
                text=lambda _: crash_text(trace, around, say=said),
                copy=self.tr("&Copy the report"),
                file="secure-calling-crash.txt",
            )
        )

    def show_about(self) -> None:
        """Open what the program is, and the licences of what it is made of."""
        around = surroundings(None)
        versions = Text(
            "Version {version}. {system}, Python {python}, Qt {qt}.",
            version=around.version,
            system=around.system,
            python=around.python,
            qt=around.qt,
        )
        parts = (
            said(versions),
            self.tr("It is free software under the MIT licence."),
            self.tr(
                "Qt and PySide6 are used under the GNU Lesser General Public License, version 3: they are libraries of "
                "their own, which you may replace by your own builds."
            ),
            self.tr("This program never looks for updates, and sends nothing about you or your sites."),
        )
        self._show(
            Shown(
                title=self.tr("About the Secure Calling Wizard"),
                about=" ".join(parts),
                text=lambda _: f"{self.tr('What it is made of, with the licences:')}\n\n{notices()}",
                copy=self.tr("&Copy the licences"),
            )
        )

    def _show(self, shown: Shown) -> None:
        if (before := self._open.pop(shown.title, None)) is not None:
            before.close()
        window = self._open[shown.title] = TextWindow(self._window, shown)
        window.finished.connect(lambda: self._on_finished(shown.title, window))
        window.show()
        window.activateWindow()

    def _on_finished(self, title: str, window: TextWindow) -> None:
        if self._open.get(title) is window:
            del self._open[title]

    def _on_logged(self) -> None:
        for window in self._open.values():
            window.follow()
