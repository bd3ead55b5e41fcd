"""The question for the time, and a strict reading of its answer, without I/O.

Source: RFC 4330 4 (message), 5 (what a client has to check). Only the second counts here: a certificate's dates do
not ask for more.
"""

from datetime import UTC, datetime, timedelta

LARGEST_ANSWER_BYTES = 1024
COOKIE_BYTES = 8
_LENGTH = 48
_CLIENT = bytes([0x23])  # no leap second announced, version 4, client
_SERVER_MODE, _UNSYNCHRONISED = 4, 3
_STRATA = range(1, 16)
_ORIGIN, _TRANSMITTED = slice(24, 32), slice(40, 44)
# Seconds count from 1900, and anew from 2036 on, which the first bit tells (RFC 4330 3).
_FIRST_ERA, _SECOND_ERA = datetime(1900, 1, 1, tzinfo=UTC), datetime(2036, 2, 7, 6, 28, 16, tzinfo=UTC)


class NoTimeError(Exception):
    """What came is not the time: another's answer, or that of a server that does not know it."""


def time_request(cookie: bytes) -> bytes:
    """Return the question; ``cookie`` are eight random bytes, which the answer repeats."""
    return _CLIENT + bytes(_LENGTH - 1 - COOKIE_BYTES) + cookie


def time_in(answer: bytes, cookie: bytes) -> datetime:
    """Return the time in an answer to the question with this cookie.

    Raises:
        NoTimeError: There is none.
    """
    if len(answer) < _LENGTH or answer[0] & 0x07 != _SERVER_MODE or answer[_ORIGIN] != cookie:
        raise NoTimeError("not an answer to this question")
    if answer[0] >> 6 == _UNSYNCHRONISED or answer[1] not in _STRATA or not any(answer[_TRANSMITTED]):
        raise NoTimeError("the server does not know the time")
    seconds = int.from_bytes(answer[_TRANSMITTED])
    return (_FIRST_ERA if seconds >> 31 else _SECOND_ERA) + timedelta(seconds=seconds)
