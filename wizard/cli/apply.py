"""``apply``: write what the plan says, all of it or nothing, and print the receipt and the restart steps."""

import argparse
import sys
from collections.abc import Mapping
from contextlib import redirect_stdout
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.applied_sites import print_applied
from wizard.cli.output import (
    counted,
    error_value,
    print_error,
    print_instructions,
    print_json,
    print_problems,
    print_restart,
    printable,
    problem_value,
    restart_value,
)
from wizard.cli.plan import print_plan
from wizard.cli.reaching import Reached, reached
from wizard.cli.restart import run_safely, safe_run_value
from wizard.cli.target import add_passphrase, add_root, add_sites, each_once, planned
from wizard.core.console.expected import expected_of
from wizard.core.errors import RecoveryNeeded, StalePlan, WizardError
from wizard.core.plan.after_writing import steps_after
from wizard.core.plan.plan import Plan
from wizard.core.plan.receipt import Receipt
from wizard.core.text import Text
from wizard.system.journal import STATE
from wizard.system.safe_restart import SafeRestart, require_this_computer
from wizard.system.server import Server
from wizard.system.server_access import LocalServer
from wizard.system.site_file import SiteFolder, usable_site
from wizard.system.site_folder import keep_receipt

DONE, FAILED, WRONG_USE, UNFINISHED = 0, 1, 2, 4


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    add_sites(parser)
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--expect", metavar="DIGEST", help="only if the plan still has this digest")
    parser.add_argument(
        "--restart", action="store_true", help="run the restart steps; without SSH this computer has to be the server"
    )
    parser.add_argument(
        "--roll-back-on-failure",
        action="store_true",
        help="with --restart: roll back without asking where the server is then not as well as before",
    )
    parser.add_argument("--json", action="store_true")
    add_root(parser)
    add_passphrase(parser)


def run(arguments: argparse.Namespace) -> int:
    """Apply each site's plan; 1 where one could not be, 4 where one has to be recovered.

    Of many sites, one that fails keeps none of the others, and no receipt is forgotten.
    """
    if not arguments.yes and not sys.stdin.isatty():
        print("apply needs a terminal to ask at, or --yes.", file=sys.stderr)
        return WRONG_USE
    if arguments.roll_back_on_failure and not arguments.restart:
        print("--roll-back-on-failure goes with --restart.", file=sys.stderr)
        return WRONG_USE
    sites = each_once(arguments.sites)
    if arguments.expect is not None and len(sites) > 1:
        print("--expect goes with one site.", file=sys.stderr)
        return WRONG_USE
    if len(sites) == 1:
        status, value = _site(sites[0], arguments)
        if arguments.json:
            print_json(value)
        return status
    values: dict[str, Mapping[str, object]] = {}
    statuses = [DONE]
    try:
        for site in sites:
            if not arguments.json:
                print(printable(f"== {site}"))
            try:
                status, values[str(site)] = _site(site, arguments)
            except WizardError as error:
                status = UNFINISHED if isinstance(error, RecoveryNeeded) else FAILED
                values[str(site)] = {"error": error_value(error)}
                if not arguments.json:
                    print_error(error)
            statuses.append(status)
    finally:
        # Also after Ctrl-C: what was written was written.
        if arguments.json:
            print_json(values)
        else:
            print_applied(values, [str(site) for site in sites[len(values) :]])
    return max(statuses)


def _site(path: Path, arguments: argparse.Namespace) -> tuple[int, Mapping[str, object]]:
    """Apply one site's plan; return its exit status and its JSON."""
    with reached(arguments, path) as there:
        return _applied(path, there, arguments)


def _applied(path: Path, there: Reached, arguments: argparse.Namespace) -> tuple[int, Mapping[str, object]]:
    folder, found = planned(path, there, arguments.passphrase_file)
    plan = found.plan
    if arguments.expect is not None and arguments.expect != plan.digest:
        raise StalePlan(
            Text("The plan is no longer the one that was expected."),
            Text("Its digest is {digest} now.", digest=plan.digest),
            Text("Look at it again with secure-calling plan, then apply with the new digest."),
        )
    nothing: Mapping[str, object] = {"receipt": None, "restart": []}
    if not plan.is_applicable:
        if not arguments.json:
            print_problems(plan.problems)
        return FAILED, {**nothing, "problems": [problem_value(problem) for problem in plan.problems]}
    is_asking = bool(plan.changes) and not arguments.yes
    if is_asking and not _agreed(plan):
        print("Nothing was written.", file=sys.stderr)
        return FAILED, {**nothing, "declined": True}
    if not is_asking and not arguments.json:
        # Whoever was asked has seen these above.
        print_instructions(plan)
        print_problems(plan.problems)
    if not plan.changes:
        if not arguments.json:
            print("Nothing to change.")
        return DONE, nothing
    server: Server = there.remote or LocalServer(found.root)
    restart: SafeRestart | None = None
    if arguments.restart:
        if there.remote is None:
            require_this_computer(found.root)
        restart = SafeRestart(server, expected_of(usable_site(folder)))
    receipt = server.write(plan, now=datetime.now(UTC), progress=_progress)
    where = str(STATE / receipt.id)
    steps = steps_after(plan, receipt)
    _keep(folder, receipt)
    value = {"receipt": where, "restart": restart_value(steps)}
    if not arguments.json:
        print(printable(f"Wrote {counted(len(receipt.changes), 'file')}. Receipt: {where}"))
    if restart is not None:
        done = run_safely(restart, steps, receipt, arguments)
        return (FAILED if done.faults else DONE), {**value, "run": safe_run_value(done)}
    if not arguments.json:
        print_restart(steps)
    return DONE, value


def _agreed(plan: Plan) -> bool:
    """Show the plan and ask, on stderr: stdout is for the outcome."""
    with redirect_stdout(sys.stderr):
        print_plan(plan)
        print(f"\nWrite {counted(len(plan.changes), 'file')}? [y/N] ", end="", flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _keep(folder: SiteFolder, receipt: Receipt) -> None:
    """Keep the site's copy of a receipt; the one that counts lies with the files, so a failure is only said."""
    try:
        keep_receipt(folder, receipt)
    except WizardError as error:
        print_error(error)


def _progress(done: int, total: int, what: object) -> None:
    print(printable(f"[{done + 1}/{total}] {what}"), file=sys.stderr)
