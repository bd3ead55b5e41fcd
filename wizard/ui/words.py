"""Words on their way onto the screen: a core text in the person's language, and counted things."""

from PySide6.QtCore import QCoreApplication

from wizard.core.text import Text

_CONTEXT = "Text"
"""The context under which Qt's lupdate files the literals inside ``Text(...)``."""


def said(text: Text) -> str:
    """Return a text as the window shows it: its template translated, then filled in."""
    return text.filled(QCoreApplication.translate(_CONTEXT, text.template))


def counted(count: int, one: Text, many: Text) -> str:
    """Return the text for one thing, or that for so many; ``{count}`` stands for the number."""
    text = one if count == 1 else many
    return said(Text(text.template, **{**dict(text.arguments), "count": count}))
