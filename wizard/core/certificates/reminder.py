"""A calendar file that reminds of the end of a certificate, and of what stops working on that day (RFC 5545)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509

from wizard.core.certificates.fingerprint import fingerprint
from wizard.core.certificates.renewal_advice import who_renews
from wizard.core.fault import shown
from wizard.core.phone_rules import rules
from wizard.core.site import Site
from wizard.core.text import Text

REMIND_BEFORE = timedelta(days=30)

_LONGEST_LINE = 75  # octets without the line's end, RFC 5545 3.1
_MOST_NAMED = 20
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What there is to remember.

    ``id`` stays the same for one certificate: a calendar that is given it twice keeps it once.
    """

    id: str
    ends: datetime
    remind_before: timedelta
    summary: Text
    description: tuple[Text, ...]


def reminder_of(certificate: x509.Certificate, site: Site) -> Reminder:
    """Return the reminder of a site's certificate: 30 days before its end, or a third of a short life."""
    end = certificate.not_valid_after_utc
    return Reminder(
        id=fingerprint(certificate).replace(":", "").lower(),
        ends=end,
        remind_before=min(REMIND_BEFORE, max(end - certificate.not_valid_before_utc, timedelta()) / 3),
        summary=Text("The certificate of {host} ends", host=shown(site.server.host)),
        description=(*_what_breaks(site), Text("Who renews it:"), who_renews(certificate, site)),
    )


def reminder_ics(reminder: Reminder, now: datetime, translated: Callable[[Text], str] = str) -> str:
    """Return a reminder as a calendar file with one event and its alarm.

    ``now`` is aware of its time zone. Source: RFC 5545 3.1 (lines), 3.3.11 (text), 3.6.1 (event), 3.6.6 (alarm).

    Raises:
        ValueError: ``now`` does not say its time zone.
    """
    if now.tzinfo is None:
        raise ValueError("now has to say its time zone")
    summary = translated(reminder.summary)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//secure-calling-wizard//reminder//EN",
        "BEGIN:VEVENT",
        f"UID:{reminder.id}@secure-calling-wizard",
        f"DTSTAMP:{_time(now)}",
        f"DTSTART:{_time(reminder.ends)}",
        f"SUMMARY:{_escaped(summary)}",
        "DESCRIPTION:" + _escaped("\n".join(translated(text) for text in reminder.description)),
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(summary)}",
        f"TRIGGER:-{_duration(reminder.remind_before)}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _what_breaks(site: Site) -> Iterator[Text]:
    phones = [phone for phone in site.phones if phone.stage.is_on_tls]
    checking = [p.extension for p in phones if rules(p.model, p.firmware).validates]
    unknown = [p.extension for p in phones if rules(p.model, p.firmware).validates is None]
    if checking:
        yield Text("From then on these phones refuse the server and cannot call: {phones}.", phones=_listed(checking))
    if unknown:
        yield Text(
            "These may refuse it, too; what their firmware does is not known: {phones}.", phones=_listed(unknown)
        )
    if not checking and not unknown:
        yield Text("From then on every phone that checks certificates refuses the server and cannot call.")


def _listed(extensions: list[str]) -> str:
    more = len(extensions) - _MOST_NAMED
    named = ", ".join(shown(extension) for extension in extensions[:_MOST_NAMED])
    return f"{named} + {more}" if more > 0 else named


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ").rjust(16, "0")  # %Y has no zeros before year 1000


def _duration(span: timedelta) -> str:
    hours = span.seconds // 3600
    return f"P{span.days}DT{hours}H" if hours else f"P{span.days}D"


def _escaped(text: str) -> str:
    plain = _CONTROLS.sub(" ", text.replace("\r\n", "\n"))
    return re.sub(r"([\\;,])", r"\\\1", plain).replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of 75 octets at most, no character cut; each but the first begins with a space."""
    piece, size = "", 0
    for character in line.encode("utf-8", "replace").decode():
        width = len(character.encode())
        if size + width > _LONGEST_LINE:
            yield piece
            piece, size = " ", 1
        piece, size = piece + character, size + width
    yield piece
