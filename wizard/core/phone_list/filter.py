"""Which phones of a list the words typed above it are about."""

import re
from collections.abc import Sequence

from wizard.core.mac import parse_mac
from wizard.core.site import Phone

_LONGEST = 1000
_PART_OF_MAC = re.compile(r"[0-9a-f]+(?:[:.-][0-9a-f]+)*")
_BETWEEN_DIGITS = str.maketrans("", "", ":.-")


def matching(phones: Sequence[Phone], words: str) -> tuple[int, ...]:
    """Return the indexes of phones that hold every word in some field, in any case; no words match all.

    A MAC address, and a part of one, is found in every spelling. Of more than 1,000 characters the first count.
    """
    wanted = [(word, _digits(word)) for word in dict.fromkeys(words[:_LONGEST].casefold().split())]
    return tuple(index for index, phone in enumerate(phones) if _holds(phone, wanted))


def _digits(word: str) -> str:
    """The digits of a word that can stand in a MAC address, "" for any other word."""
    try:
        return parse_mac(word).replace(":", "")
    except ValueError:
        part = word.strip(":.-")
        return part.translate(_BETWEEN_DIGITS) if _PART_OF_MAC.fullmatch(part) else ""


def _holds(phone: Phone, wanted: Sequence[tuple[str, str]]) -> bool:
    fields = (phone.mac, phone.model, phone.firmware, phone.extension, phone.name, phone.context, phone.stage)
    text = "\n".join(fields).casefold()
    return all(word in text or (digits and digits in phone.mac_digits) for word, digits in wanted)
