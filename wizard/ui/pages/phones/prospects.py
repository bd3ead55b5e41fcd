"""What the table's cells rest on: a site's phones, what is wrong with each, and what each will do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.in_service import InService
from wizard.core.phone_list.prospect import Outcome, Prospect, prospect
from wizard.core.phone_list.sorting import sorted_by
from wizard.core.problem import Problem
from wizard.core.site import Site
from wizard.ui.pages.phones.columns import PROSPECT
from wizard.ui.pages.phones.found_problems import ByPhone, by_phone
from wizard.ui.pages.phones.row_changes import same

_OUTCOMES = tuple(Outcome)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospects:
    """Phones go by their place in the list. ``found`` are all of the site's problems, ``problems`` those of phones."""

    site: Site
    found: tuple[Problem, ...] = ()
    problems: ByPhone
    service: InService | None = None

    def then(self, site: Site, found: tuple[Problem, ...], service: InService | None) -> "Prospects":
        """Return those of a changed site; problems that are the same ones are not sorted by phone again."""
        problems = self.problems if found is self.found else by_phone(found)
        return Prospects(site=site, found=found, problems=problems, service=service)

    def problems_of(self, phone: int) -> tuple[Problem, ...]:
        """Return the problems of a phone."""
        return self.problems.get(phone, ())

    def of(self, phone: int) -> Prospect:
        """Return what a phone will do."""
        return prospect(self.site, self.site.phones[phone], self.problems_of(phone), self.service)

    def by(self, column: Column | None, phones: Sequence[int]) -> list[int]:
        """Return phones in the order of a column; by what they will do, the worst first."""
        if column is PROSPECT:
            return sorted(phones, key=lambda phone: _OUTCOMES.index(self.of(phone).outcome))
        return list(sorted_by(self.site.phones, column, phones))

    def changed(self, before: "Prospects", mapping: Sequence[int | None]) -> frozenset[int]:
        """Return the phones that read otherwise than before; ``mapping`` says where each of those before is now."""
        if self.service != before.service or _shared(self.site) != _shared(before.site):
            return frozenset(range(len(self.site.phones)))
        return frozenset(
            now
            for then, now in enumerate(mapping)
            if now is not None
            and (
                not same(before.site.phones[then], self.site.phones[now])
                or before.problems_of(then) != self.problems_of(now)
            )
        )


NO_PROSPECTS = Prospects(site=Site(), problems={})
"""Those of no phones."""


def _shared(site: Site) -> Mapping[str, object]:
    """What all phones' prospects rest on."""
    return {"transport": site.transport, "ntp": site.server.ntp}
