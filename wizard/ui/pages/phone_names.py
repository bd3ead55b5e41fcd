"""How pages name a phone, and those of one kind in a few words."""

from collections.abc import Sequence

from wizard.core.fault import shown
from wizard.core.site import Phone
from wizard.core.text import Text
from wizard.ui.words import said

_MOST_NAMED = 4
_LONGEST = 12


def phone_name(phone: Phone) -> str:
    """Return what a person calls a phone."""
    return " ".join(filter(None, (phone.extension, phone.name)))


def phone_names(extensions: Sequence[str]) -> str:
    """Return some extensions by name, and where they are many, how many they are."""
    named = [e if len(e) <= _LONGEST else f"{e[: _LONGEST - 1]}…" for e in map(shown, extensions[:_MOST_NAMED])]
    listed = ", ".join(name or "?" for name in named)
    if len(extensions) <= _MOST_NAMED:
        return listed
    return said(Text("{names}, … ({count} phones)", names=listed, count=len(extensions)))
