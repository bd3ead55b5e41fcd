"""``receipts``: what was applied on a server, and backups taken away when that is asked for."""

import argparse
from pathlib import Path

from wizard.cli.output import counted, print_json, printable
from wizard.cli.reaching import reached
from wizard.cli.target import add_root
from wizard.core.errors import WizardError
from wizard.core.plan.receipt import Receipt, Status
from wizard.core.text import Text
from wizard.system.journal import STATE
from wizard.system.receipts import kept_copies, list_receipts, prune


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    add_root(parser)
    parser.add_argument(
        "--prune",
        type=int,
        metavar="KEEP",
        help="take away the backups of all but the newest KEEP receipts; those can then not be rolled back",
    )
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """List the receipts, the oldest first; with ``--prune`` after their backups were taken away."""
    with reached(arguments) as there:
        if arguments.prune is not None and there.remote is not None:
            raise WizardError(
                Text("Backups are not taken away over SSH."),
                Text("They lie on the server, under {folder}.", folder=STATE),
                Text("Log in there and remove those that are not needed any more."),
            )
        return _receipts(arguments, there.root or Path("/"))


def _receipts(arguments: argparse.Namespace, root: Path) -> int:
    if arguments.prune is not None:
        pruned = prune(root, arguments.prune)
        if not arguments.json:
            size = sum(map(_backup_bytes, pruned))
            print(f"Took away the backups of {counted(len(pruned), 'receipt')}, {counted(size, 'byte')}.")
    receipts = list_receipts(root)
    if arguments.json:
        print_json(
            [
                {
                    "id": r.id,
                    "created": r.created.isoformat(),
                    "status": r.status.value,
                    "paths": [str(c.path) for c in r.changes],
                    "manual_steps": list(r.manual_steps),
                    "backup_bytes": 0 if r.status is Status.PRUNED else _backup_bytes(r),
                }
                for r in receipts
            ]
        )
        return 0
    for receipt in receipts:
        is_pruned = receipt.status is Status.PRUNED
        backup = "no backup" if is_pruned else f"{counted(_backup_bytes(receipt), 'byte')} backed up"
        print(f"{receipt.id}  {counted(len(receipt.changes), 'file')}, {backup}")
        for change in receipt.changes:
            print(printable(f"    {change.path}"))
    for path in kept_copies(root):
        print(printable(f"Changed by others, kept as {path}"))
    if not receipts:
        print("Nothing was applied here.")
    return 0


def _backup_bytes(receipt: Receipt) -> int:
    return sum(c.before.size for c in receipt.changes if c.before is not None)
