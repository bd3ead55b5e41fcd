"""Which site and which server a command works on."""

import argparse
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.plan.make_plan import make_plan, new_extensions
from wizard.core.plan.plan import Plan
from wizard.core.problem import Severity
from wizard.core.server_tree import ServerTree
from wizard.core.server_view import phone_folder
from wizard.core.site import DestinationKind, Site
from wizard.core.site_problems import problems as site_problems
from wizard.core.text import Text
from wizard.system.passphrase import is_unsealed, passphrase_from
from wizard.system.read_tree import read_tree
from wizard.system.site_folder import SITE_FILE, SiteFolder, complete, load


def add_root(parser: argparse.ArgumentParser) -> None:
    """Add ``--root``."""
    parser.add_argument(
        "--root", type=Path, metavar="DIR", help="a folder that is the server's / (default: the site's)"
    )


def add_sites(parser: argparse.ArgumentParser) -> None:
    """Add ``SITE...``."""
    parser.add_argument("sites", nargs="+", type=Path, metavar="SITE", help="a site folder or its site.toml")


def each_once(sites: Iterable[Path]) -> tuple[Path, ...]:
    """Return the sites as they were given, none of them twice under two spellings."""
    found: dict[Path, Path] = {}
    for site in sites:
        try:
            real = site.resolve()
        except (OSError, RuntimeError, ValueError):  # a loop of links, or a name no system can have
            real = site
        found.setdefault(real.parent if real.name == SITE_FILE else real, site)
    return tuple(found.values())


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    """Add ``--passphrase-file``; a passphrase itself is never an argument."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="holds the site's passphrase (else SECURE_CALLING_PASSPHRASE, else it is asked for)",
    )


def usable_site(folder: SiteFolder) -> Site:
    """Return a folder's site; raises WizardError where the file's own faults forbid working on it."""
    faults = [p for p in folder.problems if p.severity is Severity.ERROR]
    if folder.site is None or faults:
        problem = (faults or list(folder.problems))[0]
        where = f" ({problem.path}:{problem.line})" if problem.line else ""
        raise WizardError(
            Text("The site file has a mistake."),
            Text("{message}{where}", message=problem.message, where=where),
            problem.fix or Text("Correct the file, then try again."),
        )
    return folder.site


def root_of(root: Path | None, folder: SiteFolder | None) -> Path:
    """Return the folder that stands for the server's ``/``."""
    if root is not None:
        return root
    site = folder.site if folder else None
    if folder is None or site is None or site.destination.kind is DestinationKind.THIS_COMPUTER:
        return Path("/")
    if site.destination.kind is DestinationKind.FOLDER:
        return folder.folder / site.destination.path
    raise WizardError(
        Text("This site's server is reached over SSH."),
        Text("The wizard cannot work over SSH yet."),
        Text("Run it on the server, or on a copy of the server's files with --root."),
    )


def tree_of(root: Path, site: Site | None) -> ServerTree:
    """Return the server's files, those of the site's phones among them."""
    return read_tree(root, folders=phone_folder(site))


def planned(path: Path, root: Path | None, passphrase_file: Path | None) -> tuple[SiteFolder, Path, Plan]:
    """Return a site's folder, its server and its plan; the site folder is completed on the way."""
    folder = load(path)
    site = usable_site(folder)
    server = root_of(root, folder)
    tree = tree_of(server, site)
    faults = site_problems(site)
    if any(p.severity is Severity.ERROR for p in faults):
        return folder, server, Plan(problems=faults)
    now = datetime.now(UTC)
    ask = passphrase_from(passphrase_file, is_new=is_unsealed(folder.folder))
    secrets = complete(folder, ask, tree, now, new_extensions=new_extensions(site, tree))
    return folder, server, make_plan(site, secrets, tree, now)
