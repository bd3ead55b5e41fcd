"""What pages are given from above: looks, session, clock, passphrase, server, the place for errors, the network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only named here: most of it is large, and the first page is to stand before it is loaded.
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from ipaddress import IPv4Address, IPv6Address

    from wizard.core.announcement import AnnouncedServer
    from wizard.core.check_result import Check
    from wizard.core.network.diagnosis import Finding
    from wizard.core.sightings.sighting import Sighting
    from wizard.system.check.target import Target
    from wizard.system.subnets import Subnet
    from wizard.ui.reaching import Reaching
    from wizard.ui.session import Session
    from wizard.ui.theme import Theme
    from wizard.ui.unlocking import Unlocking


class Discover(Protocol):
    """Listens for servers; see ``wizard.system.discovery.discover``."""

    def __call__(
        self,
        seconds: float,
        chosen: Sequence[str] = ...,
        on_found: Callable[[AnnouncedServer], None] | None = ...,
        is_cancelled: Callable[[], bool] = ...,
        *,
        on_removed: Callable[[AnnouncedServer], None] | None = ...,
    ) -> tuple[AnnouncedServer, ...]:
        """Return the servers heard."""


class Diagnose(Protocol):
    """Says what is wrong with servers, or why none was heard; see ``wizard.system.network_facts.diagnose``."""

    def __call__(
        self,
        servers: Sequence[AnnouncedServer],
        seconds: float,
        chosen: Sequence[str] = ...,
        *,
        server_addresses: Iterable[IPv4Address | IPv6Address] = ...,
        is_cancelled: Callable[[], bool] = ...,
    ) -> tuple[Finding, ...]:
        """Return the findings."""


class FindPhones(Protocol):
    """Looks for phones; see ``wizard.system.phone_discovery.find_phones``."""

    def __call__(
        self,
        seconds: float,
        chosen: Sequence[str] = ...,
        on_sighting: Callable[[Sighting], None] = ...,
        is_cancelled: Callable[[], bool] = ...,
        *,
        sweeps: bool = ...,
        on_progress: Callable[[int, int], None] = ...,
    ) -> tuple[Sighting, ...]:
        """Return every sign of a phone."""


class RunChecks(Protocol):
    """Looks at a live server; see ``wizard.system.check.run.run_checks``."""

    def __call__(self, target: Target, on_check: Callable[[Check], None] | None, /) -> tuple[Check, ...]:
        """Return every row, each given to ``on_check`` as it comes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything outside a page that a page uses; tests give other ones."""

    theme: Theme
    session: Session
    unlocking: Unlocking
    reaching: Reaching
    show_error: Callable[[Exception], None]
    now: Callable[[], datetime]
    discover: Discover
    diagnose: Diagnose
    find_phones: FindPhones
    subnets: Callable[[], tuple[Subnet, ...]]
    run_checks: RunChecks
