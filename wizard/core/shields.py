"""The two shields a phone shows, as promise and as fact: TLS on the line, SRTP in the call."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.listed import listed
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone, Protocol, Site
from wizard.core.text import Text

_PHONE = re.compile(r"phones\[(\d+)\]")
_MOST_NAMED = 3


class ShieldState(StrEnum):
    """``outlined``: planned for every phone. ``solid``: seen on every phone."""

    EMPTY = "empty"
    OUTLINED = "outlined"
    SOLID = "solid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shield:
    """One shield, and one line that says what is missing or that nothing is."""

    state: ShieldState
    line: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Shields:
    """``line`` is the shield beside the phone's line (TLS), ``call`` the one in its call (SRTP)."""

    line: Shield
    call: Shield


def shields(
    site: Site, problems: Collection[Problem], tls_extensions: Collection[str], called: Collection[str]
) -> Shields:
    """Return both shields; they light only when every phone of the site would show them.

    ``tls_extensions`` have a contact over TLS on the server, ``called`` had a call with SRTP confirmed.
    """
    count = len(site.phones)
    if count == 0:
        return _both(Text("no phones yet"))
    if site.transport.protocol is not Protocol.TLS:
        return _both(Text("needs the transport tls"))
    errors = [p.field for p in problems if p.severity is Severity.ERROR]
    faulty = {int(found[1]) for field in errors if (found := _PHONE.match(field))}
    planned = [p for i, p in enumerate(site.phones) if p.stage.is_on_tls and i not in faulty]
    if len(planned) < count:
        line = _empty(Text("{planned} of {count} phones", planned=len(planned), count=count))
    elif any(not _PHONE.match(field) for field in errors):
        line = _empty(Text("an answer is missing"))
    else:
        line = _seen(planned, tls_extensions, Text("planned; none on TLS yet"))
    if not site.transport.srtp:
        return Shields(line=line, call=_empty(Text("SRTP is off")))
    if line.state is ShieldState.EMPTY:
        return Shields(line=line, call=Shield(state=ShieldState.EMPTY, line=line.line))
    call = _seen(planned, called, Text("planned; no call seen yet"))
    return Shields(line=line, call=call)


def _both(line: Text) -> Shields:
    return Shields(line=_empty(line), call=_empty(line))


def _empty(line: Text) -> Shield:
    return Shield(state=ShieldState.EMPTY, line=line)


def _seen(planned: list[Phone], seen: Collection[str], nothing_seen: Text) -> Shield:
    """A shield that is planned for every phone: solid once it was seen on every one."""
    missing = [p.extension for p in planned if p.extension not in seen]
    if not missing:
        return Shield(state=ShieldState.SOLID, line=Text("{count} of {count} phones", count=len(planned)))
    if len(missing) == len(planned):
        return Shield(state=ShieldState.OUTLINED, line=nothing_seen)
    line = Text("still missing: {extensions}", extensions=listed(missing, _MOST_NAMED))
    return Shield(state=ShieldState.OUTLINED, line=line)
