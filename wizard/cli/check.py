"""``check``: the live server, judged as each phone would judge it."""

import argparse
import os
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.check_asked import add_asked, asked_for
from wizard.cli.output import print_json, printable
from wizard.cli.reaching import reached_of, reached_or_told
from wizard.core.check_json import check_value
from wizard.core.check_result import Check, Status
from wizard.core.errors import WizardError
from wizard.core.fault import shown
from wizard.core.host_name import address_of, host_fault
from wizard.core.text import Text
from wizard.system.check.oddities import oddities_tolerated
from wizard.system.check.run import Model, Target, run_checks
from wizard.system.check.site_target import given_or_public, site_target
from wizard.system.check.target import Asked
from wizard.system.site_file import load, usable_site

MARKS = {Status.PASS: "✓", Status.WARN: "!", Status.FAIL: "✕", Status.SKIP: "·"}
DEFAULT_PORT = 5061


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("target", metavar="SITE|HOST[:PORT]", help="a site folder, or a server by name")
    parser.add_argument(
        "--trust", action="append", default=[], type=Path, metavar="CA.pem", help="a root on the phones"
    )
    parser.add_argument("--model", default="", metavar="D65", help="judge as this model only")
    parser.add_argument("--firmware", default="", metavar="2_9_19")
    parser.add_argument("--address", default="", metavar="IP", help="connect here instead of asking the DNS")
    add_asked(parser)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Run the list; 1 where a check failed."""
    with ExitStack() as keep:
        with oddities_tolerated():
            target = target_of(arguments, keep)
        rows = run_checks(target, None if arguments.json else _print)
    if arguments.json:
        print_json([dict(check_value(row)) for row in rows])
    return 1 if any(row.status is Status.FAIL for row in rows) else 0


def target_of(arguments: argparse.Namespace, keep: ExitStack) -> Target:
    """Return what the arguments say is to be checked; a server over SSH is reached as long as ``keep`` lasts.

    Raises:
        WizardError: They name neither a site nor a server, or a file they rest on cannot be read.
    """
    if arguments.address and address_of(arguments.address) is None:
        raise WizardError(
            Text("{given} is no IP address.", given=shown(arguments.address)),
            Text("--address says where to connect without asking the DNS."),
            Text("Give an address such as 192.0.2.10."),
        )
    asked = asked_for(arguments)
    # os.path.exists, unlike Path.exists, has an answer for names no system can have.
    if os.path.exists(arguments.target):  # noqa: PTH110
        folder = load(Path(arguments.target))
        site = usable_site(folder)
        there = reached_or_told(keep, reached_of(folder), "The check goes without the server's files")
        return site_target(
            folder.folder,
            site,
            address=arguments.address,
            trust=arguments.trust,
            model=arguments.model,
            firmware=arguments.firmware,
            root=there.root if there else None,
            console=there.console() if there else None,
            now=datetime.now(UTC),
            asked=asked,
        )
    return _of_host(arguments, asked)


def _of_host(arguments: argparse.Namespace, asked: Asked) -> Target:
    host, port = _host_and_port(arguments.target)
    return Target(
        name=host,
        port=port,
        address=arguments.address.strip("[]"),
        trusted=given_or_public(arguments.trust),
        models=(Model(model=arguments.model, firmware=arguments.firmware),),
        now=datetime.now(UTC),
        asked=asked,
    )


def _host_and_port(text: str) -> tuple[str, int]:
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        colon, port = (rest[:1], rest[1:]) if bracket else ("[", "")
    elif text.count(":") > 1:  # an IPv6 address without brackets
        host, colon, port = text, "", ""
    else:
        host, colon, port = text.partition(":")
    number = int(port) if port.isascii() and port.isdigit() and len(port) < 6 else 0
    is_host = host_fault(host) is None or _is_loopback(host)
    if not is_host or colon not in ("", ":") or (colon and not 0 < number < 65536):
        raise WizardError(
            Text("{given} is neither a site nor a server.", given=shown(text)),
            Text("There is no such folder, and it is no host name with a port."),
            Text("Give a site folder, or HOST or HOST:PORT."),
        )
    return host, number or DEFAULT_PORT


def _is_loopback(host: str) -> bool:
    """Phones cannot call it, but whoever runs the check on the server itself can."""
    address = address_of(host)
    return host == "localhost" or (address is not None and address.is_loopback)


def _print(row: Check) -> None:
    print(printable(f"{MARKS[row.status]} {row.id:14} {row.evidence}"), flush=True)
    if row.cause:
        print(printable(f"    {row.cause}"))
    if row.fix:
        print(printable(f"    {row.fix}"), flush=True)
