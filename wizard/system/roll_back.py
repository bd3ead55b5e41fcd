"""Taking an apply back: the files exactly as they were, what was new gone, the journal's own folder too."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from wizard.core.errors import PhonesOnTls, RecoveryNeeded, RollBackRefused, WizardError
from wizard.core.plan.receipt import Receipt, Status, digest
from wizard.core.text import Text
from wizard.system import journal
from wizard.system.free_space import require_space
from wizard.system.root import Root
from wizard.system.tls_contacts import tls_contacts
from wizard.system.undo import undo
from wizard.system.writable import require_writable


@dataclass(frozen=True, slots=True, kw_only=True)
class RolledBack:
    """What was rolled back. ``kept`` are copies of files others had changed (only when forced)."""

    receipt: Receipt
    kept: tuple[PurePosixPath, ...] = ()
    manual_steps: tuple[str, ...] = ()


def roll_back(root: Path, receipt_id: str | None = None, *, force: bool = False) -> RolledBack:
    """Put back what an apply found (the newest unless named): bytes, modes, owners; remove what it made.

    Phones go first, files after: it is refused while phones are known on TLS, and where a file is no
    longer what the apply wrote, unless forced.

    Raises:
        RollBackRefused: One of the refusals above, PhonesOnTls the first of them.
        RecoveryNeeded: An earlier change was cut short, or this one had to stop half-way.
        WizardError: There is no such receipt, or a file of it was written again by a later one.
    """
    there = Root.at(root)
    # Before the lock, so that a refusal leaves no trace; only the lock tells a cut from a wizard at work.
    standing = journal.read_journals(there)
    if not standing.unfinished:
        _chosen(standing.receipts, receipt_id)
    with journal.at_work(there) as state:
        receipts = journal.refuse_unfinished(there).receipts
        receipt = _chosen(receipts, receipt_id)
        if not force:
            _refuse_changed(there, receipt, receipts)
            _refuse_contacts(root)
        require_writable(there, (c.target for c in receipt.changes), journal.STATE)
        require_space(_sizes(there, receipt, state))
        folder = state / receipt.id
        journal.mark(folder, receipt.with_status(Status.ROLLING_BACK))
        try:
            undone = undo(there, folder, receipt, range(len(receipt.changes)))
            journal.discard(folder)
        except (OSError, WizardError) as error:
            detail = error.strerror if isinstance(error, OSError) else getattr(error, "title", None)
            raise RecoveryNeeded(
                Text("The roll back had to stop half-way."),
                Text("The system says: {reason}.", reason=detail or error),
                Text("Remove the cause, then recover, which finishes it (secure-calling recover)."),
            ) from error
    return RolledBack(receipt=receipt, kept=undone.kept, manual_steps=undone.manual_steps)


def _chosen(receipts: tuple[Receipt, ...], receipt_id: str | None) -> Receipt:
    for receipt in reversed(receipts):
        if receipt_id in (None, receipt.id):
            return receipt
    if receipt_id is None:
        raise WizardError(
            Text("There is nothing to roll back."),
            Text("No receipt of this wizard is on this server."),
            Text("Look whether this is the server that was written to."),
        )
    raise WizardError(
        Text("There is no receipt {id}.", id=receipt_id),
        Text("The receipts are in {folder}.", folder=journal.STATE),
        Text("Choose one of those that are there (secure-calling receipts lists them)."),
    )


def _refuse_changed(root: Root, receipt: Receipt, receipts: tuple[Receipt, ...]) -> None:
    for change in receipt.changes:
        present = root.read(change.target)
        seen = None if present is None else digest(present.content)
        if seen == (None if change.after is None else change.after.sha256):
            continue
        later = [r for r in receipts if r.id > receipt.id and any(c.target == change.target for c in r.changes)]
        if later:
            raise WizardError(
                Text("{path} was written again later.", path=change.path),
                Text("Receipt {id} wrote it after this one.", id=later[-1].id),
                Text("Roll that one back first."),
            )
        raise RollBackRefused(
            Text("{path} was changed after this wizard wrote it.", path=change.path),
            Text("Rolling back would undo that change too."),
            Text("Save a copy of the file, then roll back all the same (--force)."),
        )


def _refuse_contacts(root: Path) -> None:
    contacts = tls_contacts(root)
    if contacts:
        raise PhonesOnTls(
            Text("Phones are still registered over TLS."),
            Text("{count} are known, among them {contact}.", count=len(contacts), contact=contacts[0]),
            Text("Move the phones back to the stage wait and apply first, or roll back all the same (--force)."),
        )


def _sizes(root: Root, receipt: Receipt, state: Path) -> Iterable[tuple[Path, int]]:
    yield state, 4096
    for change in receipt.changes:
        if change.before is not None:
            yield root.place(change.target).parent, change.before.size
