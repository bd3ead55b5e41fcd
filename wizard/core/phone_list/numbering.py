"""A new phone at the end of a list, with the next extension that is free."""

from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.edits import Phones, filled_down
from wizard.core.site import Phone

FIRST_EXTENSION = "101"


def with_new_phone(phones: Phones) -> Phones:
    """Return the list with one more phone, of which only its extension is filled in.

    It counts on from the last phone that ends in a digit; where there is none to count on from, it stays empty.
    """
    if not phones:
        return (Phone(extension=FIRST_EXTENSION),)
    last = next((i for i in reversed(range(len(phones))) if phones[i].extension[-1:].isdecimal()), None)
    longer = (*phones, Phone())
    return longer if last is None else filled_down(longer, (last, len(phones)), Column.EXTENSION)
