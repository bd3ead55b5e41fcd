"""A plan for a server that was not read: nothing of the server's own files, only ours and the lines to add."""

import shlex
from dataclasses import replace

from wizard.core.asterisk.conf_file import parse
from wizard.core.plan.names import DPMA, OUR_DPMA, OUR_PJSIP, PJSIP, is_wholly_ours
from wizard.core.plan.plan import Change, Instruction, Plan
from wizard.core.text import Text

_INCLUDED = {PJSIP.name: OUR_PJSIP.name, DPMA.name: OUR_DPMA.name}
"""The server's own files, and which of ours each includes."""

_MADE_WHOLE = (".crt", ".key", ".cfg", ".xml")


def without_reading(plan: Plan) -> Plan:
    """Return a plan made for an empty server with every file that is the server's own left to a person."""
    ours = {change.path.name: change for change in plan.changes if _is_ours(change)}
    by_hand = tuple(
        _instruction(change, ours.get(_INCLUDED.get(change.path.name, ""), change))
        for change in plan.changes
        if not _is_ours(change)
    )
    return replace(
        plan,
        changes=tuple(change for change in plan.changes if _is_ours(change)),
        instructions=(*by_hand, *plan.instructions),
    )


def _is_ours(change: Change) -> bool:
    """Whether a file is made whole by us; where one of its name is there already, nothing is written."""
    return change.path.suffix in _MADE_WHOLE or is_wholly_ours(_text(change))


def _instruction(change: Change, sections_of: Change) -> Instruction:
    names = dict.fromkeys(section.name for section in parse(_text(sections_of)).sections)
    return Instruction(
        title=Text("Add this to the end of {path}", path=change.path),
        detail=Text(
            "Look first whether one of these is there already; two of one name make Asterisk lose every phone at its "
            "next restart: grep -nF {names} {folder}/*.conf",
            names=" ".join(f"-e {shlex.quote(f'[{name}]')}" for name in names),
            folder=change.path.parent,
        ),
        snippet=_text(change),
    )


def _text(change: Change) -> str:
    return (change.after or b"").decode("utf-8", "surrogateescape")
