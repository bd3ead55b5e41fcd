"""Writing a Plan: exactly what was previewed, all of it or nothing, with the way back written down first."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from wizard.core.errors import RecoveryNeeded, WizardError
from wizard.core.plan.plan import Plan
from wizard.core.plan.receipt import FileRecord, Receipt, ReceiptChange, Status, digest
from wizard.core.text import Text
from wizard.system import durable_write, journal
from wizard.system.comparing import Step, compare_again, compared_steps
from wizard.system.free_space import require_space
from wizard.system.owners import Owners, read_owners
from wizard.system.root import Found, Root
from wizard.system.staging import Progress, extended_after, stage
from wizard.system.state_folder import at_work
from wizard.system.undo import Undone, undo

_PHONE_FILES = (".cfg", ".xml")


def apply(plan: Plan, root: Path, *, now: datetime, progress: Progress | None = None) -> Receipt:
    """Write a plan and return its receipt; one without changes writes nothing and returns a receipt without ID.

    ``root`` stands for the server's ``/``. All new files are written beside those they replace, and proven,
    before the first swap; then they take their places in the plan's order, removals last. ``progress`` is told
    of the writing, so stopping there has changed nothing. Links are followed, and stay; a file with several
    names (hard links) keeps its old content under the others. Where giving a file away is not permitted it keeps
    our owner, and the receipt holds the command to run. On any failure everything is put back before it is raised.

    Raises:
        StalePlan: A file is no longer what it was in the preview.
        RecoveryNeeded: An earlier write was cut short, or this one could not be undone.
        WizardError: The plan has errors, a user or group is missing, or the server cannot be written.
    """
    if not plan.is_applicable:
        raise WizardError(
            Text("This plan has errors."),
            Text("Nothing is written until they are gone."),
            Text("Correct what the plan marks as errors, then plan again."),
        )
    if not plan.changes:
        return Receipt(id="", created=now.astimezone(UTC), status=Status.STANDING)
    there = Root.at(root)
    # Looked at before the lock, so that a plan that cannot be written leaves no trace at all. Where a journal is
    # unfinished the files are neither old nor new, and only the lock tells a cut from a wizard at work.
    if not journal.read_journals(there).unfinished:
        compared_steps(plan, there)
    with at_work(there) as state:
        standing = journal.refuse_unfinished(there)
        steps = compared_steps(plan, there)
        receipt = _receipt(there, steps, journal.new_id(standing, now), now)
        _require_room(there, state, steps)
        return _write(there, state, steps, receipt, progress or (lambda done, total, path: None))


def _receipt(root: Root, steps: Sequence[Step], receipt_id: str, now: datetime) -> Receipt:
    owners = read_owners(root)
    return Receipt(
        id=receipt_id,
        created=now.astimezone(UTC),
        status=Status.WRITING,
        changes=tuple(
            ReceiptChange(
                path=step.change.path,
                target=step.target,
                before=_before(step.present, owners),
                after=_after(step),
            )
            for step in steps
        ),
        folders_made=_missing_folders(root, steps),
    )


def _before(present: Found | None, owners: Owners) -> FileRecord | None:
    if present is None:
        return None
    return FileRecord(
        sha256=digest(present.content),
        size=len(present.content),
        mode=present.mode,
        owner=owners.user(present.uid),
        group=owners.group(present.gid),
        uid=present.uid,
        gid=present.gid,
        extended=present.extended,
    )


def _after(step: Step) -> FileRecord | None:
    change = step.change
    if change.after is None:
        return None
    return FileRecord(
        sha256=digest(change.after),
        size=len(change.after),
        mode=change.mode,
        owner=change.owner,
        group=change.group,
        uid=step.uid,
        gid=step.gid,
        extended=extended_after(step),
    )


def _missing_folders(root: Root, steps: Sequence[Step]) -> tuple[PurePosixPath, ...]:
    """The folders that are to be made, each after the one it lies in; thousands of files lie in a few."""
    parents = dict.fromkeys(step.target.parent for step in steps if step.change.after is not None)
    folders = dict.fromkeys(f for parent in parents for f in (*reversed(parent.parents), parent))
    return tuple(f for f in folders if not root.place(f).exists())


def _require_room(root: Root, state: Path, steps: Sequence[Step]) -> None:
    """Room for the copies of old and new, the new files, and once more the old: an undo must not need more."""
    sizes: list[tuple[Path, int]] = [(state, 2048 * len(steps))]
    for step in steps:
        folder = root.place(step.target).parent
        old, new = len(step.present.content) if step.present else 0, len(step.change.after or b"")
        sizes += [(state, old), (state, new), (folder, new), (folder, old)]
    require_space(sizes)


def _write(root: Root, state: Path, steps: Sequence[Step], receipt: Receipt, progress: Progress) -> Receipt:
    folder = state / receipt.id
    begun = 0
    is_committing = False
    try:
        journal.begin(state, receipt, [s.present.content if s.present else None for s in steps])
        manual = stage(root, receipt, steps, progress)
        for number, step in enumerate(steps):
            if step.change.after is not None and not step.change.is_secret:
                journal.keep_written(folder, number, step.change.after)
        compare_again(root, steps)
        for number, step in enumerate(steps):
            compare_again(root, (step,))
            begun = number + 1
            # What was just compared led there; only a link on the way could have been led elsewhere since.
            place = root.place(step.target) if step.change.path == step.target else root.plain(step.target)
            if step.change.after is None:
                durable_write.remove(place)
            else:
                new = place.with_name(journal.temporary_name(receipt, number))
                durable_write.put_in_place(new, place, is_forced=not _goes_with_next(steps, number))
        done = journal.refreshed(receipt, Status.STANDING, manual)
        is_committing = True
        journal.mark(folder, done)
    except BaseException as error:
        undone = _take_back(root, folder, receipt, begun, is_committing=is_committing, cause=error)
        if undone.manual_steps:
            raise _not_given_back(undone, error) from error
        if isinstance(error, OSError):
            raise _failed(error) from error
        raise
    return done


def _goes_with_next(steps: Sequence[Step], number: int) -> bool:
    """Whether a swap may be forced to the disk with the next: the order among phones' own files is nobody's."""
    both = steps[number : number + 2]
    return (
        len(both) == 2
        and both[0].target.parent == both[1].target.parent
        and all(step.target.suffix in _PHONE_FILES and step.change.after is not None for step in both)
    )


def _take_back(
    root: Root, folder: Path, receipt: Receipt, begun: int, *, is_committing: bool, cause: BaseException
) -> Undone:
    try:
        if is_committing:
            # The commit mark may be on the disk: while it is, a cut in the undo would pass for a finished apply.
            journal.mark(folder, receipt.with_status(Status.ROLLING_BACK))
        for number in range(begun, len(receipt.changes)):
            durable_write.remove(journal.temporary(root, receipt, number))
        undone = undo(root, folder, receipt, range(begun))
        journal.discard(folder)
    except (OSError, WizardError) as error:
        raise RecoveryNeeded(
            Text("Writing failed, and so did putting everything back."),
            Text("The first failure: {cause}. The second: {error}.", cause=cause, error=error),
            Text("Remove the cause, then recover (secure-calling recover)."),
        ) from cause
    return undone


def _not_given_back(undone: Undone, cause: BaseException) -> WizardError:
    return WizardError(
        Text("Writing failed; everything was put back, but not everything could be given to its owner."),
        Text("The failure: {cause}.", cause=cause),
        Text("Run this as the administrator: {commands}", commands="; ".join(undone.manual_steps)),
    )


def _failed(error: OSError) -> WizardError:
    return WizardError(
        Text("Writing failed; everything was put back as it was."),
        Text("The system says: {reason}.", reason=error.strerror or str(error)),
        Text(
            "Remove the cause (a full or read-only disk, missing rights, a file mounted by itself), then apply again."
        ),
    )
