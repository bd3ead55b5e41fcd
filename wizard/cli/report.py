"""``report``: the page that is handed over with a site, and the calendar file beside it."""

import argparse
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.output import printable
from wizard.cli.reaching import Reached, reached, reached_or_told, tell_without
from wizard.cli.target import add_root
from wizard.core.check_json import LARGEST, checks_in
from wizard.core.check_result import Check
from wizard.core.errors import WizardError
from wizard.core.report import make_report, report_html
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.check.oddities import oddities_tolerated
from wizard.system.check.run import run_checks
from wizard.system.check.site_target import site_target
from wizard.system.given_file import read_given
from wizard.system.report import report_source, write_report
from wizard.system.server_reading import ServerReading, read_server, seen_in
from wizard.system.site_file import load, usable_site

_WITHOUT = "The report goes without the server"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("site", type=Path, metavar="SITE", help="a site folder or its site.toml")
    parser.add_argument("--out", required=True, type=Path, metavar="FILE.html", help="the page to write")
    parser.add_argument("--check", action="store_true", help="check the live server first, and report what was found")
    parser.add_argument(
        "--checks",
        type=Path,
        metavar="FILE.json",
        help="report what secure-calling check --json found, here or elsewhere",
    )
    parser.add_argument("--address", default="", metavar="IP", help="check at this address instead of asking the DNS")
    parser.add_argument(
        "--called",
        action="append",
        default=[],
        metavar="EXTENSION",
        help="a phone that showed both shields in a call; may be repeated",
    )
    add_root(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the report and say where it is; a server that cannot be read, and the checks, are told on the way."""
    folder = load(arguments.site)
    site, now = usable_site(folder), datetime.now(UTC)
    checks = _given(arguments.checks) if arguments.checks else ()
    with ExitStack() as keep:
        there = reached_or_told(keep, reached(arguments, arguments.site), _WITHOUT)
        if arguments.check:
            checks = _checks(folder.folder, site, arguments.address, there, now)
        reading = _reading(there, folder.folder, site) if there else None
        seen = seen_in(reading, arguments.called)
        source = report_source(folder.folder, site, reading, seen=seen, checks=checks, now=now)
    calendar = write_report(arguments.out, report_html(make_report(source)).encode("utf-8", "replace"), source)
    for file in (arguments.out, calendar):
        if file is not None:
            print(printable(str(file)))
    return 0


def _reading(there: Reached, folder: Path, site: Site) -> ServerReading | None:
    try:
        return read_server(site, folder, there.root)
    except WizardError as error:
        tell_without(_WITHOUT, error)
        return None


def _given(file: Path) -> tuple[Check, ...]:
    try:
        return checks_in(read_given(file, LARGEST + 1))
    except ValueError as error:
        raise WizardError(
            Text("{file} holds no checks.", file=file),
            Text("It is not the list that secure-calling check --json prints."),
            Text("Write it with secure-calling check SITE --json > {file}.", file=file),
        ) from error


def _checks(folder: Path, site: Site, address: str, there: Reached | None, now: datetime) -> tuple[Check, ...]:
    root, console = (there.root, there.console()) if there else (None, None)
    with oddities_tolerated():
        return run_checks(site_target(folder, site, address=address, root=root, console=console, now=now))
