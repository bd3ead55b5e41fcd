"""From drafts to files: the edits gathered file by file, our own files rendered, in the order of writing."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.asterisk.conf_file import ConfFile
from wizard.core.asterisk.edit import Edited, OptionEdit, SectionEdit, edit, render
from wizard.core.plan.draft import Detachment, Draft, PlacedEdit
from wizard.core.plan.names import HEADER
from wizard.core.plan.ownership import FILE_MODE, Ownership
from wizard.core.plan.plan import Change, Reason
from wizard.core.plan.survey import Survey
from wizard.core.problem import Problem
from wizard.core.text import Text

SECRET_OPTIONS = frozenset({"password", "secret", "pin", "group_pin", "globalpin", "md5_cred", "login_password"})
"""Options whose values are masked wherever a file is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """The changes one family of files comes to, and the edits that were refused."""

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]


def assemble(
    survey: Survey, draft: Draft, *, main: PurePosixPath, ours: PurePosixPath | None, ownership: Ownership
) -> Assembled:
    """Return the changes for ``main``, the files it includes and ``ours``, the included before the including.

    Without ``ours`` new sections are appended to ``main`` itself.
    """
    by_file: dict[PurePosixPath, list[PlacedEdit]] = {}
    for placed in draft.edits:
        by_file.setdefault(placed.place.path, []).append(placed)
    if draft.sections:
        by_file.setdefault(main, [])
    # A file we edited before and need not edit now goes back to its original.
    for path, state in survey.tree.files.items():
        original = survey.original.files.get(path)
        if original is not None and original.content != state.content and _belongs(survey, path, main):
            by_file.setdefault(path, [])
    changes: list[Change] = []
    problems: list[Problem] = []
    included = ours.name if ours and draft.sections else ""
    if ours is not None:
        rendered = render(draft.sections, HEADER) if draft.sections else None
        secrets = tuple(o.value for s in draft.sections for o in s.options if o.name in SECRET_OPTIONS)
        text, reasons = (rendered.text, rendered.reasons) if rendered else (None, ())
        changes += _change(survey, ours, text, reasons, secrets, ownership)
    for path in sorted(by_file, key=lambda p: (p == main, str(p))):
        is_main = path == main
        result = _edited(
            survey,
            path,
            by_file[path],
            draft.detachments,
            draft if is_main and ours is None else None,
            included if is_main else "",
        )
        problems += result.problems
        changes += _change(survey, path, result.text, result.reasons, _secrets_in(result.text), ownership)
    deletions = [c for c in changes if c.after is None]
    return Assembled(changes=(*(c for c in changes if c.after is not None), *deletions), problems=tuple(problems))


def _belongs(survey: Survey, path: PurePosixPath, main: PurePosixPath) -> bool:
    """Whether a file is read from ``main``: each family of files puts back its own."""
    for view in (survey.pjsip, survey.dpma, survey.notify):
        if main in view.files:
            return path in view.files
    return path == main


def _edited(
    survey: Survey,
    path: PurePosixPath,
    placed: list[PlacedEdit],
    detachments: tuple[Detachment, ...],
    appended: Draft | None,
    included: str,
) -> Edited:
    grouped: dict[int, dict[str, OptionEdit]] = {}
    for one in placed:
        grouped.setdefault(one.place.header, {})[one.option.name] = one.option
    detached = {d.place.header: d.options for d in detachments if d.place.path == path}
    sections = [
        SectionEdit(index=i, options=tuple(o.values()), detached=detached.get(i)) for i, o in sorted(grouped.items())
    ]
    why = (Text("the wizard's own objects; a missing file is no error"), "Asterisk: #tryinclude") if included else None
    return edit(
        _parsed(survey, path) or survey.original.text(path) or "",
        sections,
        include=included,
        include_reason=why,
        appended=appended.sections if appended else (),
        path=str(path),
    )


def _parsed(survey: Survey, path: PurePosixPath) -> ConfFile | None:
    """An original file as the survey has parsed it already; None where it was only read together with others."""
    files = (view.files.get(path) for view in (survey.pjsip, survey.dpma, survey.notify))
    return next((conf for conf in files if conf is not None and conf.is_alone), None)


def _secrets_in(text: str) -> tuple[str, ...]:
    """Every password of a file, so that none is shown in a difference's context lines."""
    found = []
    for line in text.splitlines():
        name, equals, value = line.partition("=")
        if (
            equals
            and name.strip().lower().lstrip(";") in SECRET_OPTIONS
            and (value := value.lstrip("> ").partition(";")[0].strip())
        ):
            found.append(value)
    return tuple(dict.fromkeys(found))


def _change(
    survey: Survey,
    path: PurePosixPath,
    text: str | None,
    reasons: Iterable[Reason],
    secrets: tuple[str, ...],
    ownership: Ownership,
) -> list[Change]:
    present = survey.tree.files.get(path)
    after = None if text is None else text.encode("utf-8", "surrogateescape")
    if (present is None and after is None) or (present is not None and present.content == after):
        return []
    if present is None and after == b"":
        return []
    return [
        Change(
            path=path,
            before=None if present is None else present.content,
            after=after,
            mode=present.mode if present else FILE_MODE,
            owner=present.owner if present else ownership.owner,
            group=present.group if present else ownership.group,
            reasons=tuple(reasons),
            secrets=secrets,
        )
    ]
