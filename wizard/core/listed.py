"""Names in a row, no more of them than a sentence holds."""

from collections.abc import Iterable
from itertools import islice


def listed(names: Iterable[str], most: int) -> str:
    """Return the first so many names, and "…" where there are more; no further ones are looked at."""
    first = list(islice(names, most + 1))
    return ", ".join([*first[:most], "…"] if len(first) > most else first)
