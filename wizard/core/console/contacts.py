"""Contacts as the console shows them: rows with a cut column, a contact's options, the registrar's own records."""

import json
import re

from wizard.core.console.parts import ContactRow, Options, option

STATUSES = frozenset(("Avail", "Unavail", "NonQual", "Unknown", "Created", "Removed", "Updated"))
"""Asterisk: res_pjsip/location.c, the names of a contact's status in ``pjsip show contacts``."""

NARROWEST_COLUMN = 42
"""From how many characters a contact may be cut: the column has 42 in endpoints, 44 in aors, 46 in contacts."""

RECORD = "/registrar/contact/"
"""How a row of ``database show registrar`` begins (Asterisk: res_pjsip, sorcery astdb)."""

_TRANSPORT = re.compile(r";transport=(\w{1,10})", re.IGNORECASE)


def contact_row(rest: str) -> ContactRow | None:
    """Return the contact a row tells of, from what stands behind ``Contact:``; None where it is no contact."""
    words = rest.split()
    if not words or "/" not in words[0] or words[0].startswith("<"):
        return None
    aor, _, uri = words[0].partition("/")
    tail = words[1:5]
    status = next((word for word in tail if word in STATUSES), "")
    hash_ = tail[0] if tail and tail[0] != status else ""
    may_be_cut = len(words[0]) >= NARROWEST_COLUMN or not tail
    return ContactRow(aor=aor, uri=uri, is_tls=_is_tls(uri, may_be_cut=may_be_cut), status=status, hash=hash_)


def contact_with(row: ContactRow, options: Options) -> ContactRow:
    """Return a contact with what ``pjsip show contact`` says below its row: there the URI is whole."""
    uri = option(options, "uri") or row.uri
    return ContactRow(
        aor=row.aor,
        uri=uri,
        is_tls=_is_tls(uri, may_be_cut=False) if option(options, "uri") else row.is_tls,
        status=row.status,
        hash=row.hash,
        user_agent=option(options, "user_agent"),
    )


def registrar_record(line: str) -> ContactRow | None:
    """Return the contact of one row of ``database show registrar``, whose URI is never cut."""
    key, _, value = line.strip().removeprefix(RECORD).partition(": ")
    aor, _, digest = key.rstrip().rpartition(";@")
    try:
        record = json.loads(value)
    except (ValueError, RecursionError):
        return None
    if not isinstance(record, dict) or not isinstance(record.get("uri"), str):
        return None
    uri, agent, endpoint = (_unescaped(record.get(name)) for name in ("uri", "user_agent", "endpoint"))
    return ContactRow(
        aor=aor or endpoint, uri=uri, is_tls=_is_tls(uri, may_be_cut=False), hash=digest[:10], user_agent=agent
    )


def _unescaped(value: object) -> str:
    """Sorcery writes ";" so where it would start a comment."""
    return value.replace("^3B", ";") if isinstance(value, str) else ""


def _is_tls(uri: str, *, may_be_cut: bool) -> bool | None:
    lower = uri.lower()
    if lower.startswith("sips:"):
        return True
    found = _TRANSPORT.search(lower)
    if found and (found[1] in ("tls", "udp", "tcp", "ws", "wss") or not may_be_cut):
        return found[1] == "tls"
    return None if may_be_cut else False
