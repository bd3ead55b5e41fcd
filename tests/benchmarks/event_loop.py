"""The longest the window's event loop is held up on each page with many phones, as rows of the table."""

from collections.abc import Sequence
from functools import partial

from tests.benchmarks import sweep, window
from tests.benchmarks.row import Growth, Measured, Row
from tests.benchmarks.timing import alone
from wizard.core.site import Route
from wizard.core.steps import Step

PHONES, FEW, MANY = 300, 100, 1000
FRAME_MS, WORST_MS = 16, 50
DOES = {
    Step.SERVER: "server page, 200 servers heard",
    Step.CERTIFICATE: "certificate page, one made",
    Step.PREVIEW: "preview page, planned",
    Step.WRITE: "write page, written",
    Step.CHECK: "check page, checked",
}
"""What a page does meanwhile beside being opened and typed in."""

WORDS = (
    "The floor is 0: a loop that is never held up. Between: what a page is made of when it is first come to, tables "
    "and texts laid out by Qt, and Python's lock: where two threads compute at once (a plan's numbers and a file's "
    "difference), each call from Qt that draws or lays out waits for it."
)


def measure() -> Sequence[Measured]:
    """Measure every page with a file for each phone and without, and while phones are found."""
    by_route = {route: alone(partial(window.measure, PHONES, route)) for route in (Route.DPMA, Route.XML)}
    few, many = (alone(partial(window.measure, phones, Route.XML)) for phones in (FEW, MANY))
    swept, added = alone(sweep.measured)
    return [
        *(row_of(f"{name}, {route.value}", *gaps) for route, of in by_route.items() for name, gaps in named(of)),
        *(
            row_of(f"{one.phones:,} phones found in {one.seconds:.0f} s", one.worst_ms, one.p99_ms)
            for one in swept
            if one.seconds
        ),
        *(row_of(f"{one.phones:,} found phones added at once", max(one.gaps_ms)) for one in added),
        *(
            Growth(
                what=f"the {step.value} page opened, {Route.XML.value}",
                unit="ms",
                per="phones",
                points=[(n, opened(of, step)) for n, of in ((FEW, few), (PHONES, by_route[Route.XML]), (MANY, many))],
            )
            for step in (Step.PHONES, Step.PREVIEW, Step.WRITE)
        ),
    ]


def named(visits: Sequence[window.Visit]) -> Sequence[tuple[str, tuple[float, float]]]:
    """Return what each visit is called, with its longest gap and the 99th percentile."""
    seen: set[Step] = set()
    found = []
    for one in visits:
        if one.step is None:
            name = "opening a site, and making every page"
        elif one.step in seen:
            name = f"{one.step.value} page, come back to"
        else:
            name = DOES.get(one.step, f"{one.step.value} page")
            seen.add(one.step)
        found.append((name, (one.worst_ms, one.p99_ms)))
    return found


def opened(visits: Sequence[window.Visit], step: Step) -> float:
    """Return how long a page took the first time."""
    return next(one.opened_ms for one in visits if one.step is step)


def row_of(name: str, worst_ms: float, p99_ms: float | None = None) -> Row:
    """Return one row."""
    p99 = "" if p99_ms is None else f", p99 {p99_ms:.1f} ms"
    return Row(
        what=f"event loop, {PHONES} phones: {name}{p99}",
        unit="ms",
        ours=worst_ms,
        against="a frame",
        peer=FRAME_MS,
        goal="worst under 50 ms, p99 under 16 ms",
        is_met=worst_ms < WORST_MS and (p99_ms or 0) < FRAME_MS,
        words=WORDS,
    )
