"""A certificate asked for outside: the request is made here, its key kept sealed until the answer is imported."""

from collections.abc import Callable
from pathlib import Path

from wizard.core.certificates.host import Host, host_of
from wizard.core.certificates.keys import PrivateKey
from wizard.core.certificates.signing_request import request_to_pem, signing_request
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.site import Protocol, Site
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.kept import FORMER_REQUEST_KEY, REQUEST_KEY
from wizard.system.kept_keys import checked_once, kept_key, key_in
from wizard.system.site_file import SiteFolder, usable_site, writing


def request_certificate(
    site_folder: SiteFolder, passphrase: Callable[[], str], *, host_only: bool = False, new_key: bool = False
) -> bytes:
    """Return a signing request as PEM for the site's host, its addresses and its ``sip:`` URI, or the host only.

    Its key is made once and kept in the site folder under the passphrase; later requests use it again. With
    ``new_key`` another is made, and the one before is kept too: its answer may still be under way.

    Raises:
        WrongPassphrase: The passphrase does not open what the site folder keeps.
        WizardError: The site has no usable host or does without TLS, or the folder cannot be written.
    """
    site = usable_site(site_folder)
    host = host_to_certify(site)
    folder = site_folder.folder
    with writing(folder):
        ask = checked_once(folder, passphrase)
        if new_key and (folder / REQUEST_KEY).is_file():
            key_in(folder / REQUEST_KEY, ask)
            durable_write.put_in_place(folder / REQUEST_KEY, folder / FORMER_REQUEST_KEY)
        key = kept_key(folder / REQUEST_KEY, site.certificate.key, ask)
    return request_to_pem(signing_request(host, site.server.addresses, key, host_only=host_only))


def has_request_key(folder: Path) -> bool:
    """Whether a certificate was asked for from this site folder."""
    return any((folder / name).is_file() for name in (REQUEST_KEY, FORMER_REQUEST_KEY))


def request_keys(folder: Path, passphrase: str | None) -> tuple[PrivateKey, ...]:
    """Return the keys certificates were asked for with, the newest first.

    Raises:
        WrongPassphrase: The passphrase is missing, or not that of the site.
        WizardError: A file is damaged.
        OSError: It cannot be read.
    """
    there = [folder / name for name in (REQUEST_KEY, FORMER_REQUEST_KEY) if (folder / name).is_file()]
    if there and passphrase is None:
        raise WrongPassphrase(
            Text("The passphrase of the site is needed."),
            Text("The key this certificate was asked for with is kept under it."),
            Text("Enter the passphrase of the site."),
        )
    return tuple(key_in(file, lambda: passphrase or "") for file in there)


def host_to_certify(site: Site) -> Host:
    """Return the host a certificate is to name.

    Raises:
        WizardError: The site does without TLS, or its host is neither a name nor an address.
    """
    if site.transport.protocol is not Protocol.TLS:
        raise WizardError(
            Text("This site does without TLS."),
            Text("Its transport is {protocol}, which needs no certificate.", protocol=site.transport.protocol),
            Text("For secure calling, set the transport's protocol to tls."),
        )
    try:
        return host_of(site.server.host)
    except ValueError as error:
        raise WizardError(
            Text("The site has no host a certificate could name."),
            Text('"{host}" is neither a host name nor an address.', host=site.server.host[:100]),
            Text("Set the server's host to the name the phones use."),
        ) from error
