from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sntp import NoTimeError, time_in, time_request

COOKIE = b"8 random"
EPOCH = datetime(1900, 1, 1, tzinfo=UTC)
NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)


def answer(now: datetime = NOW, first: int = 0x24, stratum: int = 2, cookie: bytes = COOKIE) -> bytes:
    seconds = int((now - EPOCH).total_seconds()) % 2**32
    return bytes([first, stratum]) + bytes(22) + cookie + bytes(8) + seconds.to_bytes(4) + bytes(4)


def test_the_question_is_a_clients() -> None:
    asked = time_request(COOKIE)
    assert (len(asked), asked[0] & 0x07, asked[0] >> 3 & 0x07) == (48, 3, 4)
    assert asked[40:48] == COOKIE


@given(st.datetimes(datetime(1968, 1, 21), datetime(2104, 2, 25)))
def test_the_time_is_that_of_its_era(now: datetime) -> None:
    whole = now.replace(microsecond=0, tzinfo=UTC)
    if whole != datetime(2036, 2, 7, 6, 28, 16, tzinfo=UTC):  # the one second that is written as nothing
        assert time_in(answer(whole), COOKIE) == whole


def test_more_than_asked_for_is_passed_over() -> None:
    assert time_in(answer() + b"x" * 40, COOKIE) == NOW


@pytest.mark.parametrize(
    "data",
    [
        b"",
        answer()[:47],
        answer(cookie=b"another!"),
        answer(first=0x23),
        answer(first=0xE4),
        answer(stratum=0),
        answer(stratum=16),
        answer()[:40] + bytes(8),
    ],
    ids=["nothing", "short", "another's", "a-question", "unsynchronised", "kiss-of-death", "stratum-16", "no-time"],
)
def test_what_is_not_the_time(data: bytes) -> None:
    with pytest.raises(NoTimeError):
        time_in(data, COOKIE)


@given(st.binary(max_size=120))
def test_any_bytes_are_a_time_or_none(data: bytes) -> None:
    try:
        told = time_in(data, COOKIE)
    except NoTimeError:
        return
    assert timedelta() <= told - datetime(1968, 1, 1, tzinfo=UTC) <= timedelta(days=366 * 140)
