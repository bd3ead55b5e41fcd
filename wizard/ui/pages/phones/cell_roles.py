"""What a cell of the table gives for each of Qt's roles: text, tick, tool tip, colour, and words for screen readers."""

from PySide6.QtCore import Qt

from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.prospect import Outcome
from wizard.core.problem import Severity, worst
from wizard.core.text import Text
from wizard.ui.pages.phones.cells import OUTCOME_SIGNS, cell_tip, to_edit, to_show
from wizard.ui.pages.phones.columns import PROSPECT
from wizard.ui.pages.phones.found_problems import of_cell
from wizard.ui.pages.phones.prospects import Prospects
from wizard.ui.words import said

Role = Qt.ItemDataRole

ROLE_OF_COLOUR = Role.UserRole
"""The name of a cell's colour: bad, warn, good, quiet, or "" for the text's."""

_COLOURS = {Severity.ERROR: "bad", Severity.WARNING: "warn"}
_OUTCOME_COLOURS = {Outcome.FAILS: "bad", Outcome.MIND: "warn", Outcome.GOOD: "good", Outcome.STILL: "quiet"}
_ROLES = (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole, ROLE_OF_COLOUR)


def cell_data(prospects: Prospects, phone: int, column: Column | None, role: int) -> object:
    """Return what the cell of a phone gives, None where a role is left to the view."""
    if column is PROSPECT:
        return _prospect_data(prospects, phone, role)
    shown = prospects.site.phones[phone]
    if role == Role.EditRole:
        return to_edit(shown, column)
    if role == Role.CheckStateRole and column is Column.ROOT_LOADED:
        return Qt.CheckState.Checked if shown.root_loaded else Qt.CheckState.Unchecked
    if role not in _ROLES:
        return None
    found = of_cell(prospects.problems_of(phone), column)
    if role == Role.ToolTipRole:
        return cell_tip(found) or None
    if role == ROLE_OF_COLOUR:
        severest = worst(found)
        return _COLOURS.get(severest.severity, "") if severest else ""
    if role == Role.AccessibleTextRole and column is Column.ROOT_LOADED:
        return said(Text("yes") if shown.root_loaded else Text("no"))
    return to_show(shown, column, found)


def _prospect_data(prospects: Prospects, phone: int, role: int) -> object:
    if role not in _ROLES:
        return None
    found = prospects.of(phone)
    if role == ROLE_OF_COLOUR:
        return _OUTCOME_COLOURS[found.outcome]
    words = said(found.words)
    if role == Role.ToolTipRole:
        return cell_tip(prospects.problems_of(phone), " ".join((words, said(found.more) if found.more else "")))
    return f"{OUTCOME_SIGNS[found.outcome]} {words}"
