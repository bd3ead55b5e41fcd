"""Moving phones in service onto TLS: one pilot first, then the rest, and none that would be stranded.

Only the stages are looked at (product, stages). A new phone that is on TLS beside phones that wait serves as
a pilot too: its contact and its call show the same of the server.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from wizard.core.phone_list.edits import with_stage
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
    if not (next_to_move(site) if moved else proposed_pilot(site)):
        return PilotState.NOTHING_TO_MOVE
    if not moved:
        return PilotState.CHOOSE_PILOT
    return PilotState.PILOT_MOVED if moved == 1 else PilotState.REST_TO_MOVE


def pilot(site: Site) -> Phone | None:
    """Return the one phone on TLS while others wait, None where none or several are."""
    moved = [phone for phone in site.phones if phone.stage.is_on_tls]
    return moved[0] if len(moved) == 1 and len(site.phones) > 1 else None


def possible_pilots(site: Site) -> tuple[Phone, ...]:
    """Return the phones that can be moved first, the best choice at the head.

    Of those nothing speaks against: one of known firmware, where nobody waits for a call, that looks at the
    certificate and so shows that too.
    """
    return tuple(sorted((w.phone for w in _waiting(site) if w.hindrance is None), key=_risk))


def proposed_pilot(site: Site) -> Phone | None:
    """Return the phone to move first, None where none can be moved."""
    return next(iter(possible_pilots(site)), None)


def pilot_points(phone: Phone) -> tuple[tuple[bool, Text], ...]:
    """Return what speaks for (True) and against a phone as the first to be moved."""
    found = rules(phone.model, phone.firmware)
    return (
        (found.tls is True, _TLS_POINTS[found.tls]),
        (not _is_busy(phone), _BUSY_POINTS[_is_busy(phone)]),
        (found.validates is True, _VALIDATES_POINTS[found.validates]),
    )


_TLS_POINTS = {
    True: Text("Its firmware has TLS."),
    False: Text("Its firmware has no TLS."),
    None: Text("It is not known whether its firmware has TLS."),
}
_BUSY_POINTS = {
    True: Text("By its name, many people may call it."),
    False: Text("By its name, it is not one that many people call."),
}
_VALIDATES_POINTS = {
    True: Text("It checks the certificate, and so shows whether that is right."),
    False: Text("It does not check the certificate, and so cannot show whether that is right."),
    None: Text("It is not known whether it checks the certificate."),
}


def _risk(phone: Phone) -> tuple[bool, bool, bool, bool]:
    found = rules(phone.model, phone.firmware)
    return found.tls is not True, _is_busy(phone), phone.stage is not Stage.READY, not found.validates


# Beginnings of what a phone many people call is named, in the languages of its users.
_BUSY = (
    *("recep", "rezep", "front", "operator", "operad", "switchboard", "attendant", "main", "emergency", "alarm"),
    *("empfang", "zentrale", "vermittlung", "notruf", "accueil", "standard", "urgence", "centralit"),
)
_OPERATOR = "0"


def _is_busy(phone: Phone) -> bool:
    letters = unicodedata.normalize("NFKD", f"{phone.name} {phone.extension}").casefold()
    words = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c)).split()
    return phone.extension == _OPERATOR or any(word.startswith(_BUSY) for word in words)


def next_to_move(site: Site) -> tuple[Phone, ...]:
    """Return the phones that ``move_rest`` would move."""
    return tuple(w.phone for w in _waiting(site) if w.obstacle is None)


def held_back(site: Site) -> tuple[HeldBack, ...]:
    """Return the phones that wait and that ``move_rest`` leaves where they are, each with the reason."""
    return tuple(HeldBack(phone=w.phone, problem=w.obstacle) for w in _waiting(site) if w.obstacle)


def move_pilot(site: Site, extension: str) -> Site:
    """Return the site with one waiting phone at ``secure``; a phone that would be stranded stays."""
    # The second phone of an extension is hindered by being that.
    return _moved(site, (w.index for w in _waiting(site) if w.phone.extension == extension and w.hindrance is None))


def move_rest(site: Site) -> Site:
    """Return the site with every waiting phone at ``secure`` of which it is known that it will work there."""
    return _moved(site, (w.index for w in _waiting(site) if w.obstacle is None))


def _moved(site: Site, indexes: Iterable[int]) -> Site:
    return replace(site, phones=with_stage(site.phones, indexes, Stage.SECURE))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    """A phone that has not been moved.

    ``hindrance``: the first error it would have once moved, by which it would be stranded or the plan refused.
    ``obstacle``: that, or that nobody knows whether it can do TLS: it is not moved together with others.
    """

    index: int
    phone: Phone
    hindrance: Problem | None
    obstacle: Problem | None


def _waiting(site: Site) -> Sequence[_Waiting]:
    indexes = [index for index, phone in enumerate(site.phones) if not phone.stage.is_on_tls]
    if not indexes or site.transport.protocol is not Protocol.TLS:
        return ()  # without TLS on the server there is nowhere to move them
    errors = _errors(_moved(site, indexes))
    return [
        _Waiting(
            index=index,
            phone=site.phones[index],
            hindrance=errors.get(index),
            obstacle=errors.get(index) or _doubt(index, site.phones[index]),
        )
        for index in indexes
    ]


def _errors(site: Site) -> Mapping[int, Problem]:
    """The first error of each phone, by its index."""
    errors: dict[int, Problem] = {}
    for problem in (*phone_problems(site.phones), *verdict_problems(site)):
        found = _INDEX.match(problem.field)
        if found and problem.severity is Severity.ERROR:
            errors.setdefault(int(found[1]), problem)
    return errors


_INDEX = re.compile(r"phones\[(\d+)\]")


def _doubt(index: int, phone: Phone) -> Problem | None:
    found = rules(phone.model, phone.firmware)
    if phone.model not in MODELS:
        name, message = "model", Text("The model is not known, so neither is whether it can do TLS.")
    elif found.tls is None and found.proof is Proof.SHOWN:
        name, message = "firmware", Text("The firmware is not known, so it cannot be said whether it has TLS.")
    else:
        return None
    fix = Text("Write what the phone shows; or move it alone, by its stage.")
    return Problem(severity=Severity.WARNING, message=message, fix=fix, field=f"phones[{index}].{name}")
