"""The certificate a site folder holds, with all that can be said of it; nothing is changed, no passphrase needed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography import x509

from wizard.core.certificates.card import CertificateCard, certificate_card
from wizard.core.certificates.chain import chain_to_pem, import_chain
from wizard.core.certificates.findings import findings, missing_names, signer_of
from wizard.core.certificates.names import is_wildcard
from wizard.core.certificates.renewal_advice import who_renews
from wizard.core.certificates.site_verdicts import PhoneVerdict, verdicts
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.problem import Problem, Severity
from wizard.core.site import AuthorityKind, Site
from wizard.core.text import Text
from wizard.system.certificate_import import authority_in, read_certificate_files, site_chain
from wizard.system.check.oddities import oddities_tolerated
from wizard.system.check.public_roots import public_roots
from wizard.system.roll_over import roll_over_in
from wizard.system.site_certificate import AUTHORITY, CA_KEY, SERVER_KEY

Roots = Callable[[], tuple[x509.Certificate, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateReading:
    """What there is.

    ``card`` is None where there is no certificate yet; its chain ends with the root where that is known.
    ``authority`` is the private root in the folder, ``following`` the one that takes its place once the roll-over
    under way is finished. ``who_renews`` says who makes the next certificate. ``missing_names`` are those the
    certificate should have and has not. ``findings`` are what is wrong, ``verdicts`` what each kind of phone says.
    """

    card: CertificateCard | None = None
    authority: CertificateCard | None = None
    following: CertificateCard | None = None
    who_renews: Text | None = None
    has_wildcard: bool = False
    missing_names: tuple[str, ...] = ()
    findings: tuple[Problem, ...] = ()
    verdicts: tuple[PhoneVerdict, ...] = field(default=())


def read_certificate(folder: Path, site: Site, now: datetime, roots: Roots = public_roots) -> CertificateReading:
    """Return what a site folder holds for the server, judged by the phones' roots: its own, or the public ones.

    ``now`` is aware of its time zone.

    Raises:
        WizardError: A file cannot be read, or holds no certificate of a server.
    """
    with oddities_tolerated():
        return _read(folder, site, now, roots)


def _read(folder: Path, site: Site, now: datetime, roots: Roots) -> CertificateReading:
    is_private = site.certificate.authority is AuthorityKind.PRIVATE
    authority = authority_in(folder) if is_private else None
    rolled = roll_over_in(folder) if is_private else None
    following = None if rolled is None else certificate_card((rolled.following,), now)
    chain = site_chain(folder, site) if site.certificate.authority is not None else ()
    shown = None if authority is None else certificate_card((authority,), now)
    if not chain:
        missing = tuple(_file_findings(folder, site, chain))
        return CertificateReading(authority=shown, following=following, findings=missing)
    trusted = (authority,) if authority is not None else _public(site, roots)
    above = signer_of(chain[-1], trusted)
    whole = chain if above is None or above in chain else (*chain, above)
    return CertificateReading(
        card=certificate_card(whole, now),
        authority=shown,
        following=following,
        who_renews=who_renews(chain[0], site),
        has_wildcard=is_wildcard(chain[0]),
        missing_names=missing_names(chain[0], site),
        findings=(*_file_findings(folder, site, chain), *findings(chain, trusted, site, now)),
        verdicts=verdicts(chain, trusted, site, now),
    )


def _public(site: Site, roots: Roots) -> tuple[x509.Certificate, ...]:
    return roots() if site.certificate.authority is AuthorityKind.PUBLIC else ()


def _file_findings(folder: Path, site: Site, chain: Sequence[x509.Certificate]) -> Iterator[Problem]:
    """What keeps the plan from using the files: one that is missing, or the key of another certificate."""
    if site.certificate.authority is AuthorityKind.PRIVATE:
        needed = [f"{AUTHORITY}/{SERVER_KEY}"] if chain else []
        needed += [f"{AUTHORITY}/{CA_KEY}"] if authority_in(folder) is not None else []
        yield from (_missing(name) for name in needed if not (folder / name).is_file())
        return
    named = [name for name in (site.certificate.chain, site.certificate.private_key) if name]
    missing = [name for name in dict.fromkeys(named) if not (folder / name).is_file()]
    yield from map(_missing, missing)
    if chain and site.certificate.private_key and not missing:
        yield from _foreign_key(folder / site.certificate.private_key, chain)


def _foreign_key(file: Path, chain: Sequence[x509.Certificate]) -> Iterator[Problem]:
    try:
        import_chain((chain_to_pem(chain), *read_certificate_files((file,))))
    except WrongPassphrase:
        return  # it is under a passphrase, which the plan asks for
    except WizardError as error:
        yield _problem(error.title, error.next_step)


def _missing(name: str) -> Problem:
    return _problem(
        Text("{file} is missing in the site folder.", file=name), Text("Put it back from a copy of the site folder.")
    )


def _problem(message: Text, fix: Text) -> Problem:
    return Problem(severity=Severity.ERROR, message=message, fix=fix, field="certificate")
