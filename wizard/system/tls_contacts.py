"""Which phones the server's registrar knows over TLS, read from Asterisk's own database without touching it."""

import json
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.system.root import Root

ASTDB = PurePosixPath("/var/lib/asterisk/astdb.sqlite3")
"""Asterisk: main/db.c; ``astdbdir`` in asterisk.conf could move it, which no distribution does."""

_CONTACTS = "SELECT value FROM astdb WHERE key LIKE '/registrar/contact/%' LIMIT 100000"
_MOST_STEPS = 10_000
_WAL_MARKS = slice(18, 20)  # SQLite file format 1.3: write and read version, 2 is WAL


def tls_contacts(root: Path) -> tuple[str, ...]:
    """Return the URIs of registered contacts with ``transport=tls`` that have not expired, sorted.

    A database that is not there or cannot be read gives none: none are *known*.
    Source: Asterisk res_pjsip, sorcery objects ``registrar/contact`` (measured on 16.28 and 22.10).
    """
    try:
        found = Root.at(root).read(ASTDB)
        values = () if found is None else _values(found.content)
    except (WizardError, sqlite3.Error, AttributeError, MemoryError, OverflowError):
        return ()
    now = time.time()
    return tuple(sorted({uri for value in values if (uri := _live_tls_uri(value, now))}))


def _values(database: bytes) -> Iterable[object]:
    """Read a copy in memory: no lock, no journal, and nothing of a hostile file reaches the disk."""
    copy = bytearray(database)
    copy[_WAL_MARKS] = b"\x01\x01"  # its own log is a file beside it that a copy has not
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(bytes(copy))
        connection.execute("PRAGMA trusted_schema = OFF")
        steps = iter(range(_MOST_STEPS))
        connection.set_progress_handler(lambda: next(steps, None) is None, 10_000)
        return [row[0] for row in connection.execute(_CONTACTS)]


def _live_tls_uri(value: object, now: float) -> str:
    """Return the URI of a contact's JSON if it is over TLS and still valid, else ""."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    try:
        contact = json.loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError):
        return ""
    if not isinstance(contact, dict) or not isinstance(contact.get("uri"), str):
        return ""
    uri = contact["uri"].replace("^3B", ";")  # sorcery writes ";" so where it would start a comment
    lower = uri.lower()
    is_tls = lower.startswith("sips:") or ";transport=tls" in lower
    try:
        is_live = float(contact.get("expiration_time", "")) > now
    except (TypeError, ValueError):
        is_live = True
    return uri if is_tls and is_live else ""
