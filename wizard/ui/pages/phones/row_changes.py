"""Which rows of a changed list are the same phones as before, so that a view keeps what is selected and open."""

from collections.abc import Iterator, Sequence

from wizard.core.site import Phone

Runs = tuple[tuple[int, int], ...]
"""First and last of rows that stand together."""


def kept(old: Sequence[Phone], new: Sequence[Phone]) -> tuple[int | None, ...]:
    """Return for each phone of a list where it is in another one, None where it is gone; order stays.

    As many phones as before are the same ones, edited. Otherwise those in the middle that differ have come or
    gone. The cost is linear.
    """
    shorter = min(len(old), len(new))
    begin = next((i for i in range(shorter) if not _same(old[i], new[i])), shorter)
    end = next((i for i in range(shorter - begin) if not _same(old[-1 - i], new[-1 - i])), shorter - begin)
    if len(old) == len(new):
        return tuple(range(len(old)))
    middle = _aligned(old[begin : len(old) - end], new[begin : len(new) - end])
    return (
        *range(begin),
        *(None if i is None else begin + i for i in middle),
        *range(len(new) - end, len(new)),
    )


def _aligned(old: Sequence[Phone], new: Sequence[Phone]) -> Iterator[int | None]:
    if len(old) > len(new):
        at = 0
        for phone in old:
            is_kept = at < len(new) and _same(phone, new[at])
            yield at if is_kept else None
            at += is_kept
        return
    found = enumerate(new)
    for phone in old:
        yield next((i for i, candidate in found if _same(phone, candidate)), None)


def _same(one: Phone, other: Phone) -> bool:
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
