"""A private authority taken over from another site or from files: phones which trust it trust this server too."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509

from wizard.core.certificates.authority_import import ImportedAuthority, require_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_from_pem, key_to_pem
from wizard.core.certificates.signatures import has_key
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.certificate_files import roots_of
from wizard.system.certificate_import import read_certificate_files
from wizard.system.durable_write import Attributes
from wizard.system.kept import KEPT
from wizard.system.kept_keys import checked_once, require_passphrase
from wizard.system.site_certificate import AUTHORITY, CA_CERTIFICATE, CA_KEY
from wizard.system.site_file import writing

PASSPHRASE_NOTE = Text(
    "The authority's key stays under the passphrase it has: this site takes the passphrase of the other one."
)

SEALED_NOTE = Text("The authority's key is kept under this site's passphrase now.")

_NEW = f".{AUTHORITY}.new"
_PUBLIC_MODE, _SECRET_MODE = 0o644, 0o600


@dataclass(frozen=True, slots=True, kw_only=True)
class ReusedAuthority:
    """The root that was taken over, and what a person has to know about its passphrase."""

    root: x509.Certificate
    note: Text = PASSPHRASE_NOTE


def reuse_authority(from_folder: Path, into: Path, *, passphrase: str | None = None, now: datetime) -> ReusedAuthority:
    """Copy the private authority of one site folder into another that has none yet; nothing else is touched.

    The key is copied sealed as it is, so its passphrase, and from then on that of the whole site, is the other
    site's. With ``passphrase`` it is also seen whether the key fits; without it, that shows at the first signature.
    All of it is there afterwards or nothing. ``now`` is aware of its time zone.

    Raises:
        WrongPassphrase: The passphrase does not open the key; or it is missing, and the site keeps passwords
            that have to be under the same one.
        WizardError: There is an authority already; or the other site has none, or none that can be used; or the
            folder cannot be written.
    """
    root, key_pem = _usable(from_folder, passphrase, now)
    with writing(into):
        _require_none(into)
        _require_same_passphrase(into, passphrase)
        _put(into, root, key_pem)
    return ReusedAuthority(root=root)


def take_authority(authority: ImportedAuthority, into: Path, passphrase: Callable[[], str]) -> ReusedAuthority:
    """Put an authority that came in files into a site folder that has none yet, its key under the site's passphrase.

    ``passphrase`` is called once. All of it is there afterwards or nothing.

    Raises:
        WrongPassphrase: The passphrase is not that of what the site folder keeps.
        WizardError: There is an authority already, or the folder cannot be written.
    """
    with writing(into):
        _require_none(into)
        key_pem = key_to_pem(authority.key, checked_once(into, passphrase)())
        _put(into, authority.root, key_pem)
    return ReusedAuthority(root=authority.root, note=SEALED_NOTE)


def _usable(folder: Path, passphrase: str | None, now: datetime) -> tuple[x509.Certificate, bytes]:
    """The other site's root and its sealed key, if both can be used."""
    certificate, key = folder / AUTHORITY / CA_CERTIFICATE, folder / AUTHORITY / CA_KEY
    if not certificate.is_file() or not key.is_file():
        raise WizardError(
            Text("There is no authority in {folder}.", folder=folder),
            Text("A site with one has the files {certificate} and {key}.", certificate=certificate, key=key),
            Text("Choose the folder of a site with a private authority, or make a new one."),
        )
    root = roots_of(certificate)[0]
    (key_pem,) = read_certificate_files((key,))
    require_authority(root, now)
    _require_fitting(root, key_pem, passphrase)
    return root, key_pem


def _require_fitting(root: x509.Certificate, key_pem: bytes, passphrase: str | None) -> None:
    try:
        key_from_pem(key_pem, None)
    except WrongPassphrase:
        pass
    else:
        raise WizardError(
            Text("The authority's key is not under a passphrase."),
            Text("Whoever has it can make certificates the phones trust; it is not copied in clear."),
            Text("Make a new authority, and load its certificate on the phones."),
        )
    if passphrase is None:
        return
    key = key_from_pem(key_pem, passphrase)
    if not has_key(root, key):
        raise WizardError(
            Text("The authority's key does not belong to its certificate."),
            Text("Phones would refuse everything signed with it."),
            Text("Put back the ca.crt and ca.key that were made together, in the other site's folder."),
        )


def _require_none(into: Path) -> None:
    authority = into / AUTHORITY
    if authority.exists() and any(authority.iterdir()):
        raise WizardError(
            Text("This site has an authority already."),
            Text("{folder} is not empty, and nothing in it is replaced.", folder=authority),
            Text("Keep it; or move that folder away first."),
        )


def _require_same_passphrase(into: Path, passphrase: str | None) -> None:
    """One passphrase opens all that a site keeps: its passwords and keys, if there are any, and the authority."""
    if not any((into / name).exists() for name in KEPT):
        return
    if passphrase is None:
        raise WrongPassphrase(
            Text("The passphrase is needed."),
            Text("This site keeps passwords or keys; they have to be under the same passphrase as the authority."),
            Text("Enter the passphrase of the other site."),
        )
    try:
        require_passphrase(into, passphrase)
    except WrongPassphrase:
        raise WizardError(
            Text("The two sites have different passphrases."),
            Text("This site keeps passwords or keys under another passphrase than the authority's."),
            Text("Make an authority of its own; or begin the site anew in an empty folder."),
        ) from None


def _put(into: Path, root: x509.Certificate, key_pem: bytes) -> None:
    """Fill a folder of another name, which then becomes the authority's in one step."""
    new = into / _NEW
    try:
        durable_write.make_folder(new, Attributes(mode=0o700))
        durable_write.write(new / CA_KEY, key_pem, _SECRET_MODE)
        durable_write.write(new / CA_CERTIFICATE, chain_to_pem((root,)), _PUBLIC_MODE)
        durable_write.remove_empty_folder(into / AUTHORITY)
        durable_write.put_in_place(new, into / AUTHORITY)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
