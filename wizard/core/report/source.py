"""What a report is made from; nothing in it is secret."""

from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509

from wizard.core.check_result import Check
from wizard.core.phone_progress import Seen
from wizard.core.plan.receipt import Receipt
from wizard.core.problem import Problem
from wizard.core.server_view import ServerView
from wizard.core.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSource:
    """A site and what is known of it when the report is made; ``made`` knows its zone.

    ``folder`` is what commands call the site. ``view`` is None where the server was not read, ``receipts`` where they
    may not be; ``checks`` are empty where none were run. ``chain`` is the certificate the site has, ``problems`` what
    is known to be wrong or doubtful.
    """

    site: Site
    folder: str
    version: str
    made: datetime
    chain: tuple[x509.Certificate, ...] = field(default=(), repr=False)
    view: ServerView | None = None
    seen: Seen = field(default_factory=Seen)
    checks: tuple[Check, ...] = ()
    receipts: tuple[Receipt, ...] | None = ()
    problems: tuple[Problem, ...] = ()
