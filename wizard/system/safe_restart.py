"""Steps run after a write, and the write rolled back where the server is then not as well as it was before."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wizard.core.console.expected import Expected
from wizard.core.console.losses import losses
from wizard.core.console.parts import TransportRow
from wizard.core.errors import WizardError
from wizard.core.plan.after_writing import makes_phone_fetch, steps_back
from wizard.core.plan.plan import RestartStep
from wizard.core.plan.receipt import Receipt
from wizard.core.restart_run import RanStep, StepOutcome
from wizard.core.text import Text
from wizard.system.console import find_console
from wizard.system.restarting import AskPerson, Report, run_restart
from wizard.system.roll_back import RolledBack, roll_back
from wizard.system.root import Root
from wizard.system.transports_up import transports_up

SETTLED_S = 3.0
"""How long a transport may take to come up after a reload: a handshake that fails takes two seconds."""

_LOOK_S = 0.3

AskRollBack = Callable[[tuple[Text, ...]], bool]
"""Is told what is wrong; says whether what was written is to be rolled back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeRun:
    """What came of it: the steps as they were run, and what was wrong after them.

    Where it was rolled back, ``missing`` is what is not up again even so.
    """

    ran: tuple[RanStep, ...]
    faults: tuple[Text, ...] = ()
    rolled_back: RolledBack | None = None
    missing: tuple[Text, ...] = ()


class SafeRestart:
    """Made before the write, it remembers which transports are up; then it runs the steps, and compares."""

    def __init__(self, root: Path, expected: Expected) -> None:
        """Look at the server as it is.

        Raises:
            WizardError: The files are not this computer's own, or it has no Asterisk that answers.
        """
        if not Root.at(root).is_this_computer:
            raise WizardError(
                Text("Only this computer's own Asterisk can be restarted."),
                Text("The files are those of {folder}. Nothing was written.", folder=root),
                Text("Apply without a restart, and run the steps on the server itself."),
            )
        self._root, self._expected = root, expected
        self._console = find_console()
        self._before = transports_up(self._console)

    def run(
        self,
        steps: Sequence[RestartStep],
        receipt: Receipt,
        *,
        ask: AskPerson,
        wants_roll_back: AskRollBack,
        report: Report = lambda _: None,
    ) -> SafeRun:
        """Run the steps; no phone is made to fetch before everything is seen to be up.

        Something is wrong where a step failed, a transport that was up went away, or the expected one did not
        come up. After a roll back the server is told of the old files, and restarted where only that brings it back.

        Raises:
            RollBackRefused: Others changed a file meanwhile; what is wrong was told to ``wants_roll_back``.
            RecoveryNeeded: The roll back had to stop half-way.
        """
        fetching = next((n for n, step in enumerate(steps) if makes_phone_fetch(step)), len(steps))
        ran, faults, is_restarted = self._ran(steps[:fetching], ask, report)
        if not faults:
            ran_late, faults_late, _ = self._ran(steps[fetching:], ask, report)
            return SafeRun(ran=ran + ran_late, faults=faults_late)
        if not wants_roll_back(faults):
            return SafeRun(ran=ran, faults=faults)
        done = roll_back(self._root, receipt.id, contacts_count=False)
        must_restart = is_restarted or bool(losses(self._before, self._up()))
        back = steps_back(done.paths, done.manual_steps, restarts=must_restart)
        expected = Expected(asterisk=self._expected.asterisk, dpma=self._expected.dpma)
        ran_back, faults_back, _ = self._ran(back, lambda _: True, report, expected=expected)
        return SafeRun(ran=ran + ran_back, faults=faults, rolled_back=done, missing=faults_back)

    def _ran(
        self, steps: Sequence[RestartStep], ask: AskPerson, report: Report, *, expected: Expected | None = None
    ) -> tuple[tuple[RanStep, ...], tuple[Text, ...], bool]:
        """Run steps; return them, what is wrong after them, and whether Asterisk restarted."""
        if not steps:
            return (), (), False
        try:
            run = run_restart(steps, self._root, expected or self._expected, ask=ask, report=report)
        except WizardError as error:
            return (), (Text("{title} {detail}", title=error.title, detail=error.detail), *self._lost(None)), True
        failed = tuple(ran.words for ran in run.ran if ran.outcome is StepOutcome.FAILED and ran.words is not None)
        # What waits for a restart somebody said no to is not wrong yet.
        wanted = self._expected if expected is None and run.is_complete else None
        return run.ran, (*failed, *self._lost(wanted)), run.is_restarted

    def _lost(self, expected: Expected | None) -> tuple[Text, ...]:
        """What is missing once nothing more comes up."""
        end = time.monotonic() + SETTLED_S
        while (found := losses(self._before, self._up(), expected)) and time.monotonic() < end:
            time.sleep(_LOOK_S)
        return found

    def _up(self) -> tuple[TransportRow, ...]:
        try:
            return transports_up(self._console)
        except WizardError:
            return ()
