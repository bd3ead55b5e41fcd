"""Where the Write page stands, and the sentence that goes with it."""

from enum import Enum

from wizard.core.text import Text
from wizard.system.receipts import RolledBack
from wizard.system.writing import Written
from wizard.ui.page import Action
from wizard.ui.words import counted, said
from wizard.ui.work import Work


class Situation(Enum):
    """What there is to be done on the page."""

    UNSEEN = Text("Nothing is written that you have not seen in the preview.")
    READY = Text("What you saw in the preview is written, byte for byte, and can be undone.")
    NOTHING = Text("Nothing has to be written: the server is as this site says.")
    AT_WORK = Text("If this is stopped or cut short, everything goes back to what it was.")
    GOING_BACK = Text("If this is cut short, recovering finishes it.")
    WRITTEN = Text("Done, and undoable.")
    ROLLED_BACK = Text("The server's files are as they were before.")

    @property
    def is_idle(self) -> bool:
        """Whether files are neither written nor put back just now."""
        return self not in (Situation.AT_WORK, Situation.GOING_BACK)


def situation(work: Work, outcome: Written | RolledBack | None) -> Situation:
    """Return where the page stands while it is not at work; ``outcome`` is what was done here last."""
    plan = work.planned.plan if work.planned else None
    if plan is None or (plan.is_applicable and not plan.changes):
        # It may have been rolled back on another page.
        if isinstance(outcome, Written) and outcome.receipt.id == work.receipt:
            return Situation.WRITTEN
        if isinstance(outcome, RolledBack):
            return Situation.ROLLED_BACK
    if plan is None or work.is_faulty:
        return Situation.UNSEEN
    return Situation.READY if plan.changes else Situation.NOTHING


def action_of(now: Situation, work: Work) -> Action:
    """Return the footer's button: the way to the preview, the writing itself, or the way on."""
    if now is Situation.AT_WORK:
        return Action(text=said(Text("Write")), needs=said(Text("The server's files are being written.")))
    if now is Situation.GOING_BACK:
        return Action(text=said(Text("Write")), needs=said(Text("The server's files are being put back.")))
    if now is Situation.READY:
        count = len(work.planned.plan.changes) if work.planned else 0
        return Action(text=counted(count, Text("Write 1 file now"), Text("Write {count} files now")))
    if now is Situation.UNSEEN:
        return Action(text=said(Text("Preview")))
    goes_on = now is not Situation.NOTHING or bool(work.with_steps_due().restart)
    return Action(text=said(Text("Restart steps") if goes_on else Text("Check")))
