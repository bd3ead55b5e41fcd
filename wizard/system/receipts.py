"""Receipts of a server: listed, rolled back, recovered; and which of its files are still as we wrote them."""

from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.plan.receipt import Receipt, Status, digest
from wizard.system import journal
from wizard.system.recover import Recovered, needs_recovery, recover
from wizard.system.roll_back import RolledBack, roll_back
from wizard.system.root import Root

__all__ = ["Recovered", "RolledBack", "list_receipts", "needs_recovery", "ours", "recover", "roll_back"]


def list_receipts(root: Path) -> tuple[Receipt, ...]:
    """Return the receipts that stand, the oldest first.

    Raises:
        WizardError: They may not be read, or one is damaged.
    """
    return _standing(Root.at(root))


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
    return tuple(r for r in journal.read_journals(root).receipts if r.status is Status.STANDING)


def _digest_of(root: Root, path: PurePosixPath) -> str:
    try:
        found = root.read(path)
    except WizardError:
        return ""
    return "" if found is None else digest(found.content)
