"""Backups taken away when somebody asks for it: the receipts stay, and with them what is known to be ours."""

from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.plan.receipt import Receipt, Status
from wizard.core.text import Text
from wizard.system import journal
from wizard.system.root import Root
from wizard.system.state_folder import at_work


def prune(root: Path, keep: int) -> tuple[Receipt, ...]:
    """Take away the backups of all but the newest receipts; return those that lost theirs, the oldest first.

    Files are not touched. Cut short, it is simply run again.

    Raises:
        RecoveryNeeded: An earlier change was cut short.
        WizardError: Not even the newest is to be kept, or the journals cannot be written.
    """
    if keep < 1:
        raise WizardError(
            Text("The newest backup is always kept."),
            Text("It is the way back from the last change."),
            Text("Keep one or more."),
        )
    there = Root.at(root)
    if not journal.read_journals(there).receipts:
        return ()
    with at_work(there) as state:
        receipts = journal.refuse_unfinished(there).receipts
        going = tuple(r for r in receipts if r.status is Status.STANDING)[:-keep]
        for receipt in going:
            journal.mark(state / receipt.id, receipt.with_status(Status.PRUNED))
        for receipt in receipts:
            if receipt in going or receipt.status is Status.PRUNED:
                journal.discard_copies(state / receipt.id)
    return going
