"""The site file as text, read: the Site in it, and what is wrong with file, line and nearest right key."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from wizard.core.problem import Problem, Severity
from wizard.core.site import FORMAT, Certificate, Destination, Phone, Provisioning, Server, Site, Transport
from wizard.core.site_keys import PHONE_KEYS, ROOT_KEYS, SECTIONS, Key, Value, WrongValueError
from wizard.core.text import Text
from wizard.core.toml_keys import has_long_key

Path = tuple[str | int, ...]

_LARGEST = 16 * 1024 * 1024
_MOST_PROBLEMS = 1000
_LONGEST_NAME = 40
_BYTE_ORDER_MARK = "\ufeff"
_SURROGATE = re.compile("[\ud800-\udfff]")
_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFile:
    """What a site file holds. ``site`` is None only where the text cannot be read at all."""

    site: Site | None
    problems: tuple[Problem, ...]


def parse_site(text: str, file_name: str = "site.toml") -> SiteFile:
    """Return the Site in a text, and what is wrong in it with file, line and the nearest right key.

    Defaults stand in for missing and wrong values, so that a window can show the rest. Any text is
    taken; a byte order mark and CRLF too. Texts over 16 MiB and files of a newer format are refused.
    """
    try:
        table = _toml(text)
    except _UnreadableError as fault:
        problem = Problem(
            severity=Severity.ERROR,
            message=fault.message,
            fix=fault.fix,
            field=fault.field,
            path=file_name,
            line=fault.line,
        )
        return SiteFile(site=None, problems=(problem,))
    findings = _Findings()
    site = _site(table, findings)
    return SiteFile(site=site, problems=findings.problems(text, file_name))


class _UnreadableError(Exception):
    def __init__(self, message: Text, fix: Text, line: int = 0, field: str = "") -> None:
        super().__init__(str(message))
        self.message, self.fix, self.line, self.field = message, fix, line, field


def _toml(text: str) -> dict[str, object]:
    if len(text) > _LARGEST:
        raise _UnreadableError(
            Text("This file is over 16 MB: it cannot be a site file."), Text("Choose the right file.")
        )
    if stray := _SURROGATE.search(text):
        raise _UnreadableError(
            Text("This file is not UTF-8 text."),
            Text("Save it as UTF-8 in your editor."),
            text.count("\n", 0, stray.start()) + 1,
        )
    too_deep = _UnreadableError(
        Text("Keys or brackets are nested too deep for a site file."), Text("Choose the right file.")
    )
    bare = text.removeprefix(_BYTE_ORDER_MARK)
    try:
        if has_long_key(bare):
            raise too_deep
        table: dict[str, object] = tomllib.loads(bare)
    except RecursionError:
        raise too_deep from None
    except ValueError as error:
        place = _PLACE.search(str(error))
        line = 0 if place is None else int(place[1] or bare.count("\n") + 1)
        raise _UnreadableError(
            Text("This is not TOML: {fault}.", fault=_PLACE.sub("", str(error))[:200].rstrip(".")),
            Text("Correct this line, or take the file from a backup."),
            line,
        ) from None
    number = table.get("format")
    if isinstance(number, int) and not isinstance(number, bool) and number > FORMAT:
        raise _UnreadableError(
            Text("This site was made by a newer version of the wizard (format {format}).", format=number),
            Text("Install that version, and open the site with it."),
            _lines_of(bare).get(("format",), 0),
            "format",
        )
    return table


def _lines_of(text: str) -> Mapping[Path, int]:
    # Loading tomlkit takes 40 ms, for which a file without problems need not wait.
    from wizard.core.toml_lines import lines_of

    return lines_of(text)


class _Findings:
    """Problems on their way to having a line; the lines are looked up only where there are any."""

    def __init__(self) -> None:
        self.found: list[tuple[Path, Severity, Text, Text]] = []
        self.has_more = False

    def add(self, path: Path, message: Text, fix: Text, severity: Severity = Severity.ERROR) -> None:
        if self.is_full:
            self.has_more = True
        else:
            self.found.append((path, severity, message, fix))

    @property
    def is_full(self) -> bool:
        return len(self.found) >= _MOST_PROBLEMS

    def problems(self, text: str, file_name: str) -> tuple[Problem, ...]:
        if not self.found:
            return ()
        lines = _lines_of(text.removeprefix(_BYTE_ORDER_MARK))
        problems = [
            Problem(
                severity=severity,
                message=message,
                fix=fix,
                field=_dotted(path),
                path=file_name,
                line=next((lines[path[:n]] for n in range(len(path), -1, -1) if path[:n] in lines), 0),
            )
            for path, severity, message, fix in self.found
        ]
        if self.has_more:
            more = Text("There are more problems than these {number}.", number=len(problems))
            fix = Text("Correct these first, then open the site again.")
            problems.append(Problem(severity=Severity.ERROR, message=more, fix=fix, path=file_name))
        return tuple(problems)


def _dotted(path: Path) -> str:
    dotted = ""
    for part in path:
        dotted += f"[{part}]" if isinstance(part, int) else f".{_short(part)}"
    return dotted.removeprefix(".")


def _short(name: str) -> str:
    seen = "".join(c if c.isprintable() else "\ufffd" for c in name[:_LONGEST_NAME])
    return seen + "…" if len(name) > _LONGEST_NAME else seen


def _site(table: Mapping[str, object], findings: _Findings) -> Site:
    if type(table.get("format")) is not int or table["format"] != FORMAT:
        findings.add(
            ("format",),
            Text("The file does not say which format it has."),
            Text("Write format = {format} at its top.", format=FORMAT),
        )
    for name in table:
        if name not in ROOT_KEYS:
            _unknown((name,), ROOT_KEYS, findings)
    values: dict[str, dict[str, Value]] = {}
    for section, (_, keys) in SECTIONS.items():
        values[section] = _values(table.get(section, {}), (section,), keys, findings)
    return Site(
        name=_name(table, findings),
        server=Server(**values["server"]),  # type: ignore[arg-type]
        destination=Destination(**values["destination"]),  # type: ignore[arg-type]
        certificate=Certificate(**values["certificate"]),  # type: ignore[arg-type]
        transport=Transport(**values["transport"]),  # type: ignore[arg-type]
        provisioning=Provisioning(**values["provisioning"]),  # type: ignore[arg-type]
        phones=tuple(_phones(table.get("phones", []), findings)),
    )


def _name(table: Mapping[str, object], findings: _Findings) -> str:
    name = table.get("name", "")
    if isinstance(name, str):
        return name
    _wrong(("name",), Text("text in quotes"), findings)
    return ""


def _phones(tables: object, findings: _Findings) -> Iterable[Phone]:
    if not isinstance(tables, list):
        findings.add(
            ("phones",),
            Text("The phones are a list of tables."),
            Text("Begin each phone with [[phones]], with two brackets."),
        )
        return
    for index, table in enumerate(tables):
        yield Phone(**_values(table, ("phones", index), PHONE_KEYS, findings))  # type: ignore[arg-type]


_PHONE_KEY_OF = {key.name: key for key in PHONE_KEYS}
_KEY_OF = {section: {key.name: key for key in keys} for section, (_, keys) in SECTIONS.items()}


def _values(table: object, path: Path, keys: Sequence[Key], findings: _Findings) -> dict[str, Value]:
    if not isinstance(table, dict):
        header = f"[[{path[0]}]]" if len(path) > 1 else f"[{path[0]}]"
        findings.add(
            path,
            Text("{name} is a table of keys.", name=_dotted(path)),
            Text("Begin it with {header}.", header=header),
        )
        return {}
    key_of = _PHONE_KEY_OF if keys is PHONE_KEYS else _KEY_OF[str(path[0])]
    values: dict[str, Value] = {}
    for name, value in table.items():
        key = key_of.get(name)
        if key is None:
            _unknown((*path, name), tuple(key_of), findings)
            continue
        try:
            values[name] = key.read(value)
        except WrongValueError as wrong:
            _wrong((*path, name), wrong.expected, findings, value)
    return values


def _wrong(path: Path, expected: Text, findings: _Findings, value: object = None) -> None:
    name = _dotted(path)
    if isinstance(value, str):
        message = Text('{name} cannot be "{value}".', name=name, value=_short(value))
    else:
        message = Text("{name} is of the wrong type.", name=name)
    findings.add(path, message, Text("Write {expected}.", expected=expected))


def _unknown(path: Path, known: Sequence[str], findings: _Findings) -> None:
    name = str(path[-1])
    # Comparing costs more than all the rest: not for names nobody typed, nor for reports nobody sees.
    is_comparable = len(name) <= _LONGEST_NAME and not findings.is_full
    near = get_close_matches(name.lower(), known, n=1) if is_comparable else []
    home = next((s for s, key_of in _KEY_OF.items() if name in key_of), "")
    if name in _PHONE_KEY_OF and not home:
        home = "[phones]"
    if near:
        fix = Text("Write {key}, if that is meant.", key=near[0])
    elif home:
        fix = Text("Move it under [{section}], where it belongs.", section=home)
    else:
        fix = Text("Take it out. The keys here are: {keys}.", keys=", ".join(known))
    findings.add(path, Text("There is no key {key} here.", key=_dotted(path)), fix)
