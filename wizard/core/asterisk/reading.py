"""Asterisk's own reading of a file, step by step: includes, templates, additions, ``+=``.

A port of main/config.c (process_text_line, ast_category_get, ast_category_inherit), compared with real
Asterisks over generated files. ``#exec`` is named, never run.
"""

from enum import Enum
from pathlib import PurePosixPath
from typing import NamedTuple

from wizard.core.asterisk.conf_file import ConfFile, Kind, Statement, parse
from wizard.core.asterisk.include_paths import IncludePaths
from wizard.core.asterisk.lexing import BLANKS, folded
from wizard.core.asterisk.section_filter import WITH_TEMPLATES, UnreadableFilterError, passes
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.text import Text

MAX_INCLUDE_LEVEL = 10
SOURCE = "Asterisk: main/config.c"

WORK_LIMIT = 5_000_000
"""Statements read and options inherited before the wizard gives a file up.

100,000 phones stay far below; files that include or inherit from each other over and over grow without end,
and fill the memory of a real Asterisk.
"""

FAULTS = {
    "]": Text("a [section] has no closing bracket"),
    ")": Text("the words after a [section] have no closing parenthesis"),
    "\\": Text("a backslash stands before nothing it could escape"),
}


class SectionRef(NamedTuple):
    """A header in a file: the path, and which header of that file it is, counted from 0."""

    path: PurePosixPath
    header: int


class EffectiveOption(NamedTuple):
    """One option as Asterisk holds it, and the section in whose text it stands; ``line`` counts from 1."""

    name: str
    value: str
    place: SectionRef
    line: int
    is_inherited: bool

    def __repr__(self) -> str:
        return f"EffectiveOption({self.name!r}, line={self.line})"  # the value may be a password


class Category:
    """One section while it grows."""

    __slots__ = ("_handed_down", "is_template", "line", "name", "options", "places", "templates")

    def __init__(self, name: str, place: SectionRef, line: int) -> None:
        self.name = name
        self.is_template = False
        self.templates: list[str] = []
        self.options: list[EffectiveOption] = []
        self.places = [place]
        self.line = line
        self._handed_down: list[EffectiveOption] = []

    def inherit(self, base: "Category") -> None:
        """Take over what a section holds so far."""
        self.templates.append(base.name)
        self.options += base.handed_down()

    def handed_down(self) -> list[EffectiveOption]:
        """Return the options as the sections see them that inherit them; made once for all of them."""
        if len(self._handed_down) != len(self.options):
            self._handed_down = [o._replace(is_inherited=True) for o in self.options]
        return self._handed_down

    def set(self, line: Statement, place: SectionRef) -> None:
        """Set an option, or append to one with ``+=``."""
        if line.is_appended:
            had = next((o for o in reversed(self.options) if o.name == line.name), None)
            if had is not None:
                self._replace(had, (had.value + line.value).strip(BLANKS), place, line.row + 1)
                return
        if line.name:
            self.options.append(EffectiveOption(line.name, line.value.strip(BLANKS), place, line.row + 1, False))

    def _replace(self, had: EffectiveOption, value: str, place: SectionRef, line: int) -> None:
        # Asterisk finds the last option of that name, but then replaces the first of equal name and value.
        name, former = folded(had.name), folded(had.value)
        for at, option in enumerate(self.options):
            if folded(option.name) == name and former in ("", folded(option.value)):
                self.options[at] = EffectiveOption(had.name, value, place, line, False)
                self._handed_down = []
                return


class Outcome(Enum):
    """How the reading of one file ended."""

    READ = "read"
    MISSING = "missing"
    REFUSED = "refused"


class _RefusedError(Exception):
    """Asterisk gives the file up at this line."""


class TooMuchError(Exception):
    """The wizard gives up: the files grow without end."""


class Reader:
    """Reads files into categories in Asterisk's order."""

    def __init__(self, tree: ServerTree, folder: PurePosixPath) -> None:
        self.files: dict[PurePosixPath, ConfFile] = {}
        self.problems: list[Problem] = []
        self.categories: list[Category] = []
        self._tree = tree
        self._paths = IncludePaths(tree, folder)
        self._parsed: dict[tuple[PurePosixPath, int, bool], ConfFile] = {}
        self._by_name: dict[str, list[Category]] = {}
        self._current: Category | None = None
        self._level = 0
        self._work = 0

    def load(self, name: str) -> Outcome:
        """Read a file, or all that a pattern stands for.

        Like Asterisk, a refused file does not give its level back. Raises TooMuchError.
        """
        if self._level > MAX_INCLUDE_LEVEL:
            return Outcome.MISSING
        self._level += 1
        is_found = False
        category, depth = self._current, 0
        for path in self._paths.matching(name):
            try:
                # One reading of a pattern: neither section nor comment ends with a file.
                category, depth = self._read(path, category, depth, not is_found)
                is_found = True
            except _RefusedError:
                return Outcome.REFUSED
        self._level -= 1
        return Outcome.READ if is_found else Outcome.MISSING

    def _read(
        self, path: PurePosixPath, category: Category | None, depth: int, is_first: bool
    ) -> tuple[Category | None, int]:
        conf = self._parsed.get((path, depth, is_first))
        if conf is None:
            self._spend(len(self._tree.files[path].content) >> 4)
            conf = parse(self._tree.files[path].text, depth, is_first=is_first)
            self._parsed[path, depth, is_first] = conf
            if path not in self.files or (depth == 0 and is_first):
                self.files[path] = conf
        self._spend(len(conf.statements) + 10)
        place: SectionRef | None = None
        headers = 0
        for line in conf.statements:
            if line.kind is Kind.OPTION:
                if category is None:
                    raise self._refused(path, line, Text("a setting stands before the first [section]"))
                if line.is_appended:
                    self._spend(len(category.options) + len(line.value) // 8)
                category.set(line, place or category.places[-1])
            elif line.kind is Kind.SECTION:
                place = SectionRef(path, headers)
                headers += 1
                category = self._header(path, line, place)
            elif line.kind is Kind.DIRECTIVE:
                self._directive(path, line)
            elif line.kind is Kind.FAULT:
                raise self._refused(path, line, FAULTS[line.value])
            elif line.name == "" and category is None:
                raise self._refused(path, line, Text("a line stands before the first [section]"))
        return category, conf.depth_after

    def _spend(self, work: int) -> None:
        self._work += work
        if self._work > WORK_LIMIT:
            raise TooMuchError

    def _refused(self, path: PurePosixPath, line: Statement, why: Text) -> _RefusedError:
        self.problems.append(
            Problem(
                severity=Severity.ERROR,
                message=Text(
                    "Asterisk stops reading {path} at line {line}: {why}.", path=path, line=line.row + 1, why=why
                ),
                fix=Text(
                    "Correct this line on the server first: at its next restart Asterisk would lose what follows."
                ),
                path=str(path),
                line=line.row + 1,
                source=SOURCE,
            )
        )
        return _RefusedError()

    def _header(self, path: PurePosixPath, line: Statement, place: SectionRef) -> Category:
        category = Category(line.name, place, line.row + 1)
        is_new = True
        for flag in line.flags:
            if flag == "!":
                category.is_template = True
            elif flag.startswith("+"):
                target = self._get(path, line, line.name, flag[1:])
                if target is None:
                    raise self._refused(path, line, Text("it adds to [{name}], which is not there", name=line.name))
                if is_new:
                    target.is_template = target.is_template or category.is_template
                    target.options += category.options
                    is_new = False
                target.places.append(place)
                self._current = category = target
            else:
                base = self._get(path, line, flag, WITH_TEMPLATES)
                if base is None:
                    raise self._refused(path, line, Text("it inherits from [{name}], which is not there", name=flag))
                self._spend(len(base.options))
                category.inherit(base)
        if is_new:
            self.categories.append(category)
            self._by_name.setdefault(folded(category.name), []).append(category)
            self._current = category
        return category

    def _get(self, path: PurePosixPath, line: Statement, name: str, filter_text: str) -> Category | None:
        """The first category of a name that a filter lets through (ast_category_get); no name is any name."""
        named = self._by_name.get(folded(name), ()) if name else self.categories
        try:
            for category in named:
                self._spend(1)
                if passes(filter_text, category.is_template, ((o.name, o.value) for o in category.options)):
                    return category
        except UnreadableFilterError:
            message = Text("the wizard does not read the expression {filter}", filter=filter_text)
            raise self._refused(path, line, message) from None
        return None

    def _directive(self, path: PurePosixPath, line: Statement) -> None:
        if line.name == "exec":
            message = Text(
                "{path} runs a program, whose output the wizard does not see: {name}.", path=path, name=line.value
            )
            self.problems.append(
                Problem(severity=Severity.INFO, message=message, path=str(path), line=line.row + 1, source=SOURCE)
            )
        elif self.load(line.value) is Outcome.MISSING and line.name == "include":
            raise self._refused(path, line, Text("the file {name} is not there or includes itself", name=line.value))
