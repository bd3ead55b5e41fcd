"""Fixtures of the tests that drive a window from outside: see desktop.py."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.desktop import Desktop
from tests.desktop.screen_reader import ScreenReader
from tests.peers.conftest import unpacked_or_skipped
from tests.peers.unpack import DESKTOP, READER, Peer


@pytest.fixture(scope="session")
def desktop_peer() -> Peer:
    return unpacked_or_skipped(DESKTOP)


@pytest.fixture
def desktop(desktop_peer: Peer, tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(desktop_peer, tmp_path / "desktop") as made:
        yield made


@pytest.fixture
def reader(desktop: Desktop) -> ScreenReader:
    return ScreenReader(unpacked_or_skipped(READER), desktop)
