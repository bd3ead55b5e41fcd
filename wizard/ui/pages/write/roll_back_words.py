"""What is said before a receipt is rolled back: what that comes to, and what speaks against it."""

from wizard.core.errors import PhonesOnTls, RollBackRefused
from wizard.core.plan.receipt import Receipt
from wizard.core.text import Text
from wizard.system.receipts import WrittenLater
from wizard.ui.moments import minute
from wizard.ui.words import counted, said, said_in_turn


def roll_back_words(receipt: Receipt) -> str:
    """Return what rolling a receipt back comes to."""
    new = sum(c.before is None for c in receipt.changes)
    kept = len(receipt.changes) - new
    parts = (
        said(Text("Roll back what was written on {when}?", when=minute(receipt.created))),
        counted(kept, Text("1 file goes back to what it was."), Text("{count} files go back to what they were."))
        if kept
        else "",
        counted(new, Text("1 new one is removed."), Text("{count} new ones are removed.")) if new else "",
        said(Text("A phone that was moved works as before only when it has fetched its configuration again.")),
    )
    return " ".join(filter(None, parts))


def refused_words(error: RollBackRefused) -> str:
    """Return why rolling back was refused, and what forcing it would do."""
    if isinstance(error, PhonesOnTls):
        forced = Text(
            "Phones first, files after: let the phones wait again and write that, so that they fetch it "
            "while the server still knows them. Put back now, these phones are cut off until each has "
            "fetched its configuration by hand."
        )
    else:
        forced = Text("A copy of the file as it is now would be kept beside the receipts.")
    return said_in_turn(error.title, error.detail, forced)


def written_later_words(error: WrittenLater) -> str:
    """Return what was written on top of a receipt and goes back with it."""
    times = ", ".join(minute(later.created) for later in error.later)
    words = counted(
        len(error.later),
        Text("What was written on {times} stands on this one: it goes back too.", times=times),
        Text("{count} later writes stand on this one: they go back too, those of {times}.", times=times),
    )
    return f"{said(error.title)} {words}"
