"""A problem: a value that says what is wrong or doubtful, where, and what to do."""

from dataclasses import dataclass
from enum import StrEnum

from wizard.core.text import Text


class Severity(StrEnum):
    """How bad a problem is: an error stops the plan, the others are shown."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


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
