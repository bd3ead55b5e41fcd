"""The report's parts put together, with what is to be seen of them at a glance."""

from collections.abc import Collection, Iterator

from wizard.core.certificates.findings import WARN_BEFORE_END
from wizard.core.check_words import counts
from wizard.core.report.certificate_section import certificate_section
from wizard.core.report.checks_section import checks_section, words_of
from wizard.core.report.document import Report, Section, Tile, Tone
from wizard.core.report.limits_section import limits_section
from wizard.core.report.moments import day, minute
from wizard.core.report.open_section import open_section
from wizard.core.report.phones_section import phones_section
from wizard.core.report.settings_section import settings_section
from wizard.core.report.source import ReportSource
from wizard.core.report.upkeep_sections import renewal_section, roll_back_section
from wizard.core.shields import Shields, ShieldState, shields
from wizard.core.site import Protocol
from wizard.core.text import Text


def make_report(source: ReportSource) -> Report:
    """Return the report of a site; the same source gives an equal report."""
    both = shields(source.site, source.problems, source.seen.on_tls, source.seen.encrypted)
    return Report(
        name=source.site.name or source.site.server.host,
        subtitle=Text(
            "Secure calling on {host}, hand-over report of {date}",
            host=source.site.server.host or "?",
            date=day(source.made),
        ),
        lead=_lead(source, both),
        tiles=tuple(_tiles(source)),
        sections=tuple(_sections(source)),
        foot=Text(
            "Made by Secure Calling Wizard {version}, {minute}. This report holds no passwords, no PINs and no keys.",
            version=source.version,
            minute=minute(source.made),
        ),
    )


def _sections(source: ReportSource) -> Iterator[Section]:
    yield settings_section(source)
    if source.site.transport.protocol is Protocol.TLS:
        yield certificate_section(source)
    yield phones_section(source)
    yield checks_section(source)
    yield from open_section(source)
    if source.site.transport.protocol is Protocol.TLS:
        yield renewal_section(source)
    yield roll_back_section(source)
    yield limits_section(source)


def _lead(source: ReportSource, both: Shields) -> Text:
    count = len(source.site.phones)
    if count == 0:
        return Text("This site has no phones yet.")
    if source.view is None:
        return Text("The server was not read for this report, so it is not known which phones are on TLS.")
    if both.line.state is both.call.state is ShieldState.SOLID:
        return Text("Every phone of this site was seen on TLS, and with encrypted voice in a call.")
    return Text(
        "Phones of this site: {count}; seen on TLS: {tls}; seen with encrypted voice in a call: {called}.",
        count=count,
        tls=_number(source, source.seen.on_tls),
        called=_number(source, source.seen.encrypted),
    )


def _number(source: ReportSource, seen: Collection[str]) -> int:
    return sum(phone.extension in seen for phone in source.site.phones)


def _tiles(source: ReportSource) -> Iterator[Tile]:
    yield _shield(source, Text("Signalling (TLS)"), source.seen.on_tls)
    yield _shield(source, Text("Voice (SRTP)"), source.seen.encrypted)
    if source.site.transport.protocol is Protocol.TLS:
        yield _certificate(source)
    yield _checks(source)


def _shield(source: ReportSource, name: Text, seen: Collection[str]) -> Tile:
    number, count = _number(source, seen), len(source.site.phones)
    tone = Tone.QUIET if not number else Tone.GOOD if number == count else Tone.WARN
    return Tile(name=name, value=Text("seen on {number} of {count} phones", number=number, count=count), tone=tone)


def _certificate(source: ReportSource) -> Tile:
    name = Text("Certificate")
    if not source.chain:
        return Tile(name=name, value=Text("none yet"), tone=Tone.QUIET)
    left = source.chain[0].not_valid_after_utc - source.made
    until = day(source.chain[0].not_valid_after_utc)
    if left.total_seconds() <= 0:
        return Tile(name=name, value=Text("ended on {date}", date=until), tone=Tone.BAD)
    tone = Tone.WARN if left <= WARN_BEFORE_END else Tone.GOOD
    return Tile(name=name, value=Text("until {date}", date=until), tone=tone)


def _checks(source: ReportSource) -> Tile:
    name = Text("Checks")
    if not source.checks:
        return Tile(name=name, value=Text("not run"), tone=Tone.QUIET)
    found = counts(source.checks)
    tone = Tone.BAD if found.to_fix else Tone.WARN if found.to_look_at or found.waiting else Tone.GOOD
    return Tile(name=name, value=words_of(found), tone=tone)
