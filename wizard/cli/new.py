"""``new``: write a starting site.toml into a new site folder."""

import argparse
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path

from wizard.cli.output import print_problems, printable
from wizard.core.errors import WizardError
from wizard.core.mac import parse_mac
from wizard.core.site import (
    AuthorityKind,
    Destination,
    DestinationKind,
    Phone,
    Route,
    Server,
    Site,
    Stage,
)
from wizard.core.site_problems import problems
from wizard.core.site_template import from_template
from wizard.core.text import Text
from wizard.system.site_file import SITE_FILE, SiteFolder, save_site
from wizard.system.template_file import load_template


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--host", required=True, metavar="NAME", help="the one name phones use for the server")
    parser.add_argument("--name", default="", help="the customer's name (default: the folder's)")
    parser.add_argument("--authority", choices=[a.value for a in AuthorityKind], help="who signs the certificate")
    parser.add_argument("--organization", default="", help="named in a private authority")
    parser.add_argument("--address", action="append", default=[], type=ip_address, metavar="IP")
    parser.add_argument("--asterisk", default="", metavar="VERSION")
    parser.add_argument("--openssl", default="", metavar="VERSION")
    parser.add_argument("--dpma", default="", metavar="VERSION")
    parser.add_argument("--ntp", default="", metavar="HOST", help="where phones get the time")
    parser.add_argument("--route", choices=[r.value for r in Route], help="how phones get their settings")
    parser.add_argument("--url", default="", help="what phones fetch (XML)")
    parser.add_argument("--directory", default="", help="where those files are on the server (XML)")
    parser.add_argument("--destination-folder", metavar="PATH", help="the server's files are in this folder")
    parser.add_argument(
        "--template", type=Path, metavar="FILE", help="take over how another site is made (a template, or a site)"
    )
    parser.add_argument(
        "--phone",
        action="append",
        default=[],
        metavar="MAC,MODEL,FIRMWARE,EXTENSION[,NAME]",
        help="a phone the server does not have yet; may be repeated",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the site file, never over another, and show what is missing in it."""
    folder: Path = arguments.folder
    if (folder / SITE_FILE).exists():
        raise WizardError(
            Text("{folder} is a site already.", folder=folder),
            Text("Its site.toml is not replaced."),
            Text("Choose another folder, or edit that file."),
        )
    site = _answered(arguments, _begun(arguments.template, arguments.name or folder.resolve().name))
    saved = save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), site)
    print(printable(f"Wrote {folder / SITE_FILE}"))
    print_problems([*saved.problems, *(problems(saved.site) if saved.site else ())])
    return 0


def _begun(template: Path | None, name: str) -> Site:
    """The site as it is before anything else is given."""
    return Site(name=name) if template is None else from_template(load_template(template), name)


def _answered(arguments: argparse.Namespace, site: Site) -> Site:
    """The site with what was given, which goes before what was taken over."""
    authority = AuthorityKind(arguments.authority) if arguments.authority else site.certificate.authority
    # The names "certificate import" gives the two files.
    is_public = authority is AuthorityKind.PUBLIC
    provisioning = site.provisioning
    return replace(
        site,
        server=Server(
            host=arguments.host,
            addresses=tuple(arguments.address),
            asterisk=arguments.asterisk,
            openssl=arguments.openssl,
            dpma=arguments.dpma,
            ntp=arguments.ntp or site.server.ntp,
        ),
        destination=_destination(arguments.destination_folder, site.destination),
        certificate=replace(
            site.certificate,
            authority=authority,
            organization=arguments.organization,
            chain="fullchain.pem" if is_public else "",
            private_key="privkey.pem" if is_public else "",
        ),
        provisioning=replace(
            provisioning,
            route=Route(arguments.route) if arguments.route else provisioning.route,
            url=arguments.url or provisioning.url,
            directory=arguments.directory or provisioning.directory,
        ),
        phones=tuple(_phone(text) for text in arguments.phone),
    )


def _destination(path: str | None, taken_over: Destination) -> Destination:
    return taken_over if path is None else Destination(kind=DestinationKind.FOLDER, path=path)


def _phone(text: str) -> Phone:
    parts = [part.strip() for part in text.split(",", 4)]
    if len(parts) < 4:
        raise WizardError(
            Text("A phone is MAC,MODEL,FIRMWARE,EXTENSION[,NAME]."),
            Text("{given} has fewer parts.", given=text),
            Text("Leave what is unknown empty, but keep the commas."),
        )
    try:
        mac = parse_mac(parts[0])
    except ValueError:
        mac = parts[0]
    return Phone(
        mac=mac,
        model=parts[1].upper(),
        firmware=parts[2],
        extension=parts[3],
        name=parts[4] if len(parts) > 4 else "",
        stage=Stage.SECURE,
    )
