"""``template``: how a site is made, as one file for others like it, without its customer's data."""

import argparse
from pathlib import Path

from wizard.cli.output import printable
from wizard.system.site_file import load, usable_site
from wizard.system.template_file import write_template


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("site", type=Path, metavar="SITE", help="a site folder or its site.toml")
    parser.add_argument("--out", type=Path, metavar="FILE.template.toml", required=True)


def run(arguments: argparse.Namespace) -> int:
    """Write the template, and say how it is used."""
    file = write_template(arguments.out, usable_site(load(arguments.site)))
    print(printable(f"Wrote {file}; nothing of the customer is in it."))
    print(printable(f"A site like it: secure-calling new FOLDER --host NAME --template {file}"))
    return 0
