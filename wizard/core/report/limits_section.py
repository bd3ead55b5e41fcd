"""What nobody has tried or knows, said where it is handed over."""

from collections.abc import Iterator

from wizard.core.phone_rules import Proof, rules
from wizard.core.report.document import Points, Section
from wizard.core.report.source import ReportSource
from wizard.core.site import AuthorityKind, Route
from wizard.core.text import Text

NOT_ON_A_HANDSET = Text(
    "The wizard was never tried with a D-Series handset. It was tried with Asterisk 16 and 22 and with phones in "
    "software that judge certificates by the same rules. If a phone does otherwise, believe the phone."
)
NOT_ON_A_DPMA = Text(
    "It was never tried with the DPMA, which cannot be had for tests: its settings follow the vendor's page, "
    "and what FreePBX writes."
)
NO_WAY_FOR_ROOTS = Text(
    "No source shows how a D-Series phone is given a private root. Phones that check certificates refuse this "
    "server until they hold it."
)
CIPHERS_LOST = Text(
    "The vendor's lists of ciphers are lost; that the phones and this server share one is likely, not shown."
)
SEEN_BY_PEOPLE = Text(
    "What a phone shows during a call, only somebody beside it can see: a shield for TLS, one for the voice."
)


def limits_section(source: ReportSource) -> Section:
    """Return the section."""
    return Section(title=Text("What was never tried"), blocks=(Points(items=tuple(_points(source))),))


def _points(source: ReportSource) -> Iterator[Text]:
    site = source.site
    yield NOT_ON_A_HANDSET
    if site.provisioning.route is not Route.XML:
        yield NOT_ON_A_DPMA
    unproven = [
        p.extension for p in site.phones if p.stage.is_on_tls and rules(p.model, p.firmware).proof is Proof.UNPROVEN
    ]
    if unproven:
        yield Text("No source shows TLS on the model of these phones: {phones}.", phones=", ".join(unproven[:20]))
    if site.certificate.authority is AuthorityKind.PRIVATE:
        yield NO_WAY_FOR_ROOTS
    yield CIPHERS_LOST
    yield SEEN_BY_PEOPLE
