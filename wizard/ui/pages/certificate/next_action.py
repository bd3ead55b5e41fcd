"""The one action of the Certificate page, by what there is."""

from collections.abc import Iterable
from enum import Enum, auto

from wizard.core.problem import Problem, Severity
from wizard.core.text import Text
from wizard.ui.page import Action
from wizard.ui.pages.certificate.reader import CertificateReader
from wizard.ui.pages.certificate.sentences import Mode, mode_of
from wizard.ui.words import said
from wizard.ui.work import Work

_RESTS_ON = (
    "server.host",
    "server.addresses",
    "certificate.organization",
    "certificate.key",
    "certificate.days",
    "certificate.name",
)


class Doing(Enum):
    """What the action does."""

    GO_ON = auto()
    MAKE = auto()
    MAKE_AGAIN = auto()
    IMPORT = auto()


_WORDS = {
    Doing.GO_ON: Text("Transport"),
    Doing.MAKE: Text("Make the certificate"),
    Doing.MAKE_AGAIN: Text("Make it again"),
    Doing.IMPORT: Text("Import the certificate"),
}


def doing(work: Work, reader: CertificateReader) -> Doing:
    """Return what is to be done next: to go on once there is a certificate that loads, or none is needed."""
    mode, reading = mode_of(work.site), reader.reading
    if mode in (Mode.NO_TLS, Mode.NO_AUTHORITY) or reading is None or reading.card is not None:
        return Doing.GO_ON
    if mode is Mode.PUBLIC:
        return Doing.IMPORT
    return Doing.MAKE if reader.fault is None else Doing.MAKE_AGAIN


def next_action(work: Work, reader: CertificateReader, busy: str) -> Action:
    """Return the footer's action; ``busy`` says what is being done meanwhile."""
    does = doing(work, reader)
    text = said(_WORDS[does])
    mode = mode_of(work.site)
    if mode is Mode.NO_AUTHORITY:
        return Action(text=text, needs=said(Text("Choose the authority first.")), field="certificate.authority")
    if mode is not Mode.NO_TLS and (busy or reader.reading is None):
        return Action(text=text, needs=busy or said(Text("The site folder is being read.")))
    wrong = _obstacle(work.problems) if does in (Doing.MAKE, Doing.MAKE_AGAIN) else None
    if wrong is not None:
        return Action(text=text, needs=said(wrong.message), field=wrong.field)
    return Action(text=text)


def _obstacle(problems: Iterable[Problem]) -> Problem | None:
    """The first answer that keeps a certificate from being made."""
    errors = (p for p in problems if p.severity is Severity.ERROR)
    return next((p for p in errors if p.field.partition("[")[0] in _RESTS_ON), None)
