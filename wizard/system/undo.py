"""Files put back as a receipt found them: the one way back, for a failed apply, a roll back and a recovery."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from shlex import quote
from stat import S_IMODE

from wizard.core.plan.receipt import FileRecord, Receipt, digest
from wizard.system import durable_write, journal
from wizard.system.durable_write import Attributes
from wizard.system.root import Found, Root


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What an undo leaves to be told: copies of files others had changed, and commands left to a person."""

    kept: tuple[PurePosixPath, ...] = ()
    manual_steps: tuple[str, ...] = ()


def undo(root: Root, folder: Path, receipt: Receipt, numbers: Iterable[int]) -> Undone:
    """Put files of a receipt back, the last written first, and take away the folders made for them.

    What is back already is not touched. A file that neither the receipt nor its apply left so is
    copied beside the journals before it gives way: nothing anybody wrote is lost.

    Raises:
        OSError: The system says no; the rest waits for ``recover``.
        WizardError: A backup is damaged, or a link was put in a file's way.
    """
    kept: list[PurePosixPath] = []
    steps: list[str] = []
    for number in sorted(numbers, reverse=True):
        change = receipt.changes[number]
        place = root.plain(change.target)
        durable_write.remove(journal.temporary(root, receipt, number))
        present = root.read_bounded(change.target)
        if is_as(present, change.before):
            continue
        if present is not None and digest(present.content) not in _digests(change.before, change.after):
            kept.append(_keep(root, folder, receipt, number, present))
        if change.before is None:
            durable_write.remove(place)
        elif not _put_back(root, folder, receipt, number, is_there=present is not None):
            before = change.before
            steps.append(f"chown {quote(f'{before.owner}:{before.group}')} {quote(str(change.target))}")
    for made in reversed(receipt.folders_made):
        durable_write.remove_empty_folder(root.plain(made))
    return Undone(kept=tuple(kept), manual_steps=tuple(steps))


def is_as(present: Found | None, record: FileRecord | None) -> bool:
    """Whether a file is, in bytes, mode and numbers of owner and group, as recorded."""
    if present is None or record is None:
        return present is None and record is None
    return (
        present.mode == record.mode
        and (present.uid, present.gid) == (record.uid, record.gid)
        and digest(present.content) == record.sha256
    )


def _digests(*records: FileRecord | None) -> set[str]:
    return {r.sha256 for r in records if r is not None}


def _put_back(root: Root, folder: Path, receipt: Receipt, number: int, *, is_there: bool) -> bool:
    before = receipt.changes[number].before
    if before is None:
        raise ValueError("there was no file to put back")
    place = root.plain(receipt.changes[number].target)
    new = journal.temporary(root, receipt, number)
    attributes = Attributes(mode=before.mode, uid=before.uid, gid=before.gid)
    content = journal.backup(folder, receipt, number)
    is_owned = durable_write.new_file(new, content, attributes, like=place if is_there else None)
    durable_write.put_in_place(new, place)
    return is_owned


def _keep(root: Root, folder: Path, receipt: Receipt, number: int, present: Found) -> PurePosixPath:
    name = f"found-{receipt.id}-{number}"
    place = folder.parent / name
    durable_write.remove(place)
    attributes = Attributes(mode=S_IMODE(present.mode) & 0o600, uid=present.uid, gid=present.gid)
    durable_write.new_file(place, present.content, attributes)
    durable_write.sync_folder(place.parent)
    return root.resolve(journal.STATE) / name
