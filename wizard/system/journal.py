"""The journal: what is written down before the first change, so that any cut can be undone.

It lies with the files it protects, under the root, in ``/var/lib/secure-calling``::

    lock                   held (flock) by the wizard at work
    made                   folders above that had to be made for it, one path a line
    ID/receipt.json        the receipt with its status; replaced in one step
    ID/before-N            the bytes of the N-th file as they were; N counts the receipt's changes from 0
    ID/after-N             its bytes as written (a private key's are not kept), only to be shown
    found-ID-N             a file somebody changed meanwhile, kept when it had to give way

While files are being written, each new one lies beside the one it replaces, as ``.secure-calling-ID-N``.

The life of an ID folder, all of it 0700 and 0600 from birth and on the disk before the next step:

=============  ============================  ===============================================
state          seen by                       a cut here
=============  ============================  ===============================================
preparing      no receipt.json               nothing was changed: the folder is taken away
writing        status "writing"              undone: every file goes back to ``before``
standing       status "standing"             the commit mark: all of it is written and stays
rolling back   status "rolling-back"         finished: every file goes back to ``before``
removing       no receipt.json               as preparing: the files are back already
pruned         status "pruned"               it stays written, but can no longer be rolled back
=============  ============================  ===============================================

``writing`` goes to ``standing`` (applied) or, by an undo, to ``removing``; ``standing`` goes to
``rolling back`` and on to ``removing``, or to ``pruned``, which keeps the receipt and loses the copies.
Undoing a file that is back already does nothing, so a cut in an undo is undone again from its start.

A receipt whose files were written again by later ones is rolled back with them: only it, the oldest, is
marked ``rolling back``; they are undone before it, the newest first. That one mark decides for all of
them, and it is the last to go.

Whoever else writes journals here has to keep to this: the same names; an ID later than every other;
receipt.json as ``wizard.core.plan.receipt`` has it, in ASCII, changes in the order of writing; copies and
receipt on the disk (fsync, folders too) before the first change, ``standing`` only after the last.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath

from wizard.core.errors import RecoveryNeeded, WizardError
from wizard.core.plan.receipt import ID_PATTERN, STAMP, Receipt, Status, digest, from_json, to_json
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.durable_write import Attributes
from wizard.system.root import Root
from wizard.system.state_folder import STATE as STATE
from wizard.system.state_folder import not_permitted

RECEIPT, KEPT = "receipt.json", "found-"
_LARGEST_RECEIPT = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the journals of a root hold: receipts, the oldest first, and folders that lost or never had one."""

    receipts: tuple[Receipt, ...] = ()
    traces: tuple[str, ...] = ()

    @property
    def unfinished(self) -> tuple[str, ...]:
        """The IDs of work that was cut short."""
        return (*self.traces, *(r.id for r in self.receipts if r.status.is_unfinished))


def read_journals(root: Root) -> Standing:
    """Return what the journals hold.

    Raises:
        WizardError: They may not be read, or a receipt is damaged.
    """
    state = root.resolve(STATE)
    try:
        names = sorted(p.name for p in root.place(state).iterdir() if ID_PATTERN.fullmatch(p.name))
    except (FileNotFoundError, NotADirectoryError):
        return Standing()
    except OSError as error:
        raise not_permitted(STATE, error) from error
    receipts, traces = [], []
    for name in names:
        found = root.read(state / name / RECEIPT, _LARGEST_RECEIPT)
        if found is None:
            traces.append(name)
            continue
        try:
            receipt = from_json(found.content.decode("ascii"))
        except ValueError as error:
            raise _damaged(state / name / RECEIPT) from error
        if receipt.id != name:
            raise _damaged(state / name / RECEIPT)
        receipts.append(receipt)
    return Standing(receipts=tuple(receipts), traces=tuple(traces))


def refuse_unfinished(root: Root) -> Standing:
    """Return what the journals hold, certain that nothing was cut short.

    Raises:
        RecoveryNeeded: Something was.
    """
    standing = read_journals(root)
    if standing.unfinished:
        raise RecoveryNeeded(
            Text("An earlier change was cut short."),
            Text("Its journal is {folder}.", folder=STATE / standing.unfinished[0]),
            Text("Recover first (secure-calling recover)."),
        )
    return standing


def new_id(standing: Standing, now: datetime) -> str:
    """Return an ID later than every other, even if the clock was set back.

    Raises:
        WizardError: One of them is no time, or the last there is.
    """
    moment = now.astimezone(UTC)
    newest = max((*standing.traces, *(r.id for r in standing.receipts)), default="")
    try:
        if moment.strftime(STAMP) <= newest:
            moment = datetime.strptime(newest, STAMP).replace(tzinfo=UTC) + timedelta(microseconds=1)
    except (ValueError, OverflowError) as error:  # a folder somebody called so
        raise _damaged(STATE / newest) from error
    return moment.strftime(STAMP)


def begin(state: Path, receipt: Receipt, backups: Sequence[bytes | None]) -> Path:
    """Write down everything needed to undo a receipt; return its folder. After this, changes may begin.

    Raises:
        OSError: The system says no; ``discard`` the folder.
    """
    folder = state / receipt.id
    durable_write.make_folder(folder, Attributes(mode=0o700))
    for number, content in enumerate(backups):
        if content is not None:
            durable_write.new_file(folder / f"before-{number}", content, Attributes(mode=0o600))
    durable_write.sync_folder(folder)
    mark(folder, receipt)
    return folder


def keep_written(folder: Path, number: int, content: bytes) -> None:
    """Keep the bytes of a file as written, to show what others changed since; nothing rests on them.

    Raises:
        OSError: The system says no.
    """
    durable_write.new_file(folder / f"after-{number}", content, Attributes(mode=0o600), is_forced=False)


def mark(folder: Path, receipt: Receipt) -> None:
    """Replace the receipt of a journal in one step: the new one, or the old one, is there after a cut."""
    durable_write.write(folder / RECEIPT, to_json(receipt).encode("ascii"))


def backup(folder: Path, receipt: Receipt, number: int) -> bytes:
    """Return the bytes of a file as they were.

    Raises:
        WizardError: The copy is gone or damaged.
    """
    before = receipt.changes[number].before
    try:
        content = (folder / f"before-{number}").read_bytes()
    except OSError as error:
        raise not_permitted(STATE / receipt.id, error) from error
    if before is None or digest(content) != before.sha256:
        raise _damaged(STATE / receipt.id / f"before-{number}")
    return content


def written(folder: Path, receipt: Receipt, number: int) -> bytes | None:
    """Return the bytes of a file as they were written; None where they are not kept, or not whole."""
    after = receipt.changes[number].after
    try:
        content = (folder / f"after-{number}").read_bytes()
    except OSError:
        return None
    return content if after is not None and digest(content) == after.sha256 else None


def discard_copies(folder: Path) -> None:
    """Take the copies out of a journal; its receipt stays.

    Raises:
        OSError: The system says no.
    """
    for file in sorted(folder.iterdir()):
        if file.name != RECEIPT:
            file.unlink()
    durable_write.sync_folder(folder)


def discard(folder: Path) -> None:
    """Take a journal away; the receipt goes first, so that what is left after a cut is known to be a trace.

    Raises:
        OSError: The system says no.
    """
    durable_write.remove(folder / RECEIPT)
    with suppress(FileNotFoundError):
        for file in sorted(folder.iterdir()):
            file.unlink()
        folder.rmdir()
        durable_write.sync_folder(folder.parent)


def temporary(root: Root, receipt: Receipt, number: int) -> Path:
    """Return where a file is written before it takes its place: beside it, under a name only we use.

    Raises:
        WizardError: A link was put in the way of its folder.
    """
    return root.plain(receipt.changes[number].target.parent) / temporary_name(receipt, number)


def temporary_name(receipt: Receipt, number: int) -> str:
    """Return the name that only we use of a new file before it takes its place."""
    return f".secure-calling-{receipt.id}-{number}"


def refreshed(receipt: Receipt, status: Status, manual_steps: Sequence[str] = ()) -> Receipt:
    """Return a receipt further on, with steps left to a person."""
    return replace(receipt, status=status, manual_steps=(*receipt.manual_steps, *manual_steps))


def _damaged(path: PurePosixPath) -> WizardError:
    return WizardError(
        Text("{path} is damaged.", path=path),
        Text("It was changed or cut short by something other than this wizard."),
        Text("Put it back from a copy of the server, or put the files back by hand from the copies beside it."),
    )
