"""A certificate the server renewed by itself: what the site folder holds is older, and must not take its place."""

from collections.abc import Sequence

from cryptography import x509

from wizard.core.certificates.keys import key_from_pem
from wizard.core.certificates.names import matches
from wizard.core.certificates.pem import contents
from wizard.core.certificates.profile import UNREADABLE
from wizard.core.errors import WizardError
from wizard.core.plan.key_paths import KeyPaths
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.site import AuthorityKind, Site
from wizard.core.text import Text


def stays(site: Site, tree: ServerTree, paths: KeyPaths, chain_pem: bytes) -> x509.Certificate | None:
    """Return the certificate on the server where it stays: the site's own, written otherwise, or a newer one.

    That is a public authority's, made for the site's host, with its key beside it.
    """
    present, key = tree.files.get(paths.certificate), tree.files.get(paths.key)
    if site.certificate.authority is not AuthorityKind.PUBLIC or present is None or key is None:
        return None
    if present.content == chain_pem:
        return None
    there, ours = _chain(present.content), _chain(chain_pem)
    if not there or not ours or not (there == ours or _is_renewed(there[0], ours[0], site)):
        return None
    return there[0] if _has_key(there[0], key.content) else None


def renewed_there(certificate: x509.Certificate, chain_pem: bytes) -> tuple[Problem, ...]:
    """Return what is said where a server's certificate that stays is another than the site's."""
    if certificate in _chain(chain_pem)[:1]:
        return ()
    return (
        Problem(
            severity=Severity.WARNING,
            message=Text(
                "The server holds a newer certificate than the site, until {date}: it was renewed there, and stays.",
                date=certificate.not_valid_after_utc.date(),
            ),
            fix=Text("Import its files from the server into the site, so that both know the same one."),
            field="certificate.chain",
        ),
    )


def _is_renewed(there: x509.Certificate, ours: x509.Certificate, site: Site) -> bool:
    return there.not_valid_before_utc > ours.not_valid_before_utc and matches(
        there, site.server.host, wildcard=site.certificate.allow_wildcard
    )


def _has_key(certificate: x509.Certificate, pem: bytes) -> bool:
    try:
        return certificate.public_key() == key_from_pem(pem, None).public_key()
    except (WizardError, *UNREADABLE):
        return False


def _chain(pem: bytes) -> Sequence[x509.Certificate]:
    try:
        return contents([pem], None).certificates
    except WizardError:
        return ()
