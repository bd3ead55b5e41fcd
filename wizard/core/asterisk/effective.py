"""The effective view: what Asterisk holds after reading a file with all it includes and inherits.

A port of main/config.c (process_text_line, ast_category_get, ast_category_inherit), compared with real
Asterisks over generated files. ``#exec`` is named, never run.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import translate
from pathlib import PurePosixPath
from typing import NamedTuple

from wizard.core.asterisk.conf_file import ConfFile, Kind, Statement, parse
from wizard.core.asterisk.lexing import BLANKS
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.text import Text

MAX_INCLUDE_LEVEL = 10
ASTERISK_FOLDER = PurePosixPath("/etc/asterisk")
SOURCE = "Asterisk: main/config.c"


class SectionRef(NamedTuple):
    """A header in a file: the path, and which header of that file it is, counted from 0."""

    path: PurePosixPath
    index: int


class EffectiveOption(NamedTuple):
    """One option as Asterisk holds it, and the section in whose text it stands; ``line`` counts from 1."""

    name: str
    value: str
    place: SectionRef
    line: int
    is_inherited: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectiveSection:
    """One of Asterisk's categories: its own options, what it inherited, and where its text stands."""

    name: str
    is_template: bool
    templates: tuple[str, ...]
    options: tuple[EffectiveOption, ...] = field(repr=False)
    places: tuple[SectionRef, ...]
    line: int

    @property
    def home(self) -> SectionRef:
        """The header that made it."""
        return self.places[0]

    @property
    def type(self) -> str:
        """The value of ``type``, "" without."""
        return (self.get("type") or "").lower()

    def get(self, name: str) -> str | None:
        """Return an option's value, the last one where there are several."""
        key = name.lower()
        return next((o.value for o in reversed(self.options) if o.name.lower() == key), None)

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of an option, in Asterisk's order."""
        key = name.lower()
        return tuple(o.value for o in self.options if o.name.lower() == key)

    def sets_itself(self, name: str) -> EffectiveOption | None:
        """Return the last of an option's occurrences in the section's own text."""
        key = name.lower()
        return next((o for o in reversed(self.options) if not o.is_inherited and o.name.lower() == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effective:
    """A file as Asterisk reads it: its sections in order, every file read, and what went wrong."""

    sections: tuple[EffectiveSection, ...]
    files: Mapping[PurePosixPath, ConfFile] = field(repr=False)
    problems: tuple[Problem, ...]
    by_name: Mapping[str, tuple[EffectiveSection, ...]] = field(repr=False, compare=False)
    by_type: Mapping[str, tuple[EffectiveSection, ...]] = field(repr=False, compare=False)

    def find(self, name: str, type: str = "") -> EffectiveSection | None:  # noqa: A002 - Asterisk's own word
        """Return the first section of a name, and of a type where one is asked for; templates are none."""
        for section in self.by_name.get(name, ()):
            if not section.is_template and (not type or section.type == type):
                return section
        return None

    def of_type(self, type: str) -> tuple[EffectiveSection, ...]:  # noqa: A002
        """Return the sections of a type in order, templates among them."""
        return self.by_type.get(type, ())


def read_effective(path: PurePosixPath, tree: ServerTree, folder: PurePosixPath = ASTERISK_FOLDER) -> Effective:
    """Return what Asterisk holds after reading ``path``; nothing where the file is missing or refused.

    ``folder`` is Asterisk's configuration folder, from which relative includes count. Linear in the
    text read; a file included in a loop ends at Asterisk's own limit of ten levels.
    """
    reader = _Reader(tree, folder)
    outcome = reader.load(str(path), None)
    categories = [] if outcome is _Outcome.REFUSED else reader.categories
    sections = tuple(c.frozen() for c in categories)
    by_name: dict[str, list[EffectiveSection]] = {}
    by_type: dict[str, list[EffectiveSection]] = {}
    for section in sections:
        by_name.setdefault(section.name, []).append(section)
        by_type.setdefault(section.type, []).append(section)
    return Effective(
        sections=sections,
        files=reader.files,
        problems=tuple(reader.problems),
        by_name={k: tuple(v) for k, v in by_name.items()},
        by_type={k: tuple(v) for k, v in by_type.items()},
    )


class _Outcome:
    """How the reading of one file ended."""

    READ = "read"
    MISSING = "missing"
    REFUSED = "refused"


class _Category:
    """One category while it grows."""

    __slots__ = ("is_template", "line", "name", "options", "places", "templates")

    def __init__(self, name: str, place: SectionRef, line: int) -> None:
        self.name = name
        self.is_template = False
        self.templates: list[str] = []
        self.options: list[EffectiveOption] = []
        self.places = [place]
        self.line = line

    def inherit(self, base: "_Category") -> None:
        self.templates.append(base.name)
        self.options += [o._replace(is_inherited=True) for o in base.options]

    def frozen(self) -> EffectiveSection:
        return EffectiveSection(
            name=self.name,
            is_template=self.is_template,
            templates=tuple(self.templates),
            options=tuple(self.options),
            places=tuple(self.places),
            line=self.line,
        )


class _Refused(Exception):
    """Asterisk gives the file up at this line."""


class _Reader:
    """Reads files into categories in Asterisk's order."""

    def __init__(self, tree: ServerTree, folder: PurePosixPath) -> None:
        self.tree = tree
        self.folder = folder
        self.files: dict[PurePosixPath, ConfFile] = {}
        self.problems: list[Problem] = []
        self.categories: list[_Category] = []
        self.by_name: dict[str, list[_Category]] = {}
        self.current: _Category | None = None
        self.level = 0

    def load(self, name: str, _: None) -> str:
        """Read a file, or all a glob stands for; like Asterisk, a refused file does not give its level back."""
        if self.level > MAX_INCLUDE_LEVEL:
            return _Outcome.MISSING
        self.level += 1
        pattern = name if name.startswith("/") else f"{self.folder}/{name}"
        found = False
        category = self.current
        depth = 0
        for path in self._matching(pattern):
            found = True
            try:
                category, depth = self._read(path, category, depth)
            except _Refused:
                return _Outcome.REFUSED
        self.level -= 1
        return _Outcome.READ if found else _Outcome.MISSING

    def _matching(self, pattern: str) -> Iterator[PurePosixPath]:
        if not any(c in pattern for c in "*?["):
            path = self._walked(pattern)
            if path in self.tree.files:
                yield path
            return
        expression = re.compile(translate(pattern))
        depth = pattern.count("/")
        for path in sorted(self.tree.files):
            text = str(path)
            hidden = path.name.startswith(".") and not pattern.rpartition("/")[2].startswith(".")
            if text.count("/") == depth and not hidden and expression.match(text):
                yield path

    def _walked(self, path: str) -> PurePosixPath | None:
        """A path without ``.`` and ``..``, as the kernel walks it: through folders that are there."""
        walked = PurePosixPath("/")
        for part in path.split("/"):
            if part == "..":
                if walked not in self.tree.folders:
                    return None
                walked = walked.parent
            elif part not in ("", "."):
                walked /= part
        return walked

    def _read(self, path: PurePosixPath, category: _Category | None, depth: int) -> tuple[_Category | None, int]:
        conf = self.files.get(path)
        if conf is None or depth:
            conf = self.files[path] = parse(self.tree.files[path].text, depth)
        headers = -1
        for line in conf.statements:
            if line.kind is Kind.OPTION:
                if category is None:
                    self._refuse(path, line, Text("a setting stands before the first [section]"))
                _append(category, line, SectionRef(path, headers) if headers >= 0 else category.places[-1])
            elif line.kind is Kind.SECTION:
                headers += 1
                category = self._header(path, line, SectionRef(path, headers))
            elif line.kind is Kind.DIRECTIVE:
                self._directive(path, line)
            elif line.kind is Kind.FAULT:
                self._refuse(path, line, Text("{fault}", fault=line.value))
            elif line.kind is Kind.IGNORED and line.name == "" and category is None:
                self._refuse(path, line, Text("a line stands before the first [section]"))
        return category, conf.depth_after

    def _refuse(self, path: PurePosixPath, line: Statement, why: Text) -> None:
        self.problems.append(
            Problem(
                severity=Severity.ERROR,
                message=Text("Asterisk stops reading {path} at line {line}: {why}.", path=path, line=line.index + 1, why=why),
                fix=Text("Correct this line on the server first: at its next restart Asterisk would lose what follows."),
                path=str(path),
                line=line.index + 1,
                source=SOURCE,
            )
        )
        raise _Refused

    def _header(self, path: PurePosixPath, line: Statement, place: SectionRef) -> _Category:
        fresh: _Category | None = _Category(line.name, place, line.index + 1)
        category = fresh
        assert category is not None
        for flag in line.flags:
            if flag == "!":
                category.is_template = True
            elif flag.startswith("+"):
                target = self._get(line.name, flag[1:])
                if target is None:
                    self._refuse(path, line, Text("it adds to [{name}], which is not there", name=line.name))
                    raise _Refused
                if fresh is not None:
                    target.is_template = target.is_template or fresh.is_template
                    target.options += fresh.options
                    fresh = None
                target.places.append(place)
                self.current = category = target
            else:
                base = self._get(flag, "TEMPLATES=include")
                if base is None:
                    self._refuse(path, line, Text("it inherits from [{name}], which is not there", name=flag))
                    raise _Refused
                category.inherit(base)
        if fresh is not None:
            self.categories.append(fresh)
            self.by_name.setdefault(fresh.name.lower(), []).append(fresh)
            self.current = fresh
        return category

    def _get(self, name: str, filter_text: str) -> _Category | None:
        """The first category of a name that a filter lets through (ast_category_get)."""
        return next((c for c in self.by_name.get(name.lower(), ()) if _passes(c, filter_text)), None)

    def _directive(self, path: PurePosixPath, line: Statement) -> None:
        if line.name == "exec":
            self.problems.append(
                Problem(
                    severity=Severity.INFO,
                    message=Text("{path} runs a program here, whose output the wizard does not see: {name}.", path=path, name=line.value),
                    path=str(path),
                    line=line.index + 1,
                    source=SOURCE,
                )
            )
            return
        if self.load(line.value, None) is _Outcome.MISSING and line.name == "include":
            self._refuse(path, line, Text("the file {name} is not there or includes itself", name=line.value))


def _append(category: "_Category", line: Statement, place: SectionRef) -> None:
    if line.is_appended:
        had = next((o for o in reversed(category.options) if o.name == line.name), None)
        if had is not None:
            # The reader finds the last of that name, but then replaces the first of equal name and value.
            key, value = had.name.lower(), had.value.lower()
            at = next(
                i for i, o in enumerate(category.options) if o.name.lower() == key and value in ("", o.value.lower())
            )
            joined = (had.value + line.value).strip(BLANKS)
            category.options[at] = EffectiveOption(had.name, joined, place, line.index + 1, False)
            return
    if line.name:
        category.options.append(EffectiveOption(line.name, line.value.strip(BLANKS), place, line.index + 1, False))


def _passes(category: "_Category", filter_text: str) -> bool:
    """Whether a category matches ``name=value&name=value``, both POSIX expressions (does_category_match)."""
    if not filter_text:
        return not category.is_template
    allows_template = False
    for pair in filter_text.split("&"):
        name, equals, value = pair.partition("=")
        name, value = name.strip(BLANKS), value.partition("=")[0].strip(BLANKS)
        if not equals:
            return False
        if name == "TEMPLATES":
            if value.lower() == "include":
                allows_template = allows_template or category.is_template
            elif value.lower() == "restrict":
                if not category.is_template:
                    return False
                allows_template = True
            continue
        try:
            name_expression, value_expression = re.compile(name), re.compile(value)
        except re.error:
            return False
        if not any(name_expression.search(o.name) and value_expression.search(o.value) for o in category.options):
            return False
    return not category.is_template or allows_template
