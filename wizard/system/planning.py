"""From a site folder to its plan: the site's server is found and read, and the folder completed on the way."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wizard.core.errors import RecoveryNeeded, WizardError
from wizard.core.plan.make_plan import make_plan, new_extensions
from wizard.core.plan.plan import Plan
from wizard.core.problem import Severity
from wizard.core.server_tree import ServerTree
from wizard.core.server_view import phone_folder
from wizard.core.site import DestinationKind, Site
from wizard.core.site_problems import problems as site_problems
from wizard.core.text import Text
from wizard.system import journal
from wizard.system.read_tree import read_tree
from wizard.system.root import Root
from wizard.system.site_folder import SiteFolder, complete

THIS_COMPUTER = Path("/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A plan, the server's files it was made from, and the folder that stands for the server's ``/``."""

    root: Path
    tree: ServerTree
    plan: Plan


def usable_site(site_folder: SiteFolder) -> Site:
    """Return a folder's site; raises WizardError where the file's own faults forbid working on it."""
    faults = [p for p in site_folder.problems if p.severity is Severity.ERROR]
    if site_folder.site is None or faults:
        problem = (faults or list(site_folder.problems))[0]
        where = f" ({problem.path}:{problem.line})" if problem.line else ""
        raise WizardError(
            Text("The site file has a mistake."),
            Text("{message}{where}", message=problem.message, where=where),
            problem.fix or Text("Correct the file, then try again."),
        )
    return site_folder.site


def root_of(site: Site, folder: Path, root: Path | None = None) -> Path:
    """Return what stands for the server's ``/``: ``root`` if one is given, else the site's destination.

    ``folder`` is the site folder, from which a destination's path counts.

    Raises:
        WizardError: The server is reached over SSH, and no root is given.
    """
    if root is not None:
        return root
    if site.destination.kind is DestinationKind.THIS_COMPUTER:
        return THIS_COMPUTER
    if site.destination.kind is DestinationKind.FOLDER:
        return folder / site.destination.path
    raise WizardError(
        Text("This site's server is reached over SSH."),
        Text("Its files were not brought here."),
        Text("Read the server first, or give a copy of its files (--root)."),
    )


def read_site_server(site: Site, folder: Path, root: Path | None = None) -> tuple[Path, ServerTree]:
    """Return the folder that stands for the server's ``/`` and its files, those of the site's phones among them.

    Raises:
        WizardError: The server is reached over SSH, there is no such folder, or pjsip.conf cannot be read.
    """
    server = root_of(site, folder, root)
    return server, read_tree(server, folders=phone_folder(site))


def plan_site(
    site_folder: SiteFolder, passphrase: Callable[[], str], *, root: Path | None = None, now: datetime
) -> Planned:
    """Return the plan of a site for its server; what the site folder lacks is made, once, and kept there.

    A site with mistakes gives a plan of problems, and nothing is made. ``passphrase`` is called at most
    once, and only if something is kept under it. ``now`` is aware of its time zone.

    Raises:
        RecoveryNeeded: A change of the server was cut short: its files are neither the old nor the new ones.
        WrongPassphrase: The passphrase does not open what the site folder keeps.
        WizardError: The site file cannot be used, the server not be read, or the site folder not be completed.
    """
    site = usable_site(site_folder)
    _refuse_half_written(root_of(site, site_folder.folder, root))
    server, tree = read_site_server(site, site_folder.folder, root)
    faults = site_problems(site)
    if any(p.severity is Severity.ERROR for p in faults):
        return Planned(root=server, tree=tree, plan=Plan(problems=faults))
    secrets = complete(site_folder, passphrase, tree, now, new_extensions=new_extensions(site, tree))
    return Planned(root=server, tree=tree, plan=make_plan(site, secrets, tree, now))


def _refuse_half_written(server: Path) -> None:
    """Raise RecoveryNeeded where it is known; journals that may not be read are for the write to speak of."""
    try:
        journal.refuse_unfinished(Root.at(server))
    except RecoveryNeeded:
        raise
    except WizardError:
        return
