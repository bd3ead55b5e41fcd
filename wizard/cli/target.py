"""Which site and which server a command works on."""

import argparse
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.reaching import Reached
from wizard.system.kept import is_unsealed
from wizard.system.passphrase import passphrase_from
from wizard.system.planning import Planned, plan_site
from wizard.system.site_file import SITE_FILE, SiteFolder, load


def add_root(parser: argparse.ArgumentParser) -> None:
    """Add ``--root`` and ``--ssh``, of which one may be given."""
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--root", type=Path, metavar="DIR", help="a folder that is the server's / (default: the site's)")
    where.add_argument("--ssh", metavar="USER@HOST", help="reach the server over SSH; USER is root or may use sudo")


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


def planned(path: Path, there: Reached, passphrase_file: Path | None) -> tuple[SiteFolder, Planned]:
    """Return a site's folder and its plan for the server that was reached; the site folder is completed on the way."""
    folder = there.site or load(path)
    ask = passphrase_from(passphrase_file, is_new=is_unsealed(folder.folder))
    return folder, plan_site(folder, ask, root=there.root, now=datetime.now(UTC))
