"""Requests as they go out over TLS, and who sends them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from wizard.core.certificates.host import host_of

LOCAL = "secure-calling.invalid"
"""What stands for this computer: no name anyone could call (RFC 2606 2)."""

_TOKEN = re.compile(r"[A-Za-z0-9]{8,64}")
_USER = re.compile(r"[A-Za-z0-9._~*+-]{1,64}")
_NUMBER = re.compile(r"[A-Za-z0-9._~*#+-]{1,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request as it goes out, and what an answer to it must repeat."""

    data: bytes = field(repr=False)
    call_id: str
    cseq: int
    branch: str
    method: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """What every request of one conversation shares; made by ``caller``. ``host`` is as it stands in a URI."""

    host: str
    port: int
    user: str
    token: str

    @property
    def call_id(self) -> str:
        """The conversation's Call-ID."""
        return f"{self.token}@{LOCAL}"

    def uri(self, user: str = "") -> str:
        """Return the URI of the server, or of someone at it, over TLS (RFC 3261 19.1.1; 26.2.2)."""
        at = f"{user.replace('#', '%23')}@" if user else ""
        return f"sip:{at}{self.host}:{self.port};transport=tls"

    @property
    def own(self) -> str:
        """The address we speak for."""
        return f"sip:{self.user}@{self.host}" if self.user else f"sip:check@{LOCAL}"


def caller(host: str, port: int, token: str, user: str = "") -> Caller:
    """Return who asks a server; ``token`` makes the identifiers, letters and digits only, ``user`` an extension.

    Raises:
        ValueError: The host is neither a name nor an address, or another part cannot stand in a request.
    """
    target = str(host_of(host))
    if not _TOKEN.fullmatch(token) or not 0 < port < 65536:
        raise ValueError("not a token or port a request can carry")
    if user and not is_extension(user):
        raise ValueError("not an extension a request can carry")
    return Caller(host=f"[{target}]" if ":" in target else target, port=port, user=user, token=token)


def is_extension(text: str) -> bool:
    """Whether a text can stand for an extension in a request, nothing of it escaped."""
    return bool(_USER.fullmatch(text))


def is_number(text: str) -> bool:
    """Whether a text can be called."""
    return bool(_NUMBER.fullmatch(text))


def request(
    of: Caller,
    method: str,
    cseq: int,
    *,
    uri: str = "",
    to: str = "",
    branch: str = "",
    headers: Sequence[str] = (),
    body: str = "",
) -> Request:
    """Return a request; ``uri`` is the server's unless given, ``to`` what stands in To (the same URI unless given).

    ``branch`` is repeated in an ACK of a refusal and in a CANCEL (RFC 3261 17.1.1.3, 9.1), else made anew.
    """
    uri = uri or of.uri()
    branch = branch or f"z9hG4bK{of.token}{cseq}{method.lower()}"
    content = body.encode()
    lines = (
        f"{method} {uri} SIP/2.0",
        f"Via: SIP/2.0/TLS {LOCAL};branch={branch};rport",
        "Max-Forwards: 70",
        f"From: <{of.own}>;tag={of.token[:16]}",
        f"To: {to or f'<{uri}>'}",
        f"Call-ID: {of.call_id}",
        f"CSeq: {cseq} {method}",
        *headers,
        "User-Agent: Secure Calling Wizard",
        f"Content-Length: {len(content)}",
        "",
        "",
    )
    data = "\r\n".join(lines).encode() + content
    return Request(data=data, call_id=of.call_id, cseq=cseq, branch=branch, method=method)


def options_request(host: str, port: int, token: str, user: str = "") -> Request:
    """Return an OPTIONS request over TLS (RFC 3261 11.1), from ``user`` where one is given.

    Raises:
        ValueError: As ``caller``.
    """
    return request(caller(host, port, token, user), "OPTIONS", 1, headers=("Accept: application/sdp",))
