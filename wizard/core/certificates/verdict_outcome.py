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


_HEADLINES = {
    Outcome.ACCEPT: Text("accept it"),
    Outcome.DO_NOT_LOOK: Text("do not look at it"),
    Outcome.LACK_ROOT: Text("refuse it until they hold the authority's root"),
    Outcome.REFUSE: Text("refuse it"),
    Outcome.WITHOUT_TLS: Text("cannot use TLS"),
}


def headline(found: PhoneVerdict) -> Text:
    """Return what the phones do, as the end of a sentence."""
    return _HEADLINES[outcome(found)]


def details(found: PhoneVerdict) -> tuple[Text, ...]:
    """Return why, what else is known, and the one thing to do, a sentence each."""
    verdict = found.verdict
    said = list(verdict.causes)
    if outcome(found) is Outcome.LACK_ROOT:
        said.append(Text("Not all of them are known to hold it; no source shows how a D-Series phone is given one."))
    phone = rules(found.model, found.firmware)
    if verdict.is_checked and phone.validates is None:
        said.append(Text("Whether they look at certificates is not known; they are taken to."))
    others = [f"0x{code:08x}" for code in verdict.also if code]
    if others and not verdict.accepted:
        said.append(Text("Other firmware may show {codes}.", codes=", ".join(others)))
    if 0 in verdict.also:
        said.append(Text("Other firmware may accept it."))
    elif others and verdict.accepted:
        said.append(Text("Other firmware may refuse it and show {codes}.", codes=", ".join(others)))
    if verdict.fix is not None:
        said.append(verdict.fix)
    return tuple(said)
