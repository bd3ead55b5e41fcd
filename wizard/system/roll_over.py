"""A private authority that follows another: beside it first, in its place once every phone holds its root.

Phones trust what they were given, so the server's certificate cannot change its signer before they hold the new root;
nor can the old authority vouch for the new one, since its own certificate allows no other authority below it.

1. ``begin``: the new authority is made, ``authority/ca.crt`` holds both roots, the old one first. The server goes on
   with its certificate, and gets a ``ca.crt`` of which phones that take all of it trust both.
2. The new root is loaded on every phone.
3. ``finish``: the server's certificate is signed by the new authority, and ``ca.crt`` holds its root alone. The old
   one is kept as ``authority/former.crt`` and ``former.key``, for a phone that was forgotten.

The first root in ``ca.crt`` always is the one that signs. Every file is written whole and keys go first: cut short
anywhere, either step can be taken again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from cryptography import x509

from wizard.core.certificates.authority import make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import PrivateKey
from wizard.core.errors import WizardError
from wizard.core.site import AuthorityKind, Site
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.kept_keys import SECRET_MODE, content_of, kept_key, key_in, missing
from wizard.system.site_certificate import (
    AUTHORITY,
    CA_CERTIFICATE,
    CA_KEY,
    NEXT_KEY,
    PUBLIC_MODE,
    SERVER_CERTIFICATE,
    SERVER_KEY,
    issued,
    limits_of,
    roots_in,
)
from wizard.system.site_file import SiteFolder, usable_site, writing

FORMER_CERTIFICATE, FORMER_KEY = "former.crt", "former.key"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollOver:
    """The authority that signs now, and the one that takes its place."""

    present: x509.Certificate
    following: x509.Certificate


def roll_over_in(folder: Path) -> RollOver | None:
    """Return the roll-over that is under way in a site folder, None where there is none.

    Raises:
        WizardError: The authority's certificate is damaged or cannot be read.
    """
    try:
        roots = roots_in(folder / AUTHORITY)
    except OSError as error:
        raise WizardError(
            Text("The authority in {folder} cannot be read.", folder=folder),
            Text("The system says: {reason}.", reason=error.strerror or str(error)),
            Text("Correct the folder's rights, then try again."),
        ) from error
    return RollOver(present=roots[0], following=roots[1]) if len(roots) > 1 else None


def begin(
    site_folder: SiteFolder, passphrase: Callable[[], str], now: datetime, *, limits_authority: bool = False
) -> RollOver:
    """Make the authority that is to follow; where that was done before, nothing is written.

    Raises:
        WrongPassphrase: The keys are under another passphrase.
        WizardError: There is no authority yet, or its folder is damaged or cannot be written.
    """
    site, authority, ask = _private(site_folder), site_folder.folder / AUTHORITY, cache(passphrase)
    with writing(site_folder.folder):
        roots = _roots(authority)
        if len(roots) > 1:
            return RollOver(present=roots[0], following=roots[1])
        # Opened first: a mistyped passphrase must not seal the new key.
        key_in(authority / CA_KEY, ask)
        key = kept_key(authority / NEXT_KEY, site.certificate.key, ask)
        if key.public_key() == roots[0].public_key():
            # The last roll-over was cut short at its very end.
            durable_write.put_in_place(authority / NEXT_KEY, authority / CA_KEY)
            key = kept_key(authority / NEXT_KEY, site.certificate.key, ask)
        following = make_authority(
            site.certificate.organization,
            key,
            now,
            limits=limits_of(site) if limits_authority else None,
            after=roots[0],
        )
        durable_write.write(authority / CA_CERTIFICATE, chain_to_pem((roots[0], following)), PUBLIC_MODE)
    return RollOver(present=roots[0], following=following)


def finish(site_folder: SiteFolder, passphrase: Callable[[], str], now: datetime) -> x509.Certificate:
    """Sign the server's certificate by the authority that follows, which takes the place of the other.

    Phones that were not given its root refuse the server from then on.

    Raises:
        WrongPassphrase: The keys are under another passphrase.
        WizardError: No roll-over is under way, or the folder is damaged or cannot be written.
    """
    site, authority, ask = _private(site_folder), site_folder.folder / AUTHORITY, cache(passphrase)
    with writing(site_folder.folder):
        roots = _roots(authority)
        key = _following_key(authority, roots, ask)
        certificate = issued(roots[-1], key, site, key_in(authority / SERVER_KEY, ask), now)
        if len(roots) > 1:
            durable_write.write(authority / FORMER_KEY, content_of(authority / CA_KEY), SECRET_MODE)
            durable_write.write(authority / FORMER_CERTIFICATE, chain_to_pem(roots[:1]), PUBLIC_MODE)
        durable_write.write(authority / SERVER_CERTIFICATE, chain_to_pem((certificate,)))
        durable_write.write(authority / CA_CERTIFICATE, chain_to_pem(roots[-1:]), PUBLIC_MODE)
        durable_write.put_in_place(authority / NEXT_KEY, authority / CA_KEY)
    return certificate


def _private(site_folder: SiteFolder) -> Site:
    site = usable_site(site_folder)
    if site.certificate.authority is not AuthorityKind.PRIVATE:
        raise WizardError(
            Text("This site has no private authority."),
            Text("Only a private authority is rolled over."),
            Text("Import or order the next certificate of the public authority."),
        )
    return site


def _roots(authority: Path) -> tuple[x509.Certificate, ...]:
    roots = roots_in(authority)
    if not roots:
        raise missing(authority / CA_CERTIFICATE)
    return roots


def _following_key(authority: Path, roots: tuple[x509.Certificate, ...], ask: Callable[[], str]) -> PrivateKey:
    """The key of the root that comes last: under its first name, since a finish that was cut short left it there."""
    if not (authority / NEXT_KEY).is_file():
        raise WizardError(
            Text("No roll-over is under way."),
            Text("The site has one authority, and no other that could take its place."),
            Text("Begin one (secure-calling certificate SITE new --roll-over)."),
        )
    key = key_in(authority / NEXT_KEY, ask)
    if key.public_key() != roots[-1].public_key():
        raise WizardError(
            Text("{file} is not the key of the authority that follows.", file=authority / NEXT_KEY),
            Text("One of the two was replaced, or the roll-over was cut short as it began."),
            Text("Begin it again (secure-calling certificate SITE new --roll-over)."),
        )
    return key
