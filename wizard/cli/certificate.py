"""``certificate``: make, ask for, order, take in and renew the certificate of a site."""

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from wizard.cli.certificate_authority import taken_authority
from wizard.cli.certificate_shown import show, write_reminder
from wizard.cli.output import printable
from wizard.cli.target import add_passphrase
from wizard.core.acme import LETS_ENCRYPT
from wizard.core.certificates.authority_limits import UNVERIFIED
from wizard.core.errors import WrongPassphrase
from wizard.core.plan.roll_over import checking_phones
from wizard.core.site import AuthorityKind, Site
from wizard.system import roll_over
from wizard.system.certificate_import import Placed, make_certificate, place_certificate, read_certificate_files
from wizard.system.certificate_request import request_certificate
from wizard.system.given_file import write_given
from wizard.system.kept import is_unsealed
from wizard.system.passphrase import passphrase_from
from wizard.system.site_file import SiteFolder, load, save_site, usable_site
from wizard.system.site_folder import renew

DONE, FAILED, WRONG_USE = 0, 1, 2

_WORKS = {
    "new": "of the site's private authority, which is made if there is none",
    "import": "from FILE..., or the answer to csr",
    "csr": "a request for another authority to sign; its key stays sealed in the site folder",
    "acme": "ordered from Let's Encrypt or another ACME authority; ordering again renews it",
    "renew": "the private authority signs anew; key and file names stay",
}
_GOES_WITH = {
    "name_constraints": ("new",),
    "authority": ("new",),
    "authority_passphrase_file": ("new",),
    "roll_over": ("new", "renew"),
    "new_key": ("csr", "renew"),
    "host_only": ("csr",),
    "out": ("csr",),
    "reminder": ("new", "import", "acme", "renew"),
    "yes": ("renew",),
    "files": ("import",),
    **dict.fromkeys(
        ("dns", "http", "directory", "ca", "email", "agree", "account_id", "account_key_file", "hook"), ("acme",)
    ),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "\n".join(f"  {name:8} {said}" for name, said in _WORKS.items())
    parser.add_argument("site", type=Path, metavar="SITE")
    parser.add_argument("work", choices=_WORKS, metavar="new|import|csr|acme|renew")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="import: certificates and key, any order")
    add = parser.add_argument
    add("--authority", nargs="+", type=Path, metavar="FILE", help="new: sign by the authority and key in these files")
    add("--authority-passphrase-file", type=Path, metavar="FILE", help="new: holds the passphrase of that key")
    add("--name-constraints", action="store_true", help="new: an authority that can sign for this host only")
    add(
        "--roll-over",
        action="store_true",
        help="new: a second authority beside the present one; renew: let it sign, once every phone holds its root",
    )
    add("--new-key", action="store_true", help="renew, csr: with another key")
    add("--host-only", action="store_true", help="csr: ask for the host alone, without addresses and sip: URI")
    add("--out", type=Path, metavar="FILE", help="csr: write it there instead of printing it")
    add("--yes", action="store_true", help="renew --roll-over: do not ask")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--dns", action="store_true", help="acme: prove the name by a TXT record you add (the default)")
    how.add_argument(
        "--http",
        nargs="?",
        const="",
        metavar="ADDRESS:PORT",
        help="acme: prove it by answering here, where port 80 of the host leads (default: port 80, every address)",
    )
    add("--directory", metavar="URL", help=f"acme: the authority's directory (default: {LETS_ENCRYPT})")
    add("--ca", type=Path, metavar="CA.pem", help="acme: the root the directory's HTTPS is trusted by")
    add("--email", metavar="ADDRESS", help="acme: where the authority may write to")
    add("--agree", action="store_true", help="acme: I agree to the authority's terms")
    add("--account-id", metavar="ID", help="acme: the key id of an account you have with the authority")
    add("--account-key-file", type=Path, metavar="FILE", help="acme: holds the HMAC key that goes with it")
    add("--hook", type=Path, metavar="FILE", help="acme: order nothing, write the deploy hook for a server that does")
    add("--reminder", type=Path, metavar="FILE.ics", help="write a calendar file that reminds of its end")
    add_passphrase(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do the certificate's work and show what it is."""
    if said := _wrong_use(arguments):
        print(f"certificate {said}", file=sys.stderr)
        return WRONG_USE
    folder = load(arguments.site)
    if arguments.work == "acme":
        from wizard.cli.certificate_order import order  # loads what speaks to the network

        return order(folder, arguments)
    works = {"new": _new, "import": _imported, "csr": _requested, "renew": _renewed}
    return works[arguments.work](folder, arguments)


def _wrong_use(arguments: argparse.Namespace) -> str:
    for name, works in _GOES_WITH.items():
        if getattr(arguments, name) not in (None, False, []) and arguments.work not in works:
            word = "FILE" if name == "files" else f"--{name.replace('_', '-')}"
            return f"{arguments.work} does not go with {word}."
    if arguments.work == "import" and not arguments.files:
        return "import needs the files: certificates and key."
    if (arguments.account_id is None) != (arguments.account_key_file is None):
        return "acme needs --account-id and --account-key-file together."
    return ""


def _passphrase(folder: SiteFolder, arguments: argparse.Namespace) -> Callable[[], str]:
    return passphrase_from(arguments.passphrase_file, is_new=is_unsealed(folder.folder))


def _new(folder: SiteFolder, arguments: argparse.Namespace) -> int:
    ask, now = cache(_passphrase(folder, arguments)), datetime.now(UTC)
    limits = arguments.name_constraints
    if arguments.authority:
        own = arguments.authority_passphrase_file
        print(printable(str(taken_authority(folder.folder, arguments.authority, own, ask, now))))
    if arguments.roll_over:
        begun = roll_over.begin(folder, ask, now, limits_authority=limits)
        site = usable_site(folder)
        show((begun.following,), folder.folder, site, now)
        phones = ", ".join(phone.extension for phone in checking_phones(site)) or "none is known to"
        print(printable(f"The server keeps its certificate. ca.crt holds both roots. Phones that check: {phones}."))
        print("When all of them hold the new root: secure-calling certificate SITE renew --roll-over")
    else:
        chain = make_certificate(folder, ask, now, limits_authority=limits)
        site = usable_site(folder)
        show(chain, folder.folder, site, now)
        write_reminder(arguments.reminder, chain, site, now)
    if limits:
        print(printable(f"! {UNVERIFIED}"))
    return DONE


def _renewed(folder: SiteFolder, arguments: argparse.Namespace) -> int:
    ask, now = _passphrase(folder, arguments), datetime.now(UTC)
    site = usable_site(folder)
    if not arguments.roll_over:
        renew(folder, ask, now, keeps_key=not arguments.new_key)
    elif not arguments.yes and not _agreed(site):
        print("Nothing was changed.", file=sys.stderr)
        return FAILED
    else:
        roll_over.finish(folder, ask, now)
    chain = show(None, folder.folder, site, now)
    write_reminder(arguments.reminder, chain, site, now)
    print("Apply the site, then reload as its steps say.")
    return DONE


def _agreed(site: Site) -> bool:
    phones = ", ".join(phone.extension for phone in checking_phones(site)) or "none that is known to check"
    print(printable(f"Phones that do not hold the new root refuse the server from then on: {phones}."), file=sys.stderr)
    print("Do they all hold it? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _requested(folder: SiteFolder, arguments: argparse.Namespace) -> int:
    pem = request_certificate(
        folder, _passphrase(folder, arguments), host_only=arguments.host_only, new_key=arguments.new_key
    )
    if arguments.out is None:
        print(pem.decode("ascii"), end="")
    else:
        write_given(arguments.out, pem)
    print("When it is signed: secure-calling certificate SITE import FILE...", file=sys.stderr)
    return DONE


def _imported(folder: SiteFolder, arguments: argparse.Namespace) -> int:
    site = usable_site(folder)
    placed = _placed(folder, site, read_certificate_files(arguments.files), arguments.passphrase_file)
    save_site(folder, placed.site)
    for repair in placed.chain.repairs:
        print(printable(f"Repaired: {repair}"))
    if placed.chain.missing_issuer:
        print(printable(f"! The issuer {placed.chain.missing_issuer} was not given: phones may need it too."))
    if site.certificate.authority is AuthorityKind.PRIVATE:
        print("The site's certificate comes from a public authority now; its own authority is kept, unused.")
    now = datetime.now(UTC)
    show(placed.chain.certificates, folder.folder, placed.site, now)
    write_reminder(arguments.reminder, placed.chain.certificates, placed.site, now)
    return DONE


def _placed(folder: SiteFolder, site: Site, files: tuple[bytes, ...], passphrase_file: Path | None) -> Placed:
    """Put the files into the site folder; a passphrase is asked for only where one is needed."""
    ask = passphrase_from(passphrase_file, is_new=False, of="the private key")
    try:
        return place_certificate(folder.folder, site, files, ask() if passphrase_file else None)
    except WrongPassphrase:
        if passphrase_file:
            raise
    return place_certificate(folder.folder, site, files, ask())
