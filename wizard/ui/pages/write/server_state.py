"""What the Write page has to know of a server: its receipts, whether a change was cut short, and who is on TLS."""

from dataclasses import dataclass
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.plan.receipt import Receipt, Status
from wizard.core.server_view import phone_folder
from wizard.core.site import Site
from wizard.system.receipts import list_receipts, needs_recovery
from wizard.system.server_reading import ServerReading, read_server
from wizard.ui.reaching import Reaching
from wizard.ui.task import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerState:
    """A server as it is now; ``receipts`` are those that can be rolled back.

    ``reading`` is None where it cannot be read.
    """

    root: Path
    receipts: tuple[Receipt, ...]
    needs_recovery: bool
    reading: ServerReading | None


def read_state(reaching: Reaching, site: Site, folder: Path, task: Task) -> ServerState:
    """Return the state of a site's server.

    Raises:
        WizardError: The server is not reached, or its receipts may not be read.
    """
    with reaching.at(site, folder, task) as server:
        root = server.files(phone_folder(site), task.is_cancelled)
        try:
            reading: ServerReading | None = read_server(site, folder, root)
        except WizardError:
            reading = None
        receipts = tuple(r for r in list_receipts(root) if r.status is Status.STANDING)
        return ServerState(root=root, receipts=receipts, needs_recovery=needs_recovery(root), reading=reading)
