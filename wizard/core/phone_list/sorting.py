"""Phones in the order of one column, as a person would sort them: 9 before 10, wait before sealed."""

import re
from collections.abc import Sequence

from wizard.core.firmware import Firmware
from wizard.core.phone_list.columns import Column
from wizard.core.site import Phone, Stage

_LONGEST = 64
_NUMBER = re.compile(r"([0-9]+)")
_STAGES = {stage: number for number, stage in enumerate(Stage)}

Key = tuple[object, ...]


def sorted_by(phones: Sequence[Phone], column: Column, indexes: Sequence[int]) -> tuple[int, ...]:
    """Return indexes in the ascending order of a column; equal ones stay as they were, empty cells come last."""
    return tuple(sorted(indexes, key=lambda index: _key(phones[index], column)))


def _key(phone: Phone, column: Column) -> Key:
    match column:
        case Column.STAGE:
            return (_STAGES[phone.stage],)
        case Column.ROOT_LOADED:
            return (not phone.root_loaded,)
        case Column.FIRMWARE:
            return _firmware(phone.firmware)
        case Column.MAC:
            return (not phone.mac, phone.mac_digits)
    texts = {
        Column.EXTENSION: phone.extension,
        Column.NAME: phone.name,
        Column.MODEL: phone.model,
        Column.CONTEXT: phone.context,
    }
    return natural(texts[column])


def natural(text: str) -> Key:
    """Return what a text sorts by: its letters in any case, its numbers by their size."""
    parts = _NUMBER.split(text[:_LONGEST].casefold())
    # Every second part is a number; its length first, since text of digits sorts by size only where it is as long.
    sized = [(len(bare), bare) if i % 2 else (0, part) for i, part in enumerate(parts) for bare in [part.lstrip("0")]]
    return (not text, *sized)


def _firmware(text: str) -> Key:
    """Versions by age; what is none after them."""
    try:
        return (False, False, Firmware.parse(text).numbers)
    except ValueError:
        return (not text, True, natural(text))
