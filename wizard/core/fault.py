"""What is wrong with one typed value, before it is known which field it belongs to."""

import unicodedata
from dataclasses import dataclass

from wizard.core.text import Text

_LONGEST_SHOWN = 60
# Marks, embeddings, overrides and isolates (Unicode UAX 9): they make a line read other than it is.
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_BREAKS = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why a value cannot stand, and what to write in its place. ``rule`` is a lint rule (``L25``)."""

    message: Text
    fix: Text
    rule: str = ""
    source: str = ""


def shown(value: str) -> str:
    """Return a hostile value fit for a sentence: one line, nothing invisible, at most 60 characters."""
    seen = "".join(c if c.isprintable() else "\ufffd" for c in value[:_LONGEST_SHOWN])
    return seen + "…" if len(value) > _LONGEST_SHOWN else seen


def line_fault(value: str, longest: int) -> Fault | None:
    """Return what keeps a text from standing on one line of a file, as it is and as it reads.

    Quotes, semicolons, angle brackets, emoji and every script pass; whoever writes the file escapes them.
    """
    if len(value) > longest:
        return Fault(
            message=Text("This has {length} characters; at most {longest} fit.", length=len(value), longest=longest),
            fix=Text("Shorten it."),
        )
    if value.isprintable() and value == value.strip():
        return None  # none of what follows is printable
    if not _LINE_BREAKS.isdisjoint(value):
        return Fault(message=Text("This goes over more than one line."), fix=Text("Write it on one line."))
    if not _DIRECTION.isdisjoint(value):
        return Fault(
            message=Text("This holds invisible characters that turn the writing direction."),
            fix=Text("Type it again, rather than pasting it."),
        )
    # Cc and Cs: control characters, NUL among them, and halves of characters that UTF-8 cannot hold.
    if any(unicodedata.category(c) in ("Cc", "Cs") for c in value):
        return Fault(message=Text("This holds control characters."), fix=Text("Type it again, rather than pasting it."))
    if value != value.strip():
        return Fault(message=Text("There are blanks at its start or end."), fix=Text("Take the blanks away."))
    return None
