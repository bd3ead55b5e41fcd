"""What the DPMA lists in Asterisk's console: its phones, and those that talk to it."""

import re
from collections.abc import Iterator

from wizard.core.mac import is_digium
from wizard.core.phone_rules import MODELS
from wizard.core.sightings import signs
from wizard.core.sightings.phone_names import PhoneName, read_user_agent
from wizard.core.sightings.sighting import Sighting

_LONGEST_ROW = 1000
_MAC = re.compile(
    r"MAC:([0-9A-Fa-f]{12})(?![0-9A-Za-z])"
    r"|(?<![0-9A-Za-z:-])((?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}|[0-9A-Fa-f]{12})(?![0-9A-Za-z:-])"
)
_ADDRESS = re.compile(r"(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![0-9.])")
_MODEL = re.compile(r"(?<![0-9A-Za-z])(D[0-9]{2})(?:[ _/-]([0-9]{1,9}(?:_[0-9A-Za-z]{1,16}){2,5}))?(?![0-9A-Za-z])")


def read_dpma(rows: list[str], *, is_alone: bool) -> Iterator[Sighting]:
    """Return the phones of ``digium_phones show phones`` and ``show sessions``.

    Of the two outputs only this is known: a row of the second holds ``:ADDRESS:`` and ends in ``MAC:`` and twelve
    digits (FreePBX: its DPMA module). So a row with a MAC address of Digium's counts, and a model or an address in
    it, wherever they stand. A row with neither ``MAC:`` nor a model counts only where nothing else was found in the
    text (``is_alone``).
    """
    for row in rows:
        found = _MAC.search(row) if len(row) <= _LONGEST_ROW else None
        mac = signs.device_mac(found[1] or found[2]) if found else None
        if mac is None or not is_digium(mac):
            continue
        name = _name(row)
        if name is None and "MAC:" not in row and not is_alone:
            continue
        address = _ADDRESS.search(row)
        yield signs.dpma(mac, address=signs.device_address(address[0]) if address else None, name=name)


def _name(row: str) -> PhoneName | None:
    found = _MODEL.search(row)
    if found is None or found[1] not in MODELS:
        return None
    return read_user_agent(f"Digium {found[1]} {found[2] or ''}")
