"""What is checked of a site: its server, the roots its phones trust, and the kinds of phone it has."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from cryptography import x509

from wizard.core.certificates.site_verdicts import phone_kinds
from wizard.core.errors import WizardError
from wizard.core.sip.request import is_extension
from wizard.core.site import AuthorityKind, Protocol, Site
from wizard.core.text import Text
from wizard.system.certificate_files import roots_of
from wizard.system.certificate_import import authority_in, site_chain
from wizard.system.check.public_roots import public_roots
from wizard.system.check.served_leaf import sha256_digits
from wizard.system.check.target import Asked, Model, SiteFiles, Target, TimeServer
from wizard.system.console import Console
from wizard.system.site_certificate import AUTHORITY, CA_CERTIFICATE
from wizard.system.site_file import root_of


def site_target(
    folder: Path,
    site: Site,
    *,
    address: str = "",
    trust: Sequence[Path] = (),
    model: str = "",
    firmware: str = "",
    root: Path | None = None,
    console: Console | None = None,
    now: datetime,
    asked: Asked | None = None,
) -> Target:
    """Return what is to be checked of the site in a folder.

    ``address`` is where to connect instead of asking the DNS; ``trust`` are files with the roots on the
    phones, instead of the site's own or the public ones; ``model`` or ``firmware`` is judged as instead of the
    site's phones. ``root`` is where the server's files are, instead of where the site says, and ``console`` that of
    an Asterisk on another computer. ``now`` is aware of its time zone. ``asked`` is what only a person can want
    looked at.

    Raises:
        WizardError: The site does without TLS or does not say where its server is, its authority is not made
            yet, or a file cannot be read.
    """
    _require_checkable(site)
    private = _private_root(folder, site)
    wildcard = site.certificate.allow_wildcard
    asks_for_root = private is not None and not trust
    models: tuple[Model, ...] = (Model(model=model, firmware=firmware, wildcard_setting=wildcard),)
    if not model and not firmware:
        models = tuple(
            Model(
                model=kind.model,
                firmware=kind.firmware,
                wildcard_setting=wildcard,
                lacks_root=asks_for_root and not kind.hold_root,
            )
            for kind in phone_kinds(site)
        )
    chain = site_chain(folder, site)
    return Target(
        name=site.server.host,
        port=site.transport.port,
        address=address.strip("[]"),
        trusted=(private,) if private is not None and not trust else given_or_public(trust),
        models=models,
        expected_sha256=sha256_digits(chain[0]) if chain else "",
        expected_start=chain[0].not_valid_before_utc if chain and private is None else None,
        now=now,
        site=site,
        files=_files(folder, site, root, console),
        known_as=_known_as(site),
        addresses=tuple(map(str, site.server.addresses)),
        time_server=TimeServer(host=site.server.ntp) if site.server.ntp else None,
        asked=asked or Asked(),
    )


def _files(folder: Path, site: Site, root: Path | None, console: Console | None) -> SiteFiles | None:
    """Where the server's files are, if they can be read from here at all."""
    try:
        return SiteFiles(site=site, root=root_of(site, folder, root), console=console)
    except WizardError:
        return None


def _known_as(site: Site) -> str:
    """An extension the server is sure to have, if there is one: that of a phone that was moved."""
    moved = (p.extension for p in site.phones if p.stage.is_on_tls and is_extension(p.extension))
    return next(moved, "")


def given_or_public(files: Sequence[Path]) -> tuple[x509.Certificate, ...]:
    """Return the roots in some files, or this computer's public ones where there is no file; raises WizardError."""
    trusted = tuple(c for file in files for c in roots_of(file)) or public_roots()
    if not trusted:
        raise WizardError(
            Text("It is not known which authorities the phones trust."),
            Text("This computer has no list of public authorities to stand for theirs."),
            Text("Give the file with their root (--trust CA.pem)."),
        )
    return trusted


def _require_checkable(site: Site) -> None:
    if site.transport.protocol is not Protocol.TLS:
        raise WizardError(
            Text("This site does without TLS."),
            Text("Its transport is {protocol}: there is no certificate to look at.", protocol=site.transport.protocol),
            Text("For secure calling, set the transport's protocol to tls."),
        )
    if not site.server.host or not 0 < site.transport.port < 65536:
        raise WizardError(
            Text("The site does not say where its server is."),
            Text("The server's name, or the port in the transport's bind, is missing."),
            Text("Fill in the server's host and the transport's bind."),
        )


def _private_root(folder: Path, site: Site) -> x509.Certificate | None:
    if site.certificate.authority is not AuthorityKind.PRIVATE:
        return None
    root = authority_in(folder)
    if root is None:
        raise WizardError(
            Text("The site's authority is not made yet."),
            Text("{file} does not exist.", file=folder / AUTHORITY / CA_CERTIFICATE),
            Text("Plan the site first, which makes it (secure-calling plan {site}).", site=folder),
        )
    return root
