"""Files put back as a receipt found them: the one way back, for a failed apply, a roll back and a recovery."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from shlex import quote
from stat import S_IMODE

from wizard.core.plan.receipt import FileRecord, Receipt, digest
from wizard.core.plan.receipt_chain import built_on
from wizard.system import durable_write, journal
from wizard.system.durable_write import Attributes
from wizard.system.extended import acl_of
from wizard.system.root import Found, Root


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What an undo did: files put back, copies of those others had changed, and commands left to a person."""

    put_back: tuple[PurePosixPath, ...] = ()
    kept: tuple[PurePosixPath, ...] = ()
    manual_steps: tuple[str, ...] = ()


def undo_together(root: Root, state: Path, receipt: Receipt, receipts: Iterable[Receipt]) -> tuple[Undone, ...]:
    """Undo a receipt and, before it, those built on it; their journals go. The receipt is marked as unfinished.

    Raises:
        OSError: The system says no; the rest waits for ``recover``.
        WizardError: A backup is damaged, or a link was put in a file's way.
    """
    done: list[Undone] = []
    for each in (*built_on(receipt, receipts), receipt):
        done.append(undo(root, state / each.id, each, range(len(each.changes))))
        journal.discard(state / each.id)
    return tuple(done)


def undo(root: Root, folder: Path, receipt: Receipt, numbers: Iterable[int]) -> Undone:
    """Put files of a receipt back, the last written first, and take away the folders made for them.

    What is back already is not touched. A file that neither the receipt nor its apply left so is
    copied beside the journals before it gives way: nothing anybody wrote is lost.

    Raises:
        OSError: The system says no; the rest waits for ``recover``.
        WizardError: A backup is damaged, or a link was put in a file's way.
    """
    put_back: list[PurePosixPath] = []
    kept: list[PurePosixPath] = []
    steps: list[str] = []
    for number in sorted(numbers, reverse=True):
        change = receipt.changes[number]
        place = root.plain(change.target)
        durable_write.remove(journal.temporary(root, receipt, number))
        present = root.read_bounded(change.target)
        if is_as(present, change.before):
            continue
        put_back.append(change.path)
        if present is not None and digest(present.content) not in _digests(change.before, change.after):
            kept.append(_keep(root, folder, receipt, number, present))
        if change.before is None:
            durable_write.remove(place)
        elif not _put_back(root, folder, receipt, number, present):
            before = change.before
            steps.append(f"chown {quote(f'{before.owner}:{before.group}')} {quote(str(change.target))}")
    for made in reversed(receipt.folders_made):
        durable_write.remove_empty_folder(root.plain(made))
    return Undone(put_back=tuple(put_back), kept=tuple(kept), manual_steps=tuple(steps))


def is_as(present: Found | None, record: FileRecord | None) -> bool:
    """Whether a file is, in bytes, mode, ACL and numbers of owner and group, as recorded."""
    if present is None or record is None:
        return present is None and record is None
    return (
        present.mode == record.mode
        and (record.extended is None or acl_of(present.extended) == acl_of(record.extended))
        and (present.uid, present.gid) == (record.uid, record.gid)
        and digest(present.content) == record.sha256
    )


def _digests(*records: FileRecord | None) -> set[str]:
    return {r.sha256 for r in records if r is not None}


def _put_back(root: Root, folder: Path, receipt: Receipt, number: int, present: Found | None) -> bool:
    before = receipt.changes[number].before
    if before is None:
        raise ValueError("there was no file to put back")
    new = journal.temporary(root, receipt, number)
    extended = before.extended if before.extended is not None else (present.extended if present else ())
    attributes = Attributes(mode=before.mode, uid=before.uid, gid=before.gid, extended=extended)
    is_owned = durable_write.new_file(new, journal.backup(folder, receipt, number), attributes)
    durable_write.put_in_place(new, root.plain(receipt.changes[number].target))
    return is_owned


def _keep(root: Root, folder: Path, receipt: Receipt, number: int, present: Found) -> PurePosixPath:
    name = f"{journal.KEPT}{receipt.id}-{number}"
    place = folder.parent / name
    durable_write.remove(place)
    attributes = Attributes(mode=S_IMODE(present.mode) & 0o600, uid=present.uid, gid=present.gid)
    durable_write.new_file(place, present.content, attributes)
    durable_write.sync_folder(place.parent)
    return root.resolve(journal.STATE) / name
