"""``plan``: every change as a difference, every instruction; nothing is written on the server."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

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
from wizard.cli.reaching import reached
from wizard.cli.target import add_passphrase, add_root, add_sites, each_once, planned
from wizard.core.errors import RecoveryNeeded, WizardError
from wizard.core.plan.difference import difference
from wizard.core.plan.plan import Change, Plan
from wizard.core.text import Text
from wizard.system.bulk_handler_file import make_bulk_import


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    add_sites(parser)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--show-secrets", action="store_true", help="do not mask passwords and keys")
    parser.add_argument(
        "--bulk-handler",
        nargs=2,
        type=Path,
        metavar=("EXPORT", "IMPORT"),
        help="FreePBX: from what its Bulk Handler exported of extensions, write what it is to import (one SITE)",
    )
    add_root(parser)
    add_passphrase(parser)


def run(arguments: argparse.Namespace) -> int:
    """Show the plan of each site; 1 where one has an error, 4 where one has to be recovered.

    Of many, one that fails keeps none of the others.
    """
    sites = each_once(arguments.sites)
    if arguments.bulk_handler and len(sites) > 1:
        raise WizardError(
            Text("One export of Bulk Handler is of one server."),
            Text("--bulk-handler was given with {count} sites.", count=len(sites)),
            Text("Name one site."),
        )
    if len(sites) == 1:
        plan = _plan(sites[0], arguments)
        if arguments.bulk_handler:
            _make_import(plan, *arguments.bulk_handler)
        if arguments.json:
            print_json(plan_value(plan, show_secrets=arguments.show_secrets))
        else:
            print_plan(plan, show_secrets=arguments.show_secrets)
        return 0 if plan.is_applicable else 1
    values: dict[str, Mapping[str, object]] = {}
    summary: list[str] = []
    status = 0
    for site in sites:
        if not arguments.json:
            print(printable(f"== {site}"))
        try:
            plan = _plan(site, arguments)
        except WizardError as error:
            status = max(status, 4 if isinstance(error, RecoveryNeeded) else 1)
            values[str(site)] = {"error": error_value(error)}
            summary.append(f"{site}: {error.title}")
            if not arguments.json:
                print_error(error)
            continue
        status = max(status, 0 if plan.is_applicable else 1)
        values[str(site)] = plan_value(plan, show_secrets=arguments.show_secrets)
        summary.append(f"{site}: {_in_short(plan)}")
        if not arguments.json:
            print_plan(plan, show_secrets=arguments.show_secrets)
    if arguments.json:
        print_json(values)
    else:
        print("\n== All sites")
        for line in summary:
            print(printable(line))
    return status


def _plan(site: Path, arguments: argparse.Namespace) -> Plan:
    with reached(arguments, site) as there:
        return planned(site, there, arguments.passphrase_file)[1].plan


def _make_import(plan: Plan, export: Path, target: Path) -> None:
    made = make_bulk_import(export, target, plan.extension_settings)
    said = (
        f"{target}: {counted(len(made), 'extension')} to import" if made else "Nothing to import: no file was written"
    )
    print(printable(said), file=sys.stderr)


def _in_short(plan: Plan) -> str:
    if not plan.is_applicable:
        return f"{counted(sum(p.severity == 'error' for p in plan.problems), 'error')}, nothing can be written"
    warnings = sum(p.severity == "warning" for p in plan.problems)
    what = f"{counted(len(plan.changes), 'file')} to write" if plan.changes else "nothing to change"
    return f"{what}, {counted(warnings, 'warning')}" if warnings else what


def print_plan(plan: Plan, *, show_secrets: bool = False) -> None:
    """Print a plan for a person."""
    for change in plan.changes:
        print(printable(difference(change, show_secrets=show_secrets), keep_newlines=True), end="")
    print_instructions(plan)
    if plan.problems:
        print()
    print_problems(plan.problems)
    print_restart(plan.restart)
    if plan.changes:
        print(f"\n{counted(len(plan.changes), 'file')}, digest {plan.digest}")
    elif plan.is_applicable:
        print("Nothing to change.")


def plan_value(plan: Plan, *, show_secrets: bool) -> Mapping[str, object]:
    """Return a plan as JSON."""
    return {
        "digest": plan.digest,
        "changes": [_change_value(change, show_secrets=show_secrets) for change in plan.changes],
        "instructions": [
            {"title": str(i.title), "detail": str(i.detail), "snippet": i.snippet, "field": i.field}
            for i in plan.instructions
        ],
        "problems": [problem_value(problem) for problem in plan.problems],
        "restart": restart_value(plan.restart),
    }


def _change_value(change: Change, *, show_secrets: bool) -> Mapping[str, object]:
    return {
        "path": str(change.path),
        "action": change.action.value,
        "mode": f"{change.mode:04o}",
        "owner": change.owner,
        "group": change.group,
        "diff": difference(change, show_secrets=show_secrets),
        "reasons": [{"line": r.line, "reason": str(r.reason), "source": r.source} for r in change.reasons],
    }
