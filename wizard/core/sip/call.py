"""A call that is called off at its first ring: an offer goes out, and how it was taken comes back.

Source: RFC 3261 (9.1 CANCEL, 13.2.2 answers to an INVITE, 15.1 BYE, 17.1.1 ACK of a refusal), RFC 3264.
"""

import re
from dataclasses import dataclass
from enum import Enum

from wizard.core.sip.digest import Account, authorization, challenge_of
from wizard.core.sip.reading import Message, MessageReader, require_answer
from wizard.core.sip.request import Caller, Request, request
from wizard.core.sip.sdp import Audio, audio_of

_TARGET = re.compile(r"<(sips?:[!-;=?-~]{1,500})>", re.IGNORECASE)
_TO = re.compile(r"[^\x00-\x1f\x7f]{1,1000}")
_ROUTE = re.compile(r"[^\x00-\x1f\x7f]{1,1000}")
_MOST_ROUTES = 10


class _State(Enum):
    CALLING = "calling"
    CALLED_OFF = "called-off"
    HANGING_UP = "hanging-up"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """How a call was taken. ``status`` is the last that was said of the INVITE, 0 where nothing was.

    ``was_challenged``: a password was asked for. ``rang`` or ``answered``: the offer was good. ``audio`` is what was
    answered to it, where that was said before the call was off. ``contact`` is where the server wants to be reached.
    """

    status: int
    shown_status: str
    was_challenged: bool
    rang: bool
    answered: bool
    audio: Audio | None
    contact: str

    @property
    def is_accepted(self) -> bool:
        """Whether the offer was taken."""
        return self.rang or self.answered

    @property
    def is_password_refused(self) -> bool:
        """Whether the extension or its password is not known to the server."""
        return self.was_challenged and self.status in (401, 407)


class Call:
    """Calls a number with one offer and one password, and ends as soon as it is known whether the offer is taken.

    ``description`` is the offer, ``reached_at`` the address and port of our end of the connection.
    """

    def __init__(self, caller: Caller, account: Account, number: str, *, description: str, reached_at: str) -> None:
        self._caller = caller
        self._own = f"<sip:{caller.user}@{reached_at};transport=tls>"
        self._account = account
        self._uri = caller.uri(number)
        self._description = description
        self._reader = MessageReader(takes_requests=True)
        self._state = _State.CALLING
        self._invite = self._invited(1, "")
        self._bye: Request | None = None
        self._is_known = False  # a provisional answer came, so that it may be called off
        self._rang = self._answered = self._was_challenged = False
        self._status, self._shown_status, self._contact = 0, "", ""
        self._audio: Audio | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing is left of the call."""
        return self._state is _State.OVER

    @property
    def outcome(self) -> Taken:
        """What is known of it by now."""
        return Taken(
            status=self._status,
            shown_status=self._shown_status,
            was_challenged=self._was_challenged,
            rang=self._rang,
            answered=self._answered,
            audio=self._audio,
            contact=self._contact,
        )

    def start(self) -> bytes:
        """Return what to send first."""
        return self._invite.data

    def feed(self, data: bytes) -> bytes:
        """Take bytes; return what to send next, b"" where nothing is.

        Raises:
            NotSipError: They are no answer to what was asked.
        """
        self._reader.feed(data)
        sent = b""
        while not self.is_over and (message := self._reader.next()) is not None:
            sent += self._took(message)
        return sent

    def call_off(self) -> bytes:
        """Return what ends the call where it is neither taken nor refused yet, b"" where nothing can."""
        if self._state is not _State.CALLING or not self._is_known:
            return b""
        self._state = _State.CALLED_OFF
        return self._request("CANCEL", self._invite.cseq, branch=self._invite.branch).data

    def _took(self, message: Message) -> bytes:
        if message.method:
            return _asked(message)
        if message.answered_method == "CANCEL" and self._state is not _State.CALLING:
            return b""
        if self._bye is not None and message.answered_method == "BYE":
            require_answer(message, self._bye)
            self._state = _State.OVER
            return b""
        require_answer(message, self._invite)
        if message.status < 200:
            return self._provisional(message)
        if message.status < 300:
            return self._accepted(message)
        return self._refused(message)

    def _provisional(self, message: Message) -> bytes:
        self._is_known = True
        if message.status == 100 or self._state is not _State.CALLING:
            return b""
        self._rang = True
        self._note(message)
        return self.call_off()

    def _accepted(self, message: Message) -> bytes:
        """Taken: also where that crossed our calling it off. It is acknowledged and hung up."""
        target = _TARGET.search(message.get("contact"))
        uri = target[1] if target else self._uri
        to = _safe(_TO, message.get("to")) or f"<{self._uri}>"
        routes = [f"Route: {r}" for r in reversed(message.all("record-route")) if _ROUTE.fullmatch(r)][:_MOST_ROUTES]
        cseq = self._invite.cseq
        acknowledged = request(self._caller, "ACK", cseq, uri=uri, to=to, headers=routes)
        if self._bye is not None:  # the same answer once more
            return acknowledged.data
        self._answered = True
        self._note(message)
        self._bye = request(self._caller, "BYE", cseq + 1, uri=uri, to=to, headers=routes)
        self._state = _State.HANGING_UP
        return acknowledged.data + self._bye.data

    def _refused(self, message: Message) -> bytes:
        to = _safe(_TO, message.get("to")) or f"<{self._uri}>"
        acknowledged = self._request("ACK", self._invite.cseq, branch=self._invite.branch, to=to).data
        is_challenge = message.status in (401, 407)
        if is_challenge and not self._was_challenged and self._state is _State.CALLING:
            self._was_challenged = True
            answer = authorization(
                challenge_of(message), self._account, method="INVITE", uri=self._uri, token=self._caller.token
            )
            self._invite = self._invited(self._invite.cseq + 1, answer)
            self._is_known = False
            return acknowledged + self._invite.data
        if not self._rang:
            self._note(message)
        self._state = _State.OVER
        return acknowledged

    def _note(self, message: Message) -> None:
        self._status, self._shown_status = message.status, message.shown_status
        self._contact = self._contact or message.get("contact")
        if message.get("content-type").partition(";")[0].strip().lower() == "application/sdp":
            self._audio = self._audio or audio_of(message.body)

    def _invited(self, cseq: int, authorized: str) -> Request:
        headers = (
            *((authorized,) if authorized else ()),
            f"Contact: {self._own}",
            "Allow: INVITE, ACK, CANCEL, BYE",
            "Content-Type: application/sdp",
        )
        return request(self._caller, "INVITE", cseq, uri=self._uri, headers=headers, body=self._description)

    def _request(self, method: str, cseq: int, *, branch: str, to: str = "") -> Request:
        return request(self._caller, method, cseq, uri=self._uri, branch=branch, to=to)


def _asked(message: Message) -> bytes:
    """What is asked of us within the call is not done; that they hung up is acknowledged (RFC 3261 8.2)."""
    if message.method == "ACK":
        return b""
    status = "200 OK" if message.method == "BYE" else "488 Not Acceptable Here"
    copied = [
        f"{name}: {value}"
        for name, key in (("Via", "via"), ("From", "from"), ("To", "to"), ("Call-ID", "call-id"), ("CSeq", "cseq"))
        for value in message.all(key)
        if _ROUTE.fullmatch(value)
    ]
    return "\r\n".join((f"SIP/2.0 {status}", *copied, "Content-Length: 0", "", "")).encode()


def _safe(pattern: re.Pattern[str], value: str) -> str:
    return value if pattern.fullmatch(value) else ""
