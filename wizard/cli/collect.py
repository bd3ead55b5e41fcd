"""``collect``: the script that brings a server's files out, to be planned against."""

import argparse
from pathlib import Path

from wizard.cli.output import printable
from wizard.system.collected import save_collect_script


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("--out", type=Path, metavar="FILE.sh", required=True)


def run(arguments: argparse.Namespace) -> int:
    """Write collect.sh and say how it is used."""
    save_collect_script(arguments.out)
    name = arguments.out.name
    print(printable(f"{arguments.out} only reads. On the server, as root: sh {name} server.tar"))
    print("Then here: tar -xf server.tar, in a folder of its own, and give that folder as --root or in the site.")
    return 0
