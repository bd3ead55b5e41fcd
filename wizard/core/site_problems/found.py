"""How a rule says what it found: Problems tied to a field, and the faults texts of one form share."""

import re
from collections.abc import Iterator

from wizard.core.fault import Fault, line_fault, shown
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text

_LONGEST_TITLE = 80
_LONGEST_NAME = 64
_SECTION_NAME = re.compile(r"[A-Za-z0-9*+][A-Za-z0-9_.*+-]*")
_RESERVED = frozenset({"general", "global", "globals", "system", "default"})
"""Sections with a meaning of their own in pjsip.conf, res_digium_phone.conf or extensions.conf."""


def error(field: str, message: Text, fix: Text, rule: str = "", source: str = "") -> Problem:
    """Return a problem that stops the plan."""
    return Problem(severity=Severity.ERROR, message=message, fix=fix, field=field, rule=rule, source=source)


def warning(field: str, message: Text, fix: Text, rule: str = "", source: str = "") -> Problem:
    """Return a problem that is shown, and does not stop the plan."""
    return Problem(severity=Severity.WARNING, message=message, fix=fix, field=field, rule=rule, source=source)


def info(field: str, message: Text, fix: Text | None = None, rule: str = "", source: str = "") -> Problem:
    """Return something worth knowing."""
    return Problem(severity=Severity.INFO, message=message, fix=fix, field=field, rule=rule, source=source)


def from_fault(field: str, fault: Fault | None) -> Iterator[Problem]:
    """Give the error a fault stands for, if there is one."""
    if fault is not None:
        yield error(field, fault.message, fault.fix, fault.rule, fault.source)


def title_fault(value: str, longest: int = _LONGEST_TITLE) -> Fault | None:
    """Return what keeps a text from being a name for people, of which nearly any will do."""
    return line_fault(value, longest)


def section_name_fault(value: str, example: str, *, may_be_default: bool = False) -> Fault | None:
    """Return what keeps a text from being a section of Asterisk's files and the user of a SIP URI.

    Source: config.c (``]``, ``;`` and ``(`` end a name), RFC 3261 25.1 (``user``; ``#`` would be escaped),
    AST_MAX_EXTENSION (a ``_`` at the start makes a dialplan pattern).
    """
    if len(value) <= _LONGEST_NAME and _SECTION_NAME.fullmatch(value):
        if value.lower() in _RESERVED and not (may_be_default and value == "default"):
            return Fault(
                message=Text("{name} is a section with a meaning of its own in Asterisk.", name=value),
                fix=Text("Choose another name, such as {example}.", example=example),
            )
        return None
    if value and (fault := line_fault(value, _LONGEST_NAME)):
        return fault
    return Fault(
        message=Text('"{name}" cannot be a name in Asterisk\'s files.', name=shown(value)),
        fix=Text("Use letters, digits and . _ - + * only, such as {example}.", example=example),
        source="Asterisk: config.c; RFC 3261 25.1",
    )
