"""The list of steps with what can be done with them: copied, or run on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from wizard.core.plan.plan import RestartStep
from wizard.core.restart_run import RanStep
from wizard.core.site import DestinationKind, Site
from wizard.core.text import Text
from wizard.ui.pages.restart.step_list import StepList
from wizard.ui.theme import Theme
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.words import said


class StepsPanel(Panel):
    """``wanted`` asks for the steps to be run, ``stopped`` for no further one to be."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.list, self.count = StepList(theme), label("", "quiet", wraps=False)
        self.copy_one = CopyButton(self.tr("Copy this &one"), lambda: self.list.command)
        self.copy_all = CopyButton(self.tr("&Copy all"), lambda: self.list.commands)
        self.copy_all.setToolTip(self.tr("Reasons stand as comments, and so does a restart: read the log first"))
        self.run, self.stop = QPushButton(self.tr("&Run them here")), QPushButton(self.tr("S&top"))
        self.run.setToolTip(self.tr("Those that are not ticked; you are asked first"))
        self.stop.setToolTip(self.tr("Run no further command; a restart that waits for calls is called off"))
        self.run.clicked.connect(self.wanted)
        self.stop.clicked.connect(self.stopped)
        self.list.steps.ticked.connect(self._show_count)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.copy_one, self.copy_all, self.run, self.stop):
            row.addWidget(button)
        self.rows.setContentsMargins(4, 8, 4, 10)
        self.rows.addWidget(self.list, 1)
        self.rows.addLayout(row)
        self.show_run(can_run=False, is_running=False)

    @property
    def left(self) -> tuple[RestartStep, ...]:
        """The steps that are not ticked off."""
        steps = self.list.steps
        return tuple(step for row, step in enumerate(steps.steps) if row not in steps.done)

    def show_steps(self, steps: tuple[RestartStep, ...]) -> None:
        """Show steps; the same ones keep their ticks."""
        self.list.steps.show(steps)
        self._show_count()

    def show_site(self, site: Site) -> None:
        """Say where the steps would be run."""
        over_ssh = site.destination.kind is DestinationKind.SSH
        self.run.setText(self.tr("&Run them on the server") if over_ssh else self.tr("&Run them here"))

    def show_run(self, *, can_run: bool, is_running: bool) -> None:
        """Offer to run the steps where that can be, and to stop where they are being run."""
        has_focus = self.run.hasFocus() or self.stop.hasFocus()
        self.run.setVisible(can_run and not is_running)
        self.run.setEnabled(bool(self.left))
        self.stop.setVisible(is_running)
        if has_focus:
            (self.stop if is_running else self.run).setFocus()
        self.list.steps.is_held = is_running
        self._show_count()

    def show_ran(self, ran: RanStep) -> None:
        """Show what one step came to, in its place."""
        self.list.steps.show_ran(ran)

    def _show_count(self) -> None:
        done, total = len(self.list.steps.done), len(self.list.steps.steps)
        words = Text("{done} of {total} done", done=done, total=total)
        if self.list.steps.is_held:
            words = Text("{done} of {total} done; the next one is being run…", done=done, total=total)
        self.count.setText(said(words) if total else "")
        self.run.setEnabled(bool(self.left))
