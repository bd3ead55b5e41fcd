"""One target fuzzed in a process of its own, its limits watched, its figures shared with whoever started it."""

import mmap
import os
import resource
import struct
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.fuzz.target import Target

LONGEST_S = 1.0
MOST_MEMORY = 200 * 1024 * 1024
_BLOWN_UP_EVERY = 2000
_FIGURES = struct.Struct("QQdQd")
_STUCK_S = 30
"""When libFuzzer itself ends an input that never comes back."""


class LimitError(Exception):
    """An input took more time or memory than any may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a run came to; ``longest_s`` and ``memory`` (bytes above the start) are of the worst input.

    ``finding`` is the end of what was said of the input that broke something, "" where none did.
    """

    name: str
    inputs: int
    blown_up: int
    longest_s: float
    memory: int
    spent_s: float
    finding: str = ""


def fuzz(target: Target, atheris: Any, seeds: Path, work: Path, *, inputs: int, seconds: int, seed: int) -> Figures:
    """Fuzz one target in a child until so many inputs or seconds are over, or something breaks.

    0 stands for no limit. ``work`` takes the corpus that grows, the log and the input that broke something.
    """
    grown, log = work / "corpus" / target.name, work / f"{target.name}.log"
    grown.mkdir(parents=True, exist_ok=True)
    shared = mmap.mmap(-1, _FIGURES.size)
    child = os.fork()
    if child == 0:
        with log.open("wb") as opened:
            os.dup2(opened.fileno(), 1)
            os.dup2(opened.fileno(), 2)
        arguments = [
            sys.argv[0],
            f"-artifact_prefix={work}/{target.name}-",
            f"-max_len={target.largest}",
            f"-seed={seed}",
            f"-timeout={_STUCK_S}",
            "-rss_limit_mb=0",  # it counts what was there before; ours counts from the start
            "-print_final_stats=0",
            *([f"-runs={inputs}"] if inputs else []),
            *([f"-max_total_time={seconds}"] if seconds else []),
            str(grown),
            str(seeds / target.name),
        ]
        atheris.Setup(arguments, _watched(target, shared, work / f"{target.name}.input"))
        atheris.Fuzz()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    count, blown_up, longest, memory, spent = _FIGURES.unpack(shared[: _FIGURES.size])
    said = log.read_text("utf-8", "replace") if status else ""
    return Figures(
        name=target.name,
        inputs=count,
        blown_up=blown_up,
        longest_s=longest,
        memory=memory,
        spent_s=spent,
        finding=said[-3000:] if status else "",
    )


def _watched(target: Target, shared: mmap.mmap, broken: Path) -> Callable[[bytes], None]:
    """The target with its limits: time is the thread's own, so that a busy machine makes no findings.

    What breaks it is kept in ``broken``.
    """
    count = blown_up = 0
    longest = 0.0
    began = time.monotonic()
    start = _peak()

    def one(data: bytes) -> None:
        nonlocal count, blown_up, longest
        count += 1
        if count % _BLOWN_UP_EVERY == 0 and data:
            data = larger(data, target.bloated, count)
            blown_up += 1
        since = time.thread_time()
        try:
            with suppress(*target.declared):
                target.read(data)
        except BaseException:
            broken.write_bytes(data)  # as it was blown up, which libFuzzer does not know
            raise
        took = time.thread_time() - since
        longest = max(longest, took)
        memory = _peak() - start
        _FIGURES.pack_into(shared, 0, count, blown_up, longest, memory, time.monotonic() - began)
        if took > LONGEST_S or memory > MOST_MEMORY:
            broken.write_bytes(data)
        if took > LONGEST_S:
            raise LimitError(f"{len(data)} bytes took {took:.1f} s: {data[:100]!r}")
        if memory > MOST_MEMORY:
            raise LimitError(f"{len(data)} bytes took {memory >> 20} MB: {data[:100]!r}")

    return one


def larger(data: bytes, size: int, number: int) -> bytes:
    """Return an input with a part of it repeated until it has so many bytes; ``number`` chooses the part."""
    first = number * 7919 % len(data)
    end = first + 1 + number * 104729 % min(64, len(data) - first)
    part = data[first:end]
    return data[:first] + part * max(1, (size - len(data)) // len(part)) + data[end:]


def _peak() -> int:
    """The most memory the process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
