"""New files beside those they will replace: all of them written, on the disk and proven before the first swap."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from shlex import quote

from wizard.core.errors import WizardError
from wizard.core.plan.receipt import Receipt
from wizard.core.text import Text
from wizard.system import durable_write, journal
from wizard.system.comparing import Step
from wizard.system.durable_write import Attributes
from wizard.system.extended import Extended, grants_of
from wizard.system.root import Root

Progress = Callable[[int, int, str], None]
"""Called before each file with how many are done, how many there are, and its path; it may raise to stop."""

_FOLDER_MODE, _KEYS_MODE = 0o755, 0o750


def stage(root: Root, receipt: Receipt, steps: Sequence[Step], progress: Progress) -> tuple[str, ...]:
    """Make the folders and write every new file under a name only we use; return the commands left to a person.

    Each is read back: it has to be, in bytes, mode, owner and ACL, what the plan says.

    Raises:
        OSError: The system says no.
        WizardError: A file read back is not what was written, or a link was put in the way of its folder.
    """
    manual: list[str] = []
    written: list[Path] = []
    for made in receipt.folders_made:
        manual += _make_folder(root, made, steps)
    for number, step in enumerate(steps):
        progress(number, len(steps), str(step.change.path))
        if step.change.after is not None:
            new = journal.temporary(root, receipt, number)
            is_owned = durable_write.new_file(new, step.change.after, _attributes(step), is_forced=False)
            written.append(new)
            if not is_owned:
                manual.append(_chown(step, step.target))
            _prove(root, step, new, is_owned=is_owned)
    durable_write.force(written)
    return tuple(manual)


def extended_after(step: Step) -> Extended:
    """Return the extended attributes of the new file: those of the one it replaces."""
    return step.present.extended if step.present else ()


def _attributes(step: Step) -> Attributes:
    return Attributes(mode=step.change.mode, uid=step.uid, gid=step.gid, extended=extended_after(step))


def _make_folder(root: Root, made: PurePosixPath, steps: Sequence[Step]) -> list[str]:
    step = next(s for s in steps if made in s.target.parents)
    mode = _KEYS_MODE if made.name == "keys" else _FOLDER_MODE
    if durable_write.make_folder(root.plain(made), Attributes(mode=mode, uid=step.uid, gid=step.gid)):
        return []
    return [_chown(step, made)]


def _prove(root: Root, step: Step, new: Path, *, is_owned: bool) -> None:
    """A folder on a stick or a share may take a mode or a byte and keep another."""
    found = root.read_bounded(step.target.with_name(new.name))
    is_right = found is not None and found.content == step.change.after
    if is_right and found is not None and os.name != "nt":
        owner = (found.uid, found.gid)
        is_right = (
            found.mode == step.change.mode
            and (owner == (step.uid, step.gid) or not is_owned)
            and grants_of(found.extended) == grants_of(extended_after(step))
        )
    if not is_right:
        raise WizardError(
            Text("{path} cannot be written as it was planned.", path=step.change.path),
            Text("Read back, its content, mode, owner or ACL is another one. Everything is as it was."),
            Text("Look what kind of disk this folder is on: some keep no modes. Then apply again."),
        )


def _chown(step: Step, path: PurePosixPath) -> str:
    return f"chown {quote(f'{step.change.owner}:{step.change.group}')} {quote(str(path))}"
