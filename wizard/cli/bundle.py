"""``bundle``: the plan as a folder to carry, with the script that writes it on the server."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.output import counted, print_problems, printable
from wizard.cli.reaching import reached
from wizard.cli.target import add_passphrase, add_root
from wizard.system.bundle import plan_bundle, write_bundle
from wizard.system.kept import is_unsealed
from wizard.system.passphrase import passphrase_from
from wizard.system.site_file import load

DONE, FAILED = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("site", type=Path, metavar="SITE", help="a site folder or its site.toml")
    parser.add_argument("--out", type=Path, metavar="FILE.zip", required=True)
    parser.add_argument(
        "--unread", action="store_true", help="do not read the server: only our own files, and the lines to add by hand"
    )
    add_root(parser)
    add_passphrase(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the bundle; 1 where the plan has errors, 0 also where there is nothing to carry."""
    folder = load(arguments.site)
    ask = passphrase_from(arguments.passphrase_file, is_new=is_unsealed(folder.folder))
    with reached(arguments, None if arguments.unread else arguments.site) as there:
        carried = plan_bundle(folder, ask, root=there.root, is_unread=arguments.unread, now=datetime.now(UTC))
    print_problems(carried.plan.problems)
    if not carried.plan.is_applicable:
        return FAILED
    if not carried.plan.changes:
        print("Nothing to change: there is nothing to carry.")
        return DONE
    if carried.is_unread:
        print("The server was not read: only our own files are in it, and the lines to add by hand.", file=sys.stderr)
    write_bundle(arguments.out, carried)
    print(printable(f"{counted(len(carried.plan.changes), 'file')} in {arguments.out}. It holds keys and passwords."))
    print("On the server, unpack it, and run as root in its folder: sh install.sh")
    return DONE
