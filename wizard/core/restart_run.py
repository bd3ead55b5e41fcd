"""Steps after writing as they were run: what each came to, and what is asked before Asterisk is restarted."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.asterisk.effective import read_effective
from wizard.core.check_result import Status
from wizard.core.console.verdict import Verdict, worst_first
from wizard.core.plan.names import names_of
from wizard.core.plan.plan import RestartStep
from wizard.core.plan.step_kind import StepKind, step_kind
from wizard.core.problem import Severity
from wizard.core.server_tree import ServerTree
from wizard.core.text import Text

NEEDS_RESTART = frozenset(
    ("transport-missing", "transport-other-port", "transport-other-protocol", "restart-needed", "certificate-renamed")
)
"""Verdicts after a reload that show that a restart is needed (measured on Asterisk 16.28 and 22.10)."""

ABSENT = frozenset(("transport-missing", "no-transports", "transport-other-protocol", "transport-other-port"))
COMMAND_FAILED = frozenset(
    ("not-running", "dpma-not-loaded", "pjsip-not-loaded", "module-unknown", "command-unknown", "notify-unknown")
)


class StepOutcome(StrEnum):
    """``LEFT_OUT``: there was no need. ``HELD``: it would do harm, or somebody said no; what follows is ``NOT_RUN``."""

    DONE = "done"
    LEFT_OUT = "left-out"
    HELD = "held"
    FAILED = "failed"
    NOT_RUN = "not-run"


@dataclass(frozen=True, slots=True, kw_only=True)
class RanStep:
    """A step with what came of it: the console's words as they are, what they mean, and why it was held."""

    step: RestartStep
    outcome: StepOutcome
    output: str = ""
    verdicts: tuple[Verdict, ...] = ()
    words: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartRun:
    """A whole run. ``is_restarted``: Asterisk's uptime proves it."""

    ran: tuple[RanStep, ...]
    is_restarted: bool

    @property
    def is_complete(self) -> bool:
        """Whether every step was run or was not needed."""
        return all(step.outcome in (StepOutcome.DONE, StepOutcome.LEFT_OUT) for step in self.ran)

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """What is so now; see ``verdicts_of``."""
        return verdicts_of(self.ran)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartQuestion:
    """What has to be said yes to before Asterisk restarts; None: the console did not say."""

    calls: int | None
    on_tls: int
    longest_wait_s: int

    @property
    def words(self) -> str:
        """The same in one English text, as the command line asks it."""
        return " ".join(map(str, self.sentences))

    @property
    def sentences(self) -> tuple[Text, ...]:
        """What will happen, and what is asked."""
        about: tuple[Text, ...]
        if self.calls is None:
            about = (Text("Restart Asterisk as soon as no call is up?"),)
        elif not self.calls:
            about = (Text("No call is up. Restart Asterisk now?"),)
        else:
            up = Text("One call is up.") if self.calls == 1 else Text("{calls} calls are up.", calls=self.calls)
            wait = Text(
                "Restart Asterisk as soon as there is none? New calls go through meanwhile; after {minutes} minutes "
                "the restart is called off.",
                minutes=self.longest_wait_s // 60,
            )
            about = (up, wait)
        dropped = Text(
            "Phones registered over TLS ({count}) are dropped, and register again within minutes.", count=self.on_tls
        )
        return (*about, dropped) if self.on_tls else about


def verdicts_of(ran: Iterable[RanStep]) -> tuple[Verdict, ...]:
    """Return what is so after some steps, the worst first: a restart settles what was said before it."""
    standing: list[Verdict] = []
    for step in ran:
        if step_kind(step.step) is StepKind.RESTART and step.outcome is StepOutcome.DONE:
            standing.clear()
        standing += step.verdicts
    looked_at = [verdict for verdict in standing if verdict.id in ABSENT or verdict.id == "transport-listed"]
    return worst_first(verdict for verdict in standing if verdict not in looked_at[:-1])


def forbidding(verdicts: Iterable[Verdict]) -> Verdict | None:
    """Return the first verdict that forbids to restart, None where there is none."""
    return next((verdict for verdict in verdicts if verdict.forbids_restart), None)


def shows_need(verdicts: Iterable[Verdict]) -> bool:
    """Whether what was said after a reload shows that a restart is needed."""
    return any(verdict.id in NEEDS_RESTART and verdict.status is not Status.PASS for verdict in verdicts)


def failure(verdicts: Iterable[Verdict]) -> Verdict | None:
    """Return the verdict that says that a command itself could not be run, None where it was."""
    return next((verdict for verdict in verdicts if verdict.id in COMMAND_FAILED), None)


def is_transport_absent(verdicts: Iterable[Verdict]) -> bool:
    """Whether the transport was not there when it was last looked at."""
    looked_at = [verdict.id for verdict in verdicts if verdict.id in ABSENT or verdict.id == "transport-listed"]
    return bool(looked_at) and looked_at[-1] in ABSENT


def refused_files(tree: ServerTree) -> tuple[Verdict, ...]:
    """Return why Asterisk would refuse its present files at a restart, found in the files themselves.

    Of a file it could not parse, Asterisk says so at the first reload only: a second one finds the file unchanged
    and is silent, and the restart after that has no phones (measured on 16.28 and 22.10).
    """
    faults = (p for p in read_effective(names_of(tree).pjsip, tree).problems if p.severity is Severity.ERROR)
    return tuple(
        Verdict(
            id="file-refused",
            status=Status.FAIL,
            cause=fault.message,
            fix=fault.fix,
            evidence=f"{fault.path}:{fault.line}",
            source=fault.source,
            forbids_restart=True,
        )
        for fault in faults
    )
