"""Phones found on the network or named by a server, on their way into the list."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from wizard.core.phone_list.edits import Phones, same_extension
from wizard.core.phone_list.filling import with_extensions
from wizard.core.sightings.sighting import Evidence, FoundPhone
from wizard.core.site import Phone, Stage

_IN_SERVICE = frozenset({Evidence.REGISTRATION, Evidence.DPMA, Evidence.SIP_ANSWER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The list after found phones were taken in: how many were new, and of how many known ones something was filled in.

    ``indexes`` are those of all of them.
    """

    phones: Phones = ()
    added: int = 0
    completed: int = 0
    indexes: tuple[int, ...] = ()


class Known:
    """Looks up which phone of a list a found one is."""

    def __init__(self, phones: Phones) -> None:
        self._macs: Mapping[str, int] = {p.mac_digits: i for i, p in reversed(tuple(enumerate(phones))) if p.mac}
        self._extensions: Mapping[str, int] = {
            same_extension(p.extension): i for i, p in reversed(tuple(enumerate(phones))) if p.extension.strip()
        }
        self._phones = phones

    def index(self, found: FoundPhone) -> int | None:
        """Return the place of a found phone in the list by its MAC address, else by its one extension; None if new.

        An extension whose phone has another MAC address is another phone's: one of the two has moved.
        """
        if found.mac is not None:
            at = self._macs.get(found.mac.replace(":", ""))
            if at is not None:
                return at
        at = self._extensions.get(same_extension(_extension(found))) if _extension(found) else None
        if at is None or (found.mac is not None and self._phones[at].mac.strip()):
            return None
        return at


def phone_of(found: FoundPhone) -> Phone:
    """Return a found phone as one of a list.

    One that is registered, known to the DPMA or answers SIP is in service: it waits (product, stages). Of several
    extensions none is taken.
    """
    is_in_service = any(sighting.evidence in _IN_SERVICE for sighting in found.sightings)
    return Phone(
        mac=found.mac or "",
        model=found.model,
        firmware=found.firmware,
        extension=_extension(found),
        stage=Stage.WAIT if is_in_service else Stage.SECURE,
    )


def with_found(phones: Phones, found: Iterable[FoundPhone]) -> Taken:
    """Return the list with found phones at its end; of those it knows, only what is empty there is filled in.

    A new phone gets the next extension that is free; one in service has one, though it may not be known which.
    """
    known, taken, indexes, completed = Known(phones), list(phones), [], set[int]()
    for one in found:
        phone, at = phone_of(one), known.index(one)
        if at is None:
            indexes.append(len(taken))
            taken.append(phone)
            continue
        indexes.append(at)
        filled = _completed(taken[at], phone)
        if filled != taken[at]:
            taken[at] = filled
            completed.add(at)
    new = [at for at in range(len(phones), len(taken)) if taken[at].stage is Stage.SECURE]
    return Taken(
        phones=with_extensions(tuple(taken), new),
        added=len(taken) - len(phones),
        completed=len(completed),
        indexes=tuple(indexes),
    )


def _completed(phone: Phone, seen: Phone) -> Phone:
    return replace(
        phone,
        mac=phone.mac or seen.mac,
        model=phone.model or seen.model,
        firmware=phone.firmware or seen.firmware,
        extension=phone.extension or seen.extension,
    )


def _extension(found: FoundPhone) -> str:
    return found.extensions[0] if len(found.extensions) == 1 else ""
