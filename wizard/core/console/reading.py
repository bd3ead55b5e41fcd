"""Console text read into parts, whatever was pasted together: several commands, logs, prompts, colours."""

import re
from dataclasses import replace

from wizard.core.console.contacts import RECORD, contact_row, contact_with, registrar_record
from wizard.core.console.facts import with_fact
from wizard.core.console.lines import LARGEST, Line, console_lines
from wizard.core.console.parts import (
    ConsoleReading,
    ContactRow,
    EndpointRow,
    Level,
    Listener,
    ModuleList,
    ModuleRow,
    Said,
    TransportList,
    TransportRow,
)

STATES = ("Unavailable", "Not in use", "In use", "Busy", "Invalid", "Ringing", "Ring+Inuse", "On Hold", "Unknown")
"""Asterisk: main/devicestate.c, as the column of ``pjsip show endpoints`` shows them."""

_LOG = re.compile(
    r"(ERROR|WARNING|NOTICE|VERBOSE|DEBUG|SECURITY|DTMF)\[\d{1,10}\](?:\[C-[0-9a-fA-F]{1,16}\])?:?\s{0,4}"
)
_LOADED = re.compile(r"(\d{1,9}) modules loaded$")
_LISTENS = re.compile(r"LISTEN\s.{0,120}?:(\d{1,5})\s.{0,120}?users:\(\(\"([^\"]{1,60})\"")
_OPTION = re.compile(r" {0,4}([a-z0-9][a-z0-9_]{0,60})\s{0,60}:(.*)$")
_PATTERN = re.compile(r"module show like (\S{1,80})")
_HEADINGS = ("====", "I/OAuth:", "InAuth:", "OutAuth:", "Aor:", "Identify:", "Match:", "Channel:")


def read_console(text: str) -> ConsoleReading:
    """Return what a console text says; any text gives a reading, in time linear in its length."""
    reader = _Reader()
    for line in console_lines(text):
        reader.take(line)
    return replace(reader.ended(), is_cut=len(text) > LARGEST)


class _Reader:
    """Goes over the lines once. A listing ends with its sum, with the next command, or with the text."""

    def __init__(self) -> None:
        self._command = ""
        self._transports: list[TransportRow] | None = None
        self._modules: list[ModuleRow] = []
        self._options: list[tuple[str, str]] = []
        self._owner: TransportRow | EndpointRow | ContactRow | None = None
        self._in_endpoint, self._in_options = False, False
        self._lists: list[TransportList] = []
        self._endpoints: dict[str, EndpointRow] = {}
        self._endpoint_count, self._contact_count = 0, 0
        self._endpoint_lists: list[int] = []
        self._contact_lists: list[int] = []
        self._contacts: dict[tuple[str, str], ContactRow] = {}
        self._module_lists: list[ModuleList] = []
        self._listeners: list[Listener] = []
        self._said: list[Said] = []
        self._facts = ConsoleReading()

    def ended(self) -> ConsoleReading:
        """End what is open; return everything."""
        self._end_listing()
        return replace(
            self._facts,
            transports=tuple(self._lists),
            endpoints=tuple(self._endpoints.values()),
            endpoint_lists=tuple(self._endpoint_lists),
            contacts=tuple(self._contacts.values()),
            contact_lists=tuple(self._contact_lists),
            modules=tuple(self._module_lists),
            listeners=tuple(self._listeners),
            said=tuple(self._said),
        )

    def take(self, line: Line) -> None:
        """Take the next line, whatever it is."""
        if line.command:
            self._end_listing()
            self._command = line.command
            return
        text = line.text
        if log := _LOG.search(text):
            self._said.append(Said(level=_level(log[1]), message=text[log.end() :].strip()))
            return
        label, colon, rest = text.strip().partition(":")
        if not (self._takes_row(label, rest) if colon else False) and not self._takes_other(text):
            self._said.append(Said(level=Level.NONE, message=text.strip()))

    def _takes_row(self, label: str, rest: str) -> bool:
        """A row of a listing; its heading (``<TransportId...>``) is taken and says what begins."""
        is_heading = rest.lstrip().startswith("<")
        if label == "Endpoint":
            self._end_owner()
            self._in_endpoint = True
            if not is_heading:
                self._endpoint(rest)
            return True
        if label == "Contact":
            if not self._in_endpoint:
                self._end_owner()
            row = None if is_heading else contact_row(rest)
            if row is not None:
                self._contact(row)
            return is_heading or row is not None
        if label == "Transport" and (is_heading or _transport(rest) is not None):
            self._transport(rest, is_heading=is_heading)
            return True
        if label in ("Aor", "Auth", "InAuth", "OutAuth", "I/OAuth", "Identify", "Match", "Channel", "Exten"):
            return True
        if label.startswith("ParameterName"):
            self._in_options = True
            return True
        found = _OPTION.match(f"{label}:{rest}") if self._in_options else None
        if found:
            self._options.append((found[1], found[2].strip()))
        return found is not None

    def _endpoint(self, rest: str) -> None:
        words = rest.rsplit(None, 3)
        named = words[0].strip() if len(words) == 4 and words[2] == "of" else rest.strip()
        state = next((known for known in STATES if named.endswith(known)), "")
        name = named.removesuffix(state).strip().partition("/")[0].strip()
        if name:
            self._endpoint_count += 1
            self._owner = EndpointRow(name=name, state=state)

    def _transport(self, rest: str, *, is_heading: bool) -> None:
        row = _transport(rest)
        if self._in_endpoint:
            if row is not None and isinstance(self._owner, EndpointRow):
                self._owner = replace(self._owner, transport=row.id)
            return
        self._end_owner()
        if self._transports is None or is_heading:
            self._end_listing()
            self._transports = []
        self._owner = row

    def _contact(self, row: ContactRow) -> None:
        if not self._in_endpoint:
            self._contact_count += 1
            self._owner = row
            return
        self._keep(row)

    def _keep(self, row: ContactRow) -> None:
        """Keep the contact once; where it was seen with its whole URI, that counts."""
        key = (row.aor, row.hash or row.uri)
        known = self._contacts.get(key)
        if known is None:
            self._contacts[key] = row
        elif known.is_tls is None or row.user_agent:
            self._contacts[key] = replace(row, status=row.status or known.status)

    def _takes_other(self, text: str) -> bool:
        bare = text.strip()
        if bare.startswith(_HEADINGS):
            return True
        if bare.startswith(RECORD):
            record = registrar_record(bare)
            if record is not None:
                self._keep(record)
            return record is not None
        if bare == "No objects found.":
            self._nothing_found()
            return True
        if bare.startswith("Objects found: "):
            self._end_listing()
            return True
        facts = with_fact(self._facts, bare, self._command)
        if facts is not None:
            self._facts = facts
            return True
        return self._takes_module(bare) or self._takes_listener(bare)

    def _takes_module(self, bare: str) -> bool:
        if bare.startswith("Module ") and bare.endswith("Support Level"):
            self._modules = []
            return True
        if _LOADED.match(bare):
            pattern = _PATTERN.match(self._command)
            self._module_lists.append(ModuleList(pattern=pattern[1] if pattern else "", rows=tuple(self._modules)))
            self._modules = []
            return True
        name = bare.partition(" ")[0]
        is_row = name.endswith(".so") and (" Running" in bare or "Not Running" in bare)
        if is_row:
            self._modules.append(ModuleRow(name=name, is_running="Not Running" not in bare))
        return is_row

    def _takes_listener(self, bare: str) -> bool:
        if found := _LISTENS.match(bare):
            self._listeners.append(Listener(port=int(found[1]), program=found[2]))
        return found is not None

    def _nothing_found(self) -> None:
        self._end_listing()
        if self._command.startswith(("pjsip show transports", "pjsip list transports")):
            self._lists.append(TransportList(rows=()))
        elif self._command.startswith(("pjsip show endpoints", "pjsip list endpoints")):
            self._endpoint_lists.append(0)
        elif self._command.startswith(("pjsip show contacts", "pjsip list contacts")):
            self._contact_lists.append(0)

    def _end_owner(self) -> None:
        """Put away the object the last rows were about, with its options."""
        owner, options = self._owner, tuple(self._options)
        self._owner, self._options, self._in_options = None, [], False
        if isinstance(owner, TransportRow) and self._transports is not None:
            self._transports.append(replace(owner, options=options))
        elif isinstance(owner, EndpointRow):
            known = self._endpoints.get(owner.name)
            if options or known is None or not known.options:
                self._endpoints[owner.name] = replace(owner, options=options)
        elif isinstance(owner, ContactRow):
            self._keep(contact_with(owner, options) if options else owner)

    def _end_listing(self) -> None:
        self._end_owner()
        if self._transports:
            is_single = any(row.options for row in self._transports)
            self._lists.append(TransportList(rows=tuple(self._transports), is_single=is_single))
        if self._endpoint_count:
            self._endpoint_lists.append(self._endpoint_count)
        if self._contact_count:
            self._contact_lists.append(self._contact_count)
        self._transports, self._endpoint_count, self._contact_count = None, 0, 0
        self._in_endpoint = False


def _transport(rest: str) -> TransportRow | None:
    words = rest.split(None, 5)
    if len(words) < 2 or words[1] not in ("udp", "tcp", "tls", "ws", "wss", "flow"):
        return None
    return TransportRow(id=words[0], protocol=words[1], bind=words[4] if len(words) > 4 else "")


def _level(name: str) -> Level:
    return Level(name) if name in ("ERROR", "WARNING", "NOTICE") else Level.OTHER
