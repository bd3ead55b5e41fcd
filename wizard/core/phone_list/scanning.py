"""MAC addresses as a barcode scanner types them, one label after the other, each given to the next phone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wizard.core.fault import Fault
from wizard.core.mac import is_one_device
from wizard.core.phone_list.edits import Phones
from wizard.core.phone_list.filling import with_new_phone
from wizard.core.phone_list.values import WrongCell, read_mac
from wizard.core.site import Phone
from wizard.core.text import Text

# A scanner types the keys of an American keyboard; on another one its separator is a letter or a sign.
_FOREIGN = re.compile(r"([0-9A-Fa-f]{2})([^0-9A-Fa-f])[0-9A-Fa-f]{2}(?:\2[0-9A-Fa-f]{2}){4}")
_LONGEST = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """The list after a label was scanned, and which phone has its MAC address now, or had it before."""

    phones: Phones
    index: int
    was_known: bool


def read_scan(text: str) -> str:
    """Return the MAC address of a label, in whatever keyboard layout its separators were typed.

    Raises:
        WrongCell: It is another barcode of the label, or none of one device.
    """
    label = text.strip()
    foreign = _FOREIGN.fullmatch(label) if len(label) <= _LONGEST else None
    mac = read_mac(label.replace(foreign[2], ":") if foreign else label)
    if not mac or not is_one_device(mac):
        raise WrongCell(_NO_DEVICE)
    return mac


_NO_DEVICE = Fault(
    message=Text("This is no MAC address of a phone."), fix=Text("Scan the barcode beside the word MAC on the label.")
)


def next_without_mac(phones: Phones, order: Sequence[int]) -> int | None:
    """Return which phone the next label is for: the first in an order that has no MAC address, None for a new one."""
    return next((index for index in order if not phones[index].mac.strip()), None)


def scanned(phones: Phones, mac: str, order: Sequence[int]) -> Scanned:
    """Return the list with a scanned MAC address given to the next phone without one, else to a new phone.

    One that is in the list already changes nothing.
    """
    known = next((index for index, phone in enumerate(phones) if phone.mac == mac), None)
    if known is not None:
        return Scanned(phones=phones, index=known, was_known=True)
    at = next_without_mac(phones, order)
    if at is None:
        longer = with_new_phone(phones, Phone(mac=mac))
        return Scanned(phones=longer, index=len(phones), was_known=False)
    changed = replace(phones[at], mac=mac)
    return Scanned(phones=(*phones[:at], changed, *phones[at + 1 :]), index=at, was_known=False)
