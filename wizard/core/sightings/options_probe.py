"""SIP OPTIONS in one datagram, to anybody, and who it is that answers.

Unlike a check of a server, what comes back is read leniently: any final answer to the question will do.
Source: RFC 3261 8.1.3, 11, 18.1 (over UDP a message ends with its datagram).
"""

import re

from wizard.core.sightings.signs import device_address

LARGEST_ANSWER = 65_535
PORT = 5060

_TOKEN = re.compile(r"[A-Za-z0-9]{8,64}")
_FINAL = re.compile(rb"SIP/2\.0 [2-6][0-9][0-9] ")
_HEADER = re.compile(rb"(?:^|\n)(call-id|i|user-agent|server)[ \t]*:[ \t]*([^\r\n]{0,255})", re.IGNORECASE)
_LARGEST_HEAD = 8192


def probe(address: str, token: str, *, own_address: str, own_port: int, port: int = PORT) -> bytes:
    """Return an OPTIONS request for whoever is at an IPv4 address; ``token`` makes its identifiers.

    Raises:
        ValueError: A part cannot stand in a request.
    """
    if device_address(address) is None or device_address(own_address) is None or not _TOKEN.fullmatch(token):
        raise ValueError("not an address or token a request can carry")
    lines = (
        f"OPTIONS sip:{address}:{port} SIP/2.0",
        # Where the answer goes with those that do not know rport (RFC 3261 18.2.2, RFC 3581).
        f"Via: SIP/2.0/UDP {own_address}:{own_port};branch=z9hG4bK{token};rport",
        "Max-Forwards: 70",
        f"From: <sip:discover@{own_address}>;tag={token[:16]}",
        f"To: <sip:{address}:{port}>",
        f"Call-ID: {token}@secure-calling.invalid",
        "CSeq: 1 OPTIONS",
        "Accept: application/sdp",
        "User-Agent: Secure Calling Wizard",
        "Content-Length: 0",
        "",
        "",
    )
    return "\r\n".join(lines).encode("ascii")


def answering_agent(datagram: bytes, token: str) -> str | None:
    """Return what the sender of a final answer calls itself, "" where it does not; None where it is no such answer."""
    head = datagram[:_LARGEST_HEAD].partition(b"\r\n\r\n")[0]
    if not _FINAL.match(head):
        return None
    told: dict[bytes, str] = {}
    for found in _HEADER.finditer(head):
        told.setdefault(found[1].lower(), found[2].decode("utf-8", "replace").strip())
    call_id = told.get(b"call-id", told.get(b"i", ""))
    if call_id != f"{token}@secure-calling.invalid":
        return None
    return told.get(b"user-agent") or told.get(b"server", "")
