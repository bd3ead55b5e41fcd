"""What was set on the server, and which of its files were written."""

from collections.abc import Iterator, Sequence

from wizard.core.plan.masking import Masking
from wizard.core.plan.receipt import Receipt, ReceiptChange
from wizard.core.report.document import Block, Cell, Fact, Facts, Paragraph, Section, Table, Tone, Words
from wizard.core.report.moments import minute
from wizard.core.report.source import ReportSource
from wizard.core.site import AuthorityKind, Layout, Protocol, Route
from wizard.core.text import Text

_MOST_FILES = 40

_ROUTES = {
    Route.DPMA: Text("the DPMA, by its own settings"),
    Route.DPMA_SHEET: Text("the DPMA, which hands each phone an XML sheet"),
    Route.XML: Text("XML files, one for each phone"),
}
_AUTHORITIES = {
    AuthorityKind.PUBLIC: Text("a public authority"),
    AuthorityKind.PRIVATE: Text("a private authority of this site"),
    None: Text("not chosen yet"),
}


def settings_section(source: ReportSource) -> Section:
    """Return the section."""
    return Section(title=Text("What was set"), blocks=(Facts(rows=tuple(_facts(source))), *_written(source.receipts)))


def _facts(source: ReportSource) -> Iterator[Fact]:
    site = source.site
    server, transport = site.server, site.transport
    yield _fact(Text("Server the phones call"), server.host or Text("not named yet"), is_code=bool(server.host))
    if server.addresses:
        yield _fact(Text("Its addresses"), ", ".join(map(str, server.addresses)), is_code=True)
    yield _fact(Text("Versions"), Text("{versions}", versions=", ".join(_versions(source))))
    is_freepbx = server.layout is Layout.FREEPBX
    yield _fact(Text("Its files"), Text("made by FreePBX") if is_freepbx else Text("kept by hand"))
    yield _fact(
        Text("Transport"), f"{transport.id}, {transport.protocol.value.upper()}, {transport.bind}", is_code=True
    )
    if transport.protocol is Protocol.TLS:
        yield _fact(Text("TLS method"), _method(source), is_code=True)
        yield _fact(Text("Ciphers"), ", ".join(transport.ciphers) or Text("those OpenSSL takes by itself"))
        yield _fact(Text("Certificate from"), _AUTHORITIES[site.certificate.authority])
    yield _fact(Text("Voice"), Text("SRTP, keys by SDES") if transport.srtp else Text("not encrypted"))
    yield _fact(Text("Phones are configured by"), _ROUTES[site.provisioning.route])
    if site.provisioning.url:
        yield _fact(Text("They fetch from"), Masking.of(()).masked(site.provisioning.url), is_code=True)
    yield _fact(Text("Time server"), server.ntp or Text("none named"), is_code=bool(server.ntp))


def _fact(name: Text, words: Words, *, is_code: bool = False) -> Fact:
    return Fact(name=name, cell=Cell(words=words, is_code=is_code))


def _versions(source: ReportSource) -> Iterator[str]:
    server, found = source.site.server, source.view
    for name in ("asterisk", "openssl", "dpma"):
        version = (getattr(found, name) if found else "") or getattr(server, name)
        if version:
            yield f"{ {'asterisk': 'Asterisk', 'openssl': 'OpenSSL', 'dpma': 'DPMA'}[name] } {version}"


def _method(source: ReportSource) -> str:
    """The method the server has, the site's answer where it was not read."""
    present = source.view.transports if source.view else ()
    wanted = source.site.transport
    found = next((t for t in present if t.id == wanted.id), None) or next(
        (t for t in present if (t.protocol, t.port) == ("tls", wanted.port)), None
    )
    return found.method if found is not None and found.method else wanted.method.value


def _written(receipts: Sequence[Receipt] | None) -> Iterator[Block]:
    if receipts is None:
        yield Paragraph(
            words=Text("The receipts on the server may not be read from here, so what was written is not listed."),
            tone=Tone.QUIET,
        )
        return
    if not receipts:
        yield Paragraph(words=Text("No receipt stands on the server: nothing written by the wizard is in force."))
        return
    # Of a file that was written several times, the last time counts.
    last = {change.path: (receipt, change) for receipt in receipts for change in receipt.changes}
    rows = sorted(last.values(), key=lambda row: str(row[1].path))
    rows.sort(key=lambda row: row[0].created, reverse=True)
    yield Table(
        head=(Text("File on the server"), Text("What was done"), Text("When")),
        rows=tuple(
            (
                Cell(words=str(change.path), is_code=True),
                Cell(words=_done(change)),
                Cell(words=minute(receipt.created)),
            )
            for receipt, change in rows[:_MOST_FILES]
        ),
    )
    if len(rows) > _MOST_FILES:
        more = Text("And {count} files more; secure-calling receipts lists them all.", count=len(rows) - _MOST_FILES)
        yield Paragraph(words=more, tone=Tone.QUIET)


def _done(change: ReceiptChange) -> Text:
    if change.before is None:
        return Text("made")
    if change.after is None:
        return Text("removed; a backup is kept")
    is_same = change.before.sha256 == change.after.sha256
    return Text("rights changed") if is_same else Text("changed; a backup is kept")
