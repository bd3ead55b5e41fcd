"""Problems of a site's answers, each brought to the line of the site file where its answer stands."""

import re
from collections.abc import Iterable
from dataclasses import replace

from wizard.core.problem import Problem
from wizard.core.toml_lines import Path, lines_of

_PART = re.compile(r"([^.\[\]]+)|\[(\d{1,7})\]")


def located(problems: Iterable[Problem], text: str, file_name: str) -> tuple[Problem, ...]:
    """Return problems with the path of a site file and their line in its text.

    An answer that is left out has the line of the section it belongs to.
    """
    found = tuple(problems)
    lines = lines_of(text.removeprefix("\ufeff")) if found else {}
    return tuple(replace(problem, path=file_name, line=_line(lines, problem.field)) for problem in found)


def _line(lines: dict[Path, int], field: str) -> int:
    path: Path = tuple(int(found[2]) if found[2] else found[1] for found in _PART.finditer(field))
    return next((lines[path[:n]] for n in range(len(path), 0, -1) if path[:n] in lines), 1 if lines else 0)
