"""Everything the wizard shows of a server, read in one go; nothing is changed."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.log.entry import Act
from wizard.core.phone_progress import Seen, written_for
from wizard.core.server_tree import ServerTree
from wizard.core.server_view import ServerView, phone_folder, view
from wizard.core.site import Site
from wizard.system.log import logged
from wizard.system.planning import read_site_server
from wizard.system.receipts import list_receipts, needs_recovery
from wizard.system.server import Server
from wizard.system.tls_contacts import Registration, registered


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerReading:
    """A server as it was found.

    ``root`` is the folder that stands for its ``/``, ``registrations`` are the contacts known not to have
    expired. ``receipts`` counts those that stand; None where they may not be read, or one is damaged.
    """

    root: Path
    tree: ServerTree = field(repr=False)
    view: ServerView
    registrations: tuple[Registration, ...]
    needs_recovery: bool
    receipts: int | None


@logged(Act.READ_SERVER)
def read_server(site: Site, folder: Path, root: Path | None = None) -> ServerReading:
    """Return what is on a site's server; ``root``, if one is given, is taken in place of the site's destination.

    ``folder`` is the site folder, from which a destination's path counts.

    Raises:
        WizardError: The server is reached over SSH, there is no such folder, or pjsip.conf cannot be read.
    """
    server, tree = read_site_server(site, folder, root)
    return ServerReading(
        root=server,
        tree=tree,
        view=view(tree),
        registrations=registered(server),
        needs_recovery=needs_recovery(server),
        receipts=_receipts(server),
    )


def read_at(
    server: Server, site: Site, folder: Path, is_cancelled: Callable[[], bool] = lambda: False
) -> ServerReading:
    """Return what is on a site's server, wherever it is; see ``read_server``.

    Raises:
        Cancelled: ``is_cancelled`` said so while a server was reached.
        WizardError: The server is not reached, there is no such folder, or pjsip.conf cannot be read.
    """
    return read_server(site, folder, server.files(phone_folder(site), is_cancelled))


def seen_in(reading: ServerReading | None, called: Collection[str]) -> Seen:
    """Return what a reading shows of a site's phones, and the extensions whose call was confirmed."""
    if reading is None:
        return Seen(called=frozenset(called))
    return Seen(
        written=written_for(reading.view),
        contacts=frozenset(r.extension for r in reading.registrations),
        on_udp=_over(reading, "udp"),
        on_tcp=_over(reading, "tcp"),
        on_tls=_over(reading, "tls"),
        called=frozenset(called),
    )


def _over(reading: ServerReading, transport: str) -> frozenset[str]:
    return frozenset(r.extension for r in reading.registrations if r.transport == transport)


def _receipts(server: Path) -> int | None:
    try:
        return len(list_receipts(server))
    except WizardError:
        return None
