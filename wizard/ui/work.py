"""Work: the open site and all that is known of it, frozen. Pages show it and report an edited one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.core.answers import NoAnswer, answered
from wizard.core.problem import Problem, Severity
from wizard.core.shields import Shields, shields
from wizard.core.site import Site
from wizard.core.steps import Step, StepState, basis, states
from wizard.system.memory import Pairs, SiteMemory
from wizard.ui.kept_words import kept_words, words_again

if TYPE_CHECKING:
    # Only named here: what makes them is large, and loaded by the pages that do.
    from wizard.core.check_result import Check
    from wizard.core.plan.plan import RestartStep
    from wizard.system.planning import Planned
    from wizard.system.server_reading import ServerReading


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One site being worked on. ``folder`` is None as long as none is open.

    ``drafts`` are texts typed into fields that cannot hold them. ``planned`` is the plan of exactly this site.
    ``receipt`` is the id of the last apply, ``restart`` what is to be run next, ``restart_of`` the apply it takes up
    ("": none, as after a roll back). ``seen`` holds the basis of each step that was left by its action; ``called``
    the extensions whose call was seen with SRTP, ``srtp`` those of which the server said so. ``fetched`` pairs MAC
    digits with the receipt of the write whose file was fetched.
    """

    folder: Path | None = None
    site: Site = field(default_factory=Site)
    drafts: Pairs = ()
    problems: tuple[Problem, ...] = ()
    reading: ServerReading | None = None
    planned: Planned | None = None
    receipt: str = ""
    restart: tuple[RestartStep, ...] = ()
    restart_of: str = ""
    checks: tuple[Check, ...] = ()
    seen: Pairs = ()
    called: tuple[str, ...] = ()
    srtp: tuple[str, ...] = ()
    fetched: Pairs = ()

    def with_site(self, site: Site) -> Work:
        """Return the work with another site; what was planned for the one before is gone."""
        if site == self.site:
            return self
        found = _problems(site, self.drafts)
        return replace(self, site=site, problems=found, planned=None)

    def typed(self, name: str, text: str) -> Work:
        """Return the work with what was typed in a field: an answer, or a draft where it cannot be one."""
        kept = tuple(pair for pair in self.drafts if pair[0] != name)
        try:
            site = answered(self.site, name, text)
        except NoAnswer:
            return self._with_drafts((*kept, (name, text)))
        return self._with_drafts(kept).with_site(site)

    def draft(self, name: str) -> str | None:
        """Return what was typed in a field that cannot hold it, None where there is no such text."""
        return dict(self.drafts).get(name)

    def problems_of(self, name: str) -> tuple[Problem, ...]:
        """Return the problems of one field, those of an entry in it (``server.addresses[0]``) among them."""
        return tuple(p for p in self.problems if p.field == name or p.field.startswith(f"{name}["))

    @property
    def is_faulty(self) -> bool:
        """Whether the site has an error, in the form or in its plan."""
        planned = self.planned.plan.problems if self.planned else ()
        return any(p.severity is Severity.ERROR for p in (*self.problems, *planned))

    def states(self, now: Step) -> Mapping[Step, StepState]:
        """Return how far each step has come."""
        seen = {Step(name): then for name, then in self.seen if name in set(Step)}
        return states(now, self.site, self.receipt, self.problems, seen)

    def leaving(self, step: Step) -> Work:
        """Return the work after a step was left by its action."""
        kept = tuple(pair for pair in self.seen if pair[0] != step.value)
        return replace(self, seen=(*kept, (step.value, basis(step, self.site, self.receipt))))

    def with_call(self, extension: str, *, is_seen: bool) -> Work:
        """Return the work after somebody said whether both shields were seen in a call of a phone."""
        others = tuple(known for known in self.called if known != extension)
        return replace(self, called=(*others, extension) if is_seen else others)

    def with_fetch(self, mac_digits: str) -> Work:
        """Return the work after a phone fetched its file as it was written last."""
        others = tuple(pair for pair in self.fetched if pair[0] != mac_digits)
        return replace(self, fetched=(*others, (mac_digits, self.receipt)))

    def with_steps(self, steps: tuple[RestartStep, ...], restart_of: str = "") -> Work:
        """Return the work with what is to be run next, and the apply it takes up."""
        return replace(self, restart=steps, restart_of=restart_of)

    def with_steps_due(self) -> Work:
        """Return the work with the steps of its plan where that writes nothing: only FreePBX's pages are due."""
        plan = self.planned.plan if self.planned else None
        return self.with_steps(plan.restart) if plan and plan.restart and not plan.changes else self

    @property
    def shields(self) -> Shields:
        """The two shields as they stand."""
        on_tls = [r.extension for r in self.reading.registrations if r.is_tls] if self.reading else []
        return shields(self.site, self.problems, frozenset(on_tls), {*self.called, *self.srtp})

    def _with_drafts(self, drafts: Pairs) -> Work:
        if drafts == self.drafts:
            return self
        found = _problems(self.site, drafts)
        return replace(self, drafts=drafts, problems=found)


def opened(folder: Path, site: Site, memory: SiteMemory) -> Work:
    """Return the work on a site as it is in its folder, where the person was before."""
    from wizard.core.plan.plan import RestartStep

    steps = tuple(
        RestartStep(command=command, reason=words_again(reason), is_conditional=command in memory.conditional)
        for command, reason in memory.restart
    )
    work = Work(
        folder=folder,
        site=site,
        drafts=memory.drafts,
        problems=_problems(site, memory.drafts),
        receipt=memory.last_receipt,
        restart=steps,
        restart_of=memory.restart_of,
        seen=memory.seen,
        called=memory.seen_calls,
    )
    # A site that is open has been started, whichever way.
    return work if Step.START.value in dict(work.seen) else work.leaving(Step.START)


def remembered(work: Work, folder: Path, step: Step) -> SiteMemory:
    """Return what is to be remembered of the work on a site."""
    return SiteMemory(
        folder=folder,
        step=step.value,
        seen=work.seen,
        drafts=work.drafts,
        seen_calls=work.called,
        last_receipt=work.receipt,
        restart=tuple((step.command, kept_words(step.reason)) for step in work.restart),
        conditional=tuple(step.command for step in work.restart if step.is_conditional),
        restart_of=work.restart_of,
    )


def _problems(site: Site, drafts: Pairs) -> tuple[Problem, ...]:
    # Here: the first page is to stand before the rules are loaded, which are for a site that is open.
    from wizard.core.site_problems import problems

    return (*problems(site), *_draft_problems(site, drafts))


def _draft_problems(site: Site, drafts: Pairs) -> Iterator[Problem]:
    for name, text in drafts:
        try:
            answered(site, name, text)
        except NoAnswer as error:
            yield Problem(severity=Severity.ERROR, message=error.message, field=name)
