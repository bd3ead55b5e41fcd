"""A quick look at the phones of a site, often taken: who is registered, and whose call the server lets through."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from wizard.core.console.channels import CHANNELS, endpoints_in_calls, is_srtp_only
from wizard.core.console.reading import read_console
from wizard.core.errors import WizardError
from wizard.core.hand_off import can_hand_off
from wizard.core.sip.request import is_extension
from wizard.core.site import Site
from wizard.system.console import Console
from wizard.system.tls_contacts import Registration, registered, registered_in
from wizard.system.web_logs import fetched_since_written

_CONTACTS = "database show registrar/contact"
_MOST_ASKED = 10
_ANSWER_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneLook:
    """The registered contacts, and the extensions with a contact over TLS and a call that must have SRTP.

    ``fetched`` holds the MAC digits of phones that got their file from the server's own web server.
    """

    registrations: tuple[Registration, ...]
    srtp: frozenset[str] = frozenset()
    fetched: frozenset[str] = frozenset()


def look_at_phones(root: Path, console: Console | None, wanted: Collection[str], site: Site | None = None) -> PhoneLook:
    """Return how phones stand now; ``console``, where there is one, is asked for the calls of ``wanted`` extensions.

    With the site whose phones fetch files, the logs of the web server are looked at too.

    A few of them are asked about at a time, so that a look stays quick: the others in the looks after it. A console
    that does not answer shows no call.
    """
    registrations = registered(root)
    on_tls = {r.extension for r in registrations if r.is_tls}
    try:
        srtp = _with_srtp(console, on_tls.intersection(wanted))
    except WizardError:
        srtp = frozenset()
    fetched = fetched_since_written(root, site) if site is not None and can_hand_off(site) else frozenset()
    return PhoneLook(registrations=registrations, srtp=srtp, fetched=fetched)


def look_at_console(console: Console, wanted: Collection[str]) -> PhoneLook:
    """Return the same of a server whose files are not here, as its console alone tells it.

    Raises:
        WizardError: The console does not answer.
    """
    registrations = registered_in(console.ask(_CONTACTS, seconds=_ANSWER_S))
    on_tls = {r.extension for r in registrations if r.is_tls}
    return PhoneLook(registrations=registrations, srtp=_with_srtp(console, on_tls.intersection(wanted)))


def _with_srtp(console: Console | None, extensions: set[str]) -> frozenset[str]:
    if console is None or not extensions:
        return frozenset()
    in_calls = endpoints_in_calls(console.ask(CHANNELS, seconds=_ANSWER_S)) & extensions
    asked = sorted(filter(is_extension, in_calls))[:_MOST_ASKED]
    answers = (console.ask(f"pjsip show endpoint {extension}", seconds=_ANSWER_S) for extension in asked)
    rows = (row for answer in answers for row in read_console(answer).endpoints)
    return frozenset(row.name for row in rows if row.name in asked and is_srtp_only(row))
