"""Edits of the phone list: every one gives a new tuple and leaves the old one for undo.

Indexes that point at no phone change nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from wizard.core.mac import parse_mac
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.values import WrongCell, read_flag, read_stage
from wizard.core.phone_rules import Proof, rules
from wizard.core.site import Phone, Stage
from wizard.core.text import Text

_DIGITS = "0123456789"
_MOST_DIGITS = 18

Phones = tuple[Phone, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A phone that was not added, since the one at ``index`` of the list has its MAC address or extension."""

    phone: Phone
    index: int
    reason: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """The list with the phones that were new to it at its end, and the others with the reason."""

    phones: Phones
    added: Phones
    skipped: tuple[Skipped, ...]


def with_added(phones: Phones, new: Iterable[Phone]) -> Added:
    """Return the list with new phones at its end; what it says of phones it knows stays as it is."""
    macs: dict[str, int] = {}
    extensions: dict[str, int] = {}
    for index, phone in enumerate(phones):
        macs.setdefault(_same_mac(phone.mac), index)
        extensions.setdefault(_same_extension(phone.extension), index)
    added: list[Phone] = []
    skipped: list[Skipped] = []
    for phone in new:
        mac, extension = _same_mac(phone.mac), _same_extension(phone.extension)
        if mac and mac in macs:
            reason = Text("Phone {number} has the same MAC address.", number=macs[mac] + 1)
            skipped.append(Skipped(phone=phone, index=macs[mac], reason=reason))
        elif extension and extension in extensions:
            reason = Text("Phone {number} has the same extension.", number=extensions[extension] + 1)
            skipped.append(Skipped(phone=phone, index=extensions[extension], reason=reason))
        else:
            macs[mac] = extensions[extension] = len(phones) + len(added)
            added.append(phone)
    return Added(phones=(*phones, *added), added=tuple(added), skipped=tuple(skipped))


def _same_mac(mac: str) -> str:
    try:
        return parse_mac(mac)
    except ValueError:
        return mac.strip().lower()


def _same_extension(extension: str) -> str:
    """Asterisk compares the names of sections without regard to case."""
    return extension.strip().lower()


def without(phones: Phones, indexes: Iterable[int]) -> Phones:
    """Return the list without some phones."""
    gone = frozenset(indexes)
    return tuple(phone for index, phone in enumerate(phones) if index not in gone)


def with_stage(phones: Phones, indexes: Iterable[int], stage: Stage) -> Phones:
    """Return the list with some phones at a stage."""
    return _changed(phones, indexes, lambda phone: replace(phone, stage=stage))


def with_unproven_tls(phones: Phones, indexes: Iterable[int], *, is_wanted: bool) -> Phones:
    """Return the list with TLS insisted on, or not, for those of some phones that are of an unproven model."""

    def insisted(phone: Phone) -> Phone:
        return replace(phone, tls_unproven_model=is_wanted) if is_unproven(phone) else phone

    return _changed(phones, indexes, insisted)


def is_unproven(phone: Phone) -> bool:
    """Return whether a phone's model is one no source shows TLS on; where it has none, that is to be said first."""
    return bool(phone.model) and rules(phone.model, phone.firmware).proof is Proof.UNPROVEN


def with_value(phones: Phones, index: int, column: Column, text: str) -> Phones:
    """Return the list with what was typed into one cell.

    Blanks around it are not part of it. A MAC address takes the form of the site file, where it is one, and a
    model upper case; what is wrong in a text is kept, and said of the site. A stage or a yes or no that cannot
    be read changes nothing.
    """
    return _changed(phones, (index,), lambda phone: _typed(phone, column, text.strip()))


def _typed(phone: Phone, column: Column, text: str) -> Phone:
    try:
        match column:
            case Column.MAC:
                return replace(phone, mac=_written_mac(text))
            case Column.MODEL:
                return replace(phone, model=text.upper())
            case Column.FIRMWARE:
                return replace(phone, firmware=text)
            case Column.EXTENSION:
                return replace(phone, extension=text)
            case Column.NAME:
                return replace(phone, name=text)
            case Column.CONTEXT:
                return replace(phone, context=text)
            case Column.STAGE:
                return replace(phone, stage=read_stage(text)) if text else phone
            case Column.ROOT_LOADED:
                return replace(phone, root_loaded=read_flag(text))
    except WrongCell:
        return phone


def _written_mac(text: str) -> str:
    try:
        return parse_mac(text)
    except ValueError:
        return text


def filled_down(phones: Phones, indexes: Sequence[int], column: Column) -> Phones:
    """Return the list with the value of the first of some phones given to the others, in the order of ``indexes``.

    Extensions count up from the first one's, keep its zeros (``099``, ``100``) and leave out those of phones
    that are not among the chosen. A MAC address is one phone's own: nothing changes.
    """
    chosen = [index for index in dict.fromkeys(indexes) if 0 <= index < len(phones)]
    if len(chosen) < 2:
        return phones
    first, others = phones[chosen[0]], chosen[1:]
    match column:
        case Column.MAC:
            return phones
        case Column.MODEL:
            return _changed(phones, others, lambda phone: replace(phone, model=first.model))
        case Column.FIRMWARE:
            return _changed(phones, others, lambda phone: replace(phone, firmware=first.firmware))
        case Column.EXTENSION:
            return _counted_up(phones, first.extension, others)
        case Column.NAME:
            return _changed(phones, others, lambda phone: replace(phone, name=first.name))
        case Column.CONTEXT:
            return _changed(phones, others, lambda phone: replace(phone, context=first.context))
        case Column.STAGE:
            return with_stage(phones, others, first.stage)
        case Column.ROOT_LOADED:
            return _changed(phones, others, lambda phone: replace(phone, root_loaded=first.root_loaded))


def _counted_up(phones: Phones, start: str, others: Sequence[int]) -> Phones:
    begin = start.rstrip(_DIGITS)
    digits = start[len(begin) :]
    if not 0 < len(digits) <= _MOST_DIGITS:
        return phones
    filled = frozenset(others)
    taken = {_same_extension(phone.extension) for index, phone in enumerate(phones) if index not in filled}
    changed = list(phones)
    number = int(digits)
    for index in others:
        number += 1
        while _same_extension(extension := f"{begin}{number:0{len(digits)}}") in taken:
            number += 1
        changed[index] = replace(phones[index], extension=extension)
    return tuple(changed)


def _changed(phones: Phones, indexes: Iterable[int], change: Callable[[Phone], Phone]) -> Phones:
    chosen = frozenset(indexes)
    return tuple(change(phone) if index in chosen else phone for index, phone in enumerate(phones))
