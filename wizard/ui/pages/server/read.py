"""What reading a server's files brought, and of which site and place it is."""

from dataclasses import dataclass, replace
from pathlib import Path

from wizard.core.problem import Severity
from wizard.core.server_findings import has_asterisk
from wizard.core.server_view import filled_in
from wizard.core.site import Destination, DestinationKind, Site
from wizard.system.chosen_root import meant_root
from wizard.system.server_reading import ServerReading, read_at
from wizard.ui.reaching import Reaching
from wizard.ui.task import Task
from wizard.ui.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A reading and what it is of. ``meant``: the folder that was probably meant where there is no Asterisk."""

    folder: Path
    destination: Destination
    reading: ServerReading
    meant: Path | None

    def filled_in(self, work: Work) -> Work:
        """Return the work with what was read, unless it is of another site or place by now."""
        if (work.folder, work.site.destination) != (self.folder, self.destination):
            return work
        is_server = has_asterisk(self.reading.tree)
        site = filled_in(work.site, self.reading.view) if is_server else work.site
        return replace(work.with_site(site), reading=self.reading)


def lacking(work: Work) -> str:
    """Return the field without which it is not known where to read, "" where it is."""
    destination = work.site.destination
    if destination.kind is DestinationKind.FOLDER and not destination.path:
        return "destination.path"
    is_wrong = any(p.severity is Severity.ERROR for p in work.problems_of("destination.target"))
    return "destination.target" if destination.kind is DestinationKind.SSH and is_wrong else ""


def read_place(reaching: Reaching, site: Site, folder: Path, task: Task) -> Read:
    """Read what is at the place of a site's server.

    Raises:
        WizardError: The server is not reached.
    """
    with reaching.at(site, folder, task) as server:
        reading = read_at(server, site, folder, task.is_cancelled)
    meant = meant_root(reading.root) if site.destination.kind is DestinationKind.FOLDER else None
    return Read(folder=folder, destination=site.destination, reading=reading, meant=meant)
