"""Moments as a report writes them."""

from datetime import UTC, datetime


def day(moment: datetime) -> str:
    """Return the day of a moment, in UTC."""
    return f"{moment.astimezone(UTC):%Y-%m-%d}"


def minute(moment: datetime) -> str:
    """Return a moment to the minute, in UTC."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
