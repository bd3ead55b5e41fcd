"""The proof of a plan: the files as they will be, read back the way Asterisk reads them.

Nothing but what was meant may have changed: other sections equal theirs of before, ours hold exactly
the options they were given. A plan that fails its proof is refused, whatever the reason.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from wizard.core.asterisk.effective import Effective, EffectiveSection, SectionRef, read_effective
from wizard.core.plan.draft import Draft
from wizard.core.plan.names import names_of
from wizard.core.plan.plan import Change
from wizard.core.plan.survey import Survey
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.text import Text

Signature = tuple[str, bool, tuple[tuple[str, str], ...]]


def tree_after(tree: ServerTree, changes: Iterable[Change]) -> ServerTree:
    """Return the tree as it will be once the changes are written."""
    files = dict(tree.files)
    for change in changes:
        if change.after is None:
            files.pop(change.path, None)
        else:
            files[change.path] = FileState(
                content=change.after, mode=change.mode, owner=change.owner, group=change.group
            )
    return replace(tree, files=files)


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """A server as it will be once the changes are written, read the way Asterisk reads it."""

    tree: ServerTree
    pjsip: Effective
    dpma: Effective


def after(tree: ServerTree, changes: Iterable[Change]) -> After:
    """Return the server as it will be once the changes are written."""
    then = tree_after(tree, changes)
    names = names_of(then)
    return After(tree=then, pjsip=read_effective(names.pjsip, then), dpma=read_effective(names.dpma, then))


def proof(survey: Survey, then: After, pjsip: Draft, dpma: Draft) -> tuple[Problem, ...]:
    """Return an error for every way in which the files to be would mean something else than the plan."""
    return (
        *_compared(survey.pjsip, then.pjsip, pjsip, survey.names.pjsip),
        *_compared(survey.dpma, then.dpma, dpma, survey.names.dpma),
    )


def _compared(before: Effective, after: Effective, draft: Draft, path: PurePosixPath) -> Iterable[Problem]:
    fresh = set(after.problems) - set(before.problems)
    if any(p.severity is Severity.ERROR for p in fresh):
        yield _refused(path, "; ".join(str(p.message) for p in fresh))
        return
    touched = {e.place for e in draft.edits}
    kept = [_signature(s) for s in before.sections if touched.isdisjoint(s.places)]
    expected_new = [(s.name, False, tuple((o.name, o.value) for o in s.options)) for s in draft.sections]
    found = [_signature(s) for s in after.sections]
    missing = _difference([*kept, *expected_new], found)
    if missing:
        yield _refused(path, ", ".join(f"[{name}]" for name, _, _ in missing[:5]))
    if len(found) != len(before.sections) + len(draft.sections):
        yield _refused(path, f"{len(found)} sections")
    meant: dict[SectionRef, dict[str, tuple[str, ...]]] = {}
    for e in draft.edits:
        meant.setdefault(e.place, {})[e.option.name.lower()] = e.option.values
    for was, section in _pairs(before, after):
        wanted = [pair for place in was.places for pair in meant.get(place, {}).items()]
        if not wanted:
            continue
        edited = {name for name, _ in wanted}
        if _others(section, edited) != _others(was, edited):
            yield _refused(path, f"[{section.name}]")
        for name, values in wanted:
            if values and section.all(name)[-len(values) :] != values:
                yield _refused(path, f"[{section.name}] {name}")


def _pairs(before: Effective, after: Effective) -> Iterable[tuple[EffectiveSection, EffectiveSection]]:
    """Each section with what became of it: new ones stand at the end of a file, which may not be the last one read."""
    by_home: dict[SectionRef, list[EffectiveSection]] = {}
    for section in reversed(after.sections):
        by_home.setdefault(section.home, []).append(section)
    for was in before.sections:
        if found := by_home.get(was.home):
            yield was, found.pop()


def _signature(section: EffectiveSection) -> Signature:
    return section.name, section.is_template, tuple((o.name, o.value) for o in section.options)


def _others(section: EffectiveSection, edited: set[str]) -> list[tuple[str, str]]:
    """A section's options but those that were edited, in order."""
    return [(o.name, o.value) for o in section.options if o.name.lower() not in edited]


def _difference(wanted: list[Signature], found: list[Signature]) -> list[Signature]:
    counts: dict[Signature, int] = {}
    for signature in found:
        counts[signature] = counts.get(signature, 0) + 1
    missing = []
    for signature in wanted:
        if counts.get(signature, 0) > 0:
            counts[signature] -= 1
        else:
            missing.append(signature)
    return missing


def _refused(path: PurePosixPath, what: str) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        message=Text("Read back, {path} would not mean what was planned: {what}.", path=path, what=what),
        fix=Text("Nothing was written. Please report this, with the file if you can."),
        path=str(path),
    )
