"""What is wrong or doubtful about the certificate a site has, whichever phone looks at it."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from cryptography import x509

from wizard.core.certificates.fingerprint import shown_name
from wizard.core.certificates.names import identities, matches
from wizard.core.certificates.profile import KeyFamily, Profile, profile
from wizard.core.certificates.signatures import is_signed_by
from wizard.core.certificates.wanted_names import wanted_names, written_names
from wizard.core.fault import shown
from wizard.core.listed import listed
from wizard.core.problem import Problem, Severity
from wizard.core.site import AuthorityKind, Site
from wizard.core.text import Text

WARN_BEFORE_END = timedelta(days=30)
"""A problem is shown from then on (product: idempotent, renewal is never a side effect)."""

_MOST_NAMED = 5
_AGAIN = Text("Make it again: its key and its file names stay.")
_ANOTHER = Text("Import another one.")
_NAMING = Text("Import one that names it, exactly as the phones are told.")
_NAMED_WELL = Text("Import one whose subjectAltName names the host; a request made here asks for that.")
_RENEWED = Text("Import the renewed one.")
_MORE = Text("Import the intermediates too, often in a file such as fullchain.pem or ca-bundle.crt.")
_SIGNED = Text("Import the certificate an authority has signed.")
REMEDIES = frozenset({_AGAIN, _ANOTHER, _NAMING, _NAMED_WELL, _RENEWED, _MORE, _SIGNED})
"""The fixes that are another certificate: made again, or imported."""


def findings(
    chain: Sequence[x509.Certificate], trusted: Sequence[x509.Certificate], site: Site, now: datetime
) -> tuple[Problem, ...]:
    """Return what is wrong with a site's certificate and its chain, the worst first; nothing without a certificate.

    ``trusted`` are the roots on the phones. ``now`` is aware of its time zone.
    """
    if not chain:
        return ()
    found = profile(chain[0])
    every = (
        *_names(chain[0], site),
        *_lifetime(chain[0], site, now),
        *_signer(chain, trusted, site),
        *_form(found),
    )
    return tuple(sorted(every, key=lambda problem: list(Severity).index(problem.severity)))


def missing_names(certificate: x509.Certificate, site: Site) -> tuple[str, ...]:
    """Return what the phones may call the server by and the certificate does not name.

    A private authority's has to name the host and every address. Of a public one only the host is asked for,
    since it cannot be made for addresses inside a network; a wildcard counts as naming it.
    """
    host = site.server.host
    if not host:
        return ()
    if site.certificate.authority is AuthorityKind.PRIVATE:
        written = set(written_names(certificate))
        missing = (name.value for name in wanted_names(site) if name not in written)
        return tuple(dict.fromkeys(value.removeprefix("sip:").strip("[]") for value in missing))
    return () if matches(certificate, host, wildcard=True) else (shown(host),)


def _names(certificate: x509.Certificate, site: Site) -> Iterator[Problem]:
    missing = missing_names(certificate, site)
    if missing:
        message = Text("The certificate does not name {names}.", names=listed(missing, _MOST_NAMED))
        yield _problem(Severity.ERROR, message, _remedy(site, _NAMING), "RFC 5922 7.2")
    elif not identities(certificate).has_alternative_names:
        yield _problem(
            Severity.WARNING,
            Text(
                "The certificate names the host in its common name only (it has no subjectAltName). The phones' SIP "
                "stack looks there too; many other clients of the server do not."
            ),
            _remedy(site, _NAMED_WELL),
            "RFC 5922 7.1, RFC 9525 2; pjproject sip_transport_tls.c",
        )


def _lifetime(certificate: x509.Certificate, site: Site, now: datetime) -> Iterator[Problem]:
    start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if start > now:
        text = Text("The certificate is not valid before {date}.", date=start.date())
        yield _problem(Severity.ERROR, text, Text("Look whether this computer's clock is right."))
    if end <= now:
        yield _problem(
            Severity.ERROR, Text("The certificate ended on {date}.", date=end.date()), _remedy(site, _RENEWED)
        )
    elif end - now <= WARN_BEFORE_END:
        text = Text("The certificate ends on {date}; days left: {days}.", date=end.date(), days=(end - now).days)
        yield _problem(Severity.WARNING, text, _remedy(site, _RENEWED))


def _signer(chain: Sequence[x509.Certificate], trusted: Sequence[x509.Certificate], site: Site) -> Iterator[Problem]:
    first, last = chain[0], chain[-1]
    if site.certificate.authority is AuthorityKind.PRIVATE:
        if not any(is_signed_by(first, root) for root in trusted):
            text = Text("The certificate was not signed by the authority in the site folder.")
            yield _problem(Severity.ERROR, text, _AGAIN)
        return
    if first.issuer == first.subject and is_signed_by(first, first):
        text = Text("The certificate is signed by itself, not by an authority that phones know.")
        yield _problem(Severity.ERROR, text, _SIGNED)
    elif len(chain) == 1 and signer_of(last, trusted) is None:
        yield _problem(
            Severity.WARNING,
            Text("{issuer}, which signed the certificate, is not among the files.", issuer=shown_name(last.issuer)),
            _MORE,
            "RFC 5246 7.4.2",
        )


def signer_of(certificate: x509.Certificate, trusted: Sequence[x509.Certificate]) -> x509.Certificate | None:
    """Return the trusted root that signed a certificate, None where it is none of them."""
    named = (root for root in trusted if root.subject == certificate.issuer)
    return next((root for root in named if is_signed_by(certificate, root)), None)


def _form(found: Profile) -> Iterator[Problem]:
    if found.is_damaged:
        text = Text("A part of the certificate cannot be read; phones may see even less of it.")
        yield _problem(Severity.WARNING, text, _ANOTHER)
    if found.key_kind is KeyFamily.EC:
        yield _problem(
            Severity.WARNING,
            Text("No source shows that D-Series phones take elliptic curve certificates."),
            Text("Try one phone first, or use an RSA key of 2048 bits."),
        )
    elif found.key_kind is not KeyFamily.RSA:
        text = Text("The certificate's key is of a kind that phones and Asterisk cannot use.")
        yield _problem(Severity.ERROR, text, Text("Use an RSA key of 2048 bits."))


def _remedy(site: Site, public: Text) -> Text:
    return _AGAIN if site.certificate.authority is AuthorityKind.PRIVATE else public


def _problem(severity: Severity, message: Text, fix: Text, source: str = "") -> Problem:
    return Problem(severity=severity, message=message, fix=fix, field="certificate", source=source)
