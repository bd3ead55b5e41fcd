"""What the Preview lists: the files of a plan, what is left to a person, and what is wrong, one entry each."""

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.core.plan.difference_lines import visible
from wizard.core.plan.plan import Action, Change, Instruction, Plan
from wizard.core.plan.summary import FileSummary, PlanSummary
from wizard.core.problem import Severity
from wizard.core.text import Text
from wizard.ui.pages.preview.grouped import Grouped
from wizard.ui.signs import MARKS
from wizard.ui.words import counted, said

ASTERISK = "/etc/asterisk/"

SEVERITIES = {
    Severity.ERROR: (*MARKS[Severity.ERROR], Text("error")),
    Severity.WARNING: (*MARKS[Severity.WARNING], Text("look at this")),
    Severity.INFO: (*MARKS[Severity.INFO], Text("for your information")),
}
"""How bad a problem is: its sign, its colour, its words; the worst first."""

_ACTIONS = {
    Action.CREATE: ("+", "good", Text("new")),
    Action.UPDATE: ("~", "warn", Text("changed")),
    Action.DELETE: ("-", "bad", Text("removed")),
    Action.PERMISSIONS: ("~", "warn", Text("other rights")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row. ``about`` is what it stands for, None for a heading; ``colour`` names one of the theme's."""

    sign: str = ""
    colour: str = "text"
    state: str = ""
    name: str
    note: str = ""
    tip: str = ""
    about: Change | Instruction | Grouped | None = None

    @property
    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(filter(None, (self.state, self.name, self.note)))


def entries(host: str, plan: Plan | None, numbers: PlanSummary | None, problems: Sequence[Grouped]) -> list[Entry]:
    """Return the rows; how many lines a file gains comes later, with ``numbers``."""
    rows: list[Entry] = []
    changes = plan.changes if plan else ()
    if changes:
        rows.append(Entry(name=said(Text("on {host}", host=host))))
        files = numbers.files if numbers else (None,) * len(changes)
        rows += map(_file, changes, files)
    if plan and plan.instructions:
        rows.append(Entry(name=said(Text("By hand"))))
        rows += map(_instruction, plan.instructions)
    if problems:
        rows.append(Entry(name=counted(len(problems), Text("One problem"), Text("{count} problems"))))
        rows += map(_problem, problems)
    return rows


def _file(change: Change, numbers: FileSummary | None) -> Entry:
    sign, colour, state = _ACTIONS[change.action]
    path = visible(str(change.path))
    note = ""
    if change.action is Action.PERMISSIONS:
        note = said(Text("rights"))
    elif change.is_secret:
        note = said(Text("secret"))
    elif numbers is not None:
        lines = numbers.added + numbers.removed
        note = counted(lines, Text("1 line"), Text("{count} lines"))
    return Entry(
        sign=sign,
        colour=colour,
        state=said(state),
        name=path.removeprefix(ASTERISK),
        note=note,
        tip=f"{path}\n{said(state)}, {rights(change)}",
        about=change,
    )


def rights(change: Change) -> str:
    """Return mode, owner and group as the new file has them."""
    return said(
        Text(
            "mode {mode}, owner {owner}, group {group}",
            mode=f"{change.mode:04o}",
            owner=visible(change.owner),
            group=visible(change.group),
        )
    )


def _instruction(instruction: Instruction) -> Entry:
    words = said(instruction.title)
    return Entry(sign="→", colour="accent", state=said(Text("by hand")), name=words, tip=words, about=instruction)


def _problem(found: Grouped) -> Entry:
    sign, colour, state = SEVERITIES[found.problem.severity]
    return Entry(sign=sign, colour=colour, state=said(state), name=found.words, tip=found.words, about=found)
