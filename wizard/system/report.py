"""What a report rests on, gathered from a site folder and its server; and its files, written side by side."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from wizard import __version__
from wizard.core.certificates.reminder import reminder_ics, reminder_of
from wizard.core.check_result import Check
from wizard.core.errors import WizardError
from wizard.core.lint import configuration_of, lint, reading_faults
from wizard.core.phone_progress import Seen
from wizard.core.plan.receipt import Receipt
from wizard.core.problem import Problem
from wizard.core.report import ReportSource
from wizard.core.site import Site
from wizard.core.site_problems import problems as site_problems
from wizard.core.text import Text
from wizard.system.certificate_import import site_chain
from wizard.system.check.oddities import oddities_tolerated
from wizard.system.given_file import write_given
from wizard.system.receipts import list_receipts
from wizard.system.server_reading import ServerReading

CALENDAR = ".ics"


def report_source(
    folder: Path,
    site: Site,
    reading: ServerReading | None,
    *,
    seen: Seen,
    checks: Sequence[Check] = (),
    now: datetime,
) -> ReportSource:
    """Return what there is to report of the site in a folder; ``reading`` is None where its server was not read.

    ``seen`` is what was seen of its phones. ``now`` knows its zone.

    Raises:
        WizardError: The site's certificate cannot be read.
    """
    with oddities_tolerated():
        chain = site_chain(folder, site) if site.certificate.authority is not None else ()
        return ReportSource(
            site=site,
            folder=folder.resolve().name,
            version=__version__,
            made=now,
            chain=chain,
            view=reading.view if reading else None,
            seen=seen,
            checks=tuple(checks),
            receipts=_receipts(reading),
            problems=(*site_problems(site), *_on_server(site, reading, now)),
        )


def _receipts(reading: ServerReading | None) -> tuple[Receipt, ...] | None:
    if reading is None:
        return None
    try:
        return list_receipts(reading.root)
    except WizardError:
        return None


def _on_server(site: Site, reading: ServerReading | None, now: datetime) -> tuple[Problem, ...]:
    if reading is None:
        return ()
    configuration = configuration_of(reading.tree, now, site)
    return (*reading_faults(configuration), *lint(configuration))


def write_report(
    file: Path, content: bytes, source: ReportSource, translated: Callable[[Text], str] = str
) -> Path | None:
    """Write a report, and beside it the calendar file that reminds of the certificate's end; return the latter.

    Raises:
        WizardError: One of the two cannot be written, or would be the other.
    """
    calendar = file.with_suffix(CALENDAR)
    if calendar == file:
        raise WizardError(
            Text("{file} is the name the calendar file beside the report has.", file=file),
            Text("The report would be written over."),
            Text("Name the report REPORT.html."),
        )
    write_given(file, content)
    if not source.chain:
        return None
    reminder = reminder_of(source.chain[0], source.site)
    write_given(calendar, reminder_ics(reminder, source.made, translated).encode("utf-8", "replace"))
    return calendar
