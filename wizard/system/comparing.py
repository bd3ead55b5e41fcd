"""The compare before the swap: every file of a plan looked at on the disk, and found to be as previewed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.errors import StalePlan
from wizard.core.plan.plan import Change, Plan
from wizard.core.text import Text
from wizard.system import journal
from wizard.system.owners import Owners, read_owners
from wizard.system.root import Found, Root
from wizard.system.writable import require_writable


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A change, looked at on the disk: the file its path leads to, what is there, and who is to own the new one."""

    change: Change
    target: PurePosixPath
    present: Found | None
    uid: int
    gid: int


def compared_steps(plan: Plan, root: Root) -> tuple[Step, ...]:
    """Return a plan's changes in the order in which they are written, removals last, with all as it was previewed.

    Raises:
        StalePlan: A file is no longer what it was in the preview.
        WizardError: A user or group is missing, or a folder cannot be written.
    """
    owners = read_owners(root)
    ordered = sorted(plan.changes, key=lambda change: change.after is None)  # a stable sort
    steps = tuple(_step(root, owners, change) for change in ordered)
    seen: set[PurePosixPath] = set()
    for step in steps:
        if step.target in seen:
            raise _stale(step.change.path, Text("Two changes of the plan lead to this one file."))
        seen.add(step.target)
    require_writable(root, (s.target for s in steps), journal.STATE)
    return steps


def compare_again(root: Root, steps: Sequence[Step]) -> None:
    """Make sure that nobody has touched the files since, or led their names elsewhere.

    Raises:
        StalePlan: Somebody has.
    """
    for step in steps:
        if root.resolve(step.change.path) != step.target:
            raise _stale(step.change.path, Text("It leads to another file now."))
        present = root.read_bounded(step.target)
        if present != step.present:
            raise _stale(step.change.path, _difference(present, step.change))


def _step(root: Root, owners: Owners, change: Change) -> Step:
    if not change.path.is_absolute() or change.path == PurePosixPath("/"):
        raise ValueError("a change needs the path of a file on the server")
    target, present = root.look(change.path)
    if (None if present is None else present.content) != change.before:
        raise _stale(change.path, _difference(present, change))
    uid, gid = (-1, -1)
    if change.after is not None:
        uid, gid = owners.ids(change.path, change.owner, change.group)
    return Step(change=change, target=target, present=present, uid=uid, gid=gid)


def _difference(present: Found | None, change: Change) -> Text:
    if present is None:
        return Text("It is no longer there.")
    if change.before is None:
        return Text("It has appeared since.")
    if present.content == change.before:
        return Text("Its mode, owner or ACL is another one now.")
    return Text("Its content is another one now.")


def _stale(path: PurePosixPath, detail: Text) -> StalePlan:
    return StalePlan(
        Text("{path} has changed since the preview.", path=path),
        detail,
        Text("Plan again and look at the new preview. Nothing was written."),
    )
