"""From a site folder to its plan: the site's server is found and read, and the folder completed on the way."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wizard.core.errors import Cancelled, RecoveryNeeded, WizardError
from wizard.core.log.entry import Act, Count
from wizard.core.plan.make_plan import make_plan, new_extensions
from wizard.core.plan.plan import Plan
from wizard.core.plan.survey import make_survey
from wizard.core.problem import Severity
from wizard.core.server_tree import ServerTree
from wizard.core.server_view import phone_folder
from wizard.core.site import Site
from wizard.core.site_problems import problems as site_problems
from wizard.core.text import Text
from wizard.system import journal
from wizard.system.log import logged
from wizard.system.read_tree import read_tree
from wizard.system.root import Root
from wizard.system.site_file import SiteFolder, root_of, usable_site
from wizard.system.site_folder import complete


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A plan, the server's files it was made from, and the folder that stands for the server's ``/``."""

    root: Path
    tree: ServerTree
    plan: Plan


def read_site_server(site: Site, folder: Path, root: Path | None = None) -> tuple[Path, ServerTree]:
    """Return the folder that stands for the server's ``/`` and its files, those of the site's phones among them.

    Raises:
        WizardError: The server is reached over SSH, there is no such folder, or pjsip.conf cannot be read.
    """
    server = root_of(site, folder, root)
    return server, read_tree(server, folders=phone_folder(site))


def plan_site(
    site_folder: SiteFolder,
    passphrase: Callable[[], str],
    *,
    root: Path | None = None,
    now: datetime,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Planned:
    """Return the plan of a site for its server; what the site folder lacks is made, once, and kept there.

    A site with mistakes gives a plan of problems, and nothing is made. ``passphrase`` is called at most
    once, and only if something is kept under it. ``now`` is aware of its time zone.

    Raises:
        Cancelled: ``is_cancelled`` said so between two of its parts.
        RecoveryNeeded: A change of the server was cut short: its files are neither the old nor the new ones.
        WrongPassphrase: The passphrase does not open what the site folder keeps.
        WizardError: The site file cannot be used, the server not be read, or the site folder not be completed.
    """
    with logged(Act.MAKE_PLAN) as noted:
        site = usable_site(site_folder)
        _refuse_half_written(root_of(site, site_folder.folder, root))
        server, tree = read_site_server(site, site_folder.folder, root)
        _heed(is_cancelled)
        faults = site_problems(site)
        if any(p.severity is Severity.ERROR for p in faults):
            return Planned(root=server, tree=tree, plan=Plan(problems=faults))
        survey = make_survey(site, tree)
        secrets = complete(site_folder, passphrase, tree, now, new_extensions=new_extensions(site, tree, survey))
        _heed(is_cancelled)
        plan = make_plan(site, secrets, tree, now, survey=survey)
        noted.count(Count.FILES, len(plan.changes))
        noted.count(Count.PROBLEMS, len(plan.problems))
        return Planned(root=server, tree=tree, plan=plan)


def _heed(is_cancelled: Callable[[], bool]) -> None:
    if is_cancelled():
        raise Cancelled(
            Text("The planning was stopped."), Text("Nothing was changed."), Text("Plan again when you are ready.")
        )


def _refuse_half_written(server: Path) -> None:
    """Raise RecoveryNeeded where it is known; journals that may not be read are for the write to speak of."""
    try:
        journal.refuse_unfinished(Root.at(server))
    except RecoveryNeeded:
        raise
    except WizardError:
        return
