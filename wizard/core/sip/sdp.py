"""One audio stream offered as a D-Series phone offers it, or without SRTP; and what an answer makes of it.

Source: RFC 4566 (5, 6), RFC 3264, RFC 4568 (a=crypto), RFC 3551 (payload types); the vendor's page on Secure Calling
(RTP/SAVP with AES_CM_128_HMAC_SHA1_80 only).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

SUITE = "AES_CM_128_HMAC_SHA1_80"
"""The one suite D-Series phones know."""

SECURE, PLAIN = "RTP/SAVP", "RTP/AVP"
KEY_BYTES = 30
"""Master key and salt of the suite (RFC 4568 6.2)."""

_MOST_LINES = 500
_AUDIO = re.compile(r"m=audio ([0-9]{1,5})(?:/[0-9]+)? ([A-Z/]{3,20})(?: |$)")
_CRYPTO = re.compile(r"a=crypto:[0-9]{1,9} ([A-Za-z0-9_]{1,60}) ")
# G.722, both G.711 and G.729: of payload types that need no description, those phones are given.
_PAYLOADS = "9 0 8 18"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """An audio stream as answered: its profile, and the suites of its keys. ``is_refused``: it has no port."""

    profile: str
    suites: tuple[str, ...] = ()
    is_refused: bool = False


def offer(address: IPv4Address | IPv6Address, port: int, key: str = "") -> str:
    """Return the offer of one stream at an address; ``key`` is the SDES key in Base64, "" for plain RTP."""
    lines = [
        "v=0",
        f"o=- 1 1 IN IP{address.version} {address}",
        "s=-",
        f"c=IN IP{address.version} {address}",
        "t=0 0",
        f"m=audio {port} {SECURE if key else PLAIN} {_PAYLOADS}",
    ]
    if key:
        lines.append(f"a=crypto:1 {SUITE} inline:{key}")
    return "\r\n".join((*lines, "a=sendrecv", ""))


def audio_of(body: bytes) -> Audio | None:
    """Return the first audio stream of a description; None where it has none."""
    lines = body.decode("utf-8", "replace").splitlines()[:_MOST_LINES]
    starts = [number for number, line in enumerate(lines) if line.startswith("m=")]
    for start, end in zip(starts, (*starts[1:], len(lines)), strict=False):
        if (found := _AUDIO.match(lines[start])) is not None:
            return Audio(profile=found[2], suites=_suites(lines[start:end]), is_refused=int(found[1]) == 0)
    return None


def _suites(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(found[1] for line in lines if (found := _CRYPTO.match(line)))
