"""A plan in numbers, for the sentences that say what it comes to."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from wizard.core.plan.matching import changed, content_lines, counted
from wizard.core.plan.plan import Action, Change, Plan, RestartStep
from wizard.core.plan.touched_phones import TouchedPhones, touched_phones
from wizard.core.problem import Severity
from wizard.core.site import Site

_RESTARTS = ("core restart", "fwconsole restart")
"""What makes a command one that restarts Asterisk (Asterisk: core restart now, gracefully, when convenient;
FreePBX framework: Stop.class.php, Start.class.php)."""


class RestartNeed(StrEnum):
    """Whether Asterisk has to be restarted; ``PERHAPS`` shows once its log has been read after a reload."""

    NO = "no"
    PERHAPS = "perhaps"
    YES = "yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSummary:
    """One file of a plan: what happens to it, and how many lines it gains and loses."""

    path: PurePosixPath
    action: Action
    added: int
    removed: int
    is_secret: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSummary:
    """What a plan comes to; ``files`` are in the order of writing."""

    files: tuple[FileSummary, ...]
    phones: TouchedPhones
    restart: RestartNeed
    instructions: int
    errors: int
    warnings: int
    infos: int

    @property
    def files_new(self) -> int:
        """How many files are made."""
        return self._count(Action.CREATE)

    @property
    def files_changed(self) -> int:
        """How many files get another content; a backup is kept of each."""
        return self._count(Action.UPDATE)

    @property
    def files_removed(self) -> int:
        """How many files are taken away; a backup is kept of each."""
        return self._count(Action.DELETE)

    @property
    def files_permissions(self) -> int:
        """How many files get another mode, owner or group only."""
        return self._count(Action.PERMISSIONS)

    def _count(self, action: Action) -> int:
        return sum(file.action is action for file in self.files)


def summary(plan: Plan, site: Site) -> PlanSummary:
    """Return a plan in numbers; ``site`` is the one it was made of. It takes time linear in the files."""
    severities = Counter(problem.severity for problem in plan.problems)
    return PlanSummary(
        files=tuple(_file(change) for change in plan.changes),
        phones=touched_phones(plan.changes, site.phones, plan.by_hand),
        restart=restart_need(plan.restart),
        instructions=len(plan.instructions),
        errors=severities[Severity.ERROR],
        warnings=severities[Severity.WARNING],
        infos=severities[Severity.INFO],
    )


def restart_need(steps: Iterable[RestartStep]) -> RestartNeed:
    """Return whether Asterisk is restarted among some steps."""
    restarts = [step for step in steps if is_restart(step)]
    if not restarts:
        return RestartNeed.NO
    return RestartNeed.PERHAPS if all(step.is_conditional for step in restarts) else RestartNeed.YES


def is_restart(step: RestartStep) -> bool:
    """Whether a step restarts Asterisk."""
    return any(words in step.command for words in _RESTARTS)


def _file(change: Change) -> FileSummary:
    # Only counted: to mask and draw the lines would take several times as long.
    added, removed = counted(changed(content_lines(change.before), content_lines(change.after)))
    return FileSummary(path=change.path, action=change.action, added=added, removed=removed, is_secret=change.is_secret)
