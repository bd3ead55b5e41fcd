"""The phone board: one row per phone, how far it has come, and over what it is registered."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from wizard.core.phone_progress import PhoneProgress, Seen, progress
from wizard.core.site import Phone
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """One phone; ``agent`` is what it says of itself.

    ``is_on_tls``: it has a contact over TLS; ``is_without_tls``: it has contacts, and none over TLS.
    """

    phone: Phone
    state: PhoneProgress
    contact: Text
    agent: str
    is_called: bool
    is_on_tls: bool
    is_without_tls: bool


def phone_board(phones: Collection[Phone], seen: Seen, agents: Mapping[str, str]) -> tuple[BoardRow, ...]:
    """Return a row for each phone, in the site's order; ``agents`` has what extensions' contacts say of themselves."""
    return tuple(_row(phone, seen, agents) for phone in phones)


def _row(phone: Phone, seen: Seen, agents: Mapping[str, str]) -> BoardRow:
    is_on_tls = phone.extension in seen.on_tls
    return BoardRow(
        phone=phone,
        state=progress(phone, seen),
        contact=_contact(phone.extension, seen),
        agent=agents.get(phone.extension, ""),
        is_called=phone.extension in seen.called,
        is_on_tls=is_on_tls,
        is_without_tls=not is_on_tls and phone.extension in seen.contacts,
    )


def _contact(extension: str, seen: Seen) -> Text:
    """What the phone is registered over; an older contact beside one over TLS is told, since calls go there too."""
    is_on_udp, is_on_tcp = extension in seen.on_udp, extension in seen.on_tcp
    if extension in seen.on_tls:
        if is_on_udp:
            return Text("over TLS, and UDP too")
        return Text("over TLS, and TCP too") if is_on_tcp else Text("over TLS")
    if is_on_udp:
        return Text("over UDP")
    if is_on_tcp:
        return Text("over TCP")
    return Text("without TLS") if extension in seen.contacts else Text("none known")
