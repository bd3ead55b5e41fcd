"""Looking for phones by every sign the network gives, each told as it is seen."""

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event

from wizard.core.errors import WizardError
from wizard.core.log.entry import Act
from wizard.core.sightings import signs
from wizard.core.sightings.merge import merge
from wizard.core.sightings.sighting import Sighting
from wizard.system.lease_files import leased
from wizard.system.log import logged
from wizard.system.neighbour_table import neighbours
from wizard.system.phone_web import ask_web
from wizard.system.question_listener import listen_for_questions
from wizard.system.sip_sweep import sweep
from wizard.system.subnets import Subnet, subnets
from wizard.system.tls_contacts import registered

MOST_SIGHTINGS = 20_000
_STEP_S = 0.1
_THIS_COMPUTER = Path("/")

Seen = Callable[[Sighting], None]
Progress = Callable[[int, int], None]


@logged(Act.FIND_PHONES)
def find_phones(
    seconds: float,
    chosen: Sequence[str] = (),
    on_sighting: Seen = lambda sighting: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    sweeps: bool = False,
    root: Path = _THIS_COMPUTER,
    on_progress: Progress = lambda through, of: None,
) -> tuple[Sighting, ...]:
    """Return every sign of a phone on all interfaces, or those named (name or address); ``merge`` makes phones of them.

    It listens for so many seconds, and longer only while a sweep is not through. ``sweeps``: ask every address by SIP;
    without it, only addresses at which something was seen already are asked for their web page. ``root`` stands for
    the ``/`` of a server whose registered contacts and DHCP leases are read, where it has any. ``on_sighting`` is
    called for each sign once, on the calling thread; called off, it ends with what was seen by then.

    Raises:
        WizardError: An interface does not exist; or nothing was seen, and port 5353 cannot be listened on.
    """
    networks = subnets(chosen)
    looking = _Looking(networks, on_sighting, is_cancelled, on_progress)
    looking.tell(signs.registration(r.extension, r.uri, r.user_agent) for r in registered(root))
    looking.tell(leased(root))
    looking.tell_neighbours()
    if networks:
        looking.listen_and_sweep(seconds, sweeps=sweeps)
    # Whoever was swept, too, has a place in this system's table now, though it answered nothing.
    looking.tell_neighbours()
    looking.look_closer()
    return tuple(looking.seen)


@dataclass(slots=True)
class _Looking:
    """One search and what it has seen; a dict, as it keeps the order."""

    networks: tuple[Subnet, ...]
    on_sighting: Seen
    is_cancelled: Callable[[], bool]
    on_progress: Progress
    through: int = 0
    seen: dict[Sighting, None] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    is_news: bool = True

    def tell(self, sightings: Iterable[Sighting]) -> None:
        for sighting in sightings:
            if sighting not in self.seen and len(self.seen) < MOST_SIGHTINGS:
                self.seen[sighting] = None
                self.is_news = True
                self.on_sighting(sighting)

    def tell_neighbours(self) -> None:
        """The table of this system, as far as it is of the networks looked at."""
        if not self.is_cancelled():
            self.tell(n for n in neighbours() if self._is_near(n.address))

    def listen_and_sweep(self, seconds: float, *, sweeps: bool) -> None:
        """Both at once, each in a thread of its own; what they see comes through a queue."""
        seen: SimpleQueue[Sighting] = SimpleQueue()
        stopped, swept = Event(), Event()
        end = time.monotonic() + seconds
        of, told = (sum(1 for n in self.networks for _ in n.others()) if sweeps else 0), 0

        def is_over() -> bool:
            return stopped.is_set() or (swept.is_set() and time.monotonic() >= end)

        def sweep_all() -> None:
            try:
                if sweeps:
                    sweep(
                        self.networks,
                        lambda address, agent: seen.put(signs.sip_answer(address, agent)),
                        stopped.is_set,
                        on_progress=self._count,
                    )
            finally:
                swept.set()

        with ThreadPoolExecutor(2) as pool:
            own = [str(n.own) for n in self.networks]
            works: list[Future[None]] = [
                pool.submit(sweep_all),
                pool.submit(listen_for_questions, own, lambda a: seen.put(signs.question(a)), is_over),
            ]
            try:
                while not all(work.done() for work in works):
                    if self.is_cancelled():
                        break
                    if self.through != told:
                        told = self.through
                        self.on_progress(told, of)
                    if not self._tell_next(seen):
                        self.look_closer()
            finally:
                stopped.set()
        while not seen.empty():
            self._tell_next(seen)
        if self.through != told:
            self.on_progress(self.through, of)
        for work in works:
            try:
                work.result()
            except WizardError:
                if not self.seen:
                    raise

    def _count(self, through: int) -> None:
        self.through = through

    def _tell_next(self, seen: "SimpleQueue[Sighting]") -> bool:
        """Tell what comes next; False where nothing does for a while."""
        try:
            self.tell((seen.get(timeout=_STEP_S),))
        except Empty:
            return False
        return True

    def look_closer(self) -> None:
        """Ask those that may be phones and have not named their firmware, each once, and look who they are."""
        if not self.is_news:
            return
        self.is_news = False
        unnamed = (p.address for p in merge(self.seen) if p.address and not (p.model and p.firmware))
        near = [address for address in unnamed if self._is_near(address) and address not in self.asked]
        self.asked.update(near)
        ask_web(near, lambda answer: self.tell((answer,)), self.is_cancelled)
        # By asking, this system has learnt the MAC addresses.
        self.tell_neighbours()

    def _is_near(self, address: str | None) -> bool:
        return address is not None and any(network.holds(address) for network in self.networks)
