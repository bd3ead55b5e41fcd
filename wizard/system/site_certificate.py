"""The certificate a site serves: a private authority's, made once and kept, or a public one's, imported."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography import x509

from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.authority_limits import limits_to
from wizard.core.certificates.binary_forms import readable
from wizard.core.certificates.chain import chain_to_pem, import_chain
from wizard.core.certificates.host import host_of
from wizard.core.certificates.keys import PrivateKey, key_to_pem, make_key
from wizard.core.certificates.profile import UNREADABLE
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.site import KeyKind, Site
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.durable_write import Attributes
from wizard.system.kept_keys import SECRET_MODE, content_of, kept_key, key_in, missing

AUTHORITY = "authority"
CA_CERTIFICATE, CA_KEY = "ca.crt", "ca.key"
SERVER_CERTIFICATE, SERVER_KEY = "server.crt", "server.key"
NEXT_KEY = "next.key"

PUBLIC_MODE = 0o644


@dataclass(frozen=True, slots=True, kw_only=True)
class Certified:
    """What the server is given, the key in clear; ``ca_pem`` is a private authority's root."""

    chain_pem: bytes = field(repr=False)
    key_pem: bytes = field(repr=False)
    ca_pem: bytes | None = field(repr=False)


def private_certificate(
    folder: Path, site: Site, passphrase: Callable[[], str], now: datetime, *, limits_authority: bool = False
) -> Certified:
    """Return the private authority's certificate for the server; authority and certificate are made if missing.

    Keys are written before what they certify, so that a cut leaves nothing that cannot be completed. An authority
    that is made can be limited to the site's own host and addresses (name constraints).

    Raises:
        WrongPassphrase: The keys are under another passphrase.
        WizardError: A key is missing whose certificate is there, or a file is damaged.
        OSError: The folder cannot be read or written.
    """
    authority = folder / AUTHORITY
    durable_write.make_folder(authority, Attributes(mode=0o700))
    server_key = _key(authority / SERVER_KEY, authority / SERVER_CERTIFICATE, site.certificate.key, passphrase)
    certificate = _certificate(authority / SERVER_CERTIFICATE)
    roots = roots_in(authority)
    if not roots:
        ca_key = _key(authority / CA_KEY, authority / CA_CERTIFICATE, site.certificate.key, passphrase)
        limits = limits_of(site) if limits_authority else None
        roots = (make_authority(site.certificate.organization, ca_key, now, limits=limits),)
        durable_write.write(authority / CA_CERTIFICATE, chain_to_pem(roots), PUBLIC_MODE)
    if certificate is None:
        certificate = issued(roots[0], authority_key(authority, roots[0], passphrase), site, server_key, now)
        durable_write.write(authority / SERVER_CERTIFICATE, chain_to_pem((certificate,)))
    _require_own_key(certificate, server_key, authority / SERVER_KEY)
    return Certified(
        chain_pem=chain_to_pem((certificate,)),
        key_pem=key_to_pem(server_key, None),
        ca_pem=chain_to_pem(roots),
    )


def renew_certificate(
    folder: Path, site: Site, passphrase: Callable[[], str], now: datetime, *, keeps_key: bool = True
) -> Certified:
    """Issue the server's certificate anew from the private authority that is there.

    A new key, if one is wanted, is written only after everything that could fail has been done.

    Raises:
        WrongPassphrase: The keys are under another passphrase.
        WizardError: There is no authority yet, it has run out, or a file is damaged.
        OSError: The folder cannot be read or written.
    """
    authority = folder / AUTHORITY
    roots = roots_in(authority)
    if not roots:
        raise missing(authority / CA_CERTIFICATE)
    ca_key = authority_key(authority, roots[0], passphrase)
    key = key_in(authority / SERVER_KEY, passphrase) if keeps_key else make_key(site.certificate.key)
    certificate = issued(roots[0], ca_key, site, key, now)
    if not keeps_key:
        sealed = key_to_pem(key, passphrase())
        # Between the two a cut leaves no certificate, which the next plan issues for the key that is there.
        durable_write.remove(authority / SERVER_CERTIFICATE)
        durable_write.write(authority / SERVER_KEY, sealed, SECRET_MODE)
    durable_write.write(authority / SERVER_CERTIFICATE, chain_to_pem((certificate,)))
    return Certified(chain_pem=chain_to_pem((certificate,)), key_pem=key_to_pem(key, None), ca_pem=chain_to_pem(roots))


def roots_in(authority: Path) -> tuple[x509.Certificate, ...]:
    """Return the roots an authority's folder holds, the one that signs first; none where none is made yet.

    There are two while the authority is rolled over.

    Raises:
        WizardError: The file is damaged.
        OSError: It cannot be read.
    """
    return _certificates(authority / CA_CERTIFICATE)


def authority_key(authority: Path, root: x509.Certificate, passphrase: Callable[[], str]) -> PrivateKey:
    """Return the key that belongs to a root; at the end of a roll-over it may not have its final name yet.

    Raises:
        WrongPassphrase: The keys are under another passphrase.
        WizardError: The key is missing or damaged.
        OSError: It cannot be read.
    """
    key = key_in(authority / CA_KEY, passphrase)
    if key.public_key() != root.public_key() and (authority / NEXT_KEY).is_file():
        return key_in(authority / NEXT_KEY, passphrase)
    return key


def public_certificate(folder: Path, site: Site, passphrase: Callable[[], str]) -> Certified:
    """Return a public authority's chain and key from the files the site names, in the order a server sends.

    Raises:
        WrongPassphrase: The key is under another passphrase.
        WizardError: A file is not named, missing or damaged, or the key is that of another certificate.
        OSError: A file cannot be read.
    """
    names = dict.fromkeys(n for n in (site.certificate.chain, site.certificate.private_key) if n)
    if not site.certificate.chain:
        raise WizardError(
            Text("The site names no certificate."),
            Text("A public authority's certificate is imported, with the key it was made for."),
            Text("Import the certificate and its key (secure-calling certificate SITE import FILE...)."),
        )
    files = tuple(content_of(folder / name) for name in names)
    try:
        imported = import_chain(files)
    except WrongPassphrase:
        imported = import_chain(files, passphrase=passphrase())
    if imported.key is None:
        raise WizardError(
            Text("The certificate's private key is missing."),
            Text("{file} holds no key, and the site names no file that does.", file=site.certificate.chain),
            Text("Import it together with its key, or name the key's file as the certificate's private_key."),
        )
    return Certified(chain_pem=chain_to_pem(imported.certificates), key_pem=key_to_pem(imported.key, None), ca_pem=None)


def issued(root: x509.Certificate, ca_key: PrivateKey, site: Site, key: PrivateKey, now: datetime) -> x509.Certificate:
    """Return a certificate for a site's server, signed by its authority; raises WizardError where none can be made."""
    server = site.server
    try:
        return issue_server_certificate(root, ca_key, server.host, server.addresses, key, site.certificate.days, now)
    except ValueError as error:
        raise _unusable_host(site) from error


def _unusable_host(site: Site) -> WizardError:
    return WizardError(
        Text("No certificate can be made for this server."),
        Text("The host name {host} or the days of validity cannot stand in one.", host=site.server.host),
        Text("Correct the server's host or the certificate's days."),
    )


def limits_of(site: Site) -> x509.NameConstraints:
    """Return what limits an authority to a site's server; raises WizardError where its host is none."""
    try:
        return limits_to(host_of(site.server.host), site.server.addresses)
    except ValueError as error:
        raise _unusable_host(site) from error


def _key(file: Path, certificate: Path, kind: KeyKind, passphrase: Callable[[], str]) -> PrivateKey:
    if certificate.exists() and not file.exists():
        raise missing(file)
    return kept_key(file, kind, passphrase)


def _certificate(file: Path) -> x509.Certificate | None:
    return next(iter(_certificates(file)), None)


def _certificates(file: Path) -> tuple[x509.Certificate, ...]:
    if not file.exists():
        return ()
    try:
        found = tuple(readable(c) for c in x509.load_pem_x509_certificates(content_of(file)))
        for certificate in found:
            certificate.public_key()  # read on demand, and compared with keys later
        return found
    except UNREADABLE as error:
        raise WizardError(
            Text("{file} is damaged.", file=file),
            Text("There is no certificate in it."),
            Text("Put it back from a copy of the site folder."),
        ) from error


def _require_own_key(certificate: x509.Certificate, key: PrivateKey, file: Path) -> None:
    if certificate.public_key() != key.public_key():
        raise WizardError(
            Text("{file} is not the key of the server's certificate.", file=file),
            Text("One of the two was replaced."),
            Text("Put both back from a copy of the site folder, or renew the certificate."),
        )
