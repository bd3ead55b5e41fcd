"""The clocks by which certificates are judged; the time server listens on a port of the loopback."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from threading import Thread

import pytest

from tests.core.certificates.making import NOW, leaf, root
from tests.core.test_sntp import answer
from wizard.core.check_result import Check, Status
from wizard.core.text import Text
from wizard.system.check.clocks import Clock, dates, phones_clock, servers_clock
from wizard.system.check.target import Target, TimeServer

CHAIN = (leaf(), root())
FIRST, LAST = CHAIN[0].not_valid_before_utc, CHAIN[0].not_valid_after_utc


@contextmanager
def time_server(*replies: Callable[[bytes], bytes]) -> Iterator[TimeServer]:
    """Answer each question with all of these."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listening:
        listening.bind(("127.0.0.1", 0))

        def serve() -> None:
            with suppress(OSError):
                while (asked := listening.recvfrom(512))[0]:
                    for reply in replies:
                        listening.sendto(reply(asked[0][40:48]), asked[1])

        thread = Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield TimeServer(host="127.0.0.1", port=listening.getsockname()[1])
        finally:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            thread.join()


def told(*replies: Callable[[bytes], bytes]) -> tuple[Check, Clock | None]:
    with time_server(*replies) as server:
        return phones_clock(Target(name="pbx", port=5061, now=NOW, time_server=server))


def test_a_clock_that_agrees() -> None:
    row, clock = told(lambda cookie: answer(NOW + timedelta(seconds=60), cookie=cookie))
    assert row.status is Status.PASS
    assert clock is not None
    assert clock.ahead == timedelta(seconds=60)


@pytest.mark.parametrize(
    ("off", "status", "said"),
    [
        (timedelta(hours=-5), Status.WARN, "5 hours off"),
        (timedelta(minutes=10), Status.WARN, "10 minutes off"),
        (timedelta(days=40), Status.FAIL, "40 days off"),
    ],
)
def test_a_clock_that_does_not(off: timedelta, status: Status, said: str) -> None:
    row, clock = told(lambda cookie: answer(NOW + off, cookie=cookie))
    assert row.status is status
    assert said in str(row.cause)
    assert clock is not None


def test_anothers_answer_is_passed_over() -> None:
    row, _ = told(
        lambda cookie: answer(NOW + timedelta(days=9), cookie=b"stranger"),
        lambda cookie: b"",
        lambda cookie: answer(NOW, cookie=cookie),
    )
    assert row.status is Status.PASS


def test_a_server_that_does_not_know_the_time() -> None:
    row, clock = told(lambda cookie: answer(first=0xE4, cookie=cookie))
    assert (row.status, clock) == (Status.WARN, None)
    assert "does not know the time itself" in str(row.cause)


def test_nobody_there() -> None:
    with time_server() as server:
        pass
    row, _ = phones_clock(Target(name="pbx", port=5061, now=NOW, time_server=server))
    assert row.status is Status.WARN
    assert "does not answer" in str(row.cause)
    row, _ = phones_clock(Target(name="pbx", port=5061, now=NOW))
    assert (row.status, row.is_optional) == (Status.SKIP, True)


def ahead(**by: float) -> Clock:
    return Clock(whose=Text("the server"), ahead=timedelta(**by))


@pytest.mark.parametrize(
    ("clocks", "status", "said"),
    [
        ((), Status.PASS, ""),
        ((ahead(seconds=90),), Status.PASS, ""),
        ((ahead(minutes=10),), Status.WARN, "10 minutes off"),
        ((ahead(days=-400),), Status.FAIL, "not valid before"),
        ((ahead(days=400),), Status.FAIL, "by the clock of the server"),
    ],
)
def test_dates_by_every_clock(clocks: tuple[Clock, ...], status: Status, said: str) -> None:
    row = dates(Target(name="pbx", port=5061, now=NOW), CHAIN, clocks)
    assert row.status is status
    assert said in str(row.cause or "")


@pytest.mark.parametrize(
    ("now", "status", "said"),
    [
        (LAST - timedelta(days=20), Status.WARN, "in 20 days"),
        (LAST + timedelta(days=1), Status.FAIL, "by the clock of this computer"),
        (FIRST - timedelta(days=1), Status.FAIL, "by the clock of this computer"),
    ],
)
def test_dates_by_this_computers_clock(now: object, status: Status, said: str) -> None:
    row = dates(Target(name="pbx", port=5061, now=now), CHAIN, ())  # type: ignore[arg-type]
    assert row.status is status
    assert said in str(row.cause)
    assert row.fix


def test_the_servers_clock_is_measured_by_ours() -> None:
    clock = servers_clock(Target(name="pbx", port=5061, now=NOW), NOW + timedelta(minutes=3))
    assert clock.ahead == timedelta(minutes=3)
