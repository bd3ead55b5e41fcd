"""The parts of a console's answers: what was listed, which versions, how many calls, which lines of a log."""

from dataclasses import dataclass
from enum import StrEnum

Options = tuple[tuple[str, str], ...]


def option(options: Options, name: str) -> str:
    """Return an option's value as the console shows it, "" where it is empty or not shown."""
    return next((value for known, value in options if known == name), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportRow:
    """A row of ``pjsip show transports``; ``bind`` may be cut where the window was narrow."""

    id: str
    protocol: str
    bind: str
    options: Options = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportList:
    """One answer of ``pjsip show transports``, or of ``pjsip show transport ID`` (``is_single``)."""

    rows: tuple[TransportRow, ...]
    is_single: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A registered contact. ``is_tls`` is None where the column was cut before it could be seen."""

    aor: str
    uri: str
    is_tls: bool | None
    status: str = ""
    hash: str = ""
    user_agent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointRow:
    """An endpoint of ``pjsip show endpoints``; ``options`` with ``pjsip show endpoint NAME`` only."""

    name: str
    state: str
    transport: str = ""
    options: Options = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleRow:
    """A module of ``module show``."""

    name: str
    is_running: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleList:
    """One answer of ``module show like PATTERN``; ``pattern`` is "" where the command was not pasted."""

    pattern: str
    rows: tuple[ModuleRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """Who listens on a port (``ss -tlnp``)."""

    port: int
    program: str


class Level(StrEnum):
    """Asterisk's log levels that matter here; ``NONE``: a line that is not, or not plainly, of a log."""

    ERROR = "ERROR"
    WARNING = "WARNING"
    NOTICE = "NOTICE"
    OTHER = "OTHER"
    NONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line of the log, or an answer in words."""

    level: Level
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleReading:
    """Everything a console text says, in the order in which it says it; None and "" are unknown.

    ``endpoint_lists`` and ``contact_lists`` count the rows of each answer: 0 says that there are none.
    """

    transports: tuple[TransportList, ...] = ()
    endpoints: tuple[EndpointRow, ...] = ()
    endpoint_lists: tuple[int, ...] = ()
    contacts: tuple[ContactRow, ...] = ()
    contact_lists: tuple[int, ...] = ()
    modules: tuple[ModuleList, ...] = ()
    listeners: tuple[Listener, ...] = ()
    said: tuple[Said, ...] = ()
    asterisk: str = ""
    dpma: str = ""
    is_licensed: bool | None = None
    uptime_s: int | None = None
    channels: int | None = None
    calls: int | None = None
    is_cut: bool = False
