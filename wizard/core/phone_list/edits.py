"""Edits of the phone list: every one gives a new tuple and leaves the old one for undo.

Indexes that point at no phone change nothing.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from wizard.core.mac import parse_mac
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.values import WrongCell, read_flag, read_stage
from wizard.core.phone_rules import Proof, rules
from wizard.core.site import Phone, Stage
from wizard.core.text import Text

Phones = tuple[Phone, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A phone that was not added, since the one at ``index`` of the list has its MAC address or extension.

    ``place`` is where it stands among the new ones, ``twin`` where the other does, None where that was there before.
    """

    phone: Phone
    index: int
    reason: Text
    place: int
    twin: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """The list with the phones that were new to it at its end, and the others with the reason.

    ``places`` says where each of the added ones stood among the new ones.
    """

    phones: Phones
    added: Phones
    places: tuple[int, ...]
    skipped: tuple[Skipped, ...]

    @property
    def twice(self) -> tuple[Skipped, ...]:
        """Those that the new phones themselves have twice."""
        return tuple(one for one in self.skipped if one.twin is not None)


def with_added(phones: Phones, new: Iterable[Phone]) -> Added:
    """Return the list with new phones at its end; what it says of phones it knows stays as it is."""
    macs: dict[str, int] = {}
    extensions: dict[str, int] = {}
    for index, phone in enumerate(phones):
        macs.setdefault(_same_mac(phone.mac), index)
        extensions.setdefault(same_extension(phone.extension), index)
    added: list[Phone] = []
    places: list[int] = []
    skipped: list[Skipped] = []

    def skip(phone: Phone, place: int, index: int, same: Text, twice: Text) -> None:
        twin = places[index - len(phones)] if index >= len(phones) else None
        reason = same if twin is None else twice
        skipped.append(Skipped(phone=phone, index=index, reason=reason, place=place, twin=twin))

    for place, phone in enumerate(new):
        mac, extension = _same_mac(phone.mac), same_extension(phone.extension)
        if mac and mac in macs:
            same = Text("Phone {number} has the same MAC address.", number=macs[mac] + 1)
            skip(phone, place, macs[mac], same, Text("The MAC address stands there twice; the first one counts."))
        elif extension and extension in extensions:
            same = Text("Phone {number} has the same extension.", number=extensions[extension] + 1)
            twice = Text("The extension stands there twice; the first one counts.")
            skip(phone, place, extensions[extension], same, twice)
        else:
            macs[mac] = extensions[extension] = len(phones) + len(added)
            added.append(phone)
            places.append(place)
    return Added(phones=(*phones, *added), added=tuple(added), places=tuple(places), skipped=tuple(skipped))


def _same_mac(mac: str) -> str:
    try:
        return parse_mac(mac)
    except ValueError:
        return mac.strip().lower()


def same_extension(extension: str) -> str:
    """Return what two extensions have in common that are the same to Asterisk, which disregards case in sections."""
    return extension.strip().lower()


def without(phones: Phones, indexes: Iterable[int]) -> Phones:
    """Return the list without some phones."""
    gone = frozenset(indexes)
    return tuple(phone for index, phone in enumerate(phones) if index not in gone)


def with_stage(phones: Phones, indexes: Iterable[int], stage: Stage) -> Phones:
    """Return the list with some phones at a stage."""
    return changed(phones, indexes, lambda phone: replace(phone, stage=stage))


def with_unproven_tls(phones: Phones, indexes: Iterable[int], *, is_wanted: bool) -> Phones:
    """Return the list with TLS insisted on, or not, for those of some phones that are of an unproven model."""

    def insisted(phone: Phone) -> Phone:
        return replace(phone, tls_unproven_model=is_wanted) if is_unproven(phone) else phone

    return changed(phones, indexes, insisted)


def is_unproven(phone: Phone) -> bool:
    """Return whether a phone's model is one no source shows TLS on; where it has none, that is to be said first."""
    return bool(phone.model) and rules(phone.model, phone.firmware).proof is Proof.UNPROVEN


def with_value(phones: Phones, index: int, column: Column, text: str) -> Phones:
    """Return the list with what was typed into one cell.

    Blanks around it are not part of it. A MAC address takes the form of the site file, where it is one, and a
    model upper case; what is wrong in a text is kept, and said of the site. A stage or a yes or no that cannot
    be read changes nothing.
    """
    return changed(phones, (index,), lambda phone: typed(phone, column, text.strip()))


def typed(phone: Phone, column: Column, text: str) -> Phone:
    """Return a phone with what was typed into one of its cells; see ``with_value``."""
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


def changed(phones: Phones, indexes: Iterable[int], change: Callable[[Phone], Phone]) -> Phones:
    """Return the list with some phones changed."""
    chosen = frozenset(indexes)
    return tuple(change(phone) if index in chosen else phone for index, phone in enumerate(phones))
