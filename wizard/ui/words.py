"""Words on their way onto the screen: a core text in the person's language, and counted things."""

import re

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from wizard.core.text import Text, is_count

_CONTEXT = "Text"
"""The context of the literals inside ``Text(...)`` in the translations."""

_NONE_AS_ONE = frozenset((QLocale.Language.French,))
"""Where nothing is counted as one thing is, "0 fichier": Unicode CLDR's plural rules, French, one: i = 0,1."""

_THE_ONE = re.compile(r"(?<![\w.,{])1(?![\w.,}])")


def said(text: Text) -> str:
    """Return a text as the window shows it: its template translated, then filled in."""
    return text.filled(_translated(text), _shown)


def said_in_turn(*texts: Text | None) -> str:
    """Return texts one after the other as the window shows them; None says nothing."""
    return " ".join(said(text) for text in texts if text is not None)


def counted(count: int, one: Text, many: Text) -> str:
    """Return the text for one thing, or that for so many; ``{count}`` stands for the number."""
    is_as_one = count == 0 and QLocale().language() in _NONE_AS_ONE and _THE_ONE.search(_translated(one)) is not None
    text = one if count == 1 or is_as_one else many
    filled = Text(text.template, **{**dict(text.arguments), "count": count})
    template = _translated(text)
    return filled.filled(_THE_ONE.sub("0", template, count=1) if is_as_one else template, _shown)


def isolated(text: str) -> str:
    """Return a text that stands by itself among words from right to left: ``/etc/asterisk`` keeps its slash in front.

    The signs are Unicode's first strong isolate and the end of it (UAX 9).
    """
    is_leftward = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return "\n".join(f"\u2068{line}\u2069" if line else "" for line in text.split("\n")) if is_leftward else text


def number(count: int) -> str:
    """Return a number of things, its digits grouped as the language does."""
    return QLocale().toString(count)


def _translated(text: Text) -> str:
    return QCoreApplication.translate(_CONTEXT, text.template)


def _shown(name: str, value: str | Text) -> str:
    if isinstance(value, Text):
        return said(value)
    return number(int(value)) if is_count(name, value) else isolated(value)
