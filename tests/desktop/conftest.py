"""Fixtures of the tests that drive a window from outside: see desktop.py."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.desktop import Desktop
from tests.peers.unpack import DESKTOP, Peer, PeerUnavailableError, peer


@pytest.fixture(scope="session")
def desktop_peer() -> Peer:
    try:
        return peer(DESKTOP)
    except PeerUnavailableError as error:
        pytest.skip(str(error))


@pytest.fixture
def desktop(desktop_peer: Peer, tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(desktop_peer, tmp_path / "desktop") as made:
        yield made
