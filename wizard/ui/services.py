"""What pages are given from above: looks, the session, the clock, the passphrase, the place for errors, the network."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from wizard.core.announcement import AnnouncedServer
from wizard.core.check_result import Check
from wizard.system.check.target import Target
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.unlocking import Unlocking

OnServer = Callable[[AnnouncedServer], None]
RunChecks = Callable[[Target, Callable[[Check], None] | None], tuple[Check, ...]]


class Discover(Protocol):
    """Listens for servers; see ``wizard.system.discovery.discover``."""

    def __call__(
        self,
        seconds: float,
        chosen: Sequence[str] = ...,
        on_found: OnServer | None = ...,
        is_cancelled: Callable[[], bool] = ...,
    ) -> tuple[AnnouncedServer, ...]:
        """Return the servers heard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything outside a page that a page uses; tests give other ones."""

    theme: Theme
    session: Session
    unlocking: Unlocking
    show_error: Callable[[Exception], None]
    now: Callable[[], datetime]
    discover: Discover
    run_checks: RunChecks
