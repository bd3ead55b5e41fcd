"""A verdict on console text: what is so, why, and the one thing to do."""

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.core.check_result import Status
from wizard.core.text import Text

WORST_FIRST = (Status.FAIL, Status.WARN, Status.PASS, Status.SKIP)


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
    return next((status for status in WORST_FIRST if status in found), Status.SKIP)
