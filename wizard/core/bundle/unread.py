"""A plan for a server that was not read: nothing of the server's own files, only ours and the lines to add."""

import shlex
from dataclasses import replace

from wizard.core.asterisk.conf_file import parse
from wizard.core.plan.names import DPMA, NOTIFY, OUR_DPMA, OUR_PJSIP, PJSIP
from wizard.core.plan.plan import Change, Instruction, Plan
from wizard.core.text import Text

_THEIRS = {PJSIP: OUR_PJSIP, DPMA: OUR_DPMA, NOTIFY: None}
"""The server's own files a plan for an empty server would make, and which of ours each includes."""


def without_reading(plan: Plan) -> Plan:
    """Return a plan made for an empty server with every file that is the server's own left to a person."""
    ours = {change.path: change for change in plan.changes if change.path not in _THEIRS}
    theirs = [change for change in plan.changes if change.path in _THEIRS]
    by_hand = tuple(_instruction(change, ours.get(_THEIRS[change.path] or change.path)) for change in theirs)
    return replace(plan, changes=tuple(ours.values()), instructions=(*by_hand, *plan.instructions))


def _instruction(change: Change, included: Change | None) -> Instruction:
    added = (change.after or b"").decode("utf-8", "surrogateescape")
    names = parse(_text(included or change)).sections
    look = " ".join(f"-e {shlex.quote(f'[{name}]')}" for name in dict.fromkeys(section.name for section in names))
    return Instruction(
        title=Text("Add this to the end of {path}", path=change.path),
        detail=Text(
            "Look first whether one of these is there already; two of one name make Asterisk lose every phone at its "
            "next restart: grep -nF {names} {folder}/*.conf",
            names=look,
            folder=change.path.parent,
        ),
        snippet=added,
    )


def _text(change: Change) -> str:
    return (change.after or b"").decode("utf-8", "surrogateescape")
