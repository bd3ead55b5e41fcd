"""Writing a Plan: exactly what was previewed, all of it or nothing, with the way back written down first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from shlex import quote

from wizard.core.errors import RecoveryNeeded, StalePlan, WizardError
from wizard.core.plan.plan import Change, Plan
from wizard.core.plan.receipt import FileRecord, Receipt, ReceiptChange, Status, digest
from wizard.core.text import Text
from wizard.system import durable_write, journal
from wizard.system.durable_write import Attributes
from wizard.system.free_space import require_space
from wizard.system.owners import Owners, read_owners
from wizard.system.root import Found, Root
from wizard.system.undo import undo
from wizard.system.writable import require_writable

Progress = Callable[[int, int, str], None]
"""Called before each file with how many are done, how many there are, and its path; it may raise to stop."""

_FOLDER_MODE, _KEYS_MODE = 0o755, 0o750


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """A change, looked at on the disk and found to be as previewed."""

    change: Change
    target: PurePosixPath
    present: Found | None
    uid: int
    gid: int


def apply(plan: Plan, root: Path, *, now: datetime, progress: Progress | None = None) -> Receipt:
    """Write a plan and return its receipt; one without changes writes nothing and returns a receipt without ID.

    ``root`` stands for the server's ``/``. Files are written in the plan's order, removals last. Where
    giving a file away is not permitted it keeps our owner, and the receipt holds the command to run.
    On any failure, an exception of ``progress`` among them, everything is put back before it is raised.

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
        _steps(plan, there)
    with journal.at_work(there) as state:
        standing = journal.refuse_unfinished(there)
        steps = _steps(plan, there)
        receipt = _receipt(there, steps, journal.new_id(standing, now), now)
        _require_room(there, state, steps)
        return _write(there, state, steps, receipt, progress or (lambda done, total, path: None))


def _steps(plan: Plan, root: Root) -> tuple[_Step, ...]:
    """Look at every file of a plan: the compare before the swap, and everything that can be refused early."""
    owners = read_owners(root)
    ordered = sorted(plan.changes, key=lambda change: change.after is None)  # a stable sort: removals last
    steps = tuple(_step(root, owners, change) for change in ordered)
    seen: set[PurePosixPath] = set()
    for step in steps:
        if step.target in seen:
            raise _stale(step.change.path, Text("Two changes of the plan lead to this one file."))
        seen.add(step.target)
    require_writable(root, (s.target for s in steps), journal.STATE)
    return steps


def _step(root: Root, owners: Owners, change: Change) -> _Step:
    if not change.path.is_absolute() or change.path == PurePosixPath("/"):
        raise ValueError("a change needs the path of a file on the server")
    target = root.resolve(change.path)
    present = root.read(change.path)
    if (None if present is None else present.content) != change.before:
        raise _stale(change.path, _difference(present, change))
    uid, gid = (-1, -1)
    if change.after is not None:
        uid, gid = owners.ids(change.path, change.owner, change.group)
    return _Step(change=change, target=target, present=present, uid=uid, gid=gid)


def _difference(present: Found | None, change: Change) -> Text:
    if present is None:
        return Text("It is no longer there.")
    if change.before is None:
        return Text("It has appeared since.")
    return Text("Its content is another one now.")


def _stale(path: PurePosixPath, detail: Text) -> StalePlan:
    return StalePlan(
        Text("{path} has changed since the preview.", path=path),
        detail,
        Text("Plan again and look at the new preview. Nothing was written."),
    )


def _receipt(root: Root, steps: Sequence[_Step], receipt_id: str, now: datetime) -> Receipt:
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
        folders_made=tuple(dict.fromkeys(f for step in steps for f in _missing_folders(root, step))),
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
    )


def _after(step: _Step) -> FileRecord | None:
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
    )


def _missing_folders(root: Root, step: _Step) -> tuple[PurePosixPath, ...]:
    if step.change.after is None:
        return ()
    return tuple(f for f in reversed(step.target.parents) if not root.place(f).exists())


def _require_room(root: Root, state: Path, steps: Sequence[_Step]) -> None:
    """Room for the copies, the new files, and once more the old ones: an undo must not need what is not there."""
    sizes: list[tuple[Path, int]] = [(state, 2048 * len(steps))]
    for step in steps:
        folder = root.place(step.target).parent
        old = len(step.present.content) if step.present else 0
        sizes += [(state, old), (folder, len(step.change.after or b"")), (folder, old)]
    require_space(sizes)


def _write(root: Root, state: Path, steps: Sequence[_Step], receipt: Receipt, progress: Progress) -> Receipt:
    folder = state / receipt.id
    begun = 0
    is_committing = False
    manual: list[str] = []
    try:
        journal.begin(state, receipt, [s.present.content if s.present else None for s in steps])
        for made in receipt.folders_made:
            manual += _make_folder(root, made, steps)
        for number, step in enumerate(steps):
            progress(number, len(steps), str(step.change.path))
            _compare(root, step)
            new = _write_new(root, receipt, number, step, manual)
            _compare(root, step)
            begun = number + 1
            if new is None:
                durable_write.remove(root.plain(step.target))
            else:
                durable_write.put_in_place(new, root.plain(step.target))
        done = journal.refreshed(receipt, Status.STANDING, manual)
        is_committing = True
        journal.mark(folder, done)
    except BaseException as error:
        _take_back(root, folder, receipt, begun, is_committing=is_committing, cause=error)
        if isinstance(error, OSError):
            raise _failed(error) from error
        raise
    return done


def _make_folder(root: Root, made: PurePosixPath, steps: Sequence[_Step]) -> list[str]:
    step = next(s for s in steps if made in s.target.parents)
    mode = _KEYS_MODE if made.name == "keys" else _FOLDER_MODE
    if durable_write.make_folder(root.plain(made), Attributes(mode=mode, uid=step.uid, gid=step.gid)):
        return []
    return [_chown(step, made)]


def _write_new(root: Root, receipt: Receipt, number: int, step: _Step, manual: list[str]) -> Path | None:
    if step.change.after is None:
        return None
    place = root.plain(step.target)
    new = journal.temporary(root, receipt, number)
    attributes = Attributes(mode=step.change.mode, uid=step.uid, gid=step.gid)
    if not durable_write.new_file(new, step.change.after, attributes, like=place if step.present else None):
        manual.append(_chown(step, step.target))
    return new


def _chown(step: _Step, path: PurePosixPath) -> str:
    return f"chown {quote(f'{step.change.owner}:{step.change.group}')} {quote(str(path))}"


def _compare(root: Root, step: _Step) -> None:
    """The last look before the swap: nobody may have touched the file, or led its name elsewhere."""
    if root.resolve(step.change.path) != step.target:
        raise _stale(step.change.path, Text("It leads to another file now."))
    present = root.read_bounded(step.target)
    if present != step.present:
        raise _stale(step.change.path, _difference(present, step.change))


def _take_back(
    root: Root, folder: Path, receipt: Receipt, begun: int, *, is_committing: bool, cause: BaseException
) -> None:
    try:
        if is_committing:
            # The commit mark may be on the disk: while it is, a cut in the undo would pass for a finished apply.
            journal.mark(folder, receipt.with_status(Status.ROLLING_BACK))
        if begun < len(receipt.changes):
            durable_write.remove(journal.temporary(root, receipt, begun))
        undo(root, folder, receipt, range(begun))
        journal.discard(folder)
    except (OSError, WizardError) as error:
        raise RecoveryNeeded(
            Text("Writing failed, and so did putting everything back."),
            Text("The first failure: {cause}. The second: {error}.", cause=cause, error=error),
            Text("Remove the cause, then recover (secure-calling recover)."),
        ) from cause


def _failed(error: OSError) -> WizardError:
    return WizardError(
        Text("Writing failed; everything was put back as it was."),
        Text("The system says: {reason}.", reason=error.strerror or str(error)),
        Text("Remove the cause (a full or read-only disk, missing rights), then apply again."),
    )
