"""A strict reading of the SIP messages on a stream, and of the answer to one request among them.

Source: RFC 3261 (7, 8.1.3, 17.1.3, 18.3, 20).
"""

import re
from dataclasses import dataclass, field

from wizard.core.fault import shown
from wizard.core.sip.request import Request
from wizard.core.text import Text

LARGEST_ANSWER_BYTES = 64 * 1024
_STATUS_LINE = re.compile(r"SIP/2\.0 ([1-6][0-9][0-9]) ([^\r\n]*)")
_REQUEST_LINE = re.compile(r"([A-Z]{2,16}) ([!-~]{1,2000}) SIP/2\.0")
_REQUEST_START = re.compile(rb"[A-Z]{1,16}(?: |$)")
_VERSION = b"SIP/2.0 "
_END_OF_HEAD = b"\r\n\r\n"
_NAME = re.compile(r"[A-Za-z0-9.!%*_+`'~-]+")
_LENGTH = re.compile(r"[0-9]{1,8}")
_BRANCH = re.compile(r';\s*branch\s*=\s*"?([^;,\s"]+)', re.IGNORECASE)
_COMPACT = {
    "v": "via",
    "i": "call-id",
    "f": "from",
    "t": "to",
    "l": "content-length",
    "m": "contact",
    "c": "content-type",
}
"""Compact header names (RFC 3261 7.3.3)."""


class NotSipError(Exception):
    """What came is no answer to our request; ``reason`` says why, and quotes nothing of it."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message. ``status`` is 0 for a request, whose method is ``method``; ``reason`` is as sent, and hostile.

    ``headers`` are (name in lower case and long form, value), in order, folded lines joined.
    """

    status: int
    reason: str = ""
    method: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)

    def get(self, name: str) -> str:
        """Return the first value of a header, "" where there is none."""
        return next((value for key, value in self.headers if key == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of a header."""
        return tuple(value for key, value in self.headers if key == name)

    @property
    def answered_method(self) -> str:
        """The method an answer is to, "" where its CSeq does not say."""
        return (self.get("cseq").split() or [""])[-1]

    @property
    def shown_status(self) -> str:
        """Status and reason, made harmless: ``404 Not Found``."""
        return f"{self.status} {shown(self.reason)}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A final answer: its status, and its reason and ``User-Agent`` (or ``Server``) made harmless."""

    status: int
    reason: str
    user_agent: str


class MessageReader:
    """Takes messages off a stream; however its bytes are cut, the outcome is the same.

    ``takes_requests``: the peer may also ask something of us. After a refusal the reader is of no more use.
    """

    def __init__(self, *, takes_requests: bool = False) -> None:
        self._takes_requests = takes_requests
        self._buffer = bytearray()
        self._taken = 0
        self._searched = 0

    def feed(self, data: bytes) -> None:
        """Take bytes."""
        self._buffer += data[: max(0, LARGEST_ANSWER_BYTES - self._taken)]
        self._taken += len(data)

    def next(self) -> Message | None:
        """Return the next whole message; None until there is one.

        Raises:
            NotSipError: What came is none, and cannot become one.
        """
        message = self._next()
        if message is None and self._taken > LARGEST_ANSWER_BYTES:
            raise NotSipError(Text("the answer is longer than any SIP answer"))
        return message

    def _next(self) -> Message | None:
        if self._searched == 0:
            # Keep-alives between messages (RFC 5626 3.5.1).
            del self._buffer[: len(self._buffer) - len(self._buffer.lstrip(b"\r\n"))]
        start = bytes(self._buffer[: len(_VERSION)])
        if start != _VERSION[: len(start)] and not (self._takes_requests and _REQUEST_START.match(self._buffer[:17])):
            raise NotSipError(Text("the server does not speak SIP here"))
        end = self._buffer.find(_END_OF_HEAD, self._searched)
        if end < 0:
            self._searched = max(0, len(self._buffer) - len(_END_OF_HEAD) + 1)
            return None
        head = _head(bytes(self._buffer[:end]), takes_requests=self._takes_requests)
        body = end + len(_END_OF_HEAD)
        whole = body + _length(head)
        if len(self._buffer) < whole:
            self._searched = end
            return None
        message = Message(
            status=head.status,
            reason=head.reason,
            method=head.method,
            headers=head.headers,
            body=bytes(self._buffer[body:whole]),
        )
        del self._buffer[:whole]
        self._searched = 0
        return message


class AnswerReader:
    """Collects bytes until a final answer to one request is whole; provisional answers are passed over."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._reader = MessageReader()

    def feed(self, data: bytes) -> Answer | None:
        """Take bytes; return the answer once it is whole, None before.

        Raises:
            NotSipError: They are not, or cannot become, an answer to the request.
        """
        self._reader.feed(data)
        while (message := self._reader.next()) is not None:
            require_answer(message, self._request)
            if message.status >= 200:
                return Answer(status=message.status, reason=shown(message.reason), user_agent=shown(agent_of(message)))
        return None


def agent_of(message: Message) -> str:
    """Return what a server calls itself, as sent."""
    return message.get("user-agent") or message.get("server")


def require_answer(message: Message, request: Request) -> None:
    """Match an answer to a request (RFC 3261 17.1.3; 8.2.6.2 has it repeat Call-ID and CSeq).

    Raises:
        NotSipError: It is the answer to another one.
    """
    if message.get("call-id") != request.call_id:
        raise NotSipError(Text("the answer is to another Call-ID"))
    if message.get("cseq").split() != [str(request.cseq), request.method]:
        raise NotSipError(Text("the answer is to another CSeq"))
    branch = _BRANCH.search(message.get("via"))
    if branch is None or branch[1] != request.branch:
        raise NotSipError(Text("the answer is to another Via branch"))


def _length(message: Message) -> int:
    lengths = set(message.all("content-length"))
    if not lengths:
        raise NotSipError(Text("the answer has no Content-Length, which a stream needs (RFC 3261 18.3)"))
    if len(lengths) > 1:
        raise NotSipError(Text("the answer has more than one Content-Length"))
    length = lengths.pop()
    if not _LENGTH.fullmatch(length) or int(length) > LARGEST_ANSWER_BYTES:
        raise NotSipError(Text("the answer's Content-Length is no length of a SIP answer"))
    return int(length)


def _head(head: bytes, *, takes_requests: bool) -> Message:
    """A message without its body; folded lines are joined (RFC 3261 7.3.1)."""
    text = re.sub(r"\r\n[ \t]+", " ", head.decode("utf-8", "replace"))
    first, *lines = text.split("\r\n")
    status = _STATUS_LINE.fullmatch(first)
    request = _REQUEST_LINE.fullmatch(first) if takes_requests else None
    if status is None and request is None:
        raise NotSipError(Text("the answer does not begin as a SIP answer"))
    headers: list[tuple[str, str]] = []
    for line in lines:
        name, colon, value = line.partition(":")
        key = name.rstrip(" \t").lower()
        if not colon or not _NAME.fullmatch(key):
            raise NotSipError(Text("the answer has a line that is no header"))
        headers.append((_COMPACT.get(key, key), value.strip()))
    return Message(
        status=int(status[1]) if status else 0,
        reason=status[2] if status else "",
        method=request[1] if request else "",
        headers=tuple(headers),
    )
