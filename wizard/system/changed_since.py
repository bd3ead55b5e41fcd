"""What others did to files since they were written, as changes that can be shown."""

from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.plan.plan import Change
from wizard.core.plan.receipt_chain import ForeignChange
from wizard.system import journal
from wizard.system.root import Root

_KEY = b"PRIVATE KEY-----"


def change_by_others(root: Root, state: Path, foreign: ForeignChange) -> Change | None:
    """Return the step from the file as written to the file as it was found; None where either is not known."""
    written = foreign.change.after
    before = None if written is None else journal.written(state / foreign.receipt.id, foreign.receipt, foreign.number)
    try:
        after = _found(root, state, foreign)
    except WizardError:
        return None
    is_secret = _KEY in (before or b"") + (after or b"")
    if written is not None and before is None and not is_secret:
        return None
    return Change(
        path=foreign.change.path,
        before=before,
        after=after,
        mode=written.mode if written else 0,
        owner=written.owner if written else "",
        group=written.group if written else "",
        is_secret=is_secret,
    )


def _found(root: Root, state: Path, foreign: ForeignChange) -> bytes | None:
    """The file as a later receipt found it, or as it is now."""
    if foreign.later is None:
        present = root.read(foreign.change.target)
        return None if present is None else present.content
    receipt, number = foreign.later
    if receipt.changes[number].before is None:
        return None
    return journal.backup(state / receipt.id, receipt, number)
