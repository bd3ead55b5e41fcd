"""The little SIP a check needs, without I/O: an OPTIONS request out, a strict reading of the answer in.

Source: RFC 3261 (7, 8.1.1, 11, 18.3, 20). Bytes in, a value or a refusal out; nothing here waits.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from wizard.core.certificates.host import host_of
from wizard.core.fault import shown
from wizard.core.text import Text

LARGEST_ANSWER_BYTES = 64 * 1024
_STATUS_LINE = re.compile(r"SIP/2\.0 ([1-6][0-9][0-9]) ([^\r\n]*)")
_VERSION = b"SIP/2.0 "
_END_OF_HEAD = b"\r\n\r\n"
_TOKEN = re.compile(r"[A-Za-z0-9]{8,64}")
_NAME = re.compile(r"[A-Za-z0-9.!%*_+`'~-]+")
_LENGTH = re.compile(r"[0-9]{1,8}")
_BRANCH = re.compile(r';\s*branch\s*=\s*"?([^;,\s"]+)', re.IGNORECASE)
_COMPACT = {"v": "via", "i": "call-id", "f": "from", "t": "to", "l": "content-length", "m": "contact"}
"""Compact header names (RFC 3261 7.3.3)."""


class NotSipError(Exception):
    """What came is no answer to our request; ``reason`` says why, and quotes nothing of it."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request as it goes out, and what an answer to it must repeat."""

    data: bytes
    call_id: str
    cseq: int
    branch: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A final answer: its status, and its reason and ``User-Agent`` (or ``Server``) made harmless."""

    status: int
    reason: str
    user_agent: str


def options_request(host: str, port: int, token: str) -> Request:
    """Return an OPTIONS request over TLS (RFC 3261 11.1); ``token`` makes its identifiers, letters and digits only.

    Raises:
        ValueError: The host is neither a name nor an address, or the token cannot stand in a request.
    """
    target = str(host_of(host))
    if not _TOKEN.fullmatch(token) or not 0 < port < 65536:
        raise ValueError("not a token or port a request can carry")
    target = f"[{target}]" if ":" in target else target
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
    """Collects bytes until a final answer to one request is whole; provisional answers are passed over.

    However the bytes are cut, the outcome is the same. After a refusal the reader is of no more use.
    """

    def __init__(self, request: Request) -> None:
        self._request = request
        self._buffer = bytearray()
        self._taken = 0
        self._searched = 0

    def feed(self, data: bytes) -> Answer | None:
        """Take bytes; return the answer once it is whole, None before.

        Raises:
            NotSipError: They are not, or cannot become, an answer to the request.
        """
        self._buffer += data[: max(0, LARGEST_ANSWER_BYTES - self._taken)]
        self._taken += len(data)
        answer = self._next()
        while answer is not None and answer.status < 200:
            answer = self._next()
        if answer is None and self._taken > LARGEST_ANSWER_BYTES:
            raise NotSipError(Text("the answer is longer than any SIP answer"))
        return answer

    def _next(self) -> Answer | None:
        """One whole message, provisional ones too, taken out of the buffer."""
        if self._searched == 0:
            # Keep-alives between messages (RFC 5626 3.5.1).
            del self._buffer[: len(self._buffer) - len(self._buffer.lstrip(b"\r\n"))]
        start = bytes(self._buffer[: len(_VERSION)])
        if start != _VERSION[: len(start)]:
            raise NotSipError(Text("the server does not speak SIP here"))
        end = self._buffer.find(_END_OF_HEAD, self._searched)
        if end < 0:
            self._searched = max(0, len(self._buffer) - len(_END_OF_HEAD) + 1)
            return None
        status, reason, headers = _head(bytes(self._buffer[:end]))
        whole = end + len(_END_OF_HEAD) + _length(headers)
        if len(self._buffer) < whole:
            self._searched = end
            return None
        del self._buffer[:whole]
        self._searched = 0
        self._require_ours(headers)
        return Answer(
            status=status,
            reason=shown(reason),
            user_agent=shown(headers.get("user-agent") or headers.get("server", "")),
        )

    def _require_ours(self, headers: Mapping[str, str]) -> None:
        """Match the answer to the request (RFC 3261 17.1.3; 8.2.6.2 has it repeat Call-ID and CSeq)."""
        if headers.get("call-id") != self._request.call_id:
            raise NotSipError(Text("the answer is to another Call-ID"))
        if headers.get("cseq", "").split() != [str(self._request.cseq), "OPTIONS"]:
            raise NotSipError(Text("the answer is to another CSeq"))
        branch = _BRANCH.search(headers.get("via", ""))
        if branch is None or branch[1] != self._request.branch:
            raise NotSipError(Text("the answer is to another Via branch"))


def _length(headers: Mapping[str, str]) -> int:
    length = headers.get("content-length")
    if length is None:
        raise NotSipError(Text("the answer has no Content-Length, which a stream needs (RFC 3261 18.3)"))
    if not _LENGTH.fullmatch(length) or int(length) > LARGEST_ANSWER_BYTES:
        raise NotSipError(Text("the answer's Content-Length is no length of a SIP answer"))
    return int(length)


def _head(head: bytes) -> tuple[int, str, Mapping[str, str]]:
    """The status line and headers, folded lines joined (RFC 3261 7.3.1); the first of a repeated header counts."""
    text = re.sub(r"\r\n[ \t]+", " ", head.decode("utf-8", "replace"))
    first, *lines = text.split("\r\n")
    found = _STATUS_LINE.fullmatch(first)
    if found is None:
        raise NotSipError(Text("the answer does not begin as a SIP answer"))
    headers: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        key = name.rstrip(" \t").lower()
        if not colon or not _NAME.fullmatch(key):
            raise NotSipError(Text("the answer has a line that is no header"))
        key = _COMPACT.get(key, key)
        if key == "content-length" and headers.get(key, value.strip()) != value.strip():
            raise NotSipError(Text("the answer has more than one Content-Length"))
        headers.setdefault(key, value.strip())
    return int(found[1]), found[2], headers
