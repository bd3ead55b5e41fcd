"""What each kind of phone in a site would say of the certificate its server sends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509

from wizard.core.certificates.judge import Verdict, judge
from wizard.core.phone_kinds import PhoneKind, kinds_of
from wizard.core.site import AuthorityKind, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneVerdict:
    """What phones of one model and firmware say. ``lacks_root``: not all of them are known to hold the private root.

    The verdict is that of a phone which holds the roots; one that lacks them refuses the certificate, if it
    looks at it.
    """

    model: str
    firmware: str
    extensions: tuple[str, ...]
    verdict: Verdict
    lacks_root: bool = False


def phone_kinds(site: Site) -> tuple[PhoneKind, ...]:
    """Return each model and firmware among the phones on TLS; before the first is, among all."""
    return kinds_of([p for p in site.phones if p.stage.is_on_tls] or site.phones)


def verdicts(
    chain: Sequence[x509.Certificate], trusted: Sequence[x509.Certificate], site: Site, now: datetime
) -> tuple[PhoneVerdict, ...]:
    """Return a verdict for each kind of phone in a site; none where there is no certificate or no host yet.

    ``trusted`` are the roots on the phones: a private authority's own, or the public ones. ``now`` is aware of
    its time zone.
    """
    if not chain or not site.server.host:
        return ()
    is_private = site.certificate.authority is AuthorityKind.PRIVATE
    return tuple(
        PhoneVerdict(
            model=kind.model,
            firmware=kind.firmware,
            extensions=kind.extensions,
            verdict=judge(
                chain,
                site.server.host,
                trusted,
                model=kind.model,
                firmware=kind.firmware,
                wildcard_setting=site.certificate.allow_wildcard,
                at=now,
            ),
            lacks_root=is_private and not kind.hold_root,
        )
        for kind in phone_kinds(site)
    )
