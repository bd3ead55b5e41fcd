"""Checks as programs are given them, and read back: the list ``check --json`` prints."""

import json
from collections.abc import Iterable, Mapping

from wizard.core.check_result import Check, Status
from wizard.core.text import Text

LARGEST = 1024 * 1024
"""Characters of a list that is read; one of twenty rows has a few thousand."""

_MOST_ROWS = 1000


def check_value(row: Check) -> Mapping[str, str]:
    """Return a check as a value of JSON."""
    return {
        "id": row.id,
        "status": row.status.value,
        "evidence": str(row.evidence),
        "cause": str(row.cause) if row.cause else "",
        "fix": str(row.fix) if row.fix else "",
    }


def checks_in(text: str) -> tuple[Check, ...]:
    """Return the checks of a list in JSON, of which nothing is taken on trust.

    What was skipped is taken to have been optional, since the list does not say.

    Raises:
        ValueError: It is no such list.
    """
    try:
        found = json.loads(text) if len(text) <= LARGEST else None
        if isinstance(found, list) and len(found) <= _MOST_ROWS:
            return tuple(_checks(found))
    except (ValueError, RecursionError) as error:
        raise ValueError("no list of checks") from error
    raise ValueError("no list of checks")


def _checks(found: Iterable[object]) -> Iterable[Check]:
    for row in found:
        if not isinstance(row, dict) or not all(
            isinstance(row.get(name), str) for name in ("id", "status", "evidence")
        ):
            raise ValueError("no check")
        status = Status(row["status"])
        cause, fix = (_text(row.get(name)) for name in ("cause", "fix"))
        yield Check(
            id=row["id"],
            status=status,
            evidence=Text("{words}", words=row["evidence"]),
            cause=cause,
            fix=fix,
            is_optional=status is Status.SKIP,
        )


def _text(words: object) -> Text | None:
    return Text("{words}", words=words) if isinstance(words, str) and words else None
