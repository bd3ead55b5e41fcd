"""What is wrong with the certificate that is about to be written: the name it is for, and how long it lasts."""

from collections.abc import Iterator
from datetime import datetime

from cryptography import x509

from wizard.core.certificates.findings import WARN_BEFORE_END
from wizard.core.certificates.names import matches
from wizard.core.phone_rules import rules
from wizard.core.problem import Problem, Severity
from wizard.core.site import Site
from wizard.core.text import Text

_FIELD = "certificate"


def certificate_lint(site: Site, chain_pem: bytes, now: datetime) -> Iterator[Problem]:
    """Find what phones would refuse of a chain (its leaf first); nothing without one. ``now`` knows its zone."""
    if chain_pem:
        certificate = x509.load_pem_x509_certificates(chain_pem)[0]
        yield from _name(site, certificate)
        yield from _lifetime(certificate, now)


def _name(site: Site, certificate: x509.Certificate) -> Iterator[Problem]:
    """Rule L10; a phone that looks at certificates, or may, would be stranded."""
    if matches(certificate, site.server.host, wildcard=site.certificate.allow_wildcard):
        return
    looked_at = any(p.stage.is_on_tls and rules(p.model, p.firmware).may_validate for p in site.phones)
    yield Problem(
        severity=Severity.ERROR if looked_at else Severity.WARNING,
        message=Text("The server's certificate does not name {host}, which phones will call.", host=site.server.host),
        fix=Text(
            "Import one that names it. With a private authority make it again (secure-calling certificate SITE "
            "renew): key and file names stay."
        ),
        field=_FIELD,
        rule="L10",
        source="RFC 5922 7.2",
    )


def _lifetime(certificate: x509.Certificate, now: datetime) -> Iterator[Problem]:
    """Rule L15."""
    end = certificate.not_valid_after_utc
    if end - now > WARN_BEFORE_END:
        return
    is_over = end <= now
    yield Problem(
        severity=Severity.ERROR if is_over else Severity.WARNING,
        message=Text("The server's certificate ended on {date}.", date=end.date())
        if is_over
        else Text("The server's certificate ends on {date}.", date=end.date()),
        fix=Text(
            "Import the renewed one, or order it. With a private authority make it again (secure-calling "
            "certificate SITE renew): key and file names stay."
        ),
        field=_FIELD,
        rule="L15",
    )
