"""A site's server, wherever it is: its files as they are now, what writes them and takes it back, its Asterisk."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path, PurePosixPath

from wizard.core.console.parts import TransportRow
from wizard.core.errors import Cancelled, WizardError
from wizard.core.plan.plan import Plan
from wizard.core.plan.receipt import Receipt
from wizard.core.text import Text
from wizard.system.apply import apply
from wizard.system.asterisk_log import LogSince
from wizard.system.console import Console, find_console
from wizard.system.receipts import Recovered, RolledBack, recover, roll_back
from wizard.system.root import Root
from wizard.system.server import Server
from wizard.system.staging import Progress
from wizard.system.transports_up import transports_up


def console_of(server: Server) -> Console | None:
    """Return the console of a server's Asterisk, None where there is none or it cannot be asked."""
    try:
        return server.asterisk().console
    except WizardError:
        return None


class LocalServer:
    """The server whose ``/`` is a folder here, this computer's own or another."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def files(self, folders: Sequence[PurePosixPath] = (), is_cancelled: Callable[[], bool] = lambda: False) -> Path:
        """Return the folder itself."""
        return self._root

    def write(
        self,
        plan: Plan,
        *,
        now: datetime,
        progress: Progress = lambda *_: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Receipt:
        """Write a plan.

        Raises:
            Cancelled: ``is_cancelled`` said so before the last file; everything is as it was.
        """

        def reported(done: int, total: int, path: str) -> None:
            if is_cancelled():
                raise Cancelled(
                    Text("The writing was stopped."),
                    Text("Everything on the server is back as it was."),
                    Text("Write again when you are ready."),
                )
            progress(done, total, path)

        return apply(plan, self._root, now=now, progress=reported)

    def roll_back(
        self,
        receipt_id: str | None = None,
        *,
        force: bool = False,
        with_later: bool = False,
        contacts_count: bool = True,
    ) -> RolledBack:
        """Put back what a write found."""
        return roll_back(self._root, receipt_id, force=force, with_later=with_later, contacts_count=contacts_count)

    def recover(self) -> Recovered:
        """Bring the files to a whole set after a cut."""
        return recover(self._root)

    def asterisk(self) -> "LocalAsterisk":
        """Return this computer's Asterisk; whether the folder is this computer's own is for the caller to know."""
        return LocalAsterisk(self._root)


class LocalAsterisk:
    """The Asterisk of this computer; ``root`` is where its files are."""

    def __init__(self, root: Path) -> None:
        """Find it.

        Raises:
            WizardError: There is no asterisk program on this computer.
        """
        self._root, self.console = root, find_console()

    def log(self) -> LogSince:
        """Return its log from now on."""
        return LogSince(Root.at(self._root))

    def files(self) -> Path:
        """Return the folder itself."""
        return self._root

    def transports_up(self) -> tuple[TransportRow, ...]:
        """Return the transports that are listed, bound, and complete a handshake."""
        return transports_up(self.console)
