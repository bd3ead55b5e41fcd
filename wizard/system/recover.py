"""After a cut: an apply that was not finished is undone, a roll back that was not finished is finished."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.plan.receipt import Receipt, Status
from wizard.system import journal
from wizard.system.journal import Standing
from wizard.system.root import Root
from wizard.system.undo import Undone, undo


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What was found and done. ``kept`` are copies of files others had changed since the cut.

    ``traces_removed`` are journals of changes that had not begun, or were undone already.
    """

    applies_undone: tuple[str, ...] = ()
    roll_backs_finished: tuple[str, ...] = ()
    traces_removed: tuple[str, ...] = ()
    kept: tuple[PurePosixPath, ...] = ()
    manual_steps: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether there was nothing to do."""
        return not (self.applies_undone or self.roll_backs_finished or self.traces_removed)


def needs_recovery(root: Path) -> bool:
    """Whether an apply or roll back was cut short on a server; also true while one is at work.

    It only looks, and never raises: False where there is no server, or its journals may not be read.
    """
    try:
        return bool(journal.read_journals(Root.at(root)).unfinished)
    except (WizardError, OSError):
        return False


def unfinished(root: Path) -> Standing:
    """Return what ``recover`` would act on now: the receipts of work that was cut short, and traces.

    Raises:
        WizardError: There is no such root, the journals may not be read, or a receipt is damaged.
    """
    standing = journal.read_journals(Root.at(root))
    cut = tuple(r for r in standing.receipts if r.status is not Status.STANDING)
    return Standing(receipts=cut, traces=standing.traces)


def recover(root: Path) -> Recovered:
    """Bring the files to a whole set after a cut: the old one, or the new one where the apply was finished.

    Cut short itself, it is simply run again.

    Raises:
        WizardError: A backup is damaged, another wizard is at work, or the server cannot be written.
    """
    there = Root.at(root)
    if not there.place(there.resolve(journal.STATE)).is_dir():
        return Recovered()
    with journal.at_work(there) as state:
        standing = journal.read_journals(there)
        # The newest first: each was made on top of the one before.
        work = [r for r in reversed(standing.receipts) if r.status is not Status.STANDING]
        undone = [_undo(there, state, receipt) for receipt in work]
        for trace in standing.traces:
            journal.discard(state / trace)
        return _recovered(standing, work, undone)


def _undo(root: Root, state: Path, receipt: Receipt) -> Undone:
    folder = state / receipt.id
    done = undo(root, folder, receipt, range(len(receipt.changes)))
    journal.discard(folder)
    return done


def _recovered(standing: Standing, work: list[Receipt], undone: list[Undone]) -> Recovered:
    return Recovered(
        applies_undone=tuple(r.id for r in work if r.status is Status.WRITING),
        roll_backs_finished=tuple(r.id for r in work if r.status is Status.ROLLING_BACK),
        traces_removed=standing.traces,
        kept=tuple(path for u in undone for path in u.kept),
        manual_steps=tuple(step for u in undone for step in u.manual_steps),
    )
