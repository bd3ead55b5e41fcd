"""What is still wrong or doubtful, each thing once with the phones it is about."""

import re
from collections.abc import Iterator

from wizard.core.problem import Problem, Severity
from wizard.core.report.document import Cell, Section, Table, Tone, Words
from wizard.core.report.source import ReportSource
from wizard.core.site import Site
from wizard.core.text import Text

_PHONE = re.compile(r"phones\[(\d{1,7})\]")
_MOST_NAMED = 12
_ORDER = tuple(Severity)
_SEVERITIES = {
    Severity.ERROR: (Text("to fix"), Tone.BAD),
    Severity.WARNING: (Text("to look at"), Tone.WARN),
}


def open_section(source: ReportSource) -> Iterator[Section]:
    """Give the section where there is something to say."""
    found: dict[tuple[object, ...], tuple[Problem, list[str]]] = {}
    for problem in dict.fromkeys(source.problems):
        name = _phone(problem.field, source.site)
        # What a rule finds on many phones has their names in its words: template and cure are the same.
        alike = (problem.rule, problem.message.template) if problem.rule else (problem.message, problem.path)
        names = found.setdefault((problem.severity, *alike, problem.fix, bool(name)), (problem, []))[1]
        names.append(name or _place(problem))
    told = sorted((row for row in found.values() if row[0].severity in _SEVERITIES), key=_rank)
    if told:
        yield Section(
            title=Text("What is still open"),
            blocks=(
                Table(
                    head=(Text("What"), Text("How bad"), Text("What to do")),
                    rows=tuple(_row(problem, names) for problem, names in told),
                ),
            ),
        )


def _rank(row: tuple[Problem, list[str]]) -> int:
    return _ORDER.index(row[0].severity)


def _phone(field: str, site: Site) -> str:
    found = _PHONE.match(field)
    if found is None or int(found[1]) >= len(site.phones):
        return ""
    phone = site.phones[int(found[1])]
    return phone.extension or phone.mac or found[1]


def _place(problem: Problem) -> str:
    return f"{problem.path}:{problem.line}" if problem.line else problem.path


def _row(problem: Problem, names: list[str]) -> tuple[Cell, ...]:
    words, tone = _SEVERITIES[problem.severity]
    each = tuple(dict.fromkeys(name for name in names if name))
    more: tuple[Words, ...] = each[:1]
    if each and _PHONE.match(problem.field):
        named = ", ".join(each[:_MOST_NAMED])
        more = (
            Text("Phones: {names}", names=f"{named}, + {len(each) - _MOST_NAMED}" if each[_MOST_NAMED:] else named),
        )
    elif each[1:]:
        more = (each[0], Text("and {count} more like this", count=len(each) - 1))
    return Cell(words=problem.message, more=more), Cell(words=words, tone=tone), Cell(words=problem.fix or "")
