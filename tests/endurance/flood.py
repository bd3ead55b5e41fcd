"""The hand-off server under a flood: hostile requests as fast as told, while 300 phones fetch their files."""

import multiprocessing
import random
import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.synchronize import Event

from tests.endurance.gauge import Gauge, gauge
from wizard.core.hand_off import HandOff
from wizard.system.hand_off import handing_off

HOME = "127.0.0.1"
PHONES = 300
_SENDERS = 2
_HOSTILE = (
    b"GET /../../etc/passwd HTTP/1.1\r\n\r\n",
    b"GET /000fd3ffffff.cfg HTTP/1.1\r\n\r\n",
    b"GET /..%2f..%2fauthority/ca.key HTTP/1.1\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00" + bytes(200),
    b"GET /" + b"A" * 9000,
    b"POST /000fd3aa0001.cfg HTTP/1.1\r\nContent-Length: 99999\r\n\r\n",
    b"GET /x",
    b"\r\n" * 500,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flood:
    """What came of it; ``slowest_s`` is of the phones that got their file."""

    sent_per_s: float
    served: int
    turned_away: int
    wrong: int
    slowest_s: float
    warm: Gauge
    end: Gauge


def name_of(number: int) -> str:
    """Return the name of a phone's file."""
    return f"000fd3aa{number:04x}.cfg"


def content_of(number: int) -> bytes:
    """Return what only that phone may get."""
    return f'<config><account password="secret-{number}" /></config>\n'.encode() * 20


def send(port: int, per_s: float, seed: int, over: Event, sent: "multiprocessing.Queue[float]") -> None:
    """Send hostile requests from many addresses at a steady rate, waiting for no answer."""
    chosen, count, began = random.Random(seed), 0, time.monotonic()
    while not over.is_set():
        ahead = count / per_s - (time.monotonic() - began)
        if ahead > 0:
            time.sleep(ahead)
        with socket.socket() as opened, suppress(OSError):
            opened.setblocking(False)
            opened.bind((f"127.1.{seed}.{1 + chosen.randrange(250)}", 0))
            opened.connect_ex((HOME, port))
            opened.send(chosen.choice(_HOSTILE))  # where there is room for one more connection
        count += 1
    sent.put(count / (time.monotonic() - began))


def phones(port: int, over: Event, told: "multiprocessing.Queue[tuple[int, int, int, float]]") -> None:
    """Have 300 phones fetch their files, one after the other, again and again."""
    served = turned_away = wrong = number = 0
    slowest = 0.0
    while not over.is_set():
        since = time.monotonic()
        got = fetch(port, number % PHONES)
        if got == content_of(number % PHONES):
            served += 1
            slowest = max(slowest, time.monotonic() - since)
        elif got:
            wrong += 1
        else:
            turned_away += 1
        number += 1
    told.put((served, turned_away, wrong, slowest))


def flood(seconds: float, per_s: float) -> Flood:
    """Flood the server so long, and have 300 phones fetch their files meanwhile."""
    spawning = multiprocessing.get_context("spawn")
    over, sent, told = spawning.Event(), spawning.Queue(), spawning.Queue()
    files = HandOff(files=tuple((name_of(n), content_of(n)) for n in range(PHONES)))
    with handing_off(files, lambda _: None, address=HOME, port=0) as port:
        fetch(port, 0)
        warm = gauge()
        others = [
            spawning.Process(target=send, args=(port, per_s / _SENDERS, seed, over, sent)) for seed in range(_SENDERS)
        ]
        others.append(spawning.Process(target=phones, args=(port, over, told)))
        for other in others:
            other.start()
        time.sleep(seconds)
        over.set()
        sent_per_s = sum(sent.get() for _ in range(_SENDERS))
        served, turned_away, wrong, slowest = told.get()
        for other in others:
            other.join()
            other.close()
        for queue in (sent, told):
            queue.close()
            queue.join_thread()
        assert fetch(port, 7) == content_of(7), "it still serves"
    return Flood(
        sent_per_s=sent_per_s,
        served=served,
        turned_away=turned_away,
        wrong=wrong,
        slowest_s=slowest,
        warm=warm,
        end=gauge(),
    )


def fetch(port: int, number: int) -> bytes:
    """Return what a phone gets when it asks for its file, b"" where it is turned away."""
    try:
        source = f"127.0.{1 + number // 200}.{1 + number % 200}"
        with socket.create_connection((HOME, port), 20, source_address=(source, 0)) as opened:
            opened.sendall(f"GET /{name_of(number)} HTTP/1.1\r\nHost: {HOME}\r\n\r\n".encode())
            answer = b"".join(iter(lambda: opened.recv(65536), b""))
    except OSError:
        return b""
    return answer.partition(b"\r\n\r\n")[2]
