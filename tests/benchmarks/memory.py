"""What the window holds in memory with many phones, beside a bare wizard of ten pages."""

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.memory_of import resident_mb
from tests.benchmarks.row import Growth, Measured, Row
from tests.benchmarks.timing import HERE, alone
from tests.benchmarks.window import QUIET_MS, opened_window, prepared, until
from wizard.core.site import Route
from wizard.core.steps import STEPS

PHONES = (100, 300, 1000)
MIDDLE = PHONES[1]
BARE = HERE / "installers" / "bare" / "window.py"
STILL = 20
"""Tenths of a second."""


def bare() -> float:
    """Return what a wizard of ten empty pages holds, once it grows no more."""
    with subprocess.Popen([sys.executable, BARE], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        held = [0.0]
        while len(held) < STILL or held[-STILL] < held[-1]:
            time.sleep(0.1)
            held.append(resident_mb(process.pid))
        process.kill()
    return held[-1]


def ours(phones: int) -> tuple[float, float]:
    """Return what the window holds once its site is open, and once every page was looked at."""
    with tempfile.TemporaryDirectory(prefix="memory-") as folder:
        place = Path(folder)
        with opened_window(place, prepared(place, Route.DPMA, phones, 5061)) as (window, _):
            gc.collect()
            standing = resident_mb()
            for step in STEPS:
                window.go(step)
                until(lambda: True, QUIET_MS)
            gc.collect()
            return standing, resident_mb()


def measure() -> Sequence[Measured]:
    """Measure each in a process of its own."""
    theirs = bare()
    held = {phones: alone(partial(ours, phones)) for phones in PHONES}
    standing, seen = held[MIDDLE]
    return [
        row_of(f"window with {MIDDLE} phones, every page made", standing, theirs),
        row_of(f"window with {MIDDLE} phones, every page looked at, planned", seen, theirs),
        Growth(
            what="memory of the window, every page looked at",
            unit="MB",
            per="phones",
            points=[(phones, figures[1]) for phones, figures in held.items()],
        ),
    ]


def row_of(what: str, mine: float, theirs: float) -> Row:
    """Return one row."""
    return Row(
        what=f"resident memory: {what}",
        unit="MB",
        ours=mine,
        against="bare PySide6 wizard",
        peer=theirs,
        floor=theirs,
        goal="at most 1.5 x",
        is_met=mine <= 1.5 * theirs,
        words=(
            "The floor is the bare wizard: Python, Qt and its bindings. Between, loaded one after the other: 40 MB are "
            "libraries (cryptography with a second OpenSSL 18; dnspython, asyncio, zeroconf and lxml some 5 each), "
            "25 MB the code of some 600 modules of ours, some 30 MB ten pages of widgets with their texts; and on the "
            "last pages some 28 MB the plan beside the server's files as read."
        ),
    )
