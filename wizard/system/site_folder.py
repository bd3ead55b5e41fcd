"""The site folder: the answers, and the secrets that are made once and kept under the passphrase."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from threading import Lock

from wizard.core.credentials import Credentials, seal, unseal, with_passwords_for
from wizard.core.errors import WizardError
from wizard.core.plan.make_plan import new_extensions as missing_extensions
from wizard.core.plan.receipt import Receipt, to_json
from wizard.core.plan.site_secrets import Secrets
from wizard.core.problem import Problem
from wizard.core.server_tree import ServerTree
from wizard.core.site import AuthorityKind, Protocol, Site
from wizard.core.site_toml import parse_site, render_site
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.durable_write import Attributes
from wizard.system.kept_keys import CREDENTIALS, checked_once
from wizard.system.lock import exclusive
from wizard.system.site_certificate import Certified, private_certificate, public_certificate, renew_certificate

SITE_FILE = "site.toml"
RECEIPTS = "receipts"
_LOCK = ".lock"
_LARGEST = 32 * 1024 * 1024
_TURNS = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFolder:
    """A site folder as it was read. ``site`` is None where ``site.toml`` cannot be read at all."""

    folder: Path
    site: Site | None
    problems: tuple[Problem, ...]
    text: str


def load(path: Path) -> SiteFolder:
    """Return the site folder at a path, which may be the folder or its ``site.toml``.

    Raises:
        WizardError: There is no site file, or it may not be read.
    """
    file = path / SITE_FILE if path.is_dir() else path
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise WizardError(
            Text("There is no site in {path}.", path=path),
            Text("{file} cannot be read: {reason}.", file=file, reason=getattr(error, "strerror", None) or error),
            Text("Choose a site folder, or make a new site (secure-calling new)."),
        ) from error
    text = content.decode("utf-8", "surrogateescape")
    read = parse_site(text, str(file))
    return SiteFolder(folder=file.parent, site=read.site, problems=read.problems, text=text)


def save_site(site_folder: SiteFolder, site: Site) -> SiteFolder:
    """Write the site into its file, whole or not at all; comments, order and line ends stay.

    A new folder is made 0700. What equals the file already is not written.

    Raises:
        WizardError: The file was changed by somebody else since it was loaded, or cannot be written.
    """
    file = site_folder.folder / SITE_FILE
    text = render_site(site, site_folder.text)
    with writing(site_folder.folder):
        present = file.read_bytes() if file.exists() else b""
        if present != _bytes(site_folder.text):
            raise WizardError(
                Text("{file} was changed by another program.", file=file),
                Text("Saving now would undo that change."),
                Text("Open the site again, and enter what is missing."),
            )
        if _bytes(text) != present:
            durable_write.write(file, _bytes(text))
    read = parse_site(text, str(file))
    return SiteFolder(folder=site_folder.folder, site=read.site, problems=read.problems, text=text)


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


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Hold the site folder for ourselves, made if missing; two plans at once must not make two authorities."""
    try:
        if not folder.is_dir():
            folder.mkdir(0o700, parents=True)
        # The window saves while it plans: its own threads take turns, another wizard is refused.
        with _TURNS, exclusive(folder / _LOCK):
            yield
    except OSError as error:
        with suppress(OSError):
            folder.rmdir()
        raise WizardError(
            Text("The site folder {folder} cannot be written.", folder=folder),
            Text("The system says: {reason}.", reason=error.strerror or str(error)),
            Text("Make room or correct the folder's rights, then try again."),
        ) from error


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
