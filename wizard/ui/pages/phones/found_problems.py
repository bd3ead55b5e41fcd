"""The problems of a site sorted by the phone and the cell they are about."""

import re
from collections.abc import Iterable, Mapping, Sequence

from wizard.core.phone_list.columns import Column
from wizard.core.problem import Problem

_FIELD = re.compile(r"phones\[(\d+)\]")
_COLUMNS = frozenset(Column)

ByPhone = Mapping[int, tuple[Problem, ...]]


def by_phone(problems: Iterable[Problem]) -> ByPhone:
    """Return the problems of each phone that has some."""
    found: dict[int, list[Problem]] = {}
    for problem in problems:
        if at := _FIELD.match(problem.field):
            found.setdefault(int(at[1]), []).append(problem)
    return {index: tuple(listed) for index, listed in found.items()}


def of_cell(problems: Sequence[Problem], column: Column | None) -> tuple[Problem, ...]:
    """Return those of a phone's problems that are about one of its cells."""
    return tuple(p for p in problems if column is not None and p.field.endswith(f".{column.value}"))


def place(field: str) -> tuple[int, Column] | None:
    """Return which phone and column a field is, None where it is of no phone."""
    at = _FIELD.match(field)
    if at is None:
        return None
    name = field[at.end() :].lstrip(".")
    return int(at[1]), Column(name) if name in _COLUMNS else Column.EXTENSION
