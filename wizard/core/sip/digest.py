"""The answer to a server's challenge: digest authentication, never twice with the same words.

Source: RFC 3261 22, RFC 7616 3.4, RFC 8760 (which algorithms, and that the server's order is its preference).
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.core.sip.reading import Message, NotSipError
from wizard.core.text import Text

_SCHEME = re.compile(r"digest\s+", re.IGNORECASE)
_PARAMETER = re.compile(r'\s*([A-Za-z0-9_-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))\s*(?:,|$)')
_ESCAPED = re.compile(r"\\(.)")
_LONGEST = 4000
_MOST_PARAMETERS = 30
_HASHES = {"": "md5", "md5": "md5", "sha-256": "sha256"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An extension and its password."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """What a server wants to be answered. ``is_stale``: the words were right, their nonce too old."""

    realm: str
    nonce: str
    opaque: str | None
    algorithm: str
    has_qop: bool
    is_proxys: bool
    is_stale: bool


def challenge_of(message: Message) -> Challenge:
    """Return the first challenge in a 401 or 407 that can be answered.

    Raises:
        NotSipError: There is none.
    """
    for name in ("www-authenticate", "proxy-authenticate"):
        for value in message.all(name):
            if (found := _challenge(value, is_proxys=name.startswith("proxy"))) is not None:
                return found
    raise NotSipError(Text("the server asks for a password in a way that is not known (RFC 8760)"))


def authorization(challenge: Challenge, account: Account, *, method: str, uri: str, token: str) -> str:
    """Return the header that answers a challenge; ``token`` is ours, letters and digits."""
    kind = _HASHES[challenge.algorithm.lower()]
    secret = _digest(kind, f"{account.user}:{_unquoted(challenge.realm)}:{account.password}")
    asked = _digest(kind, f"{method}:{uri}")
    nonce = _unquoted(challenge.nonce)
    between = f"{nonce}:00000001:{token}:auth" if challenge.has_qop else nonce
    values = [
        f'username="{account.user}"',
        f'realm="{challenge.realm}"',
        f'nonce="{challenge.nonce}"',
        f'uri="{uri}"',
        f'response="{_digest(kind, f"{secret}:{between}:{asked}")}"',
    ]
    if challenge.algorithm:
        values.append(f"algorithm={challenge.algorithm}")
    if challenge.has_qop:
        values += ["qop=auth", "nc=00000001", f'cnonce="{token}"']
    if challenge.opaque is not None:
        values.append(f'opaque="{challenge.opaque}"')
    return f"{'Proxy-' if challenge.is_proxys else ''}Authorization: Digest {', '.join(values)}"


def _challenge(value: str, *, is_proxys: bool) -> Challenge | None:
    scheme = _SCHEME.match(value)
    if scheme is None or len(value) > _LONGEST or not value.isprintable():
        return None
    found = _parameters(value[scheme.end() :])
    offered = {q.strip().lower() for q in found.get("qop", "").split(",")} - {""}
    algorithm = found.get("algorithm", "")
    if "realm" not in found or "nonce" not in found or algorithm.lower() not in _HASHES:
        return None
    if offered and "auth" not in offered:
        return None
    return Challenge(
        realm=found["realm"],
        nonce=found["nonce"],
        opaque=found.get("opaque"),
        algorithm=algorithm,
        has_qop=bool(offered),
        is_proxys=is_proxys,
        is_stale=found.get("stale", "").lower() == "true",
    )


def _parameters(text: str) -> Mapping[str, str]:
    """Names in lower case and their values, still escaped; the first of a repeated one counts."""
    found: dict[str, str] = {}
    place = 0
    for _ in range(_MOST_PARAMETERS):
        one = _PARAMETER.match(text, place)
        if one is None:
            break
        found.setdefault(one[1].lower(), one[2] if one[2] is not None else one[3])
        place = one.end()
    return found


def _unquoted(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _digest(kind: str, text: str) -> str:
    # MD5 is what servers ask for (RFC 3261 22.4); TLS is what protects it here.
    return hashlib.new(kind, text.encode("utf-8", "surrogateescape"), usedforsecurity=False).hexdigest()
