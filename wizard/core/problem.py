"""A problem: a value that says what is wrong or doubtful, where, and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.text import Text


class Severity(StrEnum):
    """How bad a problem is, the worst first: an error stops the plan, the others are shown."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


_ORDER = tuple(Severity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong, tied to a field of the site or to a line of a file, or to neither.

    ``field`` is dotted as in the site file: ``server.host``, ``phones[2].mac``.
    ``path`` is a path on the server or the site file's name; ``line`` counts from 1.
    ``rule`` is a lint rule of the product (``L10``) where one applies; ``source`` is the RFC
    section, Asterisk option or vendor page the rule rests on.
    """

    severity: Severity
    message: Text
    fix: Text | None = None
    field: str = ""
    path: str = ""
    line: int = 0
    rule: str = ""
    source: str = ""


def worst_first(problems: Iterable[Problem]) -> list[Problem]:
    """Return problems with the worst in front; those that are as bad stay in their order."""
    return sorted(problems, key=_rank)


def worst(problems: Iterable[Problem]) -> Problem | None:
    """Return the first of the worst, None where there is none."""
    return min(problems, key=_rank, default=None)


def _rank(problem: Problem) -> int:
    return _ORDER.index(problem.severity)
