"""``stage``: set the stage of phones in the site file; the next apply moves them."""

import argparse
from dataclasses import replace
from pathlib import Path

from wizard.cli.output import print_problems, printable
from wizard.core.errors import WizardError
from wizard.core.site import Stage
from wizard.core.site_problems import problems
from wizard.core.text import Text
from wizard.system.site_file import load, save_site, usable_site


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("site", type=Path, metavar="SITE")
    parser.add_argument("stage", choices=[s.value for s in Stage])
    parser.add_argument("extensions", nargs="+", metavar="EXTENSION")


def run(arguments: argparse.Namespace) -> int:
    """Set the stages and show what is wrong with them now."""
    folder = load(arguments.site)
    site = usable_site(folder)
    known = {p.extension for p in site.phones}
    if unknown := [e for e in arguments.extensions if e not in known]:
        raise WizardError(
            Text("There is no phone {extension} in this site.", extension=unknown[0]),
            Text("Its phones are {known}.", known=", ".join(sorted(known)[:20]) or "none yet"),
            Text("Give the extension of one of them."),
        )
    wanted = frozenset(arguments.extensions)
    phones = tuple(replace(p, stage=Stage(arguments.stage)) if p.extension in wanted else p for p in site.phones)
    saved = save_site(folder, replace(site, phones=phones))
    print(printable(f"{', '.join(dict.fromkeys(arguments.extensions))}: {arguments.stage}. The next apply moves them."))
    print_problems(problems(saved.site) if saved.site else ())
    return 0
