"""Which phones the registrar knows, and which over TLS, read from Asterisk's own database without touching it."""

import json
import re
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.system.collected import read_collected
from wizard.system.root import Root

ASTDB = PurePosixPath("/var/lib/asterisk/astdb.sqlite3")
"""Asterisk: main/db.c; ``astdbdir`` in asterisk.conf could move it, which no distribution does."""

_KEY = "/registrar/contact/"
_CONTACTS = "SELECT key, value FROM astdb WHERE key LIKE '/registrar/contact/%' LIMIT 100000"
_MOST_STEPS = 10_000
_TRANSPORT = re.compile(r";transport=(\w{1,10})", re.IGNORECASE)
_WAL_MARKS = slice(18, 20)  # SQLite file format 1.3: write and read version, 2 is WAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """A contact that has not expired; ``user_agent`` is what the phone said of itself, which anyone could say."""

    extension: str
    uri: str
    is_tls: bool
    user_agent: str

    @property
    def transport(self) -> str:
        """What carries it: ``tls``, ``udp``, ``tcp``, ``ws``; UDP where the URI names none (RFC 3263 4.1)."""
        if self.is_tls:
            return "tls"
        found = _TRANSPORT.search(self.uri)
        return found[1].lower() if found else "udp"


def registered(root: Path) -> tuple[Registration, ...]:
    """Return the registered contacts that have not expired, each once, by extension and URI.

    Of files that collect.sh brought, those that had not expired then.

    A database that is not there or cannot be read gives none: none are *known*.
    Source: Asterisk res_pjsip, sorcery objects ``registrar/contact`` (measured on 16.28 and 22.10).
    """
    now = time.time()
    rows: Iterable[tuple[object, object]]
    try:
        there = Root.at(root)
        if (told := read_collected(there)) is not None:
            rows, now = tuple(map(_shown_row, told.contacts)), told.time
        else:
            found = there.read(ASTDB)
            rows = () if found is None else _rows(found.content)
    except (WizardError, sqlite3.Error, AttributeError, MemoryError, OverflowError):
        return ()
    live = {r for key, value in rows if (r := _live(key, value, now))}
    return tuple(sorted(live, key=lambda r: (r.extension, r.uri, r.user_agent)))


def registered_in(answer: str) -> tuple[Registration, ...]:
    """Return the contacts that have not expired in what the console says to ``database show registrar/contact``."""
    now = time.time()
    rows = (_shown_row(line) for line in answer.splitlines() if line.startswith(_KEY))
    live = {r for key, value in rows if (r := _live(key, value, now))}
    return tuple(sorted(live, key=lambda r: (r.extension, r.uri, r.user_agent)))


def tls_contacts(root: Path) -> tuple[str, ...]:
    """Return the URIs of the registered contacts that are over TLS, sorted."""
    return tuple(sorted({r.uri for r in registered(root) if r.is_tls}))


def _rows(database: bytes) -> Iterable[tuple[object, object]]:
    """Read a copy in memory: no lock, no journal, and nothing of a hostile file reaches the disk."""
    copy = bytearray(database)
    copy[_WAL_MARKS] = b"\x01\x01"  # its own log is a file beside it that a copy has not
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(bytes(copy))
        connection.execute("PRAGMA trusted_schema = OFF")
        steps = iter(range(_MOST_STEPS))
        connection.set_progress_handler(lambda: next(steps, None) is None, 10_000)
        return [(row[0], row[1]) for row in connection.execute(_CONTACTS)]


def _shown_row(line: str) -> tuple[str, str]:
    """Return key and value of a line as Asterisk's console shows it (main/db.c: the key, blanks, a colon)."""
    key, brace, value = line.partition(": {")
    return key.rstrip(), f"{brace[2:]}{value.rstrip()}"


def _live(key: object, value: object, now: float) -> Registration | None:
    """Return what a contact's JSON says, None where it is none or has expired."""
    try:
        contact = json.loads(_text(value))
    except (ValueError, RecursionError):
        return None
    if not isinstance(contact, dict) or not isinstance(contact.get("uri"), str):
        return None
    try:
        is_live = float(contact.get("expiration_time", "")) > now
    except (TypeError, ValueError, OverflowError):
        is_live = True
    if not is_live:
        return None
    uri = contact["uri"].replace("^3B", ";")  # sorcery writes ";" so where it would start a comment
    lower = uri.lower()
    endpoint, agent = contact.get("endpoint"), contact.get("user_agent")
    return Registration(
        extension=endpoint if isinstance(endpoint, str) and endpoint else _address_of_record(_text(key)),
        uri=uri,
        is_tls=lower.startswith("sips:") or ";transport=tls" in lower,
        user_agent=agent.replace("^3B", ";") if isinstance(agent, str) else "",
    )


def _address_of_record(key: str) -> str:
    """``/registrar/contact/AOR;@DIGEST``."""
    return key.removeprefix(_KEY).rpartition(";@")[0]


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str) else ""
