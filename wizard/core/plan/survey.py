"""What a plan rests on: the server's configuration as it was before us, read the way Asterisk reads it.

The plan is a function of the *original* and the site, never of what an earlier plan left behind. So a
second plan equals the first, and a phone moved back to ``wait`` finds its own lines again.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from wizard.core.asterisk.edit import MARK, without_ours
from wizard.core.asterisk.effective import Effective, EffectiveSection, read_effective
from wizard.core.phone_xml import is_ours, without_ours_xml
from wizard.core.plan.names import Names, is_wholly_ours, names_of
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.site import Site
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """A site beside its server: the tree as it is, as it was before us, and its effective views."""

    site: Site
    tree: ServerTree
    original: ServerTree
    pjsip: Effective
    dpma: Effective
    notify: Effective

    @property
    def names(self) -> Names:
        """The names of the files on this server."""
        return names_of(self.tree)

    def auth_of(self, endpoint: EffectiveSection) -> EffectiveSection | None:
        """Return the first ``type=auth`` an endpoint names, if it is there."""
        for name in comma_list(endpoint.get("auth") or ""):
            if auth := self.pjsip.find(name, "auth"):
                return auth
        return None


def comma_list(value: str) -> tuple[str, ...]:
    """Return the names in one of Asterisk's comma-separated options."""
    return tuple(name for part in value.split(",") if (name := part.strip()))


def make_survey(site: Site, tree: ServerTree) -> Survey:
    """Return the survey of a site's server; reading it costs time linear in the files."""
    original = original_of(tree)
    names = names_of(tree)
    return Survey(
        site=site,
        tree=tree,
        original=original,
        pjsip=read_effective(names.pjsip, original),
        dpma=read_effective(names.dpma, original),
        notify=read_effective(names.notify, original),
    )


def original_of(tree: ServerTree) -> ServerTree:
    """Return the tree with everything we ever added taken out again, byte for byte."""
    return replace(tree, files=dict(_originals(tree)))


def _originals(tree: ServerTree) -> Iterable[tuple[PurePosixPath, FileState]]:
    ours = names_of(tree).ours
    for path, state in tree.files.items():
        if path in ours and is_wholly_ours(state.text):
            continue
        if path.suffix in (".cfg", ".xml") and is_ours(state.content):
            continue
        if MARK.encode() not in state.content:
            yield path, state
        elif path.suffix == ".conf":
            content = without_ours(state.text).encode("utf-8", "surrogateescape")
            yield path, replace(state, content=content)
        elif path.suffix in (".cfg", ".xml"):
            yield path, replace(state, content=without_ours_xml(state.content))
        else:
            yield path, state


def survey_problems(survey: Survey) -> tuple[Problem, ...]:
    """Return what is already wrong on the server, before any change of ours."""
    problems = [*survey.pjsip.problems, *survey.dpma.problems, *duplicates(survey.pjsip)]
    for path in survey.names.ours:
        state = survey.tree.files.get(path)
        if state is not None and not is_wholly_ours(state.text):
            problems.append(
                Problem(
                    severity=Severity.ERROR,
                    message=Text("{path} is there already, and was not made by this wizard.", path=path),
                    fix=Text("Rename it, and the line that includes it, then plan again."),
                    path=str(path),
                    line=1,
                )
            )
    return tuple(problems)


def duplicates(pjsip: Effective) -> Iterable[Problem]:
    """Find two objects of one type and name: Asterisk runs on until its next restart, then has no endpoint at all."""
    seen: set[tuple[str, str]] = set()
    for section in pjsip.sections:
        key = (section.name, section.type)
        if section.is_template or not section.type:
            continue
        if key in seen:
            yield Problem(
                severity=Severity.ERROR,
                message=Text(
                    "There are two objects [{name}] of type {type}: at the next restart Asterisk loads no endpoint.",
                    name=section.name,
                    type=section.type,
                ),
                fix=Text("Take one of the two out, reload, then plan again."),
                path=str(section.home.path),
                line=section.line,
                source="res_pjsip: measured on Asterisk 16.28 and 22.10",
            )
        seen.add(key)
