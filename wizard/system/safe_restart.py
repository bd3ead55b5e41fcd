"""Steps run after a write, and the write rolled back where the server is then not as well as it was before."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from wizard.core.console.expected import Expected
from wizard.core.console.losses import losses
from wizard.core.console.parts import TransportRow
from wizard.core.errors import WizardError
from wizard.core.plan.after_writing import makes_phone_fetch, steps_back
from wizard.core.plan.plan import RestartStep
from wizard.core.restart_run import RanStep, StepOutcome
from wizard.core.text import Text
from wizard.system.console import Console
from wizard.system.restarting import AskPerson, Report, run_restart
from wizard.system.roll_back import RolledBack
from wizard.system.root import Root
from wizard.system.server import Server

SETTLED_S = 3.0
"""How long a transport may take to come up after a reload: a handshake that fails takes two seconds."""

_LOOK_S = 0.3

Look = Callable[[Console], tuple[TransportRow, ...]]
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


def require_this_computer(root: Path) -> None:
    """Make sure that files are this computer's own, so that its Asterisk is the one they are for.

    Raises:
        WizardError: They are another's.
    """
    if not Root.at(root).is_this_computer:
        raise WizardError(
            Text("Only this computer's own Asterisk can be restarted."),
            Text("The files are those of {folder}. Nothing was written.", folder=root),
            Text("Apply without a restart, and run the steps on the server itself."),
        )


class SafeRestart:
    """Made before the write, it remembers which transports are up; then it runs the steps, and compares."""

    def __init__(
        self, server: Server, expected: Expected, look: Look | None = None, *, settled_s: float = SETTLED_S
    ) -> None:
        """Look at the server as it is; ``settled_s`` is how long a transport may take to come up.

        ``look`` takes the place of the server's own proof of which transports are up.

        Raises:
            WizardError: There is no Asterisk on it, or it does not answer.
        """
        self._server, self._expected, self._asterisk = server, expected, server.asterisk()
        self._look = look or (lambda _: self._asterisk.transports_up())
        self._settled_s = settled_s
        self._before = self._look(self._asterisk.console)

    def run(
        self,
        steps: Sequence[RestartStep],
        receipt_id: str,
        *,
        ask: AskPerson,
        wants_roll_back: AskRollBack = lambda _: False,
        report: Report = lambda _: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> SafeRun:
        """Run the steps; no phone is made to fetch before everything is seen to be up.

        Something is wrong where a step failed, a transport that was up went away, or the expected one did not
        come up; then the receipt of that ID, "" for none, is rolled back where that is wanted. After it the server
        is told of the old files, and restarted where only that brings it back.

        Raises:
            RollBackRefused: Others changed a file meanwhile; what is wrong was told to ``wants_roll_back``.
            RecoveryNeeded: The roll back had to stop half-way.
        """
        fetching = next((n for n, step in enumerate(steps) if makes_phone_fetch(step)), len(steps))
        run = partial(self._ran, ask=ask, report=report, is_cancelled=is_cancelled)
        first = run(steps[:fetching], self._expected)
        if not first.faults and first.is_complete:
            rest = run(steps[fetching:], self._expected)
            return SafeRun(ran=first.ran + rest.ran, faults=rest.faults)
        ran = first.ran + tuple(_left_alone(step, report) for step in steps[fetching:])
        if not receipt_id or not first.faults or not wants_roll_back(first.faults):
            return SafeRun(ran=ran, faults=first.faults)
        done = self._server.roll_back(receipt_id, contacts_count=False)
        must_restart = first.is_restarted or bool(losses(self._before, self._up()))
        logs = self._asterisk.log().to_read
        steps = steps_back(done.paths, done.manual_steps, logs=logs, restarts=must_restart)
        expected = Expected(asterisk=self._expected.asterisk, dpma=self._expected.dpma)
        back = self._ran(steps, expected, ask=lambda _: True, report=report, is_expecting=False)
        return SafeRun(ran=ran + back.ran, faults=first.faults, rolled_back=done, missing=back.faults)

    def _ran(
        self,
        steps: Sequence[RestartStep],
        expected: Expected,
        *,
        ask: AskPerson,
        report: Report,
        is_cancelled: Callable[[], bool] = lambda: False,
        is_expecting: bool = True,
    ) -> "_Part":
        if not steps:
            return _Part(ran=(), faults=(), is_complete=True, is_restarted=False)
        ran: list[RanStep] = []

        def reported(step: RanStep) -> None:
            ran.append(step)
            report(step)

        try:
            run = run_restart(steps, self._asterisk, expected, ask=ask, report=reported, is_cancelled=is_cancelled)
        except WizardError as error:
            faults = (Text("{title} {detail}", title=error.title, detail=error.detail), *self._lost(None))
            return _Part(ran=tuple(ran), faults=faults, is_complete=False, is_restarted=True)
        failed = tuple(each.words for each in ran if each.outcome is StepOutcome.FAILED and each.words is not None)
        # What waits for a restart somebody said no to is not wrong yet.
        is_due = is_expecting and run.is_complete
        lost = self._lost(expected if is_due else None)
        return _Part(ran=run.ran, faults=(*failed, *lost), is_complete=run.is_complete, is_restarted=run.is_restarted)

    def _lost(self, expected: Expected | None) -> tuple[Text, ...]:
        """What is missing once nothing more comes up."""
        end = time.monotonic() + self._settled_s
        while (found := losses(self._before, self._up(), expected)) and time.monotonic() < end:
            time.sleep(_LOOK_S)
        return found

    def _up(self) -> tuple[TransportRow, ...]:
        try:
            return self._look(self._asterisk.console)
        except WizardError:
            return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """Some steps as they were run, what is wrong after them, and whether Asterisk restarted, or may have."""

    ran: tuple[RanStep, ...]
    faults: tuple[Text, ...]
    is_complete: bool
    is_restarted: bool


def _left_alone(step: RestartStep, report: Report) -> RanStep:
    ran = RanStep(step=step, outcome=StepOutcome.NOT_RUN, words=Text("The steps before it did not all come to an end."))
    report(ran)
    return ran
