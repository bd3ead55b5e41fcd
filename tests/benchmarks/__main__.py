"""Every row of the table of speed, beside its peer, in one run.

    .venv/bin/python -m tests.benchmarks [ROW...]

Without names, all rows are measured (about eight minutes) and ``resources/speed.md`` is written. With names, only
those, and they are only printed. Nothing is asserted. Each subject runs in a process of its own; what needs root or a
program that cannot be had is named with the reason. Best on a machine that does nothing else.
"""

import argparse
import sys
import time
import traceback
from collections.abc import Sequence
from functools import partial

from tests.benchmarks.machine import described
from tests.benchmarks.page import page, printed
from tests.benchmarks.row import Measured, Missing
from tests.benchmarks.subjects import SUBJECTS, measure
from tests.benchmarks.timing import HERE, alone

PAGE = HERE / "resources" / "speed.md"


def measured_alone(name: str) -> Sequence[Measured]:
    """Measure one subject in a process of its own, so that none finds what another left in memory."""
    began = time.monotonic()
    try:
        found = alone(partial(measure, name))
    except Exception as error:  # one subject that fails must not lose the others
        traceback.print_exc()
        found = [Missing(what=name, why=f"{type(error).__name__}: {error}")]
    print(f"== {name} ({time.monotonic() - began:.0f} s)\n{printed(found)}\n", flush=True)
    return found


def main() -> None:
    """Measure, print, and write the page when every row was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(SUBJECTS))
    names = parser.parse_args().rows
    if unknown := [name for name in names if name not in SUBJECTS]:
        parser.error(f"no such row: {', '.join(unknown)} (there are {', '.join(SUBJECTS)})")
    machine, began = described(), time.monotonic()
    print(machine, "\n", flush=True)
    measured = [one for name in names or SUBJECTS for one in measured_alone(name)]
    if not names:
        took = f"{machine} It took {(time.monotonic() - began) / 60:.0f} minutes."
        PAGE.write_text(page(took, measured), encoding="utf-8")
        print(f"written: {PAGE}")
    if any(isinstance(one, Missing) for one in measured):
        print("Some rows are missing; the reasons are above.", file=sys.stderr)


if __name__ == "__main__":
    main()
