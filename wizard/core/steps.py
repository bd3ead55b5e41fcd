"""The ten steps: their order, which field belongs to which, and how far each has come.

A step rests on answers given elsewhere. Their fingerprint is remembered when the step is left; where it has
changed since, the step is to be looked at again.
"""

import re
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum

from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone, Site


class Step(StrEnum):
    """One screen of the wizard; the order is that of walking through it."""

    START = "start"
    SERVER = "server"
    AUTHORITY = "authority"
    CERTIFICATE = "certificate"
    TRANSPORT = "transport"
    PHONES = "phones"
    PREVIEW = "preview"
    WRITE = "write"
    RESTART = "restart"
    CHECK = "check"

    @property
    def following(self) -> "Step | None":
        """The step after this one."""
        return STEPS[STEPS.index(self) + 1] if self is not STEPS[-1] else None

    @property
    def preceding(self) -> "Step | None":
        """The step before this one."""
        return STEPS[STEPS.index(self) - 1] if self is not STEPS[0] else None


STEPS = tuple(Step)


class StepState(StrEnum):
    """How far a step has come."""

    DONE = "done"
    NOW = "now"
    NEXT = "next"
    LOOK_AGAIN = "look-again"


_STEP_OF_FIELD = (
    ("name", Step.START),
    ("server", Step.SERVER),
    ("destination", Step.SERVER),
    ("certificate.authority", Step.AUTHORITY),
    ("certificate", Step.CERTIFICATE),
    ("transport", Step.TRANSPORT),
    ("provisioning", Step.PHONES),
    ("phones", Step.PHONES),
)
"""First match wins; a row stands for the field and all below it."""

_END_OF_NAME = re.compile(r"[.\[]|$")


def step_of(field: str) -> Step | None:
    """Return the step on which a field of the site file is answered, None where it is of none."""
    for name, step in _STEP_OF_FIELD:
        if field.startswith(name) and _END_OF_NAME.match(field, len(name)):
            return step
    return None


def _kinds(phones: Collection[Phone]) -> object:
    """What decides between authorities: which models and firmwares there are, not how many."""
    return sorted({(p.model, p.firmware) for p in phones})


_RESTS_ON: Mapping[Step, Callable[[Site, str], object]] = {
    Step.START: lambda site, receipt: None,
    Step.SERVER: lambda site, receipt: None,
    Step.AUTHORITY: lambda site, receipt: (site.server.host, _kinds(site.phones)),
    Step.CERTIFICATE: lambda site, receipt: (site.server.host, site.server.addresses, site.certificate.authority),
    Step.TRANSPORT: lambda site, receipt: (site.server.asterisk, site.server.openssl, site.server.layout),
    Step.PHONES: lambda site, receipt: (site.transport.protocol, site.certificate.authority, site.server.dpma),
    Step.PREVIEW: lambda site, receipt: site,
    Step.WRITE: lambda site, receipt: (site, receipt),
    Step.RESTART: lambda site, receipt: receipt,
    Step.CHECK: lambda site, receipt: (site, receipt),
}
"""What each step rests on, given the site and the id of the last receipt."""


def basis(step: Step, site: Site, receipt: str) -> str:
    """Return a fingerprint of all that a step rests on; equal ones mean that nothing it rests on has changed."""
    # Here: with it all of OpenSSL is loaded, and the first page rests on nothing.
    import hashlib

    return hashlib.sha256(repr(_RESTS_ON[step](site, receipt)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def states(
    now: Step, site: Site, receipt: str, problems: Collection[Problem], seen: Mapping[Step, str]
) -> Mapping[Step, StepState]:
    """Return how far each step has come.

    ``seen`` holds, for each step that was left by its action, the basis it had then. A step with an error of
    its own is not done.
    """
    faulty = {step_of(p.field) for p in problems if p.severity is Severity.ERROR}

    def state(step: Step) -> StepState:
        if step is now:
            return StepState.NOW
        if step not in seen:
            return StepState.NEXT
        is_well = step not in faulty and seen[step] == basis(step, site, receipt)
        return StepState.DONE if is_well else StepState.LOOK_AGAIN

    return {step: state(step) for step in STEPS}
