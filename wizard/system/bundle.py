"""The folder to carry, as a file: planned against the server's files where they were read, else only ours."""

import io
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from wizard.core.bundle.contents import FOLDER, Member, bundle_members
from wizard.core.bundle.unread import without_reading
from wizard.core.errors import WizardError
from wizard.core.plan.make_plan import make_plan, new_extensions
from wizard.core.plan.plan import Plan
from wizard.core.problem import Severity
from wizard.core.server_tree import ServerTree
from wizard.core.site_problems import problems as site_problems
from wizard.core.text import Text
from wizard.system.given_file import write_given
from wizard.system.planning import plan_site
from wizard.system.resources import server_script
from wizard.system.site_file import SiteFolder, usable_site
from wizard.system.site_folder import complete

_SECRET = 0o600
_UNIX = 3  # zip APPNOTE 4.4.2: the attributes are a mode
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same plan gives the same file


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A plan to be carried; ``is_unread`` where the server was not read and only our own files are in it."""

    plan: Plan
    is_unread: bool


def plan_bundle(
    site_folder: SiteFolder,
    passphrase: Callable[[], str],
    *,
    root: Path | None = None,
    is_unread: bool = False,
    now: datetime,
) -> Carried:
    """Return the plan a bundle is made of; ``root`` is what stands for the server's ``/``, such as a collected folder.

    With ``is_unread``, or where there is no Asterisk's folder to be read, it holds nothing of the server's own files.

    Raises:
        WrongPassphrase: The passphrase does not open what the site folder keeps.
        WizardError: The site file cannot be used, the server not be read, or the site folder not be completed.
    """
    if not is_unread:
        planned = plan_site(site_folder, passphrase, root=root, now=now)
        if planned.tree.asterisk_folder in planned.tree.folders:
            return Carried(plan=planned.plan, is_unread=False)
    site = usable_site(site_folder)
    faults = site_problems(site)
    if any(p.severity is Severity.ERROR for p in faults):
        return Carried(plan=Plan(problems=faults), is_unread=True)
    empty = ServerTree(files={}, folders={})
    secrets = complete(site_folder, passphrase, empty, now, new_extensions=new_extensions(site, empty))
    return Carried(plan=without_reading(make_plan(site, secrets, empty, now)), is_unread=True)


def write_bundle(file: Path, carried: Carried) -> None:
    """Write a plan as a bundle over the file that was there; it holds keys, so only its owner may read it.

    Raises:
        WizardError: The plan cannot be written or changes nothing, or the file cannot be written.
    """
    if not carried.plan.is_applicable or not carried.plan.changes:
        raise WizardError(
            Text("There is nothing to carry."),
            Text("The plan changes no file, or has errors."),
            Text("Look at the preview (secure-calling plan)."),
        )
    members = bundle_members(carried.plan, server_script("install.sh"), is_unread=carried.is_unread)
    write_given(file, zipped(members), _SECRET)


def zipped(members: Iterable[Member]) -> bytes:
    """Return the members as a zip file whose names begin with the one folder they are unpacked into."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for member in members:
            entry = ZipInfo(f"{FOLDER}/{member.name}", _LONG_AGO)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = (stat.S_IFREG | member.mode) << 16
            archive.writestr(entry, member.content)
    return made.getvalue()
