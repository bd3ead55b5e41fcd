"""The smallest edit: marked lines put in, former lines kept beside them as comments.

Whatever is done here is undone by ``without_ours`` from the text alone, byte for byte. An inserted line
ends in a comment that says so; a line taken away stays, behind a prefix that makes it a comment.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wizard.core.asterisk.conf_file import ConfFile, Kind, Section, parse, split_lines
from wizard.core.asterisk.lexing import LINE_LIMIT_BYTES
from wizard.core.plan.plan import Reason
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text

MARK = "secure-calling"
INSERTED = f" ; {MARK}"
JOINED = f" ; {MARK}, after a line without an end"
"""Marks an inserted line that gave the line before it the newline it did not have."""
KEPT = f";{MARK}: "

VALUE_LIMIT_BYTES = LINE_LIMIT_BYTES - 1000

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_NAME = re.compile(r"[^\x00-\x1f\x7f=;\[\]()#\\+]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionEdit:
    """An option's values to be, in order; none takes the option away."""

    name: str
    values: tuple[str, ...] = field(repr=False)
    reason: Text
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionEdit:
    """Edits of the section with this index (ConfFile.sections).

    ``detached``: the section no longer inherits; these are the options it keeps of its templates.
    """

    index: int
    options: tuple[OptionEdit, ...]
    detached: tuple["NewOption", ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOption:
    """One line of a new section, and why it is there."""

    name: str
    value: str = field(repr=False)
    reason: Text
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSection:
    """A section to be written whole."""

    name: str
    options: tuple[NewOption, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """A file's new text, the reason of each line that is ours, and the edits that were refused."""

    text: str = field(repr=False)
    reasons: tuple[Reason, ...]
    problems: tuple[Problem, ...] = ()


def escaped(value: str) -> str:
    """Return a value as it must stand after ``=`` so that Asterisk reads exactly it.

    Raises ValueError for what no escaping can carry: line ends and other control characters, blanks at
    the ends, more than a line holds. Source: Asterisk main/config.c, measured by AMI GetConfig.
    """
    if _CONTROL.search(value):
        raise ValueError("a control character cannot stand in a configuration file")
    if value != value.strip(" "):
        raise ValueError("blanks at the ends of a value are lost")
    if len(value) > VALUE_LIMIT_BYTES // 4 and len(value.encode("utf-8", "surrogateescape")) > VALUE_LIMIT_BYTES:
        raise ValueError("the value is longer than a line of a configuration file may be")
    text = value.replace(";", "\\;")
    # The reader takes "=>" for "=", so that a value's own ">" needs another before it.
    return f">{text}" if text.startswith(">") else text


def _checked_name(name: str) -> str:
    if not _NAME.fullmatch(name) or name != name.strip():
        raise ValueError(f"not a name for an option or section: {name!r}")
    return name


def option_line(name: str, value: str) -> str:
    """Return ``name=value`` as Asterisk reads exactly these two; raises ValueError where it cannot be."""
    return f"{_checked_name(name)}={escaped(value)}"


def section_line(name: str) -> str:
    """Return the header of a section; raises ValueError for a name that would say more than itself."""
    return f"[{_checked_name(name)}]"


def without_ours(text: str) -> str:
    """Return a text as it was before ``edit``; a text we never touched comes back as it is."""
    if MARK not in text:
        return text
    lines: list[str] = []
    for line in split_lines(text):
        body = line.rstrip("\n")
        if body.endswith((INSERTED, INSERTED + "\r")):
            continue
        if body.endswith(JOINED):
            if lines:
                lines[-1] = lines[-1].removesuffix("\n")
        elif line.startswith(KEPT):
            lines.append(line.removeprefix(KEPT))
        else:
            lines.append(line)
    return "".join(lines)


_Why = tuple[Text, str]


@dataclass(slots=True)
class _Insertion:
    """Lines to stand after one line of the file (-1: before the first)."""

    after: int
    lines: list[tuple[str, Text, str]]


@dataclass(slots=True)
class _Work:
    """What one edit comes to: the rows kept as comments, each with the reason, and what is put in."""

    kept: dict[int, _Why] = field(default_factory=dict)
    insertions: list[_Insertion] = field(default_factory=list)


def edit(
    file: str | ConfFile,
    sections: Sequence[SectionEdit] = (),
    *,
    include: str = "",
    include_reason: tuple[Text, str] | None = None,
    appended: Sequence[NewSection] = (),
    path: str = "",
) -> Edited:
    """Return a file's text with options of its sections edited and an include or sections put at its end.

    ``file`` is its text, or that text parsed alone; it must be free of earlier edits (``without_ours``). An option
    that is set as wanted already is left alone. An edit that a block comment makes unsafe is refused: a problem, and
    the section as it was.
    """
    conf = parse(file) if isinstance(file, str) else file
    kept: dict[int, _Why] = {}
    insertions: list[_Insertion] = []
    problems: list[Problem] = []
    for wanted in sections:
        section = conf.sections[wanted.index]
        works: list[_Work | Problem] = []
        if wanted.detached is not None:
            works.append(_detach(conf, section, wanted.detached, path))
        works += [_edit_option(conf, section, option, path) for option in wanted.options]
        for done in works:
            if isinstance(done, Problem):
                problems.append(done)
                continue
            kept |= done.kept
            insertions += done.insertions
    tail: list[tuple[str, Text, str]] = []
    if include:
        why, source = include_reason or (Text("the wizard's own objects"), "Asterisk: #tryinclude")
        tail.append((f"#tryinclude {include}", why, source))
    for new in appended:
        tail.append((section_line(new.name), Text("a section of the wizard's"), ""))
        tail += [(option_line(o.name, o.value), o.reason, o.source) for o in new.options]
    if tail and conf.depth_after:
        problems.append(_unsafe(path, len(conf.lines), "\n".join(line for line, _, _ in tail)))
    elif tail:
        insertions.append(_Insertion(after=len(conf.lines) - 1, lines=tail))
    return _written(conf, kept, insertions, problems)


def _detach(conf: ConfFile, section: Section, options: tuple[NewOption, ...], path: str) -> _Work | Problem:
    """Take a section's templates away and write what it had of them into it."""
    row = section.header.row
    header = section_line(section.name)
    why = Text("its templates' settings stand below, so that one of them can be changed for it alone")
    lines = [(header, why, ""), *((option_line(o.name, o.value), o.reason, o.source) for o in options)]
    if row in conf.commented or section.is_addition or section.is_template:
        return _unsafe(path, row + 1, "\n".join(line for line, _, _ in lines))
    return _Work(kept={row: (why, "")}, insertions=[_Insertion(after=row, lines=lines)])


def _edit_option(conf: ConfFile, section: Section, option: OptionEdit, path: str) -> _Work | Problem:
    key = option.name.lower()
    present = [s for s in section.statements if s.kind is Kind.OPTION and s.name.lower() == key]
    if tuple(s.value for s in present) == option.values and not any(s.is_appended for s in present):
        return _Work()
    lines = [(option_line(option.name, value), option.reason, option.source) for value in option.values]
    own = [s for s in section.statements if s.kind is Kind.OPTION]
    anchor = (present or own[-1:] or [section.header])[-1].row
    unsafe = [s.row for s in present if s.row in conf.commented]
    if lines and anchor in conf.commented:
        unsafe.append(anchor)
    if unsafe:
        return _unsafe(path, unsafe[0] + 1, "\n".join(line for line, _, _ in lines) or f";{option.name}=")
    return _Work(
        kept=dict.fromkeys((s.row for s in present), (option.reason, option.source)),
        insertions=[_Insertion(after=anchor, lines=lines)] if lines else [],
    )


def _unsafe(path: str, line: int, snippet: str) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        message=Text(
            "Line {line} of {path} cannot be edited safely: a block comment is open there.", line=line, path=path
        ),
        fix=Text("Move the comment away, or enter this by hand: {snippet}", snippet=snippet),
        path=path,
        line=line,
    )


def _written(
    conf: ConfFile, kept: dict[int, _Why], insertions: Iterable[_Insertion], problems: list[Problem]
) -> Edited:
    after: dict[int, list[tuple[str, Text, str]]] = {}
    for insertion in insertions:
        after.setdefault(insertion.after, []).extend(insertion.lines)
    is_crlf = bool(conf.lines) and conf.lines[0].endswith("\r\n")
    end = "\r\n" if is_crlf else "\n"
    out: list[str] = []
    reasons: list[Reason] = []

    def insert(lines: list[tuple[str, Text, str]]) -> None:
        for text, why, source in lines:
            mark = INSERTED
            if out and not out[-1].endswith("\n"):
                out[-1] += "\n"
                mark = JOINED
            # The joined form always ends in a bare newline, so that it is told from a former one's.
            out.append(text + mark + ("\n" if mark is JOINED else end))
            reasons.append(Reason(line=len(out), reason=why, source=source))

    insert(after.get(-1, []))
    for index, line in enumerate(conf.lines):
        if index in kept:
            why, source = kept[index]
            out.append(KEPT + line)
            reasons.append(Reason(line=len(out), reason=why, source=source))
        else:
            out.append(line)
        insert(after.get(index, []))
    return Edited(text="".join(out), reasons=tuple(reasons), problems=tuple(problems))


def render(sections: Sequence[NewSection], header: str) -> Edited:
    """Return a whole file of ours: the header line, then the sections, and the reason of every line."""
    out = [header]
    reasons: list[Reason] = []
    for section in sections:
        out += ["", section_line(section.name)]
        for option in section.options:
            out.append(option_line(option.name, option.value))
            reasons.append(Reason(line=len(out), reason=option.reason, source=option.source))
    return Edited(text="\n".join(out) + "\n", reasons=tuple(reasons))
