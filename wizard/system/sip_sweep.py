"""SIP OPTIONS to every address of some networks: who answers, and as what. Only ever done when asked for."""

import secrets
import selectors
import socket
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wizard.core.sightings.options_probe import LARGEST_ANSWER, PORT, answering_agent, probe
from wizard.system.subnets import Subnet

MOST_IN_FLIGHT = 64
ANSWER_S = 1.6
"""How long one address is waited for; 254 silent ones take four times as long."""

_AGAIN_S = 0.5  # RFC 3261 17.1.2.1: T1
_STEP_S = 0.05
_MOST_AT_ONCE = 256

Answered = Callable[[str, str], None]


def sweep(
    networks: Iterable[Subnet],
    on_answer: Answered,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    port: int = PORT,
    on_progress: Callable[[int], None] = lambda asked: None,
) -> None:
    """Ask every address of some networks, and tell of each that answers: its address, and what it calls itself.

    ``on_answer`` is called on the calling thread, once for an address. ``is_cancelled`` is asked twenty times a
    second, and ``on_progress`` told how many addresses are through. However much is sent back, it ends: an address is
    waited for 1.6 seconds, 64 at a time.
    """
    through = 0
    for subnet in networks:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened:
            opened.setblocking(False)
            try:
                opened.bind((str(subnet.own), 0))
            except OSError:
                continue  # an address that went away meanwhile
            one = _Sweep(opened, subnet, on_answer, port)
            one.run(is_cancelled, on_progress, through)
            through += one.through
        if is_cancelled():
            return


@dataclass(slots=True)
class _Asked:
    """An address that was asked, and what stands in its request."""

    token: str
    until: float
    again_at: float | None


class _Sweep:
    def __init__(self, opened: socket.socket, subnet: Subnet, on_answer: Answered, port: int) -> None:
        self._socket = opened
        self._on_answer = on_answer
        self._port = port
        self._own = (str(subnet.own), opened.getsockname()[1])
        self._left = subnet.others()
        self._asked: dict[str, _Asked] = {}
        self.through = 0

    def run(self, is_cancelled: Callable[[], bool], on_progress: Callable[[int], None], before: int) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._socket, selectors.EVENT_READ)
            while not is_cancelled():
                self._ask(time.monotonic())
                on_progress(before + self.through)
                if not self._asked:
                    return
                if selector.select(_STEP_S):
                    self._take()

    def _ask(self, now: float) -> None:
        """Let go of those that stay silent, ask a second time, and ask the next ones."""
        for address, asked in tuple(self._asked.items()):
            if now >= asked.until:
                del self._asked[address]
                self.through += 1
            elif asked.again_at is not None and now >= asked.again_at:
                asked.again_at = None
                self._send(address, asked)
        while len(self._asked) < MOST_IN_FLIGHT and (address := next(self._left, "")):
            asked = _Asked(token=secrets.token_hex(12), until=now + ANSWER_S, again_at=now + _AGAIN_S)
            self._asked[address] = asked
            self._send(address, asked)

    def _send(self, address: str, asked: _Asked) -> None:
        own_address, own_port = self._own
        request = probe(address, asked.token, own_address=own_address, own_port=own_port, port=self._port)
        try:
            self._socket.sendto(request, (address, self._port))
        except OSError:
            return  # nobody there, or the system's buffer is full: it is asked again

    def _take(self) -> None:
        """Take what came, not for ever: whoever sends without end must not keep the others from their turn."""
        for _ in range(_MOST_AT_ONCE):
            try:
                datagram, (address, *_) = self._socket.recvfrom(LARGEST_ANSWER)
            except BlockingIOError:
                return
            except OSError:
                continue  # Windows tells here that an earlier request was refused
            asked = self._asked.get(address)
            if asked is None or (agent := answering_agent(datagram, asked.token)) is None:
                continue
            del self._asked[address]
            self.through += 1
            self._on_answer(address, agent)
