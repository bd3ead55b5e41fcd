"""Questions asked on the loopback, from addresses that are not this computer's as far as it knows."""

import socket
import threading
from collections.abc import Iterator

import pytest

from wizard.core.errors import WizardError
from wizard.system import question_listener
from wizard.system.question_listener import listen_for_questions

LOOPBACK = "127.0.0.1"
QUESTION = b"\0\0\0\0\0\1\0\0\0\0\0\0\x0c_digiumproxy\x04_udp\x05local\0\0\x0c\0\1"
OTHER = QUESTION.replace(b"digium", b"foobar")


class Listener:
    """Listens in a thread; ``heard`` is told of by ``has_heard``."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._stopped = threading.Event()
        self._news = threading.Condition()
        self._thread = threading.Thread(
            target=listen_for_questions, args=([LOOPBACK], self._note, self._stopped.is_set), daemon=True
        )
        self._thread.start()

    def _note(self, address: str) -> None:
        with self._news:
            self.heard.append(address)
            self._news.notify_all()

    def hears(self, address: str, *packets: bytes) -> bool:
        """Send until it is heard, as a phone asks again and again."""
        for _ in range(100):
            send(address, *packets)
            with self._news:
                if self._news.wait_for(lambda: address in self.heard, 0.1):
                    return True
        return False

    def close(self) -> None:
        self._stopped.set()
        self._thread.join()


def send(address: str, *packets: bytes) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(LOOPBACK))
        out.bind((address, 0))
        for packet in packets:
            out.sendto(packet, ("224.0.0.251", 5353))


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


def test_whoever_asks_is_told_of_once(listener: Listener) -> None:
    assert listener.hears("127.83.69.5", QUESTION)
    send("127.83.69.5", *[QUESTION] * 20)
    assert listener.hears("127.83.69.6", QUESTION)
    assert listener.heard.count("127.83.69.5") == 1


def test_other_questions_answers_and_garbage_are_passed_over(listener: Listener) -> None:
    answer = QUESTION.replace(b"\0\0\0\0", b"\0\0\x84\0", 1)
    hostile = (OTHER, answer, b"", b"\xff" * 9000, QUESTION[:-1], QUESTION + b"\0" * 20_000)
    for _ in range(20):
        send("127.83.69.7", *hostile)
    assert listener.hears("127.83.69.8", *hostile, QUESTION), "it still listens"
    assert "127.83.69.7" not in listener.heard


def test_this_computers_own_questions_are_passed_over(listener: Listener) -> None:
    send(LOOPBACK, QUESTION)
    assert listener.hears("127.83.69.9", QUESTION)
    send(LOOPBACK, QUESTION)
    assert listener.hears("127.83.69.10", QUESTION)
    assert LOOPBACK not in listener.heard


def test_no_more_than_so_many_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(question_listener, "MOST_ASKERS", 5)
    heard: list[str] = []
    turns: list[None] = []

    def is_over() -> bool:
        turns.append(None)
        for last in range(1, 11):
            send(f"127.83.72.{last}", QUESTION)
        return len(turns) > 20

    listen_for_questions([LOOPBACK], heard.append, is_over)
    assert len(heard) == 5


def test_where_there_is_nothing_to_listen_on() -> None:
    with pytest.raises(WizardError, match="cannot be listened for"):
        listen_for_questions(["203.0.113.200"], lambda address: None, lambda: True)
