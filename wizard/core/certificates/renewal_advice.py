"""Who should renew a server's certificate: a person here, or the server by itself."""

from datetime import timedelta

from cryptography import x509

from wizard.core.site import AuthorityKind, Layout, Site
from wizard.core.text import Text

SHORT_LIVED = timedelta(days=100)
"""Public certificates last no longer from March 2027 on, 47 days from March 2029 on (CA/Browser Forum SC-081v3)."""


def who_renews(certificate: x509.Certificate, site: Site) -> Text:
    """Return who should renew a certificate, with what, and by when."""
    end = certificate.not_valid_after_utc
    days = (end - certificate.not_valid_before_utc).days
    if site.certificate.authority is AuthorityKind.PRIVATE:
        return Text(
            "You, before {date}: make it again here (secure-calling certificate SITE renew), write it, and reload. "
            "Key and file names stay.",
            date=end.date(),
        )
    if end - certificate.not_valid_before_utc > SHORT_LIVED:
        return Text(
            "You, before {date}: order or import the next one here, write it, and reload. Certificates to come "
            "last no more than 100 days, then 47: the server should renew those by itself.",
            date=end.date(),
        )
    if site.server.layout is Layout.FREEPBX:
        return Text(
            "The server, by itself: the certificate lasts {days} days only. FreePBX's Certificate Manager renews it; "
            "the deploy hook, run daily by cron, brings it to Asterisk and checks that it is served.",
            days=days,
        )
    return Text(
        "The server, by itself: the certificate lasts {days} days only. certbot renews it; the deploy hook brings it "
        "to Asterisk and checks that it is served.",
        days=days,
    )
