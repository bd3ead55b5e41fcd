"""Receipts that stand on one another: which go together when one is rolled back, and where others came between."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.plan.receipt import Receipt, ReceiptChange


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignChange:
    """A file that was not left as a receipt wrote it.

    ``number`` counts the receipt's changes. ``later`` is the receipt that found it changed, and the number of its
    change there; None where it is the file as it is now.
    """

    receipt: Receipt
    number: int
    later: tuple[Receipt, int] | None = None

    @property
    def change(self) -> ReceiptChange:
        """What the receipt had done to the file."""
        return self.receipt.changes[self.number]


def built_on(receipt: Receipt, receipts: Iterable[Receipt]) -> tuple[Receipt, ...]:
    """Return the later receipts that wrote a file of this one, or of one of those, again: the newest first."""
    targets = {c.target for c in receipt.changes}
    found: list[Receipt] = []
    for later in sorted(receipts, key=lambda r: r.id):
        theirs = {c.target for c in later.changes}
        if later.id > receipt.id and not targets.isdisjoint(theirs):
            found.append(later)
            targets |= theirs
    return tuple(reversed(found))


def foreign_changes(
    receipts: Sequence[Receipt], present: Callable[[PurePosixPath], str | None]
) -> tuple[ForeignChange, ...]:
    """Return where others changed files of these receipts, between two of them or after the last.

    ``present`` gives the SHA-256 of the file that is at a resolved path now, None where there is none.
    """
    left: dict[PurePosixPath, tuple[Receipt, int]] = {}
    found: list[ForeignChange] = []
    for receipt in sorted(receipts, key=lambda r: r.id):
        for number, change in enumerate(receipt.changes):
            last = left.get(change.target)
            if last is not None and _digest(last) != (change.before.sha256 if change.before else None):
                found.append(ForeignChange(receipt=last[0], number=last[1], later=(receipt, number)))
            left[change.target] = (receipt, number)
    for target, last in left.items():
        if _digest(last) != present(target):
            found.append(ForeignChange(receipt=last[0], number=last[1]))
    return tuple(found)


def _digest(last: tuple[Receipt, int]) -> str | None:
    after = last[0].changes[last[1]].after
    return None if after is None else after.sha256
