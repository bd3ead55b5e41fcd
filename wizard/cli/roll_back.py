"""``roll-back``: put back exactly what an apply found."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.cli.output import counted, printable
from wizard.cli.reaching import connected
from wizard.cli.target import add_root
from wizard.core.plan.after_writing import modules_reading
from wizard.core.plan.difference import difference
from wizard.system.receipts import ChangedSince, RolledBack, roll_back

if TYPE_CHECKING:
    from wizard.system.ssh.over_ssh import OverSsh


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("receipt", nargs="?", metavar="RECEIPT", help="its ID or folder (default: the newest)")
    parser.add_argument("--force", action="store_true", help="also when phones are on TLS or files were changed since")
    parser.add_argument("--with-later", action="store_true", help="also later writes of the same files, newest first")
    add_root(parser)


def run(arguments: argparse.Namespace) -> int:
    """Roll back, and say what is left to do."""
    receipt_id = Path(arguments.receipt).name if arguments.receipt else None
    if arguments.ssh:
        with connected(arguments.ssh) as remote:
            return _over_ssh(remote, receipt_id, arguments)
    root = arguments.root or Path("/")
    try:
        done = roll_back(root, receipt_id, force=arguments.force, with_later=arguments.with_later)
    except ChangedSince as refused:
        for change in refused.differences:
            print(printable(difference(change), keep_newlines=True), end="")
        raise
    print_rolled_back(done)
    return 0


def _over_ssh(remote: "OverSsh", receipt_id: str | None, arguments: argparse.Namespace) -> int:
    """Have the server undo a write itself, and before it those that wrote the same files later."""
    done = remote.roll_back(
        receipt_id,
        force=arguments.force,
        with_later=arguments.with_later,
        heard=lambda line: print(printable(line), file=sys.stderr),
    )
    print_rolled_back(done)
    return 0


def print_rolled_back(done: RolledBack, *, is_taken_up: bool = False) -> None:
    """Print what was rolled back, and what is left to do; ``is_taken_up``: Asterisk was told of it already."""
    for later in done.later:
        print(f"Rolled back {later.id}, which had written the same files later.")
    print(printable(f"Rolled back {done.receipt.id}: {counted(len(done.paths), 'file')} put back as before."))
    for path in done.kept:
        print(printable(f"Changed by others, kept as {path}"))
    for step in done.manual_steps:
        print(printable(f"By hand: {step}"))
    if is_taken_up:
        return
    modules = modules_reading(done.paths)
    if modules:
        print("\nOn the server, in this order:")
    for module in modules:
        print(f"  asterisk -rx 'module reload {module}'")
    print("A transport that went listens until a restart.")
    print("A phone that was moved calls as before only when it has fetched its configuration again.")
