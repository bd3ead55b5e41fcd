"""The log of what the program did: which acts are told of, through Python's own logging.

A record of ours carries an Entry and nothing else. Nothing is formatted from values, so a secret has no way in.
Where nobody listens, as on the command line, nothing is kept and nothing is printed.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from time import monotonic

from wizard.core.errors import Cancelled
from wizard.core.log.entry import Act, Count, Entry, Name, Outcome
from wizard.core.log.failure import failures
from wizard.core.steps import Step

LOGGER = logging.getLogger("wizard")
LOGGER.addHandler(logging.NullHandler())


class Noted:
    """What comes out while an act is under way, and is told of at its end."""

    def __init__(self) -> None:
        self.counts: list[tuple[Count, int]] = []
        self.id = ""

    def count(self, what: Count, number: int) -> None:
        """Note how many of something there were."""
        self.counts.append((what, number))

    def receipt(self, receipt_id: str) -> None:
        """Note which receipt came of it."""
        # Here: the window's first page is to stand before what makes receipts is loaded.
        from wizard.core.plan.receipt import ID_PATTERN

        self.id = receipt_id if ID_PATTERN.fullmatch(receipt_id) else ""


@contextmanager
def logged(act: Act, *names: Name) -> Iterator[Noted]:
    """Log that an act begins, and how it ends; what it raises goes on. It can stand over a function, too."""
    noted, begun = Noted(), monotonic()
    _log(Entry(moment=_now(), act=act, outcome=Outcome.BEGUN, names=names))
    outcome, failure = Outcome.DONE, None
    try:
        yield noted
    except (Cancelled, KeyboardInterrupt):
        outcome = Outcome.CALLED_OFF
        raise
    except BaseException as error:
        outcome, failure = Outcome.FAILED, failures(error)[0]
        raise
    finally:
        _log(
            Entry(
                moment=_now(),
                act=act,
                outcome=outcome,
                seconds=monotonic() - begun,
                names=names,
                counts=tuple(noted.counts),
                receipt=noted.id,
                failure=failure,
            )
        )


def log_error(error: BaseException) -> None:
    """Log that a person was told of an error."""
    _log(Entry(moment=_now(), act=Act.TELL, failure=failures(error)[0]))


def log_step(step: Step) -> None:
    """Log that a page is shown."""
    _log(Entry(moment=_now(), act=Act.SHOW, step=step))


def _now() -> datetime:
    # As the clock on the wall says it: whoever reads the log lives by that.
    return datetime.now(UTC).astimezone()


def _log(entry: Entry) -> None:
    LOGGER.info(entry)
