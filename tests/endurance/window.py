"""The window in long use: an hour of looking for phones that come and go, ten thousand turns of its pages."""

import itertools
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from tests.benchmarks.sweep import found
from tests.benchmarks.window import QUIET_MS, server, site, until
from tests.endurance.gauge import Gauge, gauge
from wizard.core.sightings.sighting import Sighting
from wizard.core.steps import STEPS, Step
from wizard.ui.app import make_window
from wizard.ui.pages.phones import PhonesPage
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.window import WizardWindow

PHONES = 300
_WARM_SEARCHES, _WARM_TURNS = 10, 1000


class ComingAndGoing:
    """A made-up network of 300 phones, a third of which are others at each search."""

    def __init__(self) -> None:
        self._searches = itertools.count()

    def find_phones(
        self,
        seconds: float,
        chosen: Sequence[str] = (),
        on_sighting: Callable[[Sighting], None] = lambda sighting: None,
        is_cancelled: Callable[[], bool] = lambda: False,
        *,
        sweeps: bool = False,
        on_progress: Callable[[int, int], None] = lambda through, of: None,
    ) -> tuple[Sighting, ...]:
        """Tell of every sign at once."""
        first = 1000 + next(self._searches) % 7 * PHONES // 3
        signs = tuple(found(first, PHONES))
        for number, sign in enumerate(signs):
            on_sighting(sign)
            on_progress(number, len(signs))
        return signs


@contextmanager
def opened(folder: Path) -> Iterator[WizardWindow]:
    """Give a window on a site of 300 phones, its server beside it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    session = Session(folder / "memory.json")
    window = make_window(Theme(application), session, find_phones=ComingAndGoing().find_phones)
    window.show()
    session.make(folder / "site", site(server(folder / "server", PHONES), PHONES))
    until(lambda: window.work.folder is not None, QUIET_MS)
    yield window
    window.close()


def searches(folder: Path, count: int) -> tuple[Gauge, Gauge]:
    """Look for phones so many times; return what was held once warm, and at the end."""
    with opened(folder) as window:
        window.go(Step.PHONES)
        page = window.page
        assert isinstance(page, PhonesPage)
        page.phones.toolbar.look.trigger()
        until(lambda: True, QUIET_MS)
        warm = gauge()
        for number in range(count):
            page.parts.found.forget()
            page.parts.found.tools.sweep_button.click()
            until(lambda: page.parts.found.list.count == PHONES)
            until(lambda: not page.parts.found.search.is_at_work)
            if number == min(_WARM_SEARCHES, count - 1):
                warm = gauge()
        return warm, gauge()


def turns(folder: Path, count: int) -> tuple[Gauge, Gauge]:
    """Turn the pages so many times; return what was held once warm, and at the end."""
    with opened(folder) as window:
        warm = gauge()
        for number, page in enumerate(itertools.islice(itertools.cycle(STEPS), count)):
            window.go(page)
            until(lambda: True)
            if number % 100 == 99:  # now and then a person looks at a page until it is at rest
                QThreadPool.globalInstance().waitForDone()
                until(lambda: True)
            if number == min(_WARM_TURNS, count - 1):
                warm = gauge()
        until(lambda: True, QUIET_MS)
        return warm, gauge()
