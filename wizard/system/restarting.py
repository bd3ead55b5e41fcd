"""Running the steps after writing on a server: a reload first, its log read, a restart only where it is clean."""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from wizard.core.console.expected import Expected
from wizard.core.console.judge import judge_console, judge_reading
from wizard.core.console.lines import as_asked
from wizard.core.console.parts import ConsoleReading
from wizard.core.console.reading import read_console
from wizard.core.console.verdict import Verdict
from wizard.core.dpma_pairs import dpma_faults
from wizard.core.errors import Cancelled, WizardError
from wizard.core.log.entry import Act
from wizard.core.plan.plan import RestartStep
from wizard.core.plan.step_kind import StepKind, console_command, step_kind
from wizard.core.restart_run import (
    RanStep,
    RestartQuestion,
    RestartRun,
    StepOutcome,
    failure,
    forbidding,
    is_transport_absent,
    refused_files,
    shows_need,
)
from wizard.core.text import Text
from wizard.system.cancelling import Cancelling
from wizard.system.log import logged
from wizard.system.read_tree import read_tree
from wizard.system.server import Asterisk

LONGEST_WAIT_S = 900
"""How long a restart waits for calls to end before it is called off."""

RELOAD = "module reload res_pjsip.so"

_UPTIME, _LIST = "core show uptime seconds", "pjsip show transports"
_BACK_S = 60.0
_LOOK_S = 0.2
_MEASURABLE_S = 2  # uptime is told in whole seconds

Report = Callable[[RanStep], None]
AskPerson = Callable[[RestartQuestion], bool]


@logged(Act.RESTART)
def run_restart(
    steps: Sequence[RestartStep],
    asterisk: Asterisk,
    expected: Expected,
    *,
    ask: AskPerson,
    report: Report = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    longest_wait_s: int = LONGEST_WAIT_S,
) -> RestartRun:
    """Run steps on an Asterisk, each reported as it is done; return what they came to.

    A step that would do harm is held, and so is all after it. ``ask`` has to say yes before Asterisk restarts; a
    restart that is cancelled, or waits too long for calls to end, is called off. Source: measured on Asterisk 16.28
    and 22.10.

    Raises:
        WizardError: It does not answer.
    """
    run = _Run(asterisk, expected, ask, is_cancelled, longest_wait_s)
    for step in steps:
        ran = run.ran(step)
        run.done.append(ran)
        report(ran)
    return RestartRun(ran=tuple(run.done), is_restarted=run.is_restarted)


class _Run:
    """What was found on the way: whether the log is clean, and why nothing more may be run."""

    def __init__(
        self,
        asterisk: Asterisk,
        expected: Expected,
        ask: AskPerson,
        is_cancelled: Callable[[], bool],
        longest_wait_s: int,
    ) -> None:
        self._asterisk, self._console = asterisk, asterisk.console
        self._expected, self._ask = expected, ask
        self._is_cancelled, self._longest_wait_s = is_cancelled, longest_wait_s
        self._log = asterisk.log()
        self._held: Text | None = None
        self._is_reloaded, self._is_log_read = False, False
        self._calls: int | None = None
        self.done: list[RanStep] = []
        self.is_restarted = False

    def ran(self, step: RestartStep) -> RanStep:
        """Run one step, or hold it."""
        if self._held is None and self._is_cancelled():
            self._held = Text("It was cancelled before this.")
        if self._held is not None:
            return RanStep(step=step, outcome=StepOutcome.NOT_RUN, words=self._held)
        kind = step_kind(step)
        if kind is StepKind.BY_HAND:
            return self._hold(step, Text("Run this by hand first, tick it off, and run the rest again."))
        if step.is_conditional and not self._needs(kind):
            return RanStep(step=step, outcome=StepOutcome.LEFT_OUT, words=Text("There is no need for it."))
        if kind is StepKind.FETCH and is_transport_absent(v for ran in self.done for v in ran.verdicts):
            return self._hold(step, Text("The transport is not there, so no phone is sent to it."))
        if kind is StepKind.READ_LOG:
            return self._read_log(step)
        if kind is StepKind.RESTART:
            return self._restart(step)
        return self._console_step(step, kind)

    def _needs(self, kind: StepKind) -> bool:
        """Whether what was said so far shows the need; after the restart itself its proof is needed too."""
        verdicts = [verdict for ran in self.done for verdict in ran.verdicts]
        return self.is_restarted if kind is not StepKind.RESTART and self._was_asked else shows_need(verdicts)

    @property
    def _was_asked(self) -> bool:
        return any(step_kind(ran.step) is StepKind.RESTART for ran in self.done)

    def _hold(self, step: RestartStep, why: Text, verdicts: Sequence[Verdict] = (), output: str = "") -> RanStep:
        self._held = Text("Not run: a step before this one was held.")
        return RanStep(step=step, outcome=StepOutcome.HELD, words=why, verdicts=tuple(verdicts), output=output)

    def _console_step(self, step: RestartStep, kind: StepKind) -> RanStep:
        output = self._console.ask(console_command(step), is_cancelled=self._is_cancelled)
        self._is_reloaded |= console_command(step) == RELOAD
        reading = read_console(as_asked(console_command(step), output))
        verdicts = judge_reading(reading, self._expected)
        if reading.channels is not None:
            self._calls = reading.calls if reading.calls is not None else reading.channels
        if (bad := forbidding(verdicts)) and kind is StepKind.RELOAD:
            self._held = Text("Not run: a step before this one failed.")
            return RanStep(step=step, outcome=StepOutcome.FAILED, output=output, verdicts=verdicts, words=bad.cause)
        if failed := failure(verdicts):
            return RanStep(step=step, outcome=StepOutcome.FAILED, output=output, verdicts=verdicts, words=failed.cause)
        return RanStep(step=step, outcome=StepOutcome.DONE, output=output, verdicts=verdicts)

    def _read_log(self, step: RestartStep) -> RanStep:
        if not self._log.is_known:
            words = Text("Asterisk's log may not be read here: run this as the administrator, or read it by hand.")
            return self._hold(step, words)
        if not self._is_reloaded:  # somebody did it before; only what a reload says now is of these files
            self._console.ask(RELOAD, is_cancelled=self._is_cancelled)
        text = self._log.settled()
        verdicts = judge_console(text, self._expected)
        if forbidding(verdicts) is None:
            verdicts = (*refused_files(read_tree(self._asterisk.files())), *verdicts)
        self._is_log_read = True
        if bad := forbidding(verdicts):
            self._held = Text("Not run, so that the phones go on working as before.")
            return RanStep(step=step, outcome=StepOutcome.FAILED, output=text, verdicts=verdicts, words=bad.cause)
        return RanStep(step=step, outcome=StepOutcome.DONE, output=text, verdicts=verdicts, words=_CLEAN)

    def _restart(self, step: RestartStep) -> RanStep:
        faults = [f for f in dpma_faults(self._expected.dpma, self._expected.asterisk) if f.at_restart]
        if faults:
            return self._hold(step, faults[0].cause)
        if not self._is_log_read:
            return self._hold(step, Text("The log was not read after the reload, so nothing is restarted."))
        if not self._ask(self._question()):
            return self._hold(step, Text("Not restarted, as you said."))
        waiting = Cancelling(self._is_cancelled)
        try:
            before = self._measurable_uptime(waiting)
            begun = time.monotonic()
            output, is_called_off = self._wait_for_restart(console_command(step))
            if is_called_off:
                words = Text("The restart was called off: calls were still up. Asterisk goes on as before.")
                return self._hold(step, words, output=output)
            uptime = self._uptime_again(waiting)
        except Cancelled:
            return self._hold(
                step, Text("Cancelled. If Asterisk had begun to restart, it will be back within seconds.")
            )
        if uptime is None:
            self._held = Text("Not run: Asterisk does not answer.")
            return RanStep(step=step, outcome=StepOutcome.FAILED, output=output, words=_NOT_BACK)
        self.is_restarted = uptime + 1 < before + (time.monotonic() - begun)
        if not self.is_restarted:
            words = Text("Asterisk was not restarted: its uptime went on. Somebody may have called it off.")
            return self._hold(step, words, output=output)
        return self._looked_at_after(step, output)

    def _question(self) -> RestartQuestion:
        known = read_console(self._console.ask("database show registrar", is_cancelled=self._is_cancelled)).contacts
        on_tls = sum(contact.is_tls is True for contact in known)
        return RestartQuestion(calls=self._calls, on_tls=on_tls, longest_wait_s=self._longest_wait_s)

    def _looked_at_after(self, step: RestartStep, output: str) -> RanStep:
        """Judge a restarted Asterisk by its log and its transports."""
        text = self._log.settled()
        listed = self._console.ask(_LIST, is_cancelled=self._is_cancelled)
        verdicts = judge_console(f"{text}\n{as_asked(_LIST, listed)}", self._expected)
        words = Text("Asterisk is back: restarted, and its uptime proves it.")
        outcome = StepOutcome.DONE
        if bad := forbidding(verdicts):
            self._held, outcome, words = Text("Not run: a step before this one failed."), StepOutcome.FAILED, bad.cause
        return RanStep(step=step, outcome=outcome, output=f"{output}{listed}", verdicts=verdicts, words=words)

    def _wait_for_restart(self, command: str) -> tuple[str, bool]:
        """Ask for the restart and wait for calls to end; return what was said, and whether it was called off."""
        end = time.monotonic() + self._longest_wait_s
        with self._console.begin(command) as asking:
            while not asking.has_ended(_LOOK_S):
                if self._is_cancelled() or time.monotonic() > end:
                    self._console.ask("core abort shutdown")
                    return asking.answer(), True
            return asking.answer(), False

    def _measurable_uptime(self, waiting: Cancelling) -> int:
        """The uptime once it is long enough for a restart to show."""
        while (uptime := self._uptime()) is not None and uptime < _MEASURABLE_S:
            waiting.pause(_LOOK_S)
        if uptime is None:
            raise WizardError(
                Text("Asterisk does not tell its uptime."),
                Text("Without it, a restart cannot be proven; nothing was restarted."),
                Text("Look whether it runs: asterisk -rx 'core show uptime'"),
            )
        return uptime

    def _uptime_again(self, waiting: Cancelling) -> int | None:
        """The uptime once the console answers again and PJSIP is loaded."""
        end = time.monotonic() + _BACK_S
        while time.monotonic() < end:
            reading = ConsoleReading()
            with suppress(WizardError):  # while it starts, it may not answer
                answers = [as_asked(command, self._console.ask(command)) for command in (_UPTIME, _LIST)]
                reading = read_console("\n".join(answers))
            if reading.uptime_s is not None and reading.transports:
                return reading.uptime_s
            waiting.pause(_LOOK_S)
        return None

    def _uptime(self) -> int | None:
        return read_console(self._console.ask(_UPTIME)).uptime_s


_NOT_BACK = Text("Asterisk does not answer a minute after it began to restart. Look: systemctl status asterisk")
_CLEAN = Text("The log says nothing a restart would turn into a dead system.")
