"""``open``: the window."""

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("site", nargs="?", type=Path, metavar="SITE", help="a site folder or its site.toml")


def run(arguments: argparse.Namespace) -> int:
    """Open the window and return when it is closed."""
    return int(arguments.open_window(arguments.site))
