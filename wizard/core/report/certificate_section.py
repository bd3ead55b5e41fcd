"""The server's certificate: for what names, from whom, until when, and what it is sent with."""

from collections.abc import Iterator

from wizard.core.certificates.card import CertificateCard, Role, certificate_card
from wizard.core.report.document import Block, Cell, Fact, Facts, Paragraph, Section, Table, Tone
from wizard.core.report.moments import day
from wizard.core.report.source import ReportSource
from wizard.core.text import Text

_MOST_NAMES = 12

_ROLES = {
    Role.SERVER: Text("the server's own"),
    Role.INTERMEDIATE: Text("intermediate"),
    Role.ROOT: Text("root"),
}


def certificate_section(source: ReportSource) -> Section:
    """Return the section."""
    return Section(title=Text("The server's certificate"), blocks=tuple(_blocks(source)))


def _blocks(source: ReportSource) -> Iterator[Block]:
    if not source.chain:
        yield Paragraph(words=Text("This site has no certificate yet."), tone=Tone.WARN)
        return
    card = certificate_card(source.chain, source.made)
    yield Facts(rows=tuple(_facts(card)))
    if len(card.chain) > 1:
        yield Table(
            head=(Text("Sent to phones, in this order"), Text("What it is"), Text("Until")),
            rows=tuple(
                (Cell(words=row.name), Cell(words=_ROLES[row.role]), Cell(words=day(row.ends))) for row in card.chain
            ),
        )


def _facts(card: CertificateCard) -> Iterator[Fact]:
    names = [name.value for name in card.names[:_MOST_NAMES]]
    left_out = len(card.names) - len(names) + card.names_left_out
    shown = ", ".join(names) or card.subject
    yield Fact(name=Text("Made out to"), cell=Cell(words=f"{shown}, + {left_out}" if left_out else shown, is_code=True))
    yield Fact(name=Text("Signed by"), cell=Cell(words=card.issuer))
    yield Fact(name=Text("Valid from"), cell=Cell(words=day(card.not_before)))
    if card.days_left < 0:
        left, tone = Text("it has ended"), Tone.BAD
    else:
        left, tone = Text("{days} days from the day of this report", days=card.days_left), Tone.PLAIN
    yield Fact(name=Text("Valid until"), cell=Cell(words=day(card.not_after), more=(left,), tone=tone))
    key = f"{card.key_kind} {card.key_bits or ''}".strip() or "?"
    yield Fact(name=Text("Key and hash"), cell=Cell(words=f"{key}, {card.signature_hash or '?'}"))
    yield Fact(name=Text("Fingerprint (SHA-256)"), cell=Cell(words=card.fingerprint, is_code=True))
