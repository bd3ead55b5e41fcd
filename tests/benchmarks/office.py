"""A server with phones in service, as many as wanted, and the site that moves all of them to TLS."""

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.window import server, site
from wizard.core.plan.plan import Plan
from wizard.core.server_tree import ServerTree
from wizard.core.site import Provisioning, Route
from wizard.system.planning import plan_site
from wizard.system.site_file import SiteFolder, load, save_site
from wizard.system.site_folder import complete

PASSPHRASE = "a passphrase of the benchmark"
ROUTES = (Route.DPMA, Route.DPMA_SHEET, Route.XML)
MEMORY = Path("/dev/shm")
NOW = datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A site folder whose keys are made, and its server's ``/``."""

    folder: Path
    root: Path
    route: Route
    phones: int

    def plan(self) -> Plan:
        """Return the plan as a command does: from the site folder and the server's files on the disk."""
        return plan_site(load(self.folder), lambda: PASSPHRASE, now=NOW).plan


def office(place: Path, route: Route, phones: int) -> Office:
    """Make one below a folder, its authority and certificate with it."""
    root = server(place / "server", phones)
    is_xml = route is Route.XML
    if is_xml:
        (root / "var/www/html/phones").mkdir(parents=True)
    whole = replace(
        site(root, phones),
        provisioning=Provisioning(
            route=route,
            service_name="PBX",
            url="http://prov.example.com/phones/" if is_xml else "",
            directory="/var/www/html/phones" if is_xml else "",
        ),
    )
    saved = save_site(SiteFolder(folder=place / "site", site=None, problems=(), text=""), whole)
    complete(saved, lambda: PASSPHRASE, ServerTree(files={}, folders={}), NOW, new_extensions=())
    return Office(folder=place / "site", root=root, route=route, phones=phones)


def in_memory() -> str | None:
    """Return a folder in memory for what shall not wait for a disk, or None for the system's own."""
    return str(MEMORY) if os.access(MEMORY, os.W_OK) else None
