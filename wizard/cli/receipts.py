"""``receipts``: what was applied on a server."""

import argparse
from pathlib import Path

from wizard.cli.output import print_json, printable
from wizard.cli.target import add_root
from wizard.system.receipts import list_receipts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    add_root(parser)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """List the receipts, the oldest first."""
    receipts = list_receipts(arguments.root or Path("/"))
    if arguments.json:
        print_json(
            [
                {
                    "id": r.id,
                    "created": r.created.isoformat(),
                    "status": r.status.value,
                    "paths": [str(c.path) for c in r.changes],
                    "manual_steps": list(r.manual_steps),
                }
                for r in receipts
            ]
        )
        return 0
    for receipt in receipts:
        print(f"{receipt.id}  {len(receipt.changes)} files")
        for change in receipt.changes:
            print(printable(f"    {change.path}"))
    if not receipts:
        print("Nothing was applied here.")
    return 0
