"""What was found in a server's files, in a few rows and in sentences."""

from wizard.core.problem import Problem
from wizard.core.server_findings import Counted, findings
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.server_reading import ServerReading
from wizard.ui.signs import MARKS
from wizard.ui.widgets.facts import Fact
from wizard.ui.words import said

_MOST_PROBLEMS = 5


def reading_facts(site: Site, reading: ServerReading) -> list[Fact]:
    """Return what was found, and the first of what is wrong with it."""
    contacts, over_tls = len(reading.registrations), sum(r.is_tls for r in reading.registrations)
    known = Counted(contacts=contacts, over_tls=over_tls, receipts=reading.receipts)
    rows = [(said(f.name), said(f.words), "warn" if f.is_doubtful else "") for f in findings(site, reading.view, known)]
    name, problems = said(Text("Problem")), reading.view.problems
    rows += [(name, found_sentence(p), MARKS[p.severity][1]) for p in problems[:_MOST_PROBLEMS]]
    if (rest := len(problems) - _MOST_PROBLEMS) > 0:
        rows.append((name, said(Text("and {count} more", count=rest)), "quiet"))
    return rows


def found_sentence(problem: Problem) -> str:
    """Return what is wrong, where that is, and what to do about it."""
    where = f" ({problem.path}:{problem.line})" if problem.line else f" ({problem.path})" if problem.path else ""
    fix = f" {said(problem.fix)}" if problem.fix else ""
    return f"{said(problem.message)}{where}{fix}"
