"""What a verdict means for the phones it is about, in one word and in sentences."""

from enum import StrEnum

from wizard.core.certificates.site_verdicts import PhoneVerdict
from wizard.core.phone_rules import rules
from wizard.core.text import Text


class Outcome(StrEnum):
    """What phones of one kind do with the certificate; the order is from well to bad."""

    ACCEPT = "accept"
    DO_NOT_LOOK = "do-not-look"
    LACK_ROOT = "lack-root"
    REFUSE = "refuse"
    WITHOUT_TLS = "without-tls"

    @property
    def is_well(self) -> bool:
        """Whether these phones connect."""
        return self in (Outcome.ACCEPT, Outcome.DO_NOT_LOOK)


def outcome(found: PhoneVerdict) -> Outcome:
    """Return what the phones do; where some of them lack the private root, it is said of all of them."""
    if rules(found.model, found.firmware).tls is False:
        return Outcome.WITHOUT_TLS
    if not found.verdict.accepted:
        return Outcome.REFUSE
    if not found.verdict.is_checked:
        return Outcome.DO_NOT_LOOK
    return Outcome.LACK_ROOT if found.lacks_root else Outcome.ACCEPT


def headline(found: PhoneVerdict, kind: str) -> Text:
    """Return what the phones do; ``kind`` is what they are called."""
    match outcome(found):
        case Outcome.ACCEPT:
            return Text("{kind} accepts it", kind=kind)
        case Outcome.DO_NOT_LOOK:
            return Text("{kind} does not look at it", kind=kind)
        case Outcome.LACK_ROOT:
            return Text("{kind} refuses it until it holds the authority's root", kind=kind)
        case Outcome.REFUSE:
            return Text("{kind} refuses it: {code}", kind=kind, code=found.verdict.shown)
    return Text("{kind} cannot use TLS", kind=kind)


def details(found: PhoneVerdict) -> tuple[Text, ...]:
    """Return why, and what else is known, a sentence each."""
    verdict, what = found.verdict, outcome(found)
    if what is Outcome.WITHOUT_TLS:
        return (rules(found.model, found.firmware).reason,)
    said = list(verdict.causes)
    if what is Outcome.LACK_ROOT:
        said.append(Text("Not all of them are known to hold it; no source shows how a D-Series phone is given one."))
    if verdict.is_checked and rules(found.model, found.firmware).validates is None:
        said.append(Text("Whether they look at certificates is not known; they are taken to."))
    others = ", ".join(f"0x{code:08x}" for code in verdict.also if code)
    if others and verdict.accepted:
        said.append(Text("Other firmware may refuse it and show {codes}.", codes=others))
    elif others:
        said.append(Text("Other firmware may show {codes}.", codes=others))
    if 0 in verdict.also:
        said.append(Text("Other firmware may accept it."))
    return tuple(said)


def remedy(found: PhoneVerdict) -> Text | None:
    """Return the one thing to do, None where nothing has to be done or can be."""
    if outcome(found) is not Outcome.WITHOUT_TLS:
        return found.verdict.fix
    first = rules(found.model, found.firmware).tls_from
    if not first:
        return None
    return Text("Update its firmware to {version} or later, or leave it at stage wait.", version=first)
