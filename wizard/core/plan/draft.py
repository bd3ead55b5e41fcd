"""A draft: one part's contribution to the plan, before the parts are put together into files."""

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.core.asterisk.edit import NewOption, NewSection, OptionEdit
from wizard.core.asterisk.effective import EffectiveSection, SectionRef
from wizard.core.plan.plan import Instruction
from wizard.core.problem import Problem
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedEdit:
    """One option of one section of a file that is there already, to be set, repeated or taken away."""

    place: SectionRef
    option: OptionEdit


@dataclass(frozen=True, slots=True, kw_only=True)
class Detachment:
    """A section that stops inheriting and keeps these options of its templates as its own."""

    place: SectionRef
    options: tuple[NewOption, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Edits in place, new sections for the file of ours, and what a person has to do or know."""

    edits: tuple[PlacedEdit, ...] = ()
    detachments: tuple[Detachment, ...] = ()
    sections: tuple[NewSection, ...] = ()
    instructions: tuple[Instruction, ...] = ()
    problems: tuple[Problem, ...] = ()


def merged(drafts: Iterable[Draft]) -> Draft:
    """Return several drafts as one, in their order."""
    parts = tuple(drafts)
    return Draft(
        edits=tuple(e for d in parts for e in d.edits),
        detachments=tuple(x for d in parts for x in d.detachments),
        sections=tuple(s for d in parts for s in d.sections),
        instructions=tuple(i for d in parts for i in d.instructions),
        problems=tuple(p for d in parts for p in d.problems),
    )


def option(name: str, value: str, reason: Text, source: str) -> NewOption:
    """Return an option of a new section."""
    return NewOption(name=name, value=value, reason=reason, source=source)


def set_option(section: EffectiveSection, name: str, value: str, reason: Text, source: str) -> tuple[PlacedEdit, ...]:
    """Return the edit after which a section's effective option is ``value``; none where it is so already.

    Asterisk takes the last value it meets, so the edit goes where the last own one stands, and into
    the section's first place where it has none of its own (which comes after everything inherited).
    """
    if (section.get(name) or "").strip().lower() == value.lower() and section.get(name) is not None:
        return ()
    own = section.sets_itself(name)
    edit = OptionEdit(name=name, values=(value,), reason=reason, source=source)
    return (PlacedEdit(place=own.place if own else section.home, option=edit),)


def clear_option(section: EffectiveSection, name: str, reason: Text, source: str) -> tuple[PlacedEdit, ...]:
    """Return the edits after which a section has no value for an option, templates left as they are."""
    if not section.get(name):
        return ()
    places = tuple(dict.fromkeys(o.place for o in section.options if o.name.lower() == name and not o.is_inherited))
    inherited = [o.value for o in section.options if o.name.lower() == name and o.is_inherited]
    if inherited and inherited[-1]:
        # A template others use is not ours to edit: an empty value of its own overrides it.
        edit = OptionEdit(name=name, values=("",), reason=reason, source=source)
        return (PlacedEdit(place=places[-1] if places else section.home, option=edit),)
    edit = OptionEdit(name=name, values=(), reason=reason, source=source)
    return tuple(PlacedEdit(place=place, option=edit) for place in places)


IS_TRUE = frozenset({"yes", "true", "y", "t", "1", "on"})
"""What Asterisk's ast_true takes for yes (main/utils.c)."""


def is_true(value: str | None) -> bool:
    """Whether Asterisk reads a value as yes."""
    return (value or "").strip().lower() in IS_TRUE
