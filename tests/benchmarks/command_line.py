"""``secure-calling explain``, whole processes, beside the least a Python program with arguments can be."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.row import Measured, Row
from tests.benchmarks.timing import in_turns, process_seconds

ROUNDS = 41
CODE = "0x40000022"
PEER = "import argparse; argparse.ArgumentParser().parse_args()"
HEAVY = ("PySide6", "lxml", "cryptography", "zeroconf", "asyncio", "tomlkit", "acme", "asyncssh", "ssl")
LOADED = f"""
import sys
from wizard.cli.main import run
run(["explain", "{CODE}"])
print("loaded", *(name for name in {HEAVY} if name in sys.modules))
"""


def measure() -> Sequence[Measured]:
    """Measure in turns."""
    program = Path(sys.executable).with_name("secure-calling")
    ours, peer, floor = in_turns(
        ROUNDS,
        lambda: process_seconds([program, "explain", CODE]),
        lambda: process_seconds([sys.executable, "-c", PEER]),
        lambda: process_seconds([sys.executable, "-c", "pass"]),
    )
    asked = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    loaded = asked.stdout.splitlines()[-1].split()[1:]
    return [
        Row(
            what=f"`secure-calling explain {CODE}`",
            unit="ms",
            ours=ours * 1000,
            against="python with argparse",
            peer=peer * 1000,
            floor=floor * 1000,
            goal="at most 2 x, nothing heavy imported",
            is_met=ours <= 2 * peer and not loaded,
            words=(
                "The floor is `python -c pass`. Between: argparse, and our modules for the command, the table of "
                f"causes and cures and its words. Heavy modules loaded: {', '.join(loaded) or 'none'}."
            ),
        )
    ]
