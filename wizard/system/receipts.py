"""Receipts of a server: listed, rolled back, recovered, pruned; and which of its files are still as we wrote them."""

from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.plan.receipt import Receipt, digest
from wizard.system import journal
from wizard.system.prune import prune
from wizard.system.recover import Recovered, needs_recovery, recover
from wizard.system.roll_back import ChangedSince, RolledBack, WrittenLater, roll_back
from wizard.system.root import Root

__all__ = [
    "ChangedSince",
    "Recovered",
    "RolledBack",
    "WrittenLater",
    "kept_copies",
    "list_receipts",
    "needs_recovery",
    "ours",
    "prune",
    "recover",
    "roll_back",
]


def list_receipts(root: Path) -> tuple[Receipt, ...]:
    """Return the receipts that stand, pruned ones among them, the oldest first.

    Raises:
        WizardError: They may not be read, or one is damaged.
    """
    return _standing(Root.at(root))


def kept_copies(root: Path) -> tuple[PurePosixPath, ...]:
    """Return the copies of files others had changed, kept when those gave way; they are never taken away by us."""
    there = Root.at(root)
    state = there.resolve(journal.STATE)
    try:
        names = sorted(p.name for p in there.place(state).iterdir() if p.name.startswith(journal.KEPT))
    except OSError:
        return ()
    return tuple(journal.STATE / name for name in names)


def ours(root: Root) -> frozenset[PurePosixPath]:
    """Return the paths whose present bytes a standing receipt wrote; none where receipts may not be read."""
    try:
        receipts = _standing(root)
    except WizardError:
        return frozenset()
    written: dict[PurePosixPath, set[str]] = {}
    for receipt in receipts:
        for change in receipt.changes:
            if change.after is not None:
                written.setdefault(change.path, set()).add(change.after.sha256)
    return frozenset(path for path, digests in written.items() if _digest_of(root, path) in digests)


def _standing(root: Root) -> tuple[Receipt, ...]:
    return tuple(r for r in journal.read_journals(root).receipts if not r.status.is_unfinished)


def _digest_of(root: Root, path: PurePosixPath) -> str:
    try:
        found = root.read(path)
    except WizardError:
        return ""
    return "" if found is None else digest(found.content)
