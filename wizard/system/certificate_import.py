"""The certificate of a site folder: made by its own authority, or imported into it, and read as it is there."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from cryptography import x509

from wizard.core.certificates.chain import ImportedChain, chain_to_pem, import_chain
from wizard.core.certificates.keys import key_to_pem
from wizard.core.certificates.pem import contents
from wizard.core.certificates.signatures import has_key
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.log.entry import Act
from wizard.core.server_tree import ServerTree
from wizard.core.site import AuthorityKind, Protocol, Site
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.certificate_files import certificates_of, roots_of
from wizard.system.certificate_request import has_request_key, request_keys
from wizard.system.log import logged
from wizard.system.site_certificate import AUTHORITY, CA_CERTIFICATE, SERVER_CERTIFICATE
from wizard.system.site_file import SiteFolder, usable_site
from wizard.system.site_folder import complete

CHAIN, KEY = "fullchain.pem", "privkey.pem"
_PUBLIC_MODE, _SECRET_MODE = 0o644, 0o600
MOST_FILES = 50
_LARGEST = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """The site that names the files put into its folder, not saved yet, and the chain in them."""

    site: Site
    chain: ImportedChain


@logged(Act.MAKE_CERTIFICATE)
def make_certificate(
    site_folder: SiteFolder, passphrase: Callable[[], str], now: datetime, *, limits_authority: bool = False
) -> tuple[x509.Certificate, ...]:
    """Return the certificate of the site's private authority; authority, keys and certificate are made if missing.

    ``passphrase`` is called once. Where all is there already, nothing is written. ``limits_authority`` makes the
    authority with name constraints: it can sign for this site's host and addresses only.

    Raises:
        WrongPassphrase: The passphrase does not open what the site folder keeps.
        WizardError: The site has no private authority or does without TLS, or its folder cannot be completed; or an
            authority that is there already would have to be limited.
    """
    site = usable_site(site_folder)
    if site.certificate.authority is not AuthorityKind.PRIVATE:
        raise WizardError(
            Text("This site has no private authority."),
            Text("Only a private authority can make a certificate here."),
            Text("Set the certificate's authority to private, or import a public certificate."),
        )
    if site.transport.protocol is not Protocol.TLS:
        raise WizardError(
            Text("This site does without TLS."),
            Text("Its transport is {protocol}, which needs no certificate.", protocol=site.transport.protocol),
            Text("For secure calling, set the transport's protocol to tls."),
        )
    if limits_authority and authority_in(site_folder.folder) is not None:
        raise WizardError(
            Text("This site has an authority already."),
            Text("Its certificate is on the phones as it is, and cannot be limited afterwards."),
            Text("Roll it over to one with name constraints (new --roll-over --name-constraints)."),
        )
    secrets = complete(
        site_folder, passphrase, ServerTree(files={}, folders={}), now, limits_authority=limits_authority
    )
    return tuple(x509.load_pem_x509_certificates(secrets.chain_pem))


def read_certificate_files(files: Iterable[Path]) -> tuple[bytes, ...]:
    """Return the bytes of files with certificates and keys, in the order given; raises WizardError."""
    wanted = tuple(islice(files, MOST_FILES + 1))
    if len(wanted) > MOST_FILES:
        raise WizardError(
            Text("These are more than {most} files.", most=MOST_FILES),
            Text("A certificate comes in one to four: its own, its intermediates, its key."),
            Text("Give only the files of this certificate."),
        )
    return tuple(_to_import(file) for file in wanted)


@logged(Act.PLACE_CERTIFICATE)
def place_certificate(folder: Path, site: Site, files: Sequence[bytes], passphrase: str | None) -> Placed:
    """Put a public authority's certificate and its key, in clear, into a site folder; ``site.toml`` is not saved.

    ``files`` are whole files in any order and of any usual form; ``passphrase`` opens the key where one
    is needed. Where they hold no key, it is the one kept in the folder since the certificate was asked for with it
    (``certificate_request``), and ``passphrase`` that of the site. Nothing is written unless all of it can be used.

    Raises:
        WrongPassphrase: The key is under a passphrase, and it is missing or not its own.
        WizardError: There is no certificate of a server or no key of it, or the folder cannot be written.
    """
    try:
        imported = _imported(folder, files, passphrase)
        if imported.key is None:
            raise _no_key(has_request=has_request_key(folder))
        durable_write.write(folder / KEY, key_to_pem(imported.key, None), _SECRET_MODE)
        durable_write.write(folder / CHAIN, chain_to_pem(imported.certificates), _PUBLIC_MODE)
    except OSError as error:
        raise WizardError(
            Text("The site folder {folder} cannot be written.", folder=folder),
            Text("The system says: {reason}.", reason=error.strerror or str(error)),
            Text("Make room or correct the folder's rights, then import again."),
        ) from error
    certificate = replace(site.certificate, authority=AuthorityKind.PUBLIC, chain=CHAIN, private_key=KEY)
    return Placed(site=replace(site, certificate=certificate), chain=imported)


def _imported(folder: Path, files: Sequence[bytes], passphrase: str | None) -> ImportedChain:
    """The chain in some files, with the key it was asked for with where they hold none."""
    if has_request_key(folder):
        found = contents(files, passphrase)
        if found.certificates and not found.keys:
            keys = (key for key in request_keys(folder, passphrase) if any(has_key(c, key) for c in found.certificates))
            if key := next(keys, None):
                return import_chain((*files, key_to_pem(key, None)))
    return import_chain(files, passphrase=passphrase)


def site_chain(folder: Path, site: Site) -> tuple[x509.Certificate, ...]:
    """Return the chain the site would serve as its folder is now, the server's own first; no passphrase is needed.

    It is empty where there is none yet, or where only a passphrase would open it (PKCS#12).

    Raises:
        WizardError: The file cannot be read, or holds no certificate of a server.
    """
    is_private = site.certificate.authority is AuthorityKind.PRIVATE
    name = f"{AUTHORITY}/{SERVER_CERTIFICATE}" if is_private else site.certificate.chain
    file = folder / name
    if not name or not file.is_file():
        return ()
    try:
        # The importer knows which of the file's certificates is the server's; the key is left out of it.
        return import_chain([chain_to_pem(certificates_of(file))]).certificates
    except WrongPassphrase:
        return ()


def authority_in(folder: Path) -> x509.Certificate | None:
    """Return the private authority's root that a site folder holds, None where it holds none.

    Raises:
        WizardError: The file cannot be read, or holds no certificate.
    """
    file = folder / AUTHORITY / CA_CERTIFICATE
    return roots_of(file)[0] if file.is_file() else None


def _no_key(*, has_request: bool) -> WizardError:
    return WizardError(
        Text("There is no private key in these files."),
        Text("The certificate was not asked for with the key that is kept here, and the server needs its own.")
        if has_request
        else Text("The server needs the key that belongs to its certificate."),
        Text("Import the key's file together with the certificate's."),
    )


def _to_import(file: Path) -> bytes:
    _require_file(file)
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise WizardError(
            Text("{file} cannot be read.", file=file),
            Text("The system says: {reason}.", reason=getattr(error, "strerror", None) or error),
            Text("Give a file with a certificate or a key."),
        ) from error
    if len(content) > _LARGEST:
        raise WizardError(
            Text("{file} is too large for a certificate.", file=file),
            Text("Certificates and keys have some kilobytes."),
            Text("Give the file with the certificate or the key."),
        )
    return content


def _require_file(file: Path) -> None:
    """Refuse what is there and no file: opening a folder fails in other words everywhere, a pipe waits for ever."""
    try:
        is_other = file.exists() and not file.is_file()
    except (OSError, ValueError):
        return  # said when it is opened
    if is_other:
        raise WizardError(
            Text("{file} is a folder.", file=file) if file.is_dir() else Text("{file} is not a file.", file=file),
            Text("Certificates and keys are files, such as fullchain.pem and privkey.pem."),
            Text("Give the files themselves."),
        )
