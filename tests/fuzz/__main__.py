"""Fuzz parsers: ``python -m tests.fuzz TARGET|all SECONDS|INPUTS [--work DIR] [--table FILE] [--seed N]``.

``60s`` are seconds, ``60`` inputs, each for every target. DIR keeps the corpora that grow, logs, and inputs that
broke something; a run with the same DIR goes on from there. It wants Linux and atheris, and exits with 1 where
something broke.
"""

import argparse
import importlib
import os
import platform
import sys
import tempfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.fuzz.driver import LONGEST_S, MOST_MEMORY, Figures, fuzz
from tests.fuzz.target import Target

CORPORA = Path(__file__).with_name("corpora")
GROUPS = ("server", "certificate", "network", "typed")


def instrumented() -> tuple[Any, dict[str, Target]]:
    """Return atheris, and every target by its name, the program's own code watched by it."""
    atheris = importlib.import_module("atheris")
    targets: dict[str, Target] = {}
    with atheris.instrument_imports(include=["wizard"], enable_loader_override=False):
        for group in GROUPS:
            module = importlib.import_module(f"tests.fuzz.{group}_targets")
            targets |= {target.name: target for target in getattr(module, f"{group.upper()}_TARGETS")}
    return atheris, targets


def table(figures: Iterable[Figures]) -> str:
    """Return what came of a run, as a table of Markdown."""
    rows = [
        f"| {f.name} | {f.inputs:,} | {f.inputs / max(f.spent_s, 0.001):,.0f} | {f.blown_up:,} | {f.longest_s:.3f} "
        f"| {f.memory / 2**20:.0f} | {'**yes**' if f.finding else 'none'} |"
        for f in figures
    ]
    head = (
        "| target | inputs | per second | blown up | longest, s | memory, MB | finding |\n|---|---|---|---|---|---|---|"
    )
    return "\n".join((head, *rows))


def main(arguments: Sequence[str]) -> int:
    """Fuzz what is asked for, and print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target")
    parser.add_argument("limit", metavar="SECONDS|INPUTS")
    parser.add_argument("--work", type=Path)
    parser.add_argument("--table", type=Path, help="write the table into this file, too")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    seconds = int(given.limit[:-1]) if given.limit.endswith("s") else 0
    inputs = 0 if seconds else int(given.limit)
    atheris, targets = instrumented()
    chosen = list(targets.values()) if given.target == "all" else [targets[given.target]]
    work = given.work or Path(tempfile.mkdtemp(prefix="fuzz-"))
    figures = []
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir=memory if memory.is_dir() else None) as scratch:
        tempfile.tempdir = scratch
        for target in chosen:
            bound = -(-inputs // target.one_in)
            found = fuzz(target, atheris, CORPORA, work, inputs=bound, seconds=seconds, seed=given.seed)
            figures.append(found)
            if found.finding:
                print(f"{target.name}:\n{found.finding}\nThe input is {work / target.name}.input.", flush=True)
    text = (
        f"{table(figures)}\n\n{sum(f.inputs for f in figures):,} inputs; a finding is an error that is not declared, "
        f"over {LONGEST_S:.0f} s or over {MOST_MEMORY >> 20} MB.\n"
    )
    print(text)
    if given.table:
        made = f"# Fuzzing: `python -m tests.fuzz {given.target} {given.limit}`\n\n{datetime.now(UTC):%Y-%m-%d}, "
        given.table.write_text(f"{made}{platform.machine()}, one core of {os.cpu_count()}.\n\n{text}")
    return 1 if any(f.finding for f in figures) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
