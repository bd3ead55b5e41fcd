"""Who fetched which file: the last that is known of each, whatever a network sends."""

from collections.abc import Collection, Iterable

from wizard.core.hand_off import Fetch, FetchOutcome

MOST_STRANGERS = 20
"""Files of no phone of ours that are told of; there may be as many as somebody cares to make up."""


def latest(known: Iterable[Fetch], fetches: Iterable[Fetch], names: Collection[str]) -> tuple[Fetch, ...]:
    """Return one request per phone's file, the newest; ``names`` are those of the site's own phones.

    A phone that has fetched its file has it, whatever it asks for later. The root counts for no phone.
    """
    found = {fetch.name: fetch for fetch in known}
    strangers = sum(name not in names for name in found)
    for fetch in fetches:
        before = found.get(fetch.name)
        if not fetch.mac_digits or (before is None and fetch.name not in names and strangers >= MOST_STRANGERS):
            continue
        has_it = before is not None and before.outcome is FetchOutcome.FETCHED
        if has_it and fetch.outcome is not FetchOutcome.FETCHED:
            continue
        strangers += before is None and fetch.name not in names
        found[fetch.name] = fetch
    return tuple(found.values())


def fetched(fetches: Iterable[Fetch]) -> tuple[str, ...]:
    """Return the MAC digits of the phones that have their file."""
    return tuple(fetch.mac_digits for fetch in fetches if fetch.outcome is FetchOutcome.FETCHED and fetch.mac_digits)
