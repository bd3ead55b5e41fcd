"""``roll-back``: put back exactly what an apply found."""

import argparse
from pathlib import Path

from wizard.cli.output import printable
from wizard.cli.target import add_root
from wizard.system.receipts import roll_back


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("receipt", nargs="?", metavar="RECEIPT", help="its ID or folder (default: the newest)")
    parser.add_argument("--force", action="store_true", help="also when phones are on TLS or files were changed since")
    add_root(parser)


def run(arguments: argparse.Namespace) -> int:
    """Roll back, and say what is left to do."""
    receipt_id = Path(arguments.receipt).name if arguments.receipt else None
    done = roll_back(arguments.root or Path("/"), receipt_id, force=arguments.force)
    print(printable(f"Rolled back {done.receipt.id}: {len(done.receipt.changes)} files are as they were."))
    for path in done.kept:
        print(printable(f"Changed by others, kept as {path}"))
    for step in done.manual_steps:
        print(printable(f"By hand: {step}"))
    print("On the server: asterisk -rx 'module reload res_pjsip.so'; a transport that went listens until a restart.")
    return 0
