"""Many signs put together to phones: by MAC address, and by IP address where that is one phone's."""

from collections.abc import Iterable

from wizard.core.mac import is_digium
from wizard.core.sightings.sighting import Certainty, Evidence, FoundPhone, Sighting

_NEARNESS = {evidence: place for place, evidence in enumerate(Evidence)}
_SURENESS = {certainty: place for place, certainty in enumerate(Certainty)}
_MOST_EXTENSIONS = 16
_MOST_SIGHTINGS = 64

_Key = tuple[str, ...]


def merge(sightings: Iterable[Sighting]) -> tuple[FoundPhone, ...]:
    """Return the phones that some signs are of, in the order in which they were first seen.

    Signs with one MAC address are of one phone, and so are those of an address that only one MAC address was seen
    at. Registrations from one address stay apart unless something else speaks for one phone there: behind a
    router's address there can be a whole office. What calls itself something else is not in the result.
    """
    seen = tuple(dict.fromkeys(sightings))
    places = _Places(seen)
    groups: dict[_Key, list[Sighting]] = {}
    for one in seen:
        groups.setdefault(places.key(one), []).append(one)
    return tuple(phone for group in groups.values() if (phone := _phone(group, places)) is not None)


class _Places:
    """What is known of addresses before signs are put together."""

    def __init__(self, seen: tuple[Sighting, ...]) -> None:
        macs: dict[str, set[str]] = {}
        extensions: dict[str, set[str]] = {}
        self._direct: set[str] = set()
        for one in seen:
            if one.address is None:
                continue
            if one.mac is not None:
                macs.setdefault(one.address, set()).add(one.mac)
            if one.evidence is Evidence.REGISTRATION:
                extensions.setdefault(one.address, set()).add(one.extension)
            elif one.evidence is not Evidence.NEIGHBOUR and one.mac is None:
                self._direct.add(one.address)
        self._mac = {address: next(iter(found)) for address, found in macs.items() if len(found) == 1}
        self._shared = {address for address, found in extensions.items() if len(found) > 1}

    def mac(self, one: Sighting) -> str | None:
        """The MAC address a sign is of: its own, or the only one at its address."""
        if one.mac is not None or one.address is None:
            return one.mac
        mac = self._mac.get(one.address)
        if mac is not None and one.evidence is Evidence.REGISTRATION and one.address in self._shared:
            return mac if is_digium(mac) else None
        return mac

    def key(self, one: Sighting) -> _Key:
        """What signs of one phone have in common."""
        mac = self.mac(one)
        if mac is not None:
            return ("mac", mac)
        if one.address is not None and (one.evidence is not Evidence.REGISTRATION or one.address in self._direct):
            return ("address", one.address)
        return ("registration", one.address or "", one.extension)


def _phone(group: list[Sighting], places: _Places) -> FoundPhone | None:
    certainty = _together(group)
    if certainty in (Certainty.SILENT, Certainty.RULED_OUT):
        return None
    nearest = sorted(group, key=lambda s: (_SURENESS[s.certainty], _NEARNESS[s.evidence]))
    named = next((s for s in nearest if s.model), None)
    model = named.model if named else ""
    return FoundPhone(
        mac=next((mac for s in nearest if (mac := places.mac(s)) is not None), None),
        address=next((s.address for s in nearest if s.address is not None), None),
        model=model,
        firmware=next((s.firmware for s in nearest if s.firmware and s.model in ("", model)), ""),
        extensions=tuple(dict.fromkeys(s.extension for s in group if s.extension))[:_MOST_EXTENSIONS],
        certainty=certainty,
        sightings=tuple(group[:_MOST_SIGHTINGS]),
    )


def _together(group: list[Sighting]) -> Certainty:
    """The surest of some signs; one that calls itself something else outweighs all that name no model."""
    found = {s.certainty for s in group}
    if Certainty.SURE in found:
        return Certainty.SURE
    if Certainty.RULED_OUT in found:
        return Certainty.RULED_OUT
    if Certainty.POSSIBLE in found and Certainty.LIKELY not in found:
        # Two weak signs that rest on different things: who asks as these phones do, and is of their make.
        weak = {s.evidence for s in group if s.certainty is Certainty.POSSIBLE}
        return Certainty.LIKELY if weak >= {Evidence.QUESTION, Evidence.NEIGHBOUR} else Certainty.POSSIBLE
    return min(found, key=_SURENESS.__getitem__)
