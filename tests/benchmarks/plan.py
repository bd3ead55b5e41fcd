"""A plan for many phones on each route: its time and its memory, beside the least code that makes the same bytes."""

import gc
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.benchmarks.memory_of import forget_peak, peak_mb, resident_mb, size_mb
from tests.benchmarks.office import PASSPHRASE, ROUTES, Office, in_memory, office
from tests.benchmarks.row import Growth, Measured, Row
from tests.benchmarks.straight import straight
from tests.benchmarks.timing import alone, in_turns, process_seconds, seconds
from wizard.__main__ import GARBAGE_AFTER
from wizard.core.plan.plan import Plan
from wizard.core.site import Route
from wizard.system.own_process import VARIABLE

MIDDLE, LARGEST = 1_000, 20_000
ROUNDS = {100: 7, MIDDLE: 5, LARGEST: 1}
"""Sizes, and how often each is measured; the largest by its first plan alone, which shows linearity and memory."""

PROCESS_ROUNDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """Seconds of ours and of the straight script; the megabytes planning took at most, and those of its result."""

    ours_s: float
    straight_s: float
    peak_mb: float
    plan_mb: float


def planned(made: Office) -> Planned:
    """Measure one office; in a process of its own, which has planned nothing yet."""
    gc.set_threshold(GARBAGE_AFTER)  # as the program does
    gc.collect()
    forget_peak()
    before = resident_mb()
    began = time.perf_counter()
    plan = made.plan()
    first, peak = time.perf_counter() - began, peak_mb() - before
    size = size_mb(plan)
    began = time.perf_counter()
    made_straight = straight(made)
    theirs = time.perf_counter() - began
    refuse_other_bytes(plan, made_straight)
    del plan, made_straight
    if made.phones == LARGEST:
        return Planned(ours_s=first, straight_s=theirs, peak_mb=peak, plan_mb=size)
    ours, theirs = in_turns(ROUNDS[made.phones], lambda: seconds(made.plan), lambda: seconds(lambda: straight(made)))
    return Planned(ours_s=ours, straight_s=theirs, peak_mb=peak, plan_mb=size)


def refuse_other_bytes(plan: Plan, made: dict[str, bytes]) -> None:
    """Make sure that the straight script is a fair peer: that it makes the same files."""
    ours = {str(change.path): change.after for change in plan.changes if "/keys/" not in str(change.path)}
    different = [path for path in {**ours, **made} if ours.get(path) != made.get(path)]
    if different:
        raise AssertionError(f"the straight script makes other bytes: {different[:3]}")


def process_over_start(made: Office) -> tuple[float, float]:
    """Return how long the command takes, and how long its mere start does."""
    command = [sys.executable, "-m", "wizard", "plan", str(made.folder)]
    environment = {VARIABLE: PASSPHRASE}
    whole, start = in_turns(
        PROCESS_ROUNDS,
        lambda: process_seconds(command, environment=environment),
        lambda: process_seconds([*command, "--help"]),
    )
    return whole, start


def measure() -> Sequence[Measured]:
    """Measure every route at every size, each in a process of its own."""
    taken: dict[tuple[Route, int], Planned] = {}
    for route in ROUTES:
        for phones in ROUNDS:
            with tempfile.TemporaryDirectory(prefix="plan-", dir=in_memory()) as folder:
                made = office(Path(folder), route, phones)
                taken[route, phones] = alone(partial(planned, made))
    with tempfile.TemporaryDirectory(prefix="plan-", dir=in_memory()) as folder:
        whole, start = process_over_start(office(Path(folder), Route.DPMA, MIDDLE))
    return [
        Row(
            what=f"`secure-calling plan` of {MIDDLE:,} phones, over its start, the whole difference printed",
            unit="ms",
            ours=(whole - start) * 1000,
            against="the start alone, with --help",
            peer=start * 1000,
            goal="under 1 s over the start",
            is_met=whole - start < 1,
            words=(
                "Of a profile (cProfile): 44 % are the plan with its proof and rules, 33 % its difference, secrets "
                "masked, and its printing, 16 % site and server read, 6 % keys opened (scrypt, which is meant to cost)."
            ),
        ),
        *(row for route in ROUTES for row in rows_of(route, {n: taken[route, n] for n in ROUNDS})),
    ]


def rows_of(route: Route, taken: dict[int, Planned]) -> Sequence[Measured]:
    """Return the rows of one route."""
    middle, largest = taken[MIDDLE], taken[LARGEST]
    return [
        Row(
            what=f"plan, {route.value}, {MIDDLE:,} phones, in process",
            unit="ms",
            ours=middle.ours_s * 1000,
            against="straight script",
            peer=middle.straight_s * 1000,
            floor=middle.straight_s * 1000,
            goal="under 1 s",
            is_met=middle.ours_s < 1,
            words=(
                "The floor is the straight script: site.toml read, the same bytes written by f-strings and lxml, "
                "nothing read on the server, nothing checked, no reasons. Between: the server's files are read as "
                "Asterisk reads them, each line has its reason, and what the new files come to is read once more, "
                "compared with what was wanted, and judged by the rules L01 to L31."
            ),
        ),
        Row(
            what=f"plan, {route.value}, {LARGEST:,} phones: peak memory",
            unit="MB",
            ours=largest.peak_mb,
            against="the plan itself, with its reasons",
            peer=largest.plan_mb,
            goal="at most 3 x",
            is_met=largest.peak_mb <= 3 * largest.plan_mb,
            words=(
                "The floor is the result. Between, by a profile (tracemalloc, the proof's end, DPMA): 28 kB a phone, "
                "of them 18 kB the server's files as values, each line as text and as a statement, 6 kB what these "
                "come to as options with their places, both twice: as it was and as it will be, since the proof "
                "compares both; 3 kB what is wanted and the new files."
            ),
        ),
        Growth(
            what=f"plan, {route.value}",
            unit="ms",
            per="phones",
            points=[(phones, of_size.ours_s * 1000) for phones, of_size in taken.items()],
        ),
    ]
