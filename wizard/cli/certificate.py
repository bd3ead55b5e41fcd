"""``certificate``: make the site's own certificate, or take in one that was bought or brought."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509

from wizard.cli.output import printable
from wizard.cli.target import add_passphrase
from wizard.core.certificates.fingerprint import fingerprint, shown_name
from wizard.core.errors import WrongPassphrase
from wizard.core.site import AuthorityKind, Site
from wizard.system.certificate_import import Placed, make_certificate, place_certificate, read_certificate_files
from wizard.system.passphrase import is_unsealed, passphrase_from
from wizard.system.planning import usable_site
from wizard.system.site_folder import SiteFolder, load, save_site

WRONG_USE = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("site", type=Path, metavar="SITE")
    parser.add_argument("work", choices=["new", "import"], help="new: of a private authority; import: from files")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="certificates and key, in any order")
    add_passphrase(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do the certificate's work and show what it is."""
    if (arguments.work == "new") == bool(arguments.files):
        said = "new makes the files itself." if arguments.files else "import needs the files: certificates and key."
        print(f"certificate {said}", file=sys.stderr)
        return WRONG_USE
    folder = load(arguments.site)
    if arguments.work == "new":
        return _new(folder, arguments.passphrase_file)
    return _imported(folder, arguments.files, arguments.passphrase_file)


def _new(folder: SiteFolder, passphrase_file: Path | None) -> int:
    ask = passphrase_from(passphrase_file, is_new=is_unsealed(folder.folder))
    _show(make_certificate(folder, ask, datetime.now(UTC)))
    return 0


def _imported(folder: SiteFolder, files: list[Path], passphrase_file: Path | None) -> int:
    site = usable_site(folder)
    placed = _placed(folder, site, read_certificate_files(files), passphrase_file)
    save_site(folder, placed.site)
    for repair in placed.chain.repairs:
        print(printable(f"Repaired: {repair}"))
    if placed.chain.missing_issuer:
        print(printable(f"! The issuer {placed.chain.missing_issuer} was not given: phones may need it too."))
    if site.certificate.authority is AuthorityKind.PRIVATE:
        print("The site's certificate comes from a public authority now; its own authority is kept, unused.")
    _show(placed.chain.certificates)
    return 0


def _placed(folder: SiteFolder, site: Site, contents: tuple[bytes, ...], passphrase_file: Path | None) -> Placed:
    """Put the files into the site folder; a passphrase is asked for only where one is needed."""
    ask = passphrase_from(passphrase_file, is_new=False, of="the private key")
    try:
        return place_certificate(folder.folder, site, contents, ask() if passphrase_file else None)
    except WrongPassphrase:
        if passphrase_file:
            raise
    return place_certificate(folder.folder, site, contents, ask())


def _show(chain: tuple[x509.Certificate, ...]) -> None:
    for depth, certificate in enumerate(chain):
        print(printable(f"{'  ' * depth}{shown_name(certificate.subject)}"))
    leaf = chain[0]
    print(f"Ends on {leaf.not_valid_after_utc.date()}.  SHA-256 {fingerprint(leaf)}")
