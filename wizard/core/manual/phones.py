"""The chapter about phones: what each model can do from which firmware on, and which versions of the DPMA are sound."""

from wizard.core.dpma_versions import OLDEST_ASTERISK, OLDEST_DPMA
from wizard.core.manual.anchors import PHONES, TITLES
from wizard.core.manual.document import Cell, Chapter, Entry, Paragraph, Row, Table
from wizard.core.phone_rules import FAMILIES, Family, Proof
from wizard.core.report.document import Words
from wizard.core.text import Text


def phones_chapter() -> Chapter:
    """Return the chapter."""
    return Chapter(anchor=PHONES, title=TITLES[PHONES], entries=(_models(), _dpma()))


def _models() -> Entry:
    lead = Text(
        "Versions are compared within one row only: each row has a firmware of its own. Where it is not known whether "
        "a phone looks at certificates, the wizard takes it that it does."
    )
    table = Table(
        head=(
            Text("Models"),
            Text("TLS and SRTP from"),
            Text("Looks at certificates from"),
            Text("Can take wildcards from"),
            Text("What speaks for it"),
            Text("Source"),
        ),
        rows=tuple(_row(family) for family in FAMILIES),
    )
    return Entry(anchor="phones-models", title=Text("Models and firmware"), blocks=(Paragraph(words=lead), table))


def _row(family: Family) -> Row:
    versions: tuple[Words, ...] = (family.tls_from, family.validates_from, family.wildcard_from)
    if family.proof is Proof.REFUSED:
        versions = (Text("not configured by this wizard"), "-", "-")
    return Row(
        cells=(
            Cell(words=(", ".join(family.models),)),
            *(Cell(words=(version or Text("not known"),)) for version in versions),
            Cell(words=(family.reason,)),
            Cell(words=(family.source,)),
        )
    )


def _dpma() -> Entry:
    lead = Text(
        "The DPMA speaks TLS with phones since Asterisk {version} (Sangoma KB: Secure Calling with D-Series phones). "
        "DPMAs older than those below carry a certificate that has expired (FreePBX: critical notice of its DPMA "
        "module), and no certificate of the server's helps then.",
        version=".".join(map(str, OLDEST_ASTERISK)),
    )
    table = Table(
        head=(Text("Asterisk"), Text("First sound DPMA")),
        rows=tuple(
            Row(cells=(Cell(words=(str(asterisk),)), Cell(words=(".".join(map(str, dpma)),))))
            for asterisk, dpma in sorted(OLDEST_DPMA.items())
        ),
    )
    return Entry(anchor="phones-dpma", title=Text("The DPMA"), blocks=(Paragraph(words=lead), table))
