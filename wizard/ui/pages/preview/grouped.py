"""Problems for a person: what many phones share is one problem with their names, the worst first."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wizard.core.problem import Problem, worst_first
from wizard.core.site import Phone
from wizard.core.text import Text
from wizard.ui.pages.phone_names import phone_name
from wizard.ui.words import said

_PHONE = re.compile(r"phones\[(\d+)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped:
    """One problem. ``phones`` are those that have it, as a person calls them; none where it is not a phone's."""

    problem: Problem
    phones: tuple[str, ...]

    @property
    def words(self) -> str:
        """The problem in a line: whose it is, and what it is."""
        message = said(self.problem.message)
        if not self.phones:
            return message
        who = self.phones[0]
        if len(self.phones) > 1:
            who = said(Text("{count} phones", count=len(self.phones)))
        return said(Text("{who}: {message}", who=who, message=message))


def grouped(problems: Iterable[Problem], phones: Sequence[Phone]) -> list[Grouped]:
    """Return the problems, each once."""
    found: dict[tuple[object, ...], tuple[Problem, list[str]]] = {}
    for problem in worst_first(dict.fromkeys(problems)):
        name = _name(problem, phones)
        own = () if name else (problem.field, problem.path, problem.line)
        key = (problem.severity, problem.message, problem.fix, problem.rule, bool(name), *own)
        found.setdefault(key, (problem, []))[1].extend([name] if name else [])
    return [Grouped(problem=problem, phones=tuple(names)) for problem, names in found.values()]


def _name(problem: Problem, phones: Sequence[Phone]) -> str:
    match = _PHONE.match(problem.field)
    if match is None or len(match[1]) > len(str(len(phones))) or int(match[1]) >= len(phones):
        return ""
    phone = phones[int(match[1])]
    return phone_name(phone) or phone.mac or said(Text("a phone"))
