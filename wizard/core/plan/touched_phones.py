"""Which phones a plan touches: those with an object or a file of their own that will read otherwise."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePosixPath

from wizard.core.asterisk.conf_file import Kind, Section, Statement, parse
from wizard.core.asterisk.edit import MARK
from wizard.core.mac import parse_mac
from wizard.core.phone_xml import read_phone_xml
from wizard.core.plan.names import OUR_DPMA, OUR_PJSIP
from wizard.core.plan.plan import Change
from wizard.core.site import Phone, Stage

PHONE_FILES = (".cfg", ".xml")

_Meaning = tuple[tuple[Kind, str, str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchedPhones:
    """Extensions of a site's phones by what becomes of them, each in the site's order.

    ``moved``: on TLS afterwards; also one that waits, but is a line of a phone that moves. ``prepared``: at stage
    ready. ``returned``: as they were before the wizard. ``untouched``: nothing of their own changes.
    """

    moved: tuple[str, ...]
    prepared: tuple[str, ...]
    returned: tuple[str, ...]
    untouched: tuple[str, ...]


class _Fate(Enum):
    MOVED = 1
    PREPARED = 2
    RETURNED = 3
    UNTOUCHED = 4


@dataclass(frozen=True, slots=True)
class _Sections:
    """What stands under one name in a file: its meaning, the MACs in it, and whether any of it is ours."""

    meaning: _Meaning = ()
    macs: frozenset[str] = frozenset()
    is_ours: bool = False


def touched_phones(changes: Iterable[Change], phones: Iterable[Phone], by_hand: Iterable[str] = ()) -> TouchedPhones:
    """Return what a plan's changes do to a site's phones; comments and blank lines are nothing.

    ``by_hand`` are extensions whose move is left to a person.
    """
    touched: dict[str, bool] = dict.fromkeys(by_hand, False)
    for change in changes:
        found = _by_xml(change) if change.path.suffix in PHONE_FILES else _by_sections(change)
        for name, is_ours in found:
            touched[name] = touched.get(name, False) or is_ours
    fates = [(phone.extension, _fate(phone, touched)) for phone in phones]

    def of(wanted: _Fate) -> tuple[str, ...]:
        return tuple(extension for extension, fate in fates if fate is wanted)

    return TouchedPhones(
        moved=of(_Fate.MOVED),
        prepared=of(_Fate.PREPARED),
        returned=of(_Fate.RETURNED),
        untouched=of(_Fate.UNTOUCHED),
    )


def _fate(phone: Phone, touched: Mapping[str, bool]) -> _Fate:
    names = [name for name in (phone.extension, phone.mac_digits) if name and name in touched]
    if not names:
        return _Fate.UNTOUCHED
    if phone.stage is Stage.WAIT:
        return _Fate.MOVED if any(touched[name] for name in names) else _Fate.RETURNED
    return _Fate.MOVED if phone.stage.is_on_tls else _Fate.PREPARED


def _by_xml(change: Change) -> Iterable[tuple[str, bool]]:
    """A phone's file by its name, or by the accounts in it where the name says nothing."""
    if digits := _digits(change.path.stem):
        return [(digits, False)]
    facts = [read_phone_xml(content) for content in (change.before, change.after) if content is not None]
    return [(account.username, False) for fact in facts for account in fact.accounts if account.username]


def _by_sections(change: Change) -> Iterable[tuple[str, bool]]:
    if change.path.suffix != ".conf":
        return
    before, after = (_sections(content, change.path) for content in (change.before, change.after))
    for name in before.keys() | after.keys():
        was, now = before.get(name, _Sections()), after.get(name, _Sections())
        if was.meaning != now.meaning:
            yield from ((key, now.is_ours) for key in (name, *(was.macs | now.macs)))


def _sections(content: bytes | None, path: PurePosixPath) -> Mapping[str, _Sections]:
    """The sections of a file by name, several of one name as one."""
    conf = parse((content or b"").decode("utf-8", "surrogateescape"))
    grouped: dict[str, list[Section]] = {}
    for section in conf.sections:
        grouped.setdefault(section.name, []).append(section)
    is_wholly_ours = path.name in (OUR_PJSIP.name, OUR_DPMA.name)
    found: dict[str, _Sections] = {}
    for name, sections in grouped.items():
        own = [s for section in sections for s in (section.header, *section.statements) if s.kind is not Kind.DIRECTIVE]
        found[name] = _Sections(
            meaning=tuple((s.kind, s.name, s.value, s.flags) for s in own),
            macs=frozenset(digits for s in own if (digits := _mac_of(s))),
            is_ours=is_wholly_ours or any(MARK in conf.lines[s.row] for s in own),
        )
    return found


def _mac_of(statement: Statement) -> str:
    return _digits(statement.value) if statement.kind is Kind.OPTION and statement.name.lower() == "mac" else ""


def _digits(text: str) -> str:
    try:
        return parse_mac(text).replace(":", "")
    except ValueError:
        return ""
