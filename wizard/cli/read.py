"""``read``: what is on the server; with a site, its phones and versions are filled in."""

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from wizard.cli.output import print_json, print_problems, printable, problem_value
from wizard.cli.target import add_root, root_of, tree_of, usable_site
from wizard.core.server_view import ServerView, filled_in, view
from wizard.core.site import Phone
from wizard.system.site_folder import load, save_site


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("site", nargs="?", type=Path, metavar="SITE", help="fill in this site's phones and versions")
    parser.add_argument("--json", action="store_true")
    add_root(parser)


def run(arguments: argparse.Namespace) -> int:
    """Show what is there."""
    folder = load(arguments.site) if arguments.site else None
    site = usable_site(folder) if folder else None
    found = view(tree_of(root_of(arguments.root, folder), site))
    new: tuple[Phone, ...] = ()
    if folder is not None and site is not None:
        filled = filled_in(site, found)
        new = filled.phones[len(site.phones) :]
        if filled != site:
            save_site(folder, filled)
    if arguments.json:
        print_json(_value(found))
    else:
        _print(found, new)
    return 0


def _value(found: ServerView) -> Mapping[str, object]:
    return {
        "versions": {"asterisk": found.asterisk, "openssl": found.openssl, "dpma": found.dpma},
        "layout": found.layout.value,
        "transports": [asdict(t) for t in found.transports],
        "endpoints": [asdict(e) for e in found.endpoints],
        "phones": [
            {
                "mac": p.mac,
                "model": p.model,
                "firmware": p.firmware,
                "extension": p.extension,
                "name": p.name,
                "context": p.context,
            }
            for p in found.phones
        ],
        "problems": [problem_value(p) for p in found.problems],
    }


def _print(found: ServerView, new: tuple[Phone, ...]) -> None:
    print(
        f"Asterisk {found.asterisk or 'unknown'}, OpenSSL {found.openssl or 'unknown'}, "
        f"DPMA {found.dpma or 'unknown'}, layout {found.layout.value}"
    )
    for transport in found.transports:
        print(printable(f"transport {transport.id}  {transport.protocol}  {transport.bind}  {transport.method}"))
    print(f"{len(found.endpoints)} endpoints, {len(found.phones)} phones")
    for phone in found.phones:
        print(printable(f"  {phone.mac}  {phone.model or '?'}  {phone.extension}  {phone.name}"))
    if new:
        print(f"Added to the site, at stage wait: {', '.join(p.extension for p in new)}")
    print_problems(found.problems)
