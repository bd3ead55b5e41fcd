"""A language that nobody speaks: English in letters of its own, a third longer, so that what is not translated shows.

What it makes of "Show {count} &files" is "[Ŝĥöŵ {count} &ƒíļéš ~~~~~]": placeholders, tags and mnemonics stay.
"""

import re
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QTranslator

from installers.translating.literals import Literal, all_literals

LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áɓçđéƒĝĥíĵķļɱñöþɋŕšţúṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ",
)
LONGER = 0.35
KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]+>|&#?\w+;|&\w|%\d|%n)")
AS_THEY_ARE = frozenset(("d MMM yyyy", "d MMM yyyy, HH:mm"))
"""Formats of dates: letters for Qt, and not for people."""


def pseudo(words: str) -> str:
    """Return words in the language."""
    if words in AS_THEY_ARE:
        return words
    parts = KEPT.split(words)
    said = "".join(part if number % 2 else part.translate(LETTERS) for number, part in enumerate(parts))
    length = sum(len(part) for part in parts[::2])
    return f"[{said} {_padding(round(length * LONGER))}]"


class Pseudo(QTranslator):
    """Knows exactly the words that the translations are made for; with Qt's own it does as Qt does."""

    def translate(self, context: str, words: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return words in the language, None for such as have no context that they could be translated in."""
        return pseudo(words) if Literal(context=context, words=words) in _known() else None

    def isEmpty(self) -> bool:
        """Let Qt install it."""
        return False


def pseudo_translators() -> Sequence[QTranslator]:
    """Return what translates into the language."""
    return (Pseudo(),)


@cache
def _known() -> frozenset[Literal]:
    return frozenset(all_literals())


def _padding(length: int) -> str:
    """Return so much more to read, in words that can stand on lines of their own."""
    whole, rest = divmod(max(length, 1), 6)
    return " ".join(["~~~~~"] * whole + ["~" * rest] * bool(rest))
