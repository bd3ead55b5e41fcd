"""``recover``: finish or undo an apply or a roll back that was cut short."""

import argparse
from pathlib import Path

from wizard.cli.output import printable
from wizard.cli.reaching import connected
from wizard.cli.target import add_root
from wizard.system.receipts import recover


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    add_root(parser)


def run(arguments: argparse.Namespace) -> int:
    """Recover, and say what was found and done."""
    if arguments.ssh:
        with connected(arguments.ssh) as remote:
            done = remote.recover()
    else:
        done = recover(arguments.root or Path("/"))
    for receipt_id in done.applies_undone:
        print(f"The apply {receipt_id} was cut short: undone, the files are as before it.")
    for receipt_id in done.roll_backs_finished:
        print(f"The roll back of {receipt_id} was cut short: finished.")
    for receipt_id in done.traces_removed:
        print(f"The change {receipt_id} had not begun, or was undone already: its traces are removed.")
    for path in done.put_back:
        print(printable(f"Put back: {path}"))
    for path in done.kept:
        print(printable(f"Changed by others, kept as {path}"))
    for step in done.manual_steps:
        print(printable(f"By hand: {step}"))
    if done.is_nothing:
        print("There was nothing to recover.")
    return 0
