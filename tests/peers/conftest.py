"""Fixtures of the tests against real peers: unpacked programs, and labs that end with the test.

``asterisk22``, ``asterisk16``, ``baresip_peer``, ``acme_peer``, ``avahi_peer``, ``nftables_peer``: unpacked programs.
``asterisk_peer``: both Asterisks, one after the other. ``lab(root, peer)``: a started
:class:`tests.peers.asterisk.AsteriskLab` with phones; ``lab(root, peer, starts=False)`` leaves the start to the test.
A peer that cannot be had skips the test with a line that says why (in CI that fails it).

``unlogged``: what must not be in the log, to which a test adds its secrets; the keys it leaves below tmp_path are, too.
``ours``: a computer in namespaces of its own; ``office``: another, on a cable to its interface of that name.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from tests.peers.asterisk import AsteriskLab
from tests.peers.links import cable, give_address
from tests.peers.namespaces import Namespaces, why_not
from tests.peers.unpack import (
    ACME,
    ASTERISK_16,
    ASTERISK_22,
    AVAHI,
    BARESIP,
    NFTABLES,
    Peer,
    PeerUnavailableError,
    Recipe,
    peer,
)
from wizard.core.log.lines import log_lines
from wizard.system.log_ring import LogRing


class MakeLab(Protocol):
    """The type of the fixture ``lab``."""

    def __call__(self, root: Path, peer: Peer, *, starts: bool = True) -> AsteriskLab: ...


@pytest.fixture
def unlogged(tmp_path: Path) -> Iterator[set[str]]:
    secrets: set[str] = set()
    log = LogRing()
    log.begin()
    yield secrets
    log.end()
    for key in (*tmp_path.rglob("*.key"), *tmp_path.rglob("privkey.pem")):
        secrets.update(line for line in key.read_text("ascii").splitlines() if line and not line.startswith("-----"))
    assert log.entries
    text = repr(log.entries) + "".join(log_lines(log.entries, shows_names=True))
    assert not [secret for secret in secrets if secret in text]


def unpacked_or_skipped(recipe: Recipe) -> Peer:
    try:
        return peer(recipe)
    except PeerUnavailableError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def asterisk22() -> Peer:
    return unpacked_or_skipped(ASTERISK_22)


@pytest.fixture(scope="session")
def asterisk16() -> Peer:
    return unpacked_or_skipped(ASTERISK_16)


@pytest.fixture(scope="session")
def baresip_peer() -> Peer:
    return unpacked_or_skipped(BARESIP)


@pytest.fixture(scope="session")
def acme_peer() -> Peer:
    return unpacked_or_skipped(ACME)


@pytest.fixture(scope="session")
def avahi_peer(namespaces_allowed: None) -> Peer:
    return unpacked_or_skipped(AVAHI)


@pytest.fixture(scope="session")
def nftables_peer(namespaces_allowed: None) -> Peer:
    return unpacked_or_skipped(NFTABLES)


@pytest.fixture(scope="session", params=[ASTERISK_22, ASTERISK_16], ids=lambda recipe: recipe.name)
def asterisk_peer(request: pytest.FixtureRequest) -> Peer:
    return unpacked_or_skipped(request.param)


@pytest.fixture(scope="session")
def namespaces_allowed() -> None:
    reason = why_not()
    if reason:
        pytest.skip(reason)


@pytest.fixture
def lab(namespaces_allowed: None, baresip_peer: Peer) -> Iterator[MakeLab]:
    labs: list[AsteriskLab] = []

    def make(root: Path, peer: Peer, *, starts: bool = True) -> AsteriskLab:
        made = AsteriskLab(root, peer, baresip_peer)
        labs.append(made)
        if starts:
            made.start()
        return made

    yield make
    for made in labs:
        made.close()


@pytest.fixture
def ours(namespaces_allowed: None) -> Iterator[Namespaces]:
    """The computer the wizard is on."""
    made = Namespaces("true", ())
    yield made
    made.close()


@pytest.fixture
def office(ours: Namespaces) -> Iterator[Namespaces]:
    """A machine at the other end of a cable."""
    far = Namespaces("true", ())
    cable(ours, "office", far, "lan0")
    give_address(ours, "office", "10.1.0.1")
    yield far
    far.close()
