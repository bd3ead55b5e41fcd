"""A site's server as those see it who read, write and restart it, wherever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only named here: whoever is given a server has loaded what it needs.
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path, PurePosixPath

    from wizard.core.console.parts import TransportRow
    from wizard.core.plan.plan import Plan
    from wizard.core.plan.receipt import Receipt
    from wizard.system.asterisk_log import LogSince
    from wizard.system.console import Console
    from wizard.system.recover import Recovered
    from wizard.system.roll_back import RolledBack
    from wizard.system.staging import Progress


class Asterisk(Protocol):
    """The Asterisk that runs on a server, and what only that computer shows of it."""

    @property
    def console(self) -> Console:
        """Its console."""

    def log(self) -> LogSince:
        """Return its log from now on."""

    def files(self) -> Path:
        """Return the folder that stands for its server's ``/``, with its files as they are now."""

    def transports_up(self) -> tuple[TransportRow, ...]:
        """Return the transports that are really up; raises WizardError where its console does not answer."""


class Server(Protocol):
    """A server that is read, written and taken back; each may raise what ``LocalServer`` does, and Cancelled."""

    def files(self, folders: Sequence[PurePosixPath] = (), is_cancelled: Callable[[], bool] = ...) -> Path:
        """Return the folder that stands for its ``/``, with its files as they are now.

        ``folders`` are those the phones' files lie in.
        """

    def write(
        self, plan: Plan, *, now: datetime, progress: Progress = ..., is_cancelled: Callable[[], bool] = ...
    ) -> Receipt:
        """Write a plan and return its receipt; cancelled in time, everything is put back. See ``apply``."""

    def roll_back(
        self,
        receipt_id: str | None = None,
        *,
        force: bool = False,
        with_later: bool = False,
        contacts_count: bool = True,
    ) -> RolledBack:
        """Put back what a write found; see ``wizard.system.roll_back``."""

    def recover(self) -> Recovered:
        """Bring the files to a whole set after a cut; see ``wizard.system.recover``."""

    def asterisk(self) -> Asterisk:
        """Return its Asterisk; raises WizardError where there is none, or it cannot be asked from here."""


class Far(Server, Protocol):
    """A server over SSH."""

    @property
    def is_connected(self) -> bool:
        """Whether nobody has to be asked now."""

    def close(self) -> None:
        """Hang up, and take the copy of its files away."""
