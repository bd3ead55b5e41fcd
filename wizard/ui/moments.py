"""Moments as a person reads them: in this computer's time zone and in the window's language."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from wizard.core.text import Text
from wizard.ui.words import said

_DAY, _MINUTE = Text("d MMM yyyy"), Text("d MMM yyyy, HH:mm")
"""In Qt's letters; which points and words stand between them is the language's affair."""


def day(moment: datetime) -> str:
    """Return the day of a moment, such as 25 Nov 2026; the moment is aware of its time zone."""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), said(_DAY))


def minute(moment: datetime) -> str:
    """Return day, hour and minute of a moment."""
    local = moment.astimezone()
    then = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
    return QLocale().toString(then, said(_MINUTE))


def date(moment: datetime) -> str:
    """Return the day of a moment as it is in the moment's own time zone: a certificate's days are those of UTC."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), said(_DAY))


def second(moment: datetime) -> str:
    """Return hour, minute and second of a moment."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
