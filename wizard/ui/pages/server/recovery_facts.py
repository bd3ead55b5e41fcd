"""What recovering a server's files does, and what it did, in a few rows."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from wizard.core.listed import listed
from wizard.core.plan.difference_lines import visible
from wizard.core.plan.receipt import Receipt, Status
from wizard.core.text import Text
from wizard.system.journal import Standing
from wizard.system.receipts import Recovered
from wizard.ui.moments import minute
from wizard.ui.widgets.facts import Fact
from wizard.ui.words import counted, said

_MOST_NAMED = 6


def unfinished_facts(standing: Standing) -> list[Fact]:
    """Return what recovering would do."""
    facts = [_will_undo(receipt) for receipt in standing.receipts]
    if standing.traces:
        words = counted(
            len(standing.traces),
            Text("the notes of one change that had not begun"),
            Text("the notes of {count} changes that had not begun"),
        )
        facts.append((said(Text("Takes away")), words, ""))
    if not facts:
        facts.append((said(Text("Nothing")), said(Text("the change that was under way is finished; read again")), ""))
    return facts


def recovered_facts(done: Recovered) -> list[Fact]:
    """Return what was recovered."""
    facts = [(said(Text("Undone")), receipt, "") for receipt in done.applies_undone]
    facts += [(said(Text("Rolled back")), receipt, "") for receipt in done.roll_backs_finished]
    facts += [(said(Text("Taken away")), trace, "") for trace in done.traces_removed]
    if done.put_back:
        facts.append((said(Text("Put back")), _named(done.put_back), ""))
    facts += [(said(Text("Changed by others, kept as")), visible(str(path)), "warn") for path in done.kept]
    facts += [(said(Text("By hand")), visible(step), "warn") for step in done.manual_steps]
    return facts or [(said(Text("Nothing")), said(Text("there was nothing left to recover")), "")]


def _will_undo(receipt: Receipt) -> Fact:
    when = minute(receipt.created)
    paths = [change.path for change in receipt.changes]
    words = counted(
        len(paths),
        Text("{when}: one file goes back to what it was: {named}", when=when, named=_named(paths)),
        Text("{when}: {count} files go back to what they were: {named}", when=when, named=_named(paths)),
    )
    is_apply = receipt.status is Status.WRITING
    return (said(Text("Undoes a write")) if is_apply else said(Text("Finishes a roll back")), words, "")


def _named(paths: Sequence[PurePosixPath]) -> str:
    """Return the first of some paths, and that there are more."""
    return listed((visible(str(path)) for path in paths), _MOST_NAMED)
