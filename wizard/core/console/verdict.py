"""A verdict on console text: what is so, why, and the one thing to do."""

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.core.check_result import Status
from wizard.core.text import Text

_WORST_FIRST = (Status.FAIL, Status.WARN, Status.PASS, Status.SKIP)
_SHOWN_ORDER = (Status.FAIL, Status.WARN, Status.SKIP, Status.PASS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One thing the console says; ``id`` is stable, for programs.

    ``evidence`` is the line it rests on, "" where it rests on what is not there. ``forbids_restart``: a reload kept
    Asterisk running with what it knew, a restart would lose it. ``count``: how often it was said.
    """

    id: str
    status: Status
    cause: Text
    fix: Text | None = None
    evidence: str = ""
    source: str = ""
    forbids_restart: bool = False
    count: int = 1


def outcome(verdicts: Iterable[Verdict]) -> Status:
    """Return the worst of some verdicts; ``skip`` where nothing could be said."""
    found = {verdict.status for verdict in verdicts}
    return next((status for status in _WORST_FIRST if status in found), Status.SKIP)


def worst_first(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Return each verdict once, the worst first, else in the order in which they came."""
    once: dict[tuple[str, Text], Verdict] = {}
    for verdict in verdicts:
        once.setdefault((verdict.id, verdict.cause), verdict)
    return tuple(sorted(once.values(), key=lambda verdict: _SHOWN_ORDER.index(verdict.status)))
