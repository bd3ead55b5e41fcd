"""A page under test: given services of its own, and a host that does with its edits what the window does."""

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wizard.core.sightings.sighting import Sighting
from wizard.system.check.run import run_checks
from wizard.ui.page import Edit, Page
from wizard.ui.reaching import Reaching
from wizard.ui.services import Services
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.unlocking import Unlocking
from wizard.ui.work import Work

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@dataclass
class Host:
    """Keeps the work of one page, and the errors and wishes it reported."""

    page: Page
    work: Work
    errors: list[Exception]
    wanted: list[str]
    finished: int = 0

    def edit(self, edit: Edit) -> None:
        self.work = edit(self.work)
        self.page.show_work(self.work)

    def finish(self) -> None:
        self.finished += 1


Hosting = Callable[[type[Page], Work], Host]


@pytest.fixture(autouse=True)
def garbage_waits_for_the_end_of_the_test() -> Iterator[None]:
    """Collect garbage between tests only.

    While Qt disconnects it holds one of its 131 locks for signals, and PySide allocates under it: a collection may
    begin there. Where that destroys a page that goes by the same lock, the test hangs for good, deaf to any timeout
    (seen with PySide6 6.12.0). In the window pages live as long as the process.
    """
    thresholds = gc.get_threshold()
    gc.set_threshold(0)
    yield
    gc.collect(1)
    gc.set_threshold(*thresholds)


@pytest.fixture(autouse=True)
def numbers_are_written_as_in_english() -> None:
    """As in a window on an English system, whatever system the tests run on."""
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def errors() -> list[Exception]:
    return []


def find_none(
    seconds: float,
    chosen: Sequence[str] = (),
    on_sighting: Callable[[Sighting], None] | None = None,
    is_cancelled: Callable[[], bool] = bool,
    *,
    sweeps: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> tuple[Sighting, ...]:
    """No phone anywhere."""
    return ()


@pytest.fixture
def services(qapp: QApplication, qtbot: QtBot, tmp_path: Path, errors: list[Exception]) -> Services:
    window = QWidget()
    qtbot.addWidget(window)
    return Services(
        theme=Theme(qapp),
        session=Session(tmp_path / "memory.json"),
        unlocking=Unlocking(window),
        reaching=Reaching(window),
        show_error=errors.append,
        now=lambda: NOW,
        discover=lambda seconds, chosen=(), on_found=None, is_cancelled=bool, *, on_removed=None: (),
        diagnose=lambda servers, seconds, chosen=(), *, server_addresses=(), is_cancelled=bool: (),
        find_phones=find_none,
        subnets=lambda: (),
        run_checks=run_checks,
    )


@pytest.fixture
def hosted(qtbot: QtBot, services: Services, errors: list[Exception]) -> Hosting:
    """Return a function that shows a page of a class with a work, as the window would."""

    kept = []  # a connected signal alone keeps no Host

    def host(kind: type[Page], work: Work) -> Host:
        page = kind(services)
        qtbot.addWidget(page)
        made = Host(page=page, work=work, errors=errors, wanted=[])
        kept.append(made)
        page.edited.connect(made.edit)
        page.wanted.connect(made.wanted.append)
        page.finished.connect(made.finish)
        page.resize(780, 600)
        page.show_work(work)
        page.show()
        page.enter()
        return made

    return host
