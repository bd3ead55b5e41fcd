"""After a cut: an apply that was not finished is undone, a roll back that was not finished is finished."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.log.entry import Act
from wizard.core.plan.receipt import Receipt, Status
from wizard.core.plan.receipt_chain import built_on
from wizard.system import journal
from wizard.system.journal import Standing
from wizard.system.log import logged
from wizard.system.root import Root
from wizard.system.state_folder import at_work
from wizard.system.undo import Undone, undo_together


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What was found and done.

    ``put_back`` are files that were not as before, ``kept`` copies of those others had changed since the cut.
    ``traces_removed`` are journals of changes that had not begun, or were undone already.
    """

    applies_undone: tuple[str, ...] = ()
    roll_backs_finished: tuple[str, ...] = ()
    traces_removed: tuple[str, ...] = ()
    put_back: tuple[PurePosixPath, ...] = ()
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
    cut = tuple(r for r in standing.receipts if r.status.is_unfinished)
    return Standing(receipts=cut, traces=standing.traces)


@logged(Act.RECOVER)
def recover(root: Path) -> Recovered:
    """Bring the files to a whole set after a cut: the old one, or the new one where the apply was finished.

    Cut short itself, it is simply run again.

    Raises:
        WizardError: A backup is damaged, another wizard is at work, or the server cannot be written.
    """
    there = Root.at(root)
    if not there.place(there.resolve(journal.STATE)).is_dir():
        return Recovered()
    with at_work(there) as state:
        standing = journal.read_journals(there)
        # The newest first: each was made on top of the one before.
        work = [r for r in reversed(standing.receipts) if r.status.is_unfinished]
        undone = [undone for receipt in work for undone in undo_together(there, state, receipt, standing.receipts)]
        for trace in standing.traces:
            journal.discard(state / trace)
        return _recovered(standing, work, undone)


def _recovered(standing: Standing, work: list[Receipt], undone: list[Undone]) -> Recovered:
    backwards = [r for r in work if r.status is Status.ROLLING_BACK]
    finished = [each for r in backwards for each in (*built_on(r, standing.receipts), r)]
    return Recovered(
        applies_undone=tuple(r.id for r in work if r.status is Status.WRITING),
        roll_backs_finished=tuple(r.id for r in finished),
        traces_removed=standing.traces,
        put_back=tuple(dict.fromkeys(path for u in undone for path in u.put_back)),
        kept=tuple(path for u in undone for path in u.kept),
        manual_steps=tuple(step for u in undone for step in u.manual_steps),
    )
