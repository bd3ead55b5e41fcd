"""How often one address may ask: many requests at once, few guesses, and some per second after that."""

from collections import OrderedDict
from threading import Lock

AT_ONCE = 1200.0
PER_SECOND = 20.0
GUESS_COST = 60.0
"""What a request costs that names nothing: twenty guesses at once, then one in three seconds."""

_MOST_ADDRESSES = 4096


class RequestRate:
    """Counts what each address has left; of very many addresses, those that asked last are known."""

    def __init__(self) -> None:
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def takes(self, address: str, now: float, *, is_guess: bool) -> bool:
        """Whether a request is answered, which is then counted; ``now`` is of a clock that never goes back.

        An address that has no guess left is not told either what would have been none.
        """
        with self._lock:
            left, then = self._left.pop(address, (AT_ONCE, now))
            left = min(AT_ONCE, left + (now - then) * PER_SECOND)
            is_granted = left >= GUESS_COST
            cost = (GUESS_COST if is_guess else 1.0) if is_granted else 0.0
            self._left[address] = (left - cost, now)
            if len(self._left) > _MOST_ADDRESSES:
                self._left.popitem(last=False)
        return is_granted
