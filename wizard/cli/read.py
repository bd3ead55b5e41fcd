"""``read``: what is on the server; with a site, its phones and versions are filled in."""

import argparse
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from wizard.cli.output import counted, print_json, print_problems, printable, problem_value
from wizard.cli.reaching import reached
from wizard.cli.target import add_root
from wizard.core.server_view import ServerView, filled_in, view
from wizard.core.site import Site
from wizard.system.planning import read_site_server
from wizard.system.read_tree import read_tree
from wizard.system.receipts import needs_recovery
from wizard.system.site_file import THIS_COMPUTER, load, save_site, usable_site

TRANSPORT_KEYS = ("id", "protocol", "bind", "method")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("site", nargs="?", type=Path, metavar="SITE", help="fill in this site's phones and versions")
    parser.add_argument("--json", action="store_true")
    add_root(parser)


def run(arguments: argparse.Namespace) -> int:
    """Show what is there."""
    with reached(arguments, arguments.site) as there:
        return _read(arguments, there.root)


def _read(arguments: argparse.Namespace, given: Path | None) -> int:
    folder = load(arguments.site) if arguments.site else None
    site = usable_site(folder) if folder else None
    root = given or THIS_COMPUTER
    if folder is not None and site is not None:
        root, tree = read_site_server(site, folder.folder, given)
    else:
        tree = read_tree(root)
    if needs_recovery(root):
        print("A change of these files was cut short: secure-calling recover finishes or undoes it.", file=sys.stderr)
    found = view(tree)
    if arguments.json:
        print_json(_value(found))
    else:
        _print(found)
    if folder is not None and site is not None:
        filled = filled_in(site, found)
        if filled != site:
            save_site(folder, filled)
        for line in _news(site, filled):
            print(printable(line), file=sys.stderr if arguments.json else sys.stdout)
    return 0


def _news(site: Site, filled: Site) -> Iterable[str]:
    """What reading the server changed in the site file, a line for each."""
    for name in ("asterisk", "openssl", "dpma", "layout"):
        before, after = getattr(site.server, name), getattr(filled.server, name)
        if before != after:
            yield f"In the site, server.{name}: {after}" + (f" (was {before})" if before else "")
    if new := filled.phones[len(site.phones) :]:
        yield f"Added to the site, at stage wait: {', '.join(p.extension for p in new)}"


def _value(found: ServerView) -> Mapping[str, object]:
    return {
        "versions": {"asterisk": found.asterisk, "openssl": found.openssl, "dpma": found.dpma},
        "layout": found.layout.value,
        "transports": [{name: getattr(t, name) for name in TRANSPORT_KEYS} for t in found.transports],
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


def _print(found: ServerView) -> None:
    versions = (("Asterisk", found.asterisk), ("OpenSSL", found.openssl), ("DPMA", found.dpma))
    said = ", ".join(f"{name} {version or 'unknown'}" for name, version in versions)
    print(printable(f"{said}, layout {found.layout.value}"))
    for transport in found.transports:
        print(printable(f"transport {transport.id}  {transport.protocol}  {transport.bind}  {transport.method}"))
    print(f"{counted(len(found.endpoints), 'endpoint')}, {counted(len(found.phones), 'phone')}")
    for phone in found.phones:
        print(printable(f"  {phone.mac}  {phone.model or '?'}  {phone.extension}  {phone.name}"))
    print_problems(found.problems)
