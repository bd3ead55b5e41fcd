"""A REGISTER that registers nothing: without a Contact it only asks which there are (RFC 3261 10.2.3).

A Contact would push the phone's own out where only one is allowed (Asterisk: max_contacts, remove_existing).
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from wizard.core.sip.digest import Account, authorization, challenge_of
from wizard.core.sip.reading import Message, MessageReader, agent_of, require_answer
from wizard.core.sip.request import Caller, Request, request

_URI = re.compile(r"(sips?:[!-+\--;=?-~]{1,500})", re.IGNORECASE)
_MOST_CONTACTS = 100
_REFUSED = (401, 403, 407)


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """What came of it. ``was_challenged``: a password was asked for; ``is_refused``: it was not taken.

    ``contacts`` are the URIs registered now; ``date`` is the server's clock, where it told it.
    """

    status: int
    shown_status: str
    was_challenged: bool
    contacts: tuple[str, ...]
    date: datetime | None
    user_agent: str

    @property
    def is_refused(self) -> bool:
        """Whether the extension or its password is not known to the server."""
        return self.status in _REFUSED


class ContactQuery:
    """Asks with one password, once: more would have the server's fail2ban shut this computer out."""

    def __init__(self, caller: Caller, account: Account) -> None:
        self.outcome: Registered | None = None
        self._caller = caller
        self._account = account
        self._reader = MessageReader(takes_requests=True)
        self._asked = _register(caller, 1)
        self._answers = 0

    def start(self) -> bytes:
        """Return what to send first."""
        return self._asked.data

    def feed(self, data: bytes) -> bytes:
        """Take bytes; return what to send next, b"" where nothing is.

        Raises:
            NotSipError: They are no answer to what was asked.
        """
        self._reader.feed(data)
        sent = b""
        while not self.is_over and (message := self._reader.next()) is not None:
            if message.status >= 200:
                require_answer(message, self._asked)
                sent += self._took(message)
        return sent

    @property
    def is_over(self) -> bool:
        """Whether everything is known."""
        return self.outcome is not None

    def _took(self, message: Message) -> bytes:
        is_challenge = message.status in (401, 407)
        if is_challenge and self._may_answer(message):
            self._answers += 1
            self._asked = _register(self._caller, self._asked.cseq + 1, self._authorization(message))
            return self._asked.data
        self.outcome = Registered(
            status=message.status,
            shown_status=message.shown_status,
            was_challenged=is_challenge or self._answers > 0,
            contacts=_contacts(message),
            date=_date(message.get("date")),
            user_agent=agent_of(message),
        )
        return b""

    def _may_answer(self, message: Message) -> bool:
        """Once; and once more where only the nonce was too old, which is no failed attempt (RFC 7616 3.3)."""
        return self._answers == 0 or (self._answers == 1 and challenge_of(message).is_stale)

    def _authorization(self, message: Message) -> str:
        return authorization(
            challenge_of(message),
            self._account,
            method="REGISTER",
            uri=self._caller.uri(),
            token=self._caller.token,
        )


def _register(caller: Caller, cseq: int, authorized: str = "") -> Request:
    return request(caller, "REGISTER", cseq, to=f"<{caller.own}>", headers=(authorized,) if authorized else ())


def _contacts(message: Message) -> tuple[str, ...]:
    """The URIs of every Contact; one header may list several (RFC 3261 7.3.1)."""
    values = ", ".join(message.all("contact"))
    return tuple(found[1] for found in _URI.finditer(values))[:_MOST_CONTACTS]


def _date(text: str) -> datetime | None:
    """The Date header (RFC 3261 20.17), None where it is missing or cannot be read."""
    try:
        found = parsedate_to_datetime(text[:64])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found
