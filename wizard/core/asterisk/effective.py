"""The effective view: what Asterisk holds after reading a file with all it includes and inherits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from wizard.core.asterisk.conf_file import ConfFile
from wizard.core.asterisk.lexing import folded
from wizard.core.asterisk.reading import SOURCE, EffectiveOption, Outcome, Reader, SectionRef, TooMuchError
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.text import Text

__all__ = ["Effective", "EffectiveOption", "EffectiveSection", "SectionRef", "read_effective"]


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
        return folded(self.get("type") or "")

    def option(self, name: str) -> EffectiveOption | None:
        """Return an option with its line, the last one where there are several."""
        key = folded(name)
        size = len(key)  # folding keeps it, and most names are told apart by it
        for option in reversed(self.options):
            if len(option.name) == size and folded(option.name) == key:
                return option
        return None

    def get(self, name: str) -> str | None:
        """Return an option's value, the last one where there are several."""
        found = self.option(name)
        return None if found is None else found.value

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of an option, in Asterisk's order."""
        key = folded(name)
        return tuple(o.value for o in self.options if folded(o.name) == key)

    def sets_itself(self, name: str) -> EffectiveOption | None:
        """Return the last of an option's occurrences in the section's own text."""
        key = folded(name)
        return next((o for o in reversed(self.options) if not o.is_inherited and folded(o.name) == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effective:
    """A file as Asterisk reads it: its sections in order, every file read, and what went wrong."""

    sections: tuple[EffectiveSection, ...]
    files: Mapping[PurePosixPath, ConfFile] = field(repr=False)
    problems: tuple[Problem, ...]
    by_name: Mapping[str, tuple[EffectiveSection, ...]] = field(repr=False, compare=False)
    by_type: Mapping[str, tuple[EffectiveSection, ...]] = field(repr=False, compare=False)

    def find(self, name: str, type: str = "") -> EffectiveSection | None:
        """Return the first section of a name, and of a type where one is asked for; templates are none."""
        for section in self.by_name.get(name, ()):
            if not section.is_template and (not type or section.type == type):
                return section
        return None

    def of_type(self, type: str) -> tuple[EffectiveSection, ...]:
        """Return the sections of a type in order, templates among them."""
        return self.by_type.get(type, ())


def read_effective(path: PurePosixPath, tree: ServerTree) -> Effective:
    """Return what Asterisk holds after reading ``path``; nothing where the file is missing or refused.

    Relative includes count from the tree's Asterisk folder. Where only an included file is refused, Asterisk
    goes on with the rest: its sections are here, the refusal is among the problems.
    A file included in a loop ends at Asterisk's own limit of ten levels; what still grows without end is refused.
    """
    reader = Reader(tree, tree.asterisk_folder)
    try:
        is_read = reader.load(str(path)) is not Outcome.REFUSED
    except TooMuchError:
        reader.problems.append(_endless(path))
        is_read = False
    sections = tuple(
        EffectiveSection(
            name=c.name,
            is_template=c.is_template,
            templates=tuple(c.templates),
            options=tuple(c.options),
            places=tuple(c.places),
            line=c.line,
        )
        for c in (reader.categories if is_read else ())
    )
    return Effective(
        sections=sections,
        files=reader.files,
        problems=tuple(reader.problems),
        by_name=_grouped((section.name, section) for section in sections),
        by_type=_grouped((section.type, section) for section in sections),
    )


def _grouped(pairs: Iterable[tuple[str, EffectiveSection]]) -> dict[str, tuple[EffectiveSection, ...]]:
    groups: dict[str, list[EffectiveSection]] = {}
    for key, section in pairs:
        groups.setdefault(key, []).append(section)
    return {key: tuple(sections) for key, sections in groups.items()}


def _endless(path: PurePosixPath) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        message=Text("{path} and its files include or inherit from each other over and over.", path=path),
        fix=Text("Take the loop out of the files: Asterisk itself may run out of memory reading them."),
        path=str(path),
        source=SOURCE,
    )
