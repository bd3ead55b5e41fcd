"""One row of a check: what was looked at, what was found, and the one thing to do."""

from dataclasses import dataclass
from enum import StrEnum

from wizard.core.text import Text


class Status(StrEnum):
    """How a check came out; ``skip`` says that it could not be known."""

    PASS = "pass"  # noqa: S105 - no password
    WARN = "warn"
    FAIL = "fail"
    SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One row; ``id`` is stable, for programs.

    ``is_optional``: what was skipped was not asked for or does not apply here, so that nothing waits for it.
    """

    id: str
    status: Status
    evidence: Text
    cause: Text | None = None
    fix: Text | None = None
    is_optional: bool = False
