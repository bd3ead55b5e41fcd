"""``apply``: write what the plan says, all of it or nothing, and print the receipt and the restart steps."""

import argparse
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.output import print_json, print_problems, print_restart, printable, problem_value, restart_value
from wizard.cli.plan import print_plan
from wizard.cli.target import add_passphrase, add_root, planned
from wizard.core.errors import StalePlan
from wizard.core.plan.plan import Plan
from wizard.core.text import Text
from wizard.system.apply import apply
from wizard.system.journal import STATE
from wizard.system.site_folder import SiteFolder, keep_receipt

DONE, FAILED, WRONG_USE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("sites", nargs="+", type=Path, metavar="SITE", help="a site folder or its site.toml")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--expect", metavar="DIGEST", help="only if the plan still has this digest")
    parser.add_argument("--json", action="store_true")
    add_root(parser)
    add_passphrase(parser)


def run(arguments: argparse.Namespace) -> int:
    """Apply each site's plan; 1 where one could not be."""
    if not arguments.yes and not sys.stdin.isatty():
        print("apply needs a terminal to ask at, or --yes.", file=sys.stderr)
        return WRONG_USE
    if arguments.expect and len(arguments.sites) > 1:
        print("--expect goes with one site.", file=sys.stderr)
        return WRONG_USE
    results: dict[str, Mapping[str, object]] = {}
    status = DONE
    for path in arguments.sites:
        folder, root, plan = planned(path, arguments.root, arguments.passphrase_file)
        if arguments.expect and arguments.expect != plan.digest:
            raise StalePlan(
                Text("The plan is no longer the one that was expected."),
                Text("Its digest is {digest} now.", digest=plan.digest),
                Text("Look at it again with secure-calling plan, then apply with the new digest."),
            )
        if not plan.is_applicable:
            if not arguments.json:
                print_problems(plan.problems)
            status = FAILED
            problems = [problem_value(problem) for problem in plan.problems]
            results[str(path)] = {"receipt": None, "restart": [], "problems": problems}
            continue
        if plan.changes and not arguments.yes and not _agreed(plan):
            print("Nothing was written.", file=sys.stderr)
            return FAILED
        results[str(path)] = _applied(folder, root, plan, is_quiet=arguments.json)
    if arguments.json:
        print_json(next(iter(results.values())) if len(results) == 1 else results)
    return status


def _agreed(plan: Plan) -> bool:
    print_plan(plan)
    return input(f"\nWrite these {len(plan.changes)} files? [y/N] ").strip().lower() in ("y", "yes")


def _applied(folder: SiteFolder, root: Path, plan: Plan, *, is_quiet: bool) -> Mapping[str, object]:
    if not plan.changes:
        if not is_quiet:
            print("Nothing to change.")
        return {"receipt": None, "restart": []}
    receipt = apply(plan, root, now=datetime.now(UTC), progress=_progress)
    keep_receipt(folder, receipt)
    where = str(STATE / receipt.id)
    if not is_quiet:
        print(printable(f"Wrote {len(receipt.changes)} files. Receipt: {where}"))
        for step in receipt.manual_steps:
            print(printable(f"By hand: {step}"))
        print_restart(plan)
    return {"receipt": where, "restart": restart_value(plan.restart)}


def _progress(done: int, total: int, what: object) -> None:
    print(printable(f"[{done}/{total}] {what}"), file=sys.stderr)
