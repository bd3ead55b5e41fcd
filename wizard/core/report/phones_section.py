"""The phones of the site and how far each has come, by what has been seen of it."""

from collections.abc import Iterator

from wizard.core.phone_progress import PROGRESS_WORDS, PhoneProgress, progress
from wizard.core.report.document import Block, Cell, Paragraph, Section, Table, Tone
from wizard.core.report.source import ReportSource
from wizard.core.site import Phone
from wizard.core.text import Text

_TONES = {
    PhoneProgress.CALLED: Tone.GOOD,
    PhoneProgress.SRTP_ON: Tone.GOOD,
    PhoneProgress.ON_TLS: Tone.GOOD,
    PhoneProgress.REGISTERED: Tone.WARN,
    PhoneProgress.FETCHED: Tone.WARN,
    PhoneProgress.WRITTEN: Tone.WARN,
    PhoneProgress.PLANNED: Tone.WARN,
}


def phones_section(source: ReportSource) -> Section:
    """Return the section."""
    return Section(title=Text("Phones"), blocks=tuple(_blocks(source)))


def _blocks(source: ReportSource) -> Iterator[Block]:
    if not source.site.phones:
        yield Paragraph(words=Text("There are none in this site."))
        return
    yield Table(
        head=(Text("Extension"), Text("Name"), Text("Model"), Text("Firmware"), Text("MAC"), Text("State")),
        rows=tuple(_row(source, phone) for phone in source.site.phones),
    )
    yield Paragraph(
        words=Text(
            "On TLS: the server knew a contact of the phone over TLS when it was read. With SRTP in a call: the server "
            "let a call of it through, which it does with SRTP only. Both shields: somebody saw them on the phone "
            "during a call; a server cannot show that."
        ),
        tone=Tone.QUIET,
    )


def _row(source: ReportSource, phone: Phone) -> tuple[Cell, ...]:
    state = progress(phone, source.seen)
    if source.view is None and phone.stage.is_on_tls and state is not PhoneProgress.CALLED:
        shown = Cell(words=Text("not known: the server was not read"), tone=Tone.QUIET)
    else:
        shown = Cell(words=PROGRESS_WORDS[state], tone=_TONES.get(state, Tone.QUIET))
    return (
        Cell(words=phone.extension),
        Cell(words=phone.name),
        Cell(words=phone.model or Text("not known")),
        Cell(words=phone.firmware or Text("not known")),
        Cell(words=phone.mac, is_code=True),
        shown,
    )
