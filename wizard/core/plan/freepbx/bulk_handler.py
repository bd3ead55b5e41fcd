"""The file FreePBX's Bulk Handler imports: rows of its own export, in which only a plan's fields are changed.

An import makes each extension anew from its row, and takes what the row leaves out from FreePBX's defaults, a new
password among them (FreePBX core, Core.class.php, bulkhandlerImport). So a file is never made from nothing: every
cell but those of the plan goes through byte for byte, as PHP's ``fgetcsv`` reads it, a backslash its escape.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wizard.core.fault import shown
from wizard.core.plan.plan import ExtensionSetting
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text

LARGEST = 64 * 1024 * 1024
_MOST_TOLD = 20
_REQUIRED = ("extension", "tech", "secret")
_SOURCE = "FreePBX: core, Core.class.php, bulkhandlerImport; bulkhandler, fileToArray"

# A closing quote may be followed by text up to the comma; possessive, so that an open quote costs one pass.
_CELL = re.compile(r'[ \t]*+"((?:[^"\\]|\\.|"")*+)"([^,\r\n]*+)|([^,\r\n]*+)', re.DOTALL)
_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkImport:
    """The file's bytes, empty where there is an error; the extensions in it; and what is wrong. It holds passwords."""

    content: bytes = field(repr=False)
    extensions: tuple[str, ...]
    problems: tuple[Problem, ...]


class _NotAnExportError(Exception):
    """What was given cannot be read as a CSV file."""


@dataclass(frozen=True, slots=True)
class _Cell:
    raw: str
    value: str


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[_Cell, ...]
    line: int


def bulk_import(export: bytes, settings: Iterable[ExtensionSetting]) -> BulkImport:
    """Return what is to be imported so that extensions get their settings, made from an export of all of them.

    The cost is linear in the export.
    """
    wanted: dict[str, dict[str, str]] = {}
    for setting in settings:
        if setting.column:
            wanted.setdefault(setting.extension, {})[setting.column] = setting.value
    if len(export) > LARGEST:
        return _refused(_problem(Text("This file is over 64 MB: it is no export of extensions.")))
    try:
        # One character is one byte, so that whatever is in the other cells goes through as it is.
        rows = _rows(export.removeprefix(b"\xef\xbb\xbf").decode("latin-1"))
        header = next(rows, None)
        names = [cell.value.strip() for cell in header.cells] if header else []
        missing = [name for name in _REQUIRED if names.count(name) != 1]
        if header is None or missing:
            return _refused(_no_export(", ".join(missing)))
        columns = {column for values in wanted.values() for column in values}
        if absent := sorted(column for column in columns if names.count(column) != 1):
            return _refused(_no_export(", ".join(absent)))
        return _made(header, names, rows, wanted)
    except _NotAnExportError:
        return _refused(_problem(Text("This file ends inside quotes: it is damaged, or cut off.")))


def _made(
    header: _Row, names: Sequence[str], rows: Iterator[_Row], wanted: Mapping[str, Mapping[str, str]]
) -> BulkImport:
    at = {name: names.index(name) for name in (*_REQUIRED, *{c for values in wanted.values() for c in values})}
    lines = [",".join(cell.raw for cell in header.cells)]
    problems: list[Problem] = []
    seen: set[str] = set()
    done: list[str] = []
    for row in rows:
        extension = row.cells[at["extension"]].value if len(row.cells) > at["extension"] else ""
        values = wanted.get(extension)
        if values is None:
            continue
        problem = _fault(row, names, at) or (_twice(extension, row) if extension in seen else None)
        seen.add(extension)
        if problem is not None:
            problems.append(problem)
            continue
        changed = {at[column]: value for column, value in values.items() if row.cells[at[column]].value != value}
        if changed:
            lines.append(",".join(changed.get(n, cell.raw) for n, cell in enumerate(row.cells)))
            done.append(extension)
    problems += (_not_there(extension) for extension in wanted if extension not in seen)
    if problems:
        return _refused(*problems[:_MOST_TOLD])
    text = "".join(f"{line}\n" for line in lines)
    return BulkImport(content=text.encode("latin-1"), extensions=tuple(done), problems=())


def _rows(text: str) -> Iterator[_Row]:
    position, line = 0, 1
    while position < len(text):
        begin, cells = line, []
        while True:
            found = _CELL.match(text, position)
            if found is None or (found[1] is None and found[3].lstrip(" \t").startswith('"')):
                raise _NotAnExportError
            value = found[3] if found[1] is None else found[1].replace('""', '"') + found[2]
            cells.append(_Cell(found[0], value))
            line += found[0].count("\n")
            position = found.end()
            if text[position : position + 1] != ",":
                break
            position += 1
        end = _END.match(text, position)
        position = end.end() if end else position
        line += 1
        if len(cells) > 1 or cells[0].raw:
            yield _Row(tuple(cells), begin)


def _fault(row: _Row, names: Sequence[str], at: Mapping[str, int]) -> Problem | None:
    """Why a row would do harm: PHP refuses one of another length, an empty password would be taken."""
    extension = shown(row.cells[at["extension"]].value)
    if len(row.cells) != len(names):
        message = Text(
            "The row of extension {extension} has {count} cells, the header {wanted}.",
            extension=extension,
            count=len(row.cells),
            wanted=len(names),
        )
    elif row.cells[at["tech"]].value.strip().lower() != "pjsip":
        message = Text("Extension {extension} is no PJSIP extension.", extension=extension)
    elif row.cells[at["secret"]].value.strip() in ("", "REGEN"):
        message = Text(
            "The row of extension {extension} has no password, so it would get another.", extension=extension
        )
    else:
        return None
    return _problem(message, line=row.line)


def _twice(extension: str, row: _Row) -> Problem:
    return _problem(Text("Extension {extension} has two rows.", extension=shown(extension)), line=row.line)


def _not_there(extension: str) -> Problem:
    return _problem(Text("Extension {extension} is not in this export.", extension=shown(extension)))


def _no_export(columns: str) -> Problem:
    return _problem(
        Text(
            "This is not what Bulk Handler exports of extensions: it has no column, or two, of {columns}.",
            columns=columns,
        )
    )


def _problem(message: Text, line: int = 0) -> Problem:
    fix = Text("Export anew in FreePBX: Admin, Bulk Handler, Export, Extensions; use the file as it comes.")
    return Problem(severity=Severity.ERROR, message=message, fix=fix, line=line, source=_SOURCE)


def _refused(*problems: Problem) -> BulkImport:
    return BulkImport(content=b"", extensions=(), problems=problems)
