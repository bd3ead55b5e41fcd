"""The checks of the live server, each with what was found."""

from collections.abc import Iterator

from wizard.core.check_result import Check, Status
from wizard.core.check_words import CHECK_WORDS, CheckCounts, in_order
from wizard.core.report.document import Block, Cell, Paragraph, Section, Table, Tone
from wizard.core.report.source import ReportSource
from wizard.core.text import Text

_RESULTS = {
    Status.PASS: (Text("well"), Tone.GOOD),
    Status.WARN: (Text("to look at"), Tone.WARN),
    Status.FAIL: (Text("to fix"), Tone.BAD),
    Status.SKIP: (Text("not known"), Tone.QUIET),
}


def words_of(found: CheckCounts) -> Text:
    """Return how a list of checks came out, in a few words."""
    if found.to_fix:
        return Text("{well} well, {bad} to fix", well=found.well, bad=found.to_fix)
    if found.to_look_at:
        return Text("{well} well, {count} to look at", well=found.well, count=found.to_look_at)
    if found.waiting:
        return Text("{well} well, {count} not known", well=found.well, count=found.waiting)
    return Text("all {well} well", well=found.well)


def checks_section(source: ReportSource) -> Section:
    """Return the section."""
    return Section(title=Text("Checks of the server, as a phone would judge it"), blocks=tuple(_blocks(source)))


def _blocks(source: ReportSource) -> Iterator[Block]:
    if not source.checks:
        yield Paragraph(
            words=Text("None were run for this report. To run them: secure-calling check, or the Check page."),
            tone=Tone.QUIET,
        )
        return
    yield Table(
        head=(Text("What was looked at"), Text("Result"), Text("What was found")),
        rows=tuple(_row(name, check) for name, check in in_order(source.checks) if check and not _is_left_out(check)),
    )


def _is_left_out(check: Check) -> bool:
    return check.is_optional and check.status is Status.SKIP


def _row(name: str, check: Check) -> tuple[Cell, ...]:
    words, tone = _RESULTS[check.status]
    known = CHECK_WORDS.get(name)
    is_told = check.status in (Status.WARN, Status.FAIL)
    more = tuple(text for text in (check.cause, check.fix) if text is not None) if is_told else ()
    return (
        Cell(words=known.words if known else name),
        Cell(words=words, tone=tone),
        Cell(words=check.evidence, more=more),
    )
