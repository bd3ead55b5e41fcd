"""The lint rules over what will be there after a plan, as far as the site's own answers decide about it.

What else the rules find on the server was there before, concerns nobody that moves, and is told by ``lint``.
"""

from collections.abc import Iterable
from datetime import datetime

from wizard.core.lint import configuration_of, lint
from wizard.core.plan.proof import After
from wizard.core.problem import Problem
from wizard.core.site import Protocol, Site


def plan_lint(site: Site, then: After, told: Iterable[Problem], now: datetime) -> tuple[Problem, ...]:
    """Return what the rules find in the files to be; what the plan has told already under the same rule is left out.

    ``now`` knows its zone.
    """
    if site.transport.protocol is not Protocol.TLS:
        return ()
    known = {(problem.rule, problem.field) for problem in told if problem.rule}
    found = lint(configuration_of(then.tree, now, site, pjsip=then.pjsip, dpma=then.dpma))
    return tuple(p for p in found if p.field and (p.rule, p.field) not in known)
