"""Which phones' files a web server gave away, and when, from its log of requests.

Source: the Common and the Combined Log Format (Apache: mod_log_config; nginx: ngx_http_log_module), which both write
unless told otherwise, with the virtual host before it on Debian.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

LARGEST = 1_000_000
"""Characters of a log that are looked at: its end."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TIME = r"\[(\d{2})/([A-Z][a-z]{2})/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})\]"
_REQUEST = r'"GET [^"\s]{0,300}/([0-9a-f]{12})\.cfg HTTP/[0-9.]{1,3}" (?:200|304) '
_LINE = re.compile(f"{_TIME} {_REQUEST}", re.ASCII)


def fetches_in_log(text: str) -> dict[str, datetime]:
    """Return when each phone last got its file, by the twelve digits of its MAC.

    304 counts: the phone has the file as it is. Any text gives an answer, in time linear in its length.
    """
    found: dict[str, datetime] = {}
    for digits, moment in _fetches(text[-LARGEST:]):
        if digits not in found or found[digits] < moment:
            found[digits] = moment
    return found


def _fetches(text: str) -> Iterator[tuple[str, datetime]]:
    for line in text.splitlines():
        if ".cfg " in line and (match := _LINE.search(line)):
            moment = _moment(match)
            if moment is not None:
                yield match[10], moment


def _moment(match: re.Match[str]) -> datetime | None:
    day, month, year, hour, minute, second, sign, hours, minutes = match.groups()[:9]
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        zone = timezone(-ahead if sign == "-" else ahead)
        local = datetime(
            int(year), _MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second), tzinfo=zone
        )
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
