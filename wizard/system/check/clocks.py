"""The clocks that decide whether a certificate is valid: this computer's, the phones' time server's, the server's.

A phone's own clock cannot be seen; it follows its time server, and a wrong one makes sound certificates fail.
"""

import secrets
import socket
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509

from wizard.core.certificates.findings import WARN_BEFORE_END
from wizard.core.certificates.fingerprint import shown_name
from wizard.core.check_result import Check, Status
from wizard.core.sntp import COOKIE_BYTES, LARGEST_ANSWER_BYTES, NoTimeError, time_in, time_request
from wizard.core.text import Text
from wizard.system.check.deadline import Deadline, deadline
from wizard.system.check.name_lookup import addresses_of
from wizard.system.check.target import Target, TimeServer

CLOCK, DATES = "clock", "dates"
_TOLERATED, _DECIDING = timedelta(minutes=2), timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One clock: whose it is, and how far it is ahead of this computer's."""

    whose: Text
    ahead: timedelta


def phones_clock(target: Target) -> tuple[Check, Clock | None]:
    """Return the row for the phones' time server, and its clock where it answered."""
    server = target.time_server
    if server is None:
        row = Check(id=CLOCK, status=Status.SKIP, evidence=Text("the site names no time server"), is_optional=True)
        return row, None
    try:
        told = _asked(server, deadline())
    except (OSError, NoTimeError) as error:
        return _silent(server, error), None
    ahead = _ahead(told, target)
    clock = Clock(whose=Text("{server}, which phones ask", server=server.host), ahead=ahead)
    evidence = Text("{server} says {time}", server=server.host, time=f"{told:%Y-%m-%d %H:%M} UTC")
    if abs(ahead) <= _TOLERATED:
        return Check(id=CLOCK, status=Status.PASS, evidence=evidence), clock
    row = Check(
        id=CLOCK,
        # Certificates are dated by the day: what is less hardly ever decides about one.
        status=Status.FAIL if abs(ahead) >= _DECIDING else Status.WARN,
        evidence=evidence,
        cause=Text("This computer's clock is {difference} off from that of the phones.", difference=_shown(ahead)),
        fix=Text("Set the clock that is wrong; until then, what is said of dates here is not what phones say."),
    )
    return row, clock


def dates(target: Target, chain: Sequence[x509.Certificate], clocks: Sequence[Clock]) -> Check:
    """Return the row for the certificates' dates by every clock that was seen."""
    first, last = max(c.not_valid_before_utc for c in chain), min(c.not_valid_after_utc for c in chain)
    ending = next(c for c in chain if c.not_valid_after_utc == last)
    seen = (Clock(whose=Text("this computer"), ahead=timedelta()), *clocks)
    evidence = (
        Text("valid until {end} by {count} clocks", end=f"{last:%Y-%m-%d %H:%M} UTC", count=len(seen))
        if len(seen) > 1
        else Text("valid until {end} by this computer's clock", end=f"{last:%Y-%m-%d %H:%M} UTC")
    )
    for status, cause, fix in _faults(target, ending, first, last, seen):
        return Check(id=DATES, status=status, evidence=evidence, cause=cause, fix=fix)
    return Check(id=DATES, status=Status.PASS, evidence=evidence)


def servers_clock(target: Target, told: datetime) -> Clock:
    """Return the server's clock, which told this a moment ago."""
    return Clock(whose=Text("the server"), ahead=_ahead(told, target))


def _faults(
    target: Target, ending: x509.Certificate, first: datetime, last: datetime, seen: Sequence[Clock]
) -> Iterator[tuple[Status, Text, Text]]:
    """How bad it is, why, and what to do; the worst first."""
    for clock in seen:
        now = target.now + clock.ahead
        if not first <= now <= last:
            cause = (
                Text(
                    "{name} ended on {date}, by the clock of {whose}.",
                    name=shown_name(ending.subject),
                    date=last.date(),
                    whose=clock.whose,
                )
                if now > last
                else Text(
                    "A certificate is not valid before {date}, by the clock of {whose}.",
                    date=first.date(),
                    whose=clock.whose,
                )
            )
            fix = Text("Check that clock first (NTP); if it is right, renew the certificate.")
            yield Status.FAIL, cause, fix
    for clock in seen:
        if abs(clock.ahead) > _TOLERATED:
            cause = Text(
                "The clock of {whose} is {difference} off from this computer's.",
                whose=clock.whose,
                difference=_shown(clock.ahead),
            )
            yield Status.WARN, cause, Text("Let server, phones and this computer follow one time server (NTP).")
    if last - target.now <= WARN_BEFORE_END:
        cause = Text("{name} ends in {days} days.", name=shown_name(ending.subject), days=(last - target.now).days)
        yield Status.WARN, cause, Text("Renew it now, under the same file names.")


def _silent(server: TimeServer, error: Exception) -> Check:
    unsure = isinstance(error, NoTimeError)
    return Check(
        id=CLOCK,
        status=Status.WARN,
        evidence=Text("{server}: no time from it", server=server.host),
        cause=Text("The phones' time server does not know the time itself.")
        if unsure
        else Text("The phones' time server does not answer this computer."),
        fix=Text("Look whether NTP (UDP 123) runs there: phones with a wrong clock refuse every certificate."),
    )


def _asked(server: TimeServer, end: Deadline) -> datetime:
    """The time a server tells; raises OSError or NoTimeError."""
    cookie = secrets.token_bytes(COOKIE_BYTES)
    address = next(iter(addresses_of(server.host, end) or ()), "")
    if not address:
        raise OSError("no address")
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.connect((address, server.port))
        asking.send(time_request(cookie))
        while True:
            asking.settimeout(end.left_s())
            answer = asking.recv(LARGEST_ANSWER_BYTES)
            try:
                return time_in(answer, cookie)
            except NoTimeError:
                if answer[24:32] == cookie:
                    raise


def _ahead(told: datetime, target: Target) -> timedelta:
    return told - target.now


def _shown(difference: timedelta) -> str:
    """How much, in the one unit that says it."""
    seconds = abs(difference).total_seconds()
    for unit, size in (("days", 86400), ("hours", 3600)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds / 60:.0f} minutes"
