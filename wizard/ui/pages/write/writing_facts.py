"""What is written in a few rows: before it is, after it was, and after it was rolled back."""

from os.path import normpath
from pathlib import Path

from wizard.core.listed import listed
from wizard.core.plan.difference_lines import visible
from wizard.core.plan.plan import Action, Plan
from wizard.core.plan.summary import PlanSummary
from wizard.core.site import Destination, DestinationKind
from wizard.core.text import Text
from wizard.system.journal import STATE
from wizard.system.planning import Planned
from wizard.system.receipts import RolledBack
from wizard.system.site_file import THIS_COMPUTER
from wizard.system.writing import Written
from wizard.ui.moments import minute
from wizard.ui.pages.preview.sentences import files_sentence, phones_sentence
from wizard.ui.widgets.facts import Fact
from wizard.ui.words import counted, said

_MOST_NAMED = 6


def plan_facts(planned: Planned, numbers: PlanSummary | None, destination: Destination) -> list[Fact]:
    """Return where a plan is about to be written, what of, and what is kept of it."""
    facts = [(said(Text("Where")), _where(planned.root, destination), "")]
    if numbers is not None:
        facts += [
            (said(Text("Files")), files_sentence(numbers), ""),
            (said(Text("Phones")), phones_sentence(numbers), ""),
        ]
    kept = _backed_up(planned.plan) or said(Text("nothing: every file is new"))
    facts.append((said(Text("Backed up")), kept, ""))
    return [fact for fact in facts if fact[1]]


def receipt_facts(written: Written) -> list[Fact]:
    """Return what was written, where its receipt is, and what could not be done."""
    receipt = written.receipt
    count = counted(
        len(receipt.changes),
        Text("1 file, read back and compared"),
        Text("{count} files, read back and compared"),
    )
    where = said(Text("{when}, {path}", when=minute(receipt.created), path=STATE / receipt.id))
    facts = [
        (said(Text("Backed up")), _backed_up(written.planned.plan) or said(Text("nothing: every file was new")), ""),
        (said(Text("Written")), count, ""),
    ]
    if written.unlike is None:
        facts[-1] = (said(Text("Not read back")), said(Text("the connection broke; look at the server again")), "warn")
    elif written.unlike:
        facts[-1] = (said(Text("Not as planned")), ", ".join(map(visible, written.unlike)), "bad")
    proven = said(Text("read as Asterisk reads them, they change only what the preview shows"))
    facts += [(said(Text("Proven")), proven, ""), (said(Text("Receipt")), where, "")]
    if written.copy is not None:
        facts.append((said(Text("Copy of it")), visible(str(written.copy)), ""))
    elif written.copy_error is not None:
        facts.append((said(Text("Copy of it")), said(written.copy_error.title), "warn"))
    if receipt.manual_steps:
        words = counted(
            len(receipt.manual_steps),
            Text("1 change of owner; it is the first of the steps that follow"),
            Text("{count} changes of owner; they are the first of the steps that follow"),
        )
        facts.append((said(Text("Not permitted")), words, "warn"))
    return facts


def roll_back_facts(done: RolledBack) -> list[Fact]:
    """Return what was put back, and what had to stay."""
    facts = [(said(Text("Put back")), counted(len(done.paths), Text("1 file"), Text("{count} files")), "")]
    facts += [(said(Text("Rolled back with it")), minute(later.created), "") for later in done.later]
    facts += [(said(Text("Changed by others, kept as")), visible(str(path)), "warn") for path in done.kept]
    facts += [(said(Text("Not permitted")), visible(step), "warn") for step in done.manual_steps]
    return facts


def _where(root: Path, destination: Destination) -> str:
    if destination.kind is DestinationKind.SSH:
        return said(Text("{target}, over SSH", target=visible(destination.target)))
    return said(Text("this computer")) if root == THIS_COMPUTER else visible(normpath(root))


def _backed_up(plan: Plan) -> str:
    return listed((visible(c.path.name) for c in plan.changes if c.action is not Action.CREATE), _MOST_NAMED)
