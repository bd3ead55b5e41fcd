"""What one phone will do once the plan is written: one short sentence, and how good that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.phone_list.in_service import InService
from wizard.core.phone_rules import PhoneRules, Proof, rules
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone, Protocol, Site, Stage
from wizard.core.text import Text


class Outcome(StrEnum):
    """``fails``: it has an error. ``mind``: something is to be looked at. ``still``: nothing happens to it."""

    FAILS = "fails"
    MIND = "mind"
    STILL = "still"
    GOOD = "good"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """``words`` is the sentence; ``more`` says what it will make of the certificate, where that is known."""

    outcome: Outcome
    words: Text
    more: Text | None = None


def prospect(site: Site, phone: Phone, problems: Sequence[Problem], service: InService | None) -> Prospect:
    """Return what a phone of a site will do, given the problems of that phone.

    ``service`` is None where the server was not read.
    """
    error = next((p for p in problems if p.severity is Severity.ERROR), None)
    if error is not None:
        return Prospect(outcome=Outcome.FAILS, words=error.message)
    found = rules(phone.model, phone.firmware)
    if phone.stage is Stage.WAIT:
        return Prospect(outcome=Outcome.STILL, words=_waiting(phone, found))
    if phone.stage is Stage.READY:
        words = (
            Text("Works as today, and is told the time server.")
            if site.server.ntp
            else Text("Works as today; there is no time server to tell it.")
        )
        return Prospect(outcome=Outcome.STILL, words=words)
    if site.transport.protocol is not Protocol.TLS:
        over = site.transport.protocol.value.upper()
        return Prospect(outcome=Outcome.MIND, words=Text("Goes over {protocol}, without a shield.", protocol=over))
    is_doubtful = not site.transport.srtp or any(p.severity is Severity.WARNING for p in problems)
    return Prospect(
        outcome=Outcome.MIND if is_doubtful else Outcome.GOOD,
        words=_on_tls(site, phone, found, service),
        more=_certificate(found),
    )


def _waiting(phone: Phone, found: PhoneRules) -> Text:
    if found.tls is False and found.tls_from:
        return Text("Stays as it is; TLS needs firmware {version}.", version=found.tls_from)
    if found.proof is Proof.UNPROVEN and phone.model:
        return Text("Stays as it is; no source shows TLS on it.")
    return Text("Stays as it is.")


def _on_tls(site: Site, phone: Phone, found: PhoneRules, service: InService | None) -> Text:
    if service is not None and phone.extension in service.on_tls:
        return Text("Is on TLS already.")
    if found.proof is Proof.UNPROVEN:
        return Text("Tries TLS, which no source shows on a {model}.", model=phone.model)
    if found.tls is None:
        return Text("Tries TLS; whether its firmware has it is not known.")
    if not site.transport.srtp:
        return Text("Uses TLS; its calls are not encrypted.")
    if phone.stage is Stage.SEALED:
        return Text("Uses TLS and SRTP, and gets its settings over TLS.")
    if service is None:
        return Text("Uses TLS and SRTP.")
    return Text("Moves to TLS and SRTP.") if service.holds(phone) else Text("Starts with TLS and SRTP.")


def _certificate(found: PhoneRules) -> Text | None:
    if found.validates is None:
        return None
    if found.validates:
        return Text("It checks the server's certificate.")
    return Text("Its firmware does not check the server's certificate.")
