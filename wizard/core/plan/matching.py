"""What differs between two files, line by line: by patience, in time nearly linear for large files."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from wizard.core.asterisk.conf_file import split_lines

MATCHER_CELLS = 20_000
"""Where no line is unique, difflib is asked up to this size (lines times lines): it grows with the square."""
MATCHING_DEPTH = 24


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of lines that differ, counted from 0, its ends left out; one side may be empty."""

    before: int
    before_end: int
    after: int
    after_end: int


def content_lines(content: bytes | None) -> list[str]:
    """Return a file's lines with their ends; the last may have none."""
    return split_lines((content or b"").decode("utf-8", "surrogateescape"))


def changed(before: Sequence[str], after: Sequence[str]) -> list[Region]:
    """Return what differs, in order; between two regions the lines are equal."""
    regions = []
    old = new = 0
    for old_start, new_start, length in [*sorted(_matching(before, after)), (len(before), len(after), 0)]:
        if old_start > old or new_start > new:
            regions.append(Region(old, old_start, new, new_start))
        old, new = old_start + length, new_start + length
    return regions


def counted(regions: Iterable[Region]) -> tuple[int, int]:
    """Return how many lines regions add and how many they take away."""
    added = removed = 0
    for region in regions:
        added += region.after_end - region.after
        removed += region.before_end - region.before
    return added, removed


def _matching(before: Sequence[str], after: Sequence[str]) -> Iterable[tuple[int, int, int]]:
    """Equal stretches by patience: common ends, then lines that are unique on both sides, then what is between."""
    todo = [(0, len(before), 0, len(after), 0)]
    while todo:
        a, a_end, b, b_end, depth = todo.pop()
        start = a
        while a < a_end and b < b_end and before[a] == after[b]:
            a, b = a + 1, b + 1
        if a > start:
            yield start, b - (a - start), a - start
        end = a_end
        while a < a_end and b < b_end and before[a_end - 1] == after[b_end - 1]:
            a_end, b_end = a_end - 1, b_end - 1
        if end > a_end:
            yield a_end, b_end, end - a_end
        if a == a_end or b == b_end:
            continue
        anchors = _unique_in_order(before, after, a, a_end, b, b_end) if depth < MATCHING_DEPTH else []
        for a_anchor, b_anchor in anchors:
            todo.append((a, a_anchor, b, b_anchor, depth + 1))
            a, b = a_anchor, b_anchor
        if anchors:
            # From the last anchor on: its own line is the common beginning of what is left.
            todo.append((a, a_end, b, b_end, depth + 1))
        elif (a_end - a) * (b_end - b) <= MATCHER_CELLS:
            matcher = SequenceMatcher(None, before[a:a_end], after[b:b_end], autojunk=False)
            yield from ((a + i, b + j, n) for i, j, n in matcher.get_matching_blocks() if n)


def _unique_in_order(
    before: Sequence[str], after: Sequence[str], a: int, a_end: int, b: int, b_end: int
) -> list[tuple[int, int]]:
    """The longest run of lines that stand once on either side and in the same order on both."""
    once: dict[str, int] = {}
    for i in range(a, a_end):
        once[before[i]] = -1 if before[i] in once else i
    other: dict[str, int] = {}
    for j in range(b, b_end):
        other[after[j]] = -1 if after[j] in other else j
    pairs = [(i, other[line]) for line, i in once.items() if i >= 0 and other.get(line, -1) >= 0]
    return _longest_rising(pairs)


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence that rises on both sides of ``pairs``, which are in order of the first."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, position) in enumerate(pairs):
        at = bisect_left(tails, position)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(position)
            ends.append(number)
        else:
            tails[at], ends[at] = position, number
    chain = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]
