"""The log: what acts leave in it, from every thread, bounded; and what has no way in."""

import logging
import threading
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from wizard.core.errors import Cancelled
from wizard.core.log.entry import Act, Count, Entry, Outcome
from wizard.core.log.lines import log_lines
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.system.log import LOGGER, log_error, log_step, logged
from wizard.system.log_ring import LogRing

SECRET = "correct horse battery"


@pytest.fixture
def ring() -> Iterator[LogRing]:
    ring = LogRing(most=10)
    ring.begin()
    yield ring
    ring.end()


def outcomes(ring: LogRing) -> list[Outcome | None]:
    return [entry.outcome for entry in ring.entries]


@logged(Act.RECOVER)
def open_with(passphrase: str) -> str:
    if not passphrase:
        raise ValueError(f"{SECRET} is not it")
    return passphrase


def test_an_act_leaves_its_beginning_and_its_end_with_what_came_of_it(ring: LogRing) -> None:
    with logged(Act.WRITE) as noted:
        noted.receipt("20261125T123005-000001")
        noted.count(Count.FILES, 6)
    begun, done = ring.entries
    assert (begun.act, begun.outcome, begun.seconds) == (Act.WRITE, Outcome.BEGUN, None)
    assert (done.outcome, done.receipt, done.counts) == (Outcome.DONE, "20261125T123005-000001", ((Count.FILES, 6),))
    assert done.seconds is not None


def test_what_an_act_is_given_or_raises_is_not_in_it(ring: LogRing) -> None:
    assert open_with(SECRET) == SECRET
    with pytest.raises(ValueError, match=SECRET):
        open_with("")
    assert outcomes(ring) == [Outcome.BEGUN, Outcome.DONE, Outcome.BEGUN, Outcome.FAILED]
    assert SECRET not in repr(ring.entries) + "".join(log_lines(ring.entries, shows_names=True))
    failure = ring.entries[-1].failure
    assert failure is not None
    assert failure.kind == "ValueError"


def test_its_clock_is_the_one_on_the_wall(ring: LogRing, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "XXX-5:30")
        time.tzset()
        log_step(Step.CHECK)
    time.tzset()
    assert ring.entries[-1].moment.utcoffset() == timedelta(hours=5, minutes=30)


def test_called_off_is_no_failure(ring: LogRing) -> None:
    with pytest.raises(Cancelled), logged(Act.CHECK):
        raise Cancelled(Text("Stopped."), Text("By you."), Text("Go on."))
    assert outcomes(ring) == [Outcome.BEGUN, Outcome.CALLED_OFF]


def test_a_receipt_that_is_none_is_not_noted(ring: LogRing) -> None:
    with logged(Act.WRITE) as noted:
        noted.receipt(SECRET)
    assert SECRET not in repr(ring.entries)


@pytest.mark.parametrize("name", ["wizard", "wizard.system", "asyncssh"])
def test_records_that_are_no_entries_have_no_way_in(ring: LogRing, name: str) -> None:
    logging.getLogger(name).warning("passphrase %s", SECRET)
    LOGGER.info(SECRET)
    assert ring.entries == ()


def test_only_the_newest_are_kept_from_every_thread(ring: LogRing) -> None:
    told: list[int] = []
    ring.on_entry = lambda: told.append(1)

    def work() -> None:
        for _ in range(50):
            log_error(ValueError(SECRET))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ring.entries) == 10
    assert len(told) == 200


def test_where_nobody_listens_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    LOGGER.setLevel(logging.NOTSET)
    with logged(Act.CHECK):
        log_error(ValueError(SECRET))
    assert capfd.readouterr() == ("", "")


def test_what_is_kept_can_be_read_while_it_grows(ring: LogRing) -> None:
    ends = threading.Event()

    def work() -> None:
        while not ends.is_set():
            log_error(ValueError())

    thread = threading.Thread(target=work)
    thread.start()
    for _ in range(2000):
        assert all(isinstance(entry, Entry) for entry in ring.entries)
    ends.set()
    thread.join()
