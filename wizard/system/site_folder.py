"""The site folder: the answers, and the secrets that are made once and kept under the passphrase."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from wizard.core.credentials import Credentials, seal, unseal, with_passwords_for
from wizard.core.errors import WizardError
from wizard.core.plan.make_plan import new_extensions as missing_extensions
from wizard.core.plan.receipt import Receipt, to_json
from wizard.core.plan.site_secrets import Secrets
from wizard.core.server_tree import ServerTree
from wizard.core.site import AuthorityKind, Protocol, Site
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.durable_write import Attributes
from wizard.system.kept import CREDENTIALS
from wizard.system.kept_keys import checked_once
from wizard.system.site_certificate import Certified, private_certificate, public_certificate, renew_certificate
from wizard.system.site_file import SiteFolder, writing

RECEIPTS = "receipts"
_LARGEST = 32 * 1024 * 1024


def complete(
    site_folder: SiteFolder,
    passphrase: Callable[[], str],
    tree: ServerTree,
    now: datetime,
    *,
    new_extensions: Sequence[str] | None = None,
    limits_authority: bool = False,
) -> Secrets:
    """Return the site's secrets; what is missing is made, once, and kept in the folder.

    ``new_extensions`` need a password because the server has none for them; without it they are found
    in ``tree``. ``passphrase`` is called at most once, and only if something is kept under it. An authority that
    is made can be limited to the site's own names. Called again, nothing is written.

    Raises:
        WrongPassphrase: The passphrase does not open what is there.
        WizardError: No authority is chosen, a file is missing or damaged, or cannot be written.
    """
    site = _readable(site_folder)
    extensions = missing_extensions(site, tree) if new_extensions is None else new_extensions
    with writing(site_folder.folder):
        file = site_folder.folder / CREDENTIALS
        # Where it is there, it is opened first: no need to try the passphrase on something else before.
        ask = cache(passphrase) if file.exists() else checked_once(site_folder.folder, passphrase)
        present = _opened(file, ask)
        certified = _certified(site_folder.folder, site, ask, now, limits_authority=limits_authority)
        credentials = _completed(file, present, ask, extensions)
    return Secrets(
        credentials=credentials,
        chain_pem=certified.chain_pem,
        key_pem=certified.key_pem,
        ca_pem=certified.ca_pem,
    )


def renew(site_folder: SiteFolder, passphrase: Callable[[], str], now: datetime, *, keeps_key: bool = True) -> None:
    """Issue a private authority's server certificate anew; never a side effect, always asked for.

    Raises:
        WrongPassphrase: The passphrase does not open the keys.
        WizardError: The authority is a public one, there is none yet, it has run out, or a file is damaged or
            cannot be written.
    """
    site = _readable(site_folder)
    if site.certificate.authority is AuthorityKind.PUBLIC:
        raise WizardError(
            Text("A public authority's certificate cannot be renewed here."),
            Text("Only the authority that issued it can issue the next one."),
            Text("Import the next one, or order it (secure-calling certificate SITE acme)."),
        )
    with writing(site_folder.folder):
        renew_certificate(site_folder.folder, site, cache(passphrase), now, keeps_key=keeps_key)


def keep_receipt(site_folder: SiteFolder, receipt: Receipt) -> Path:
    """Keep a copy of a receipt in the site folder, without the copies of files; return where.

    Raises:
        WizardError: It cannot be written.
    """
    folder = site_folder.folder / RECEIPTS
    with writing(site_folder.folder):
        durable_write.make_folder(folder, Attributes(mode=0o700))
        durable_write.write(folder / f"{receipt.id}.json", to_json(receipt).encode("ascii"))
    return folder / f"{receipt.id}.json"


def _readable(site_folder: SiteFolder) -> Site:
    if site_folder.site is not None:
        return site_folder.site
    problem = site_folder.problems[0]
    raise WizardError(Text("The site file cannot be read."), problem.message, problem.fix or Text("Correct the file."))


def _certified(
    folder: Path, site: Site, passphrase: Callable[[], str], now: datetime, *, limits_authority: bool
) -> Certified:
    if site.transport.protocol is not Protocol.TLS:
        return Certified(chain_pem=b"", key_pem=b"", ca_pem=None)
    if site.certificate.authority is AuthorityKind.PRIVATE:
        return private_certificate(folder, site, passphrase, now, limits_authority=limits_authority)
    if site.certificate.authority is AuthorityKind.PUBLIC:
        return public_certificate(folder, site, passphrase)
    raise WizardError(
        Text("No authority is chosen."),
        Text("The server's certificate can come from a public or from a private authority."),
        Text("Set the certificate's authority to public or private."),
    )


def _opened(file: Path, passphrase: Callable[[], str]) -> Credentials:
    if not file.exists():
        return Credentials()
    with file.open("rb") as opened:
        return unseal(opened.read(_LARGEST + 1), passphrase())


def _completed(
    file: Path, present: Credentials, passphrase: Callable[[], str], extensions: Sequence[str]
) -> Credentials:
    completed = with_passwords_for(present, extensions)
    if completed != present:
        durable_write.write(file, seal(completed, passphrase()))
    return completed
