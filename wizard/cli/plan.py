"""``plan``: every change as a difference, every instruction; nothing is written on the server."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from wizard.cli.output import print_json, print_problems, print_restart, printable, problem_value, restart_value
from wizard.cli.target import add_passphrase, add_root, planned
from wizard.core.plan.difference import difference
from wizard.core.plan.plan import Change, Plan


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("sites", nargs="+", type=Path, metavar="SITE", help="a site folder or its site.toml")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--show-secrets", action="store_true", help="do not mask passwords and keys")
    add_root(parser)
    add_passphrase(parser)


def run(arguments: argparse.Namespace) -> int:
    """Show the plan of each site; 1 where one has an error."""
    plans = [(site, planned(site, arguments.root, arguments.passphrase_file)[2]) for site in arguments.sites]
    if arguments.json:
        values = [plan_value(plan, show_secrets=arguments.show_secrets) for _, plan in plans]
        print_json(values[0] if len(values) == 1 else {str(s): v for (s, _), v in zip(plans, values, strict=True)})
    else:
        for site, plan in plans:
            if len(plans) > 1:
                print(printable(f"== {site}"))
            print_plan(plan, show_secrets=arguments.show_secrets)
    return 0 if all(plan.is_applicable for _, plan in plans) else 1


def print_plan(plan: Plan, *, show_secrets: bool = False) -> None:
    """Print a plan for a person."""
    for change in plan.changes:
        print(printable(difference(change, show_secrets=show_secrets), keep_newlines=True), end="")
    for instruction in plan.instructions:
        print(printable(f"\nBy hand: {instruction.title}\n  {instruction.detail}", keep_newlines=True))
        if instruction.snippet:
            print(printable(f"  {instruction.snippet}", keep_newlines=True))
    if plan.problems:
        print()
    print_problems(plan.problems)
    print_restart(plan)
    if plan.changes:
        print(f"\n{len(plan.changes)} files, digest {plan.digest}")
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
