"""Moving phones in service onto TLS: one pilot first, then the rest, and none that would be stranded.

Only the stages are looked at (product, stages). A new phone that is on TLS beside phones that wait serves as
a pilot too: its contact and its call show the same of the server.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from wizard.core.phone_rules import MODELS, Proof, rules
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone, Protocol, Site, Stage
from wizard.core.site_problems.phone_verdicts import verdict_problems
from wizard.core.site_problems.phones import phone_problems
from wizard.core.text import Text


class PilotState(StrEnum):
    """How far the phones in service have been moved."""

    NOTHING_TO_MOVE = "nothing-to-move"
    CHOOSE_PILOT = "choose-pilot"
    PILOT_MOVED = "pilot-moved"
    REST_TO_MOVE = "rest-to-move"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """A phone that waits and cannot be moved yet. ``problem`` says why, at the field where it is answered."""

    phone: Phone
    problem: Problem


def pilot_state(site: Site) -> PilotState:
    """Return what is to be done next.

    ``nothing-to-move``: no phone waits that could be moved; ``choose-pilot``: some do, and none is on TLS;
    ``pilot-moved``: one is on TLS, to be looked at before the others; ``rest-to-move``: several are.
    """
    moved = sum(phone.stage.is_on_tls for phone in site.phones)
    keeps = _obstacle if moved else _hindrance
    if all(keeps(site, phone) for _, phone in _waiting(site)):
        return PilotState.NOTHING_TO_MOVE
    if moved == 0:
        return PilotState.CHOOSE_PILOT
    return PilotState.PILOT_MOVED if moved == 1 else PilotState.REST_TO_MOVE


def pilot(site: Site) -> Phone | None:
    """Return the one phone on TLS while others wait, None where none or several are."""
    moved = [phone for phone in site.phones if phone.stage.is_on_tls]
    return moved[0] if len(moved) == 1 and len(site.phones) > 1 else None


def proposed_pilot(site: Site) -> Phone | None:
    """Return the phone to move first, None where none can be moved.

    Of those that keep working: one of known firmware, where nobody waits for a call, that looks at the
    certificate and so shows that too.
    """
    waiting = (phone for _, phone in _waiting(site) if _hindrance(site, phone) is None)
    return min(waiting, key=_risk, default=None)


def _risk(phone: Phone) -> tuple[bool, bool, bool, bool]:
    found = rules(phone.model, phone.firmware)
    return found.tls is not True, _is_busy(phone), phone.stage is not Stage.READY, not found.validates


# Beginnings of what a phone many people call is named, in the languages of the window and some more.
_BUSY = (
    *("recep", "rezep", "front", "operator", "operad", "switchboard", "attendant", "main", "emergency", "alarm"),
    *("empfang", "zentrale", "vermittlung", "notruf", "accueil", "standard", "urgence", "centralit", "portaria"),
)
_OPERATOR = "0"
_ALONE = "phones[0]"


def _is_busy(phone: Phone) -> bool:
    letters = unicodedata.normalize("NFKD", f"{phone.name} {phone.extension}").casefold()
    plain = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return phone.extension == _OPERATOR or any(word.startswith(_BUSY) for word in plain.split())


def next_to_move(site: Site) -> tuple[Phone, ...]:
    """Return the phones that ``move_rest`` would move."""
    return tuple(phone for _, phone in _waiting(site) if _obstacle(site, phone) is None)


def held_back(site: Site) -> tuple[HeldBack, ...]:
    """Return the phones that wait and that ``move_rest`` leaves where they are, each with the reason."""
    found = ((index, phone, _obstacle(site, phone)) for index, phone in _waiting(site))
    return tuple(HeldBack(phone=phone, problem=_at(index, problem)) for index, phone, problem in found if problem)


def _at(index: int, problem: Problem) -> Problem:
    """A problem of a phone that was looked at alone, at its place in the site."""
    return replace(problem, field=f"phones[{index}]{problem.field.removeprefix(_ALONE)}")


def move_pilot(site: Site, extension: str) -> Site:
    """Return the site with one waiting phone at ``secure``; a phone that would be stranded stays."""
    chosen = next((i for i, p in _waiting(site) if p.extension == extension and _hindrance(site, p) is None), None)
    return _moved(site, frozenset() if chosen is None else {chosen})


def move_rest(site: Site) -> Site:
    """Return the site with every waiting phone at ``secure`` of which it is known that it will work there."""
    return _moved(site, {index for index, phone in _waiting(site) if _obstacle(site, phone) is None})


def _moved(site: Site, indexes: frozenset[int] | set[int]) -> Site:
    phones = tuple(replace(p, stage=Stage.SECURE) if i in indexes else p for i, p in enumerate(site.phones))
    return replace(site, phones=phones)


def _waiting(site: Site) -> Iterator[tuple[int, Phone]]:
    """The phones that have not been moved; without TLS on the server there is nowhere to move them."""
    if site.transport.protocol is Protocol.TLS:
        yield from ((index, phone) for index, phone in enumerate(site.phones) if not phone.stage.is_on_tls)


def _hindrance(site: Site, phone: Phone) -> Problem | None:
    """The first error the site would have with this phone moved: the plan would be refused, or the phone stranded."""
    moved = replace(phone, stage=Stage.SECURE)
    alone = replace(site, phones=(moved,))
    found = (*phone_problems(alone.phones), *verdict_problems(alone))
    return next((problem for problem in found if problem.severity is Severity.ERROR), None)


def _obstacle(site: Site, phone: Phone) -> Problem | None:
    """What keeps a phone from being moved with others: a hindrance, or that nobody knows whether it can do TLS."""
    if problem := _hindrance(site, phone):
        return problem
    found = rules(phone.model, phone.firmware)
    if phone.model not in MODELS:
        return _unknown("model", Text("The model is not known, so neither is whether it can do TLS."))
    if found.tls is None and found.proof is Proof.SHOWN:
        return _unknown("firmware", Text("The firmware is not known, so it cannot be said whether it has TLS."))
    return None


def _unknown(name: str, message: Text) -> Problem:
    fix = Text("Write what the phone shows, or set its stage by hand to try it.")
    return Problem(severity=Severity.WARNING, message=message, fix=fix, field=f"{_ALONE}.{name}")
