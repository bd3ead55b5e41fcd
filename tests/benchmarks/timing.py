"""Times of functions and of whole processes, in turns, so that what else the machine does meets all alike."""

import gc
import multiprocessing
import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TypeVar

HERE = Path(__file__).resolve().parent.parent.parent


class FailedError(Exception):
    """A program that was to be measured failed; the text says which, and what it printed."""


def in_turns(rounds: int, *works: Callable[[], float]) -> list[float]:
    """Return the median of what each work says it took, all of them run once in each round."""
    taken = [[work() for work in works] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


T = TypeVar("T")


def alone(work: Callable[[], T]) -> T:
    """Return what a work gives, done in a process of its own, so that it finds nothing that another left in memory."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        return process.submit(work).result()


def seconds(work: Callable[[], object]) -> float:
    """Return how long a call takes; garbage of the one before is collected first."""
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def process_seconds(
    command: Sequence[str | Path],
    *,
    folder: Path = HERE,
    environment: Mapping[str, str] | None = None,
    statuses: Sequence[int] = (0,),
) -> float:
    """Return how long a program takes from its start to its end; what it prints goes nowhere.

    Raises:
        FailedError: it ends with another status.
    """
    began = time.perf_counter()
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **(environment or {})}, stdin=subprocess.DEVNULL, capture_output=True
    )
    taken = time.perf_counter() - began
    if done.returncode not in statuses:
        raise FailedError(f"{command[0]} ended with {done.returncode}: {done.stderr[-500:].decode(errors='replace')}")
    return taken
