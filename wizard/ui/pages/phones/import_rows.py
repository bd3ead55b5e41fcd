"""What would come of a list that was read, row by row: what is wrong, what is there already, what is new."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from wizard.core.fault import shown
from wizard.core.phone_list.edits import Added, Skipped
from wizard.core.phone_list.reading import ReadPhones
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone
from wizard.core.text import Text
from wizard.ui.pages.phone_names import phone_name
from wizard.ui.pages.phones.cell_roles import ROLE_OF_COLOUR
from wizard.ui.pages.phones.cells import in_words
from wizard.ui.signs import MARKS
from wizard.ui.widgets.tip import tip
from wizard.ui.words import said

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPhone:
    """A phone that would be added, and the line it stands in, 0 where there are none."""

    phone: Phone
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPhone:
    """A phone that would not be added, its line, and that of the phone it is the same as."""

    skipped: Skipped
    line: int
    twin: int


Row = Problem | KnownPhone | NewPhone

_HEADINGS = (Text("Where"), Text("What"))
_NO_INDEX = QModelIndex()


class ImportRows(QAbstractTableModel):
    """Problems first, then phones that are skipped, then those that would be added."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show_found(self, found: ReadPhones, added: Added) -> None:
        """Show what was found, and what adding it would come to."""
        self.beginResetModel()
        lines = found.lines or (0,) * len(found.phones)
        known = (
            KnownPhone(skipped=one, line=lines[one.place], twin=0 if one.twin is None else lines[one.twin])
            for one in added.skipped
        )
        new = (NewPhone(phone=phone, line=lines[at]) for phone, at in zip(added.added, added.places, strict=True))
        self._rows = (*found.problems, *known, *new)
        self.endResetModel()

    def words(self, row: int) -> str:
        """Return a row in full, "" where there is none."""
        if not 0 <= row < len(self._rows):
            return ""
        return f"{where(self._rows[row])}: {what(self._rows[row])}"

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return where and what."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return a column's name."""
        is_shown = orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole
        return said(_HEADINGS[section]) if is_shown else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a row's words, and their colour."""
        row = self._rows[index.row()]
        if role == ROLE_OF_COLOUR:
            return _colour(row)
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
            return None
        words = where(row) if index.column() == 0 else what(row)
        return tip(words) if role == Role.ToolTipRole else words


def where(row: Row) -> str:
    """Return what a row is about: a line of the list, or a phone, or both."""
    if isinstance(row, Problem):
        return _line(row.line) or said(Text("The list"))
    phone = row.phone if isinstance(row, NewPhone) else row.skipped.phone
    name = shown(phone_name(phone) or phone.mac)
    return "  ".join(filter(None, (_line(row.line), name)))


def what(row: Row) -> str:
    """Return what comes of a row, in full."""
    if isinstance(row, Problem):
        return f"{MARKS[row.severity][0]} {in_words((row,))}"
    if isinstance(row, KnownPhone):
        kind = Text("There already.") if row.skipped.twin is None else Text("Twice in this list.")
        as_in = said(Text("See line {line}.", line=row.twin)) if row.twin else ""
        return " ".join(filter(None, ("·", said(kind), said(row.skipped.reason), as_in)))
    phone = row.phone
    parts = (phone.mac, phone.model, phone.firmware, phone.stage.value)
    return f"✓ {', '.join(shown(part) for part in parts if part)}"


def _line(line: int) -> str:
    return said(Text("Line {line}", line=line)) if line else ""


def _colour(row: Row) -> str:
    if isinstance(row, Problem):
        return "bad" if row.severity is Severity.ERROR else "warn"
    return "quiet" if isinstance(row, KnownPhone) else ""
