"""What stands in a cell of the table: the text to show, the text to edit, the sign and the tool tip."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from wizard.core.fault import shown
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.prospect import Outcome
from wizard.core.problem import Problem, Severity, worst
from wizard.core.site import Phone
from wizard.ui.pages.phones.columns import COLUMNS, PROSPECT
from wizard.ui.signs import MARKS, PLAIN, SIGNS
from wizard.ui.widgets.tip import tip
from wizard.ui.words import said_in_turn

OUTCOME_SIGNS = {
    Outcome.FAILS: SIGNS["bad"],
    Outcome.MIND: SIGNS["warn"],
    Outcome.STILL: PLAIN,
    Outcome.GOOD: SIGNS["good"],
}

_MOST_IN_TIP = 5


def _flags(column: Column | None) -> Qt.ItemFlag:
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
    if column is Column.ROOT_LOADED:
        return flags | Qt.ItemFlag.ItemIsUserCheckable
    return flags if column is PROSPECT else flags | Qt.ItemFlag.ItemIsEditable


FLAGS = tuple(map(_flags, COLUMNS))
"""What can be done to the cells of each column; made once, for Qt asks for those of every cell that is selected."""


def to_edit(phone: Phone, column: Column) -> str:
    """Return a cell's text as it is edited and copied."""
    match column:
        case Column.MAC:
            return phone.mac
        case Column.MODEL:
            return phone.model
        case Column.FIRMWARE:
            return phone.firmware
        case Column.EXTENSION:
            return phone.extension
        case Column.NAME:
            return phone.name
        case Column.CONTEXT:
            return phone.context
        case Column.STAGE:
            return phone.stage.value
        case Column.ROOT_LOADED:
            return "yes" if phone.root_loaded else "no"


def to_show(phone: Phone, column: Column, problems: Sequence[Problem]) -> str:
    """Return a cell's text as it is seen: one line, of bounded length, with its sign."""
    text = "" if column is Column.ROOT_LOADED else shown(to_edit(phone, column))
    found = worst(problems)
    sign = MARKS[found.severity][0] if found and found.severity is not Severity.INFO else ""
    return f"{sign} {text}".strip() if sign else text


def in_words(problems: Sequence[Problem]) -> str:
    """Return problems with what to do about each, a line for each."""
    return "\n".join(said_in_turn(p.message, p.fix) for p in problems[:_MOST_IN_TIP])


def cell_tip(problems: Sequence[Problem], otherwise: str = "") -> str:
    """Return a cell's tool tip."""
    return tip(in_words(problems) or otherwise)
