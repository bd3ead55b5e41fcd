"""The judge's verdict on the chain that is about to be served: what phones would refuse that no rule names."""

from collections.abc import Iterator
from datetime import datetime

from wizard.core.certificates.causes import cause_of
from wizard.core.certificates.judge import told
from wizard.core.certificates.path import faults
from wizard.core.certificates.verify_errors import VerifyError
from wizard.core.lint.served import certificates_in
from wizard.core.phone_rules import rules
from wizard.core.problem import Problem, Severity
from wizard.core.site import Site
from wizard.core.text import Text

_TOLD = frozenset(
    (
        VerifyError.CERT_NOT_YET_VALID,
        VerifyError.CERT_HAS_EXPIRED,
        VerifyError.EE_KEY_TOO_SMALL,
        VerifyError.CA_KEY_TOO_SMALL,
        VerifyError.CA_MD_TOO_WEAK,
    )
)
"""Rule L15 names these."""

_TRUST = frozenset(
    (
        VerifyError.UNABLE_TO_GET_ISSUER_CERT,
        VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
        VerifyError.UNABLE_TO_VERIFY_LEAF_SIGNATURE,
        VerifyError.DEPTH_ZERO_SELF_SIGNED_CERT,
        VerifyError.SELF_SIGNED_CERT_IN_CHAIN,
    )
)
"""Which public roots a phone holds is not known to the plan."""


def strict_verdict(site: Site, served: bytes, ca_pem: bytes | None, now: datetime) -> Iterator[Problem]:
    """Find what a phone that looks at certificates refuses of what is served, each cause once.

    ``ca_pem`` is the root of a private authority: there the chain has to lead to it. ``now`` knows its zone.
    """
    chain = certificates_in(served)
    if not chain:
        return
    roots = certificates_in(ca_pem or b"")
    passed_over = _TOLD if roots else _TOLD | _TRUST
    found = [fault for fault in told(faults(chain, roots, now)) if fault.error not in passed_over]
    looked_at = any(p.stage.is_on_tls and rules(p.model, p.firmware).may_validate for p in site.phones)
    for cause in dict.fromkeys(cause_of(fault, is_sent_alone=len(chain) == 1) for fault in found):
        yield Problem(
            severity=Severity.ERROR if looked_at else Severity.WARNING,
            message=Text("Phones that look at the server's certificate refuse it: {cause}", cause=cause),
            fix=Text("Import another one, or let the private authority make it again (secure-calling certificate)."),
            field="certificate",
            source="OpenSSL x509_vfy.c, as PJSIP calls it",
        )
