"""What is wrong or doubtful in a site, seen from the site alone: form mistakes and rules between answers."""

from wizard.core.problem import Problem
from wizard.core.site import Site
from wizard.core.site_problems.between import between_problems
from wizard.core.site_problems.certificate import certificate_problems
from wizard.core.site_problems.phone_verdicts import verdict_problems
from wizard.core.site_problems.phones import phone_problems
from wizard.core.site_problems.provisioning import provisioning_problems
from wizard.core.site_problems.server import destination_problems, server_problems
from wizard.core.site_problems.transport import transport_problems

__all__ = ["problems"]


def problems(site: Site) -> tuple[Problem, ...]:
    """Return every problem of a site, in the order of the site file, each tied to a field.

    Any Site is taken, however hostile its texts. The cost is linear in the phones. What needs the
    server's files or the certificate itself is found by the plan.
    """
    return (
        *server_problems(site),
        *destination_problems(site.destination),
        *certificate_problems(site),
        *transport_problems(site),
        *provisioning_problems(site),
        *between_problems(site),
        *phone_problems(site.phones),
        *verdict_problems(site),
    )
