"""The live check list: reach the server, look at what it serves, judge it as each phone, ask it over SIP."""

from collections.abc import Callable, Iterator, Sequence

from wizard.core.check_result import Check, Status
from wizard.core.text import Text
from wizard.system.check import served_chain, sip_options, tls_handshake
from wizard.system.check.oddities import oddities_tolerated
from wizard.system.check.reachability import reach
from wizard.system.check.target import Model, Target

__all__ = ["IDS", "Model", "Target", "run_checks"]

IDS = (
    "tcp",
    tls_handshake.ID,
    served_chain.CHAIN,
    served_chain.JUDGE,
    served_chain.FINGERPRINT,
    sip_options.ID,
)
"""Every row's id, in order; ``judge`` comes once for each model and firmware."""


def run_checks(target: Target, on_check: Callable[[Check], None] | None = None) -> tuple[Check, ...]:
    """Return every row, in order; ``on_check`` is called for each as it is known.

    Nothing about the server is raised. What cannot be known is a row of status ``skip``. No probe waits
    longer than two seconds, so that all of it ends within twenty.
    """
    rows = []
    with oddities_tolerated():
        for row in _rows(target):
            rows.append(row)
            if on_check:
                on_check(row)
    return tuple(rows)


def _rows(target: Target) -> Iterator[Check]:
    row, place = reach(target)
    yield row
    if place is None:
        yield from _skipped(IDS[1:])
        return
    row, shown = tls_handshake.shake_hands(target, place)
    yield row
    if shown.error is None or shown.certificates:
        yield from served_chain.chain_rows(target, shown.certificates)
    else:
        yield from _skipped(IDS[2:-1])
    if shown.error is None:
        yield sip_options.ask(target, place)
    else:
        yield from _skipped(IDS[-1:])


def _skipped(ids: Sequence[str]) -> Iterator[Check]:
    for name in ids:
        yield Check(id=name, status=Status.SKIP, evidence=Text("cannot be known before the check above passes"))
