"""``certificate``: make the site's own certificate, or take in one that was bought or brought."""

import argparse
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509

from wizard.cli.output import printable
from wizard.cli.target import add_passphrase, usable_site
from wizard.core.certificates.chain import ImportedChain, chain_to_pem, import_chain
from wizard.core.certificates.fingerprint import fingerprint, shown_name
from wizard.core.certificates.keys import key_to_pem
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.server_tree import ServerTree
from wizard.core.site import AuthorityKind
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.passphrase import is_unsealed, passphrase_from
from wizard.system.site_folder import SiteFolder, complete, load, save_site

LARGEST_BYTES = 4 * 1024 * 1024
CHAIN, KEY = "fullchain.pem", "privkey.pem"
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
    site = usable_site(folder)
    if site.certificate.authority is not AuthorityKind.PRIVATE:
        raise WizardError(
            Text("This site has no private authority."),
            Text("Only a private authority can make a certificate here."),
            Text('In site.toml: [certificate] authority = "private"; or import a public certificate.'),
        )
    ask = passphrase_from(passphrase_file, is_new=is_unsealed(folder.folder))
    secrets = complete(folder, ask, ServerTree(files={}, folders={}), datetime.now(UTC))
    _show(tuple(x509.load_pem_x509_certificates(secrets.chain_pem)))
    return 0


def _imported(folder: SiteFolder, files: list[Path], passphrase_file: Path | None) -> int:
    site = usable_site(folder)
    contents = [_read(file) for file in files]
    imported = _opened(contents, passphrase_file)
    if imported.key is None:
        raise WizardError(
            Text("There is no private key in these files."),
            Text("The server needs the key that belongs to its certificate."),
            Text("Give the key's file too: secure-calling certificate SITE import CHAIN.pem KEY.pem"),
        )
    try:
        durable_write.write(folder.folder / KEY, key_to_pem(imported.key, None), 0o600)
        durable_write.write(folder.folder / CHAIN, chain_to_pem(imported.certificates), 0o644)
    except OSError as error:
        raise WizardError(
            Text("The site folder {folder} cannot be written.", folder=folder.folder),
            Text("The system says: {reason}.", reason=error.strerror or str(error)),
            Text("Make room or correct the folder's rights, then import again."),
        ) from error
    certificate = replace(site.certificate, authority=AuthorityKind.PUBLIC, chain=CHAIN, private_key=KEY)
    save_site(folder, replace(site, certificate=certificate))
    for repair in imported.repairs:
        print(printable(f"Repaired: {repair}"))
    if imported.missing_issuer:
        print(printable(f"! The issuer {imported.missing_issuer} was not given: phones may need it too."))
    if site.certificate.authority is AuthorityKind.PRIVATE:
        print("The site's certificate comes from a public authority now; its own authority is kept, unused.")
    _show(imported.certificates)
    return 0


def _opened(contents: list[bytes], passphrase_file: Path | None) -> ImportedChain:
    """Return what is in the files; a passphrase is asked for only where one is needed."""
    ask = passphrase_from(passphrase_file, is_new=False, of="the private key")
    try:
        return import_chain(contents, passphrase=ask() if passphrase_file else None)
    except WrongPassphrase:
        if passphrase_file:
            raise
    return import_chain(contents, passphrase=ask())


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise WizardError(
            Text("{file} cannot be read.", file=file),
            Text("The system says: {reason}.", reason=error.strerror or str(error)),
            Text("Give a file with a certificate or a key."),
        ) from error
    if len(content) > LARGEST_BYTES:
        raise WizardError(
            Text("{file} is too large for a certificate.", file=file),
            Text("Certificates and keys have some kilobytes."),
            Text("Give the file with the certificate or the key."),
        )
    return content


def _show(chain: tuple[x509.Certificate, ...]) -> None:
    for depth, certificate in enumerate(chain):
        print(printable(f"{'  ' * depth}{shown_name(certificate.subject)}"))
    leaf = chain[0]
    print(f"Ends on {leaf.not_valid_after_utc.date()}.  SHA-256 {fingerprint(leaf)}")
