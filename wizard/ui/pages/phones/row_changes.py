"""Which rows of a changed list are the same phones as before, so that a view keeps what is selected and open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wizard.core.site import Phone

Runs = tuple[tuple[int, int], ...]
"""First and last of rows that stand together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChanges:
    """Rows that go, the phones of those that stay, and the rows that come among them; ``wanted`` are all in the end."""

    gone: Runs
    stay: tuple[int, ...]
    come: Runs
    wanted: tuple[int, ...]


def row_changes(shown: Sequence[int], mapping: Sequence[int | None], count: int, *, is_sorted: bool) -> RowChanges:
    """Return what becomes of the rows of a list that has so many phones now; new ones come last where it is sorted."""
    gone = runs([row for row, phone in enumerate(shown) if mapping[phone] is None])
    stay = tuple(now for phone in shown if (now := mapping[phone]) is not None)
    present = frozenset(mapping)
    new = [phone for phone in range(count) if phone not in present]
    wanted = (*stay, *new) if is_sorted else tuple(sorted((*stay, *new)))
    is_new = frozenset(new)
    come = runs([row for row, phone in enumerate(wanted) if phone in is_new])
    return RowChanges(gone=gone, stay=stay, come=come, wanted=wanted)


def kept(old: Sequence[Phone], new: Sequence[Phone]) -> tuple[int | None, ...]:
    """Return for each phone of a list where it is in another one, None where it is gone; order stays.

    As many phones as before are the same ones, edited. Otherwise those that are not in both lists have come or
    gone. The cost is linear.
    """
    if len(old) == len(new):
        return tuple(range(len(old)))
    shorter = min(len(old), len(new))
    begin = next((i for i in range(shorter) if not same(old[i], new[i])), shorter)
    end = next((i for i in range(shorter - begin) if not same(old[-1 - i], new[-1 - i])), shorter - begin)
    middle = _aligned(old[begin : len(old) - end], new[begin : len(new) - end])
    return (
        *range(begin),
        *(None if i is None else begin + i for i in middle),
        *range(len(new) - end, len(new)),
    )


def _aligned(old: Sequence[Phone], new: Sequence[Phone]) -> Iterator[int | None]:
    """Give the place of each phone further on in the new list than that of the one before it."""
    places: dict[Phone, list[int]] = {}
    for place in reversed(range(len(new))):
        places.setdefault(new[place], []).append(place)
    at = 0
    for phone in old:
        found = places.get(phone, [])
        while found and found[-1] < at:
            found.pop()
        if not found:
            yield None
            continue
        at = found.pop() + 1
        yield at - 1


def same(one: Phone, other: Phone) -> bool:
    """Return whether two phones are equal, at once where they are one."""
    return one is other or one == other


def runs(rows: Sequence[int]) -> Runs:
    """Return ascending rows as runs of those that stand together."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return tuple(found)
