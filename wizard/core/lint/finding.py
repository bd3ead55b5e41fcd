"""What a lint rule says, and the rule as a row of the table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wizard.core.lint.configuration import Configuration
from wizard.core.lint.place import Place
from wizard.core.problem import Severity
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a rule found. ``field`` is the site's answer that decides about it, "" where none does.

    ``severity`` is the rule's own unless one is given.
    """

    message: Text
    fix: Text
    place: Place
    field: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: how bad what it finds is, and the RFC section, Asterisk option or vendor page it rests on."""

    id: str
    severity: Severity
    source: str
    find: Callable[[Configuration], Iterator[Finding]]
