"""The little SIP a check needs, without I/O: an OPTIONS request out, a strict reading of the answer in.

Source: RFC 3261 (7, 8.1.1, 11, 18.3, 20). Bytes in, a value or a refusal out; nothing here waits.
"""

import re
from dataclasses import dataclass

LARGEST_ANSWER_BYTES = 64 * 1024
_STATUS_LINE = re.compile(r"SIP/2\.0 ([1-6]\d\d) ([^\r\n]{0,200})")
_COMPACT = {"v": "via", "i": "call-id", "f": "from", "t": "to", "l": "content-length"}
"""Compact header names (RFC 3261 7.3.3)."""


class NotSipError(Exception):
    """What came is no answer to our request; the text says why, in words of ours only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request as it goes out, and what an answer to it must repeat."""

    data: bytes
    call_id: str
    cseq: int
    branch: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A final answer: its status, reason, and the headers a check looks at."""

    status: int
    reason: str
    user_agent: str
    date: str


def options_request(host: str, port: int, token: str) -> Request:
    """Return an OPTIONS request over TLS (RFC 3261 11.1); ``token`` makes its identifiers, letters and digits only."""
    if not re.fullmatch(r"[A-Za-z0-9]{8,64}", token) or re.search(r"[\s<>;?@\x00-\x1f\x7f]", host):
        raise ValueError("not a token or host a request can carry")
    target = f"[{host}]" if ":" in host else host
    branch, call_id = f"z9hG4bK{token}", f"{token}@secure-calling.invalid"
    lines = (
        f"OPTIONS sip:{target}:{port};transport=tls SIP/2.0",
        f"Via: SIP/2.0/TLS secure-calling.invalid;branch={branch};rport",
        "Max-Forwards: 70",
        f"From: <sip:check@secure-calling.invalid>;tag={token[:16]}",
        f"To: <sip:{target}:{port};transport=tls>",
        f"Call-ID: {call_id}",
        "CSeq: 1 OPTIONS",
        "Accept: application/sdp",
        "User-Agent: Secure Calling Wizard",
        "Content-Length: 0",
        "",
        "",
    )
    return Request(data="\r\n".join(lines).encode("ascii"), call_id=call_id, cseq=1, branch=branch)


class AnswerReader:
    """Collects bytes until a final answer to one request is whole; provisional answers are passed over."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._buffer = b""

    def feed(self, data: bytes) -> Answer | None:
        """Take bytes; return the answer once it is whole, None before. Raises NotSipError."""
        self._buffer += data
        if len(self._buffer) > LARGEST_ANSWER_BYTES:
            raise NotSipError("the answer is longer than any SIP answer")
        while self._buffer:
            # Keep-alives between messages (RFC 5626 3.5.1).
            self._buffer = self._buffer.lstrip(b"\r\n")
            if len(self._buffer) >= 8 and not self._buffer.startswith(b"SIP/2.0 "):
                raise NotSipError("the server does not speak SIP here")
            head, separator, rest = self._buffer.partition(b"\r\n\r\n")
            if not separator:
                return None
            status, reason, headers = _head(head)
            length = headers.get("content-length")
            if length is None:
                raise NotSipError("the answer has no Content-Length, which a stream needs (RFC 3261 18.3)")
            if not length.isascii() or not length.isdigit() or int(length) > LARGEST_ANSWER_BYTES:
                raise NotSipError("the answer's Content-Length is no number")
            if len(rest) < int(length):
                return None
            self._buffer = rest[int(length) :]
            self._require_ours(headers)
            if status >= 200:
                return Answer(
                    status=status,
                    reason=reason,
                    user_agent=headers.get("user-agent") or headers.get("server", ""),
                    date=headers.get("date", ""),
                )
        return None

    def _require_ours(self, headers: dict[str, str]) -> None:
        if headers.get("call-id") != self._request.call_id:
            raise NotSipError("the answer is to another Call-ID")
        if headers.get("cseq", "").split() != [str(self._request.cseq), "OPTIONS"]:
            raise NotSipError("the answer is to another CSeq")
        if self._request.branch not in headers.get("via", ""):
            raise NotSipError("the answer is to another branch")


def _head(head: bytes) -> tuple[int, str, dict[str, str]]:
    """The status line and headers, folded lines joined (RFC 3261 7.3.1); the first of a repeated header counts."""
    text = re.sub(r"\r\n[ \t]+", " ", head.decode("utf-8", "replace"))
    first, *lines = text.split("\r\n")
    found = _STATUS_LINE.fullmatch(first)
    if found is None:
        raise NotSipError("the answer does not begin as a SIP answer")
    headers: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise NotSipError("the answer has a line that is no header")
        key = name.strip().lower()
        headers.setdefault(_COMPACT.get(key, key), value.strip())
    return int(found[1]), found[2], headers
