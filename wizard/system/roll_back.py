"""Taking an apply back: the files exactly as they were, what was new gone, the journal's own folder too."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from wizard.core.errors import PhonesOnTls, RecoveryNeeded, RollBackRefused, WizardError
from wizard.core.log.entry import Act
from wizard.core.plan.plan import Change
from wizard.core.plan.receipt import Receipt, Status, digest
from wizard.core.plan.receipt_chain import built_on, foreign_changes
from wizard.core.text import Text
from wizard.system import journal
from wizard.system.changed_since import change_by_others
from wizard.system.free_space import require_space
from wizard.system.log import logged
from wizard.system.root import Root
from wizard.system.state_folder import at_work
from wizard.system.tls_contacts import tls_contacts
from wizard.system.undo import undo_together
from wizard.system.writable import require_writable


class ChangedSince(RollBackRefused):
    """Others changed files since they were written; ``differences`` are what they did, as far as it is known."""

    def __init__(self, path: PurePosixPath, differences: tuple[Change, ...]) -> None:
        super().__init__(
            Text("{path} was changed after this wizard wrote it.", path=path),
            Text("Rolling back would undo that change too."),
            Text("Save a copy of the file, then roll back all the same (--force)."),
        )
        self.differences = differences


class WrittenLater(WizardError):
    """Later receipts wrote files of this one again; ``later`` are those, the newest first."""

    def __init__(self, path: PurePosixPath, later: tuple[Receipt, ...]) -> None:
        super().__init__(
            Text("{path} was written again later.", path=path),
            Text("Receipts that stand on this one: {ids}.", ids=", ".join(r.id for r in later)),
            Text("Roll back the newest first, or all of them together (--with-later)."),
        )
        self.later = later


@dataclass(frozen=True, slots=True, kw_only=True)
class RolledBack:
    """What was rolled back; ``later`` are receipts that stood on it and went with it, the newest first.

    ``kept`` are copies of files others had changed (only when forced).
    """

    receipt: Receipt
    later: tuple[Receipt, ...] = ()
    kept: tuple[PurePosixPath, ...] = ()
    manual_steps: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[PurePosixPath, ...]:
        """The files that were put back or removed, each once."""
        return tuple(dict.fromkeys(c.path for r in (self.receipt, *self.later) for c in r.changes))


def roll_back(
    root: Path,
    receipt_id: str | None = None,
    *,
    force: bool = False,
    with_later: bool = False,
    contacts_count: bool = True,
) -> RolledBack:
    """Put back what an apply found (the newest unless named): bytes, modes, owners; remove what it made.

    Phones go first, files after: it is refused while phones are known on TLS, and where a file is no
    longer what the apply wrote, unless forced. Later applies that wrote its files again go back with it, if that
    is asked for. ``contacts_count`` is False where what was written never came up: no phone can rest on it.

    Raises:
        RollBackRefused: One of the refusals above: PhonesOnTls, or ChangedSince with the differences.
        WrittenLater: Later applies wrote its files again, and are not to go with it.
        RecoveryNeeded: An earlier change was cut short, or this one had to stop half-way.
        WizardError: There is no such receipt, or its backups were pruned.
    """
    there = Root.at(root)
    # Before the lock, so that a refusal leaves no trace; only the lock tells a cut from a wizard at work.
    standing = journal.read_journals(there)
    if not standing.unfinished:
        chosen_receipt(standing.receipts, receipt_id)
    with at_work(there) as state:
        receipts = journal.refuse_unfinished(there).receipts
        receipt = chosen_receipt(receipts, receipt_id)
        later = built_on(receipt, receipts)
        if later and not with_later:
            theirs = {c.target for r in later for c in r.changes}
            raise WrittenLater(next(c.path for c in receipt.changes if c.target in theirs), later)
        going = (*later, receipt)
        if not force:
            _refuse_changed(there, state, going)
            if contacts_count:
                _refuse_contacts(root)
        require_writable(there, (c.target for r in going for c in r.changes), journal.STATE)
        require_space(_sizes(there, going, state))
        journal.mark(state / receipt.id, receipt.with_status(Status.ROLLING_BACK))
        try:
            with logged(Act.ROLL_BACK) as noted:
                noted.receipt(receipt.id)
                undone = undo_together(there, state, receipt, receipts)
        except (OSError, WizardError) as error:
            detail = error.strerror if isinstance(error, OSError) else getattr(error, "title", None)
            raise RecoveryNeeded(
                Text("The roll back had to stop half-way."),
                Text("The system says: {reason}.", reason=detail or error),
                Text("Remove the cause, then recover, which finishes it (secure-calling recover)."),
            ) from error
    return RolledBack(
        receipt=receipt,
        later=later,
        kept=tuple(path for u in undone for path in u.kept),
        manual_steps=tuple(step for u in undone for step in u.manual_steps),
    )


def chosen_receipt(receipts: Sequence[Receipt], receipt_id: str | None) -> Receipt:
    """Return the receipt of a name, the newest where none is named; raises WizardError where there is none."""
    for receipt in reversed(receipts):
        if receipt_id in (None, receipt.id):
            if receipt.status is Status.PRUNED:
                raise WizardError(
                    Text("Receipt {id} cannot be rolled back.", id=receipt.id),
                    Text("Its backups were taken away when somebody pruned them."),
                    Text("Put the files back by hand, from a copy of the server."),
                )
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


def _refuse_changed(root: Root, state: Path, going: Sequence[Receipt]) -> None:
    def present(target: PurePosixPath) -> str | None:
        found = root.read(target)
        return None if found is None else digest(found.content)

    foreign = foreign_changes(going, present)
    if foreign:
        changes = (change_by_others(root, state, each) for each in foreign)
        raise ChangedSince(foreign[0].change.path, tuple(change for change in changes if change is not None))


def _refuse_contacts(root: Path) -> None:
    contacts = tls_contacts(root)
    if contacts:
        raise PhonesOnTls(
            Text("Phones are still registered over TLS."),
            Text("{count} are known, among them {contact}.", count=len(contacts), contact=contacts[0]),
            Text("Move the phones back to the stage wait and apply first, or roll back all the same (--force)."),
        )


def _sizes(root: Root, going: Sequence[Receipt], state: Path) -> Iterable[tuple[Path, int]]:
    yield state, 4096
    for receipt in going:
        for change in receipt.changes:
            if change.before is not None:
                yield root.place(change.target).parent, change.before.size
