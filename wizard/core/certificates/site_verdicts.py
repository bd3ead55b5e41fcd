"""What each kind of phone in a site would say of the certificate its server sends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509

from wizard.core.certificates.judge import Verdict, judge
from wizard.core.site import AuthorityKind, Phone, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneKind:
    """The phones of a site that share model and firmware."""

    model: str
    firmware: str
    phones: tuple[Phone, ...]

    @property
    def hold_root(self) -> bool:
        """Whether every one of them is known to hold the private root."""
        return all(phone.root_loaded for phone in self.phones)


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
    kinds: dict[tuple[str, str], list[Phone]] = {}
    for phone in [p for p in site.phones if p.stage.is_on_tls] or site.phones:
        kinds.setdefault((phone.model, phone.firmware), []).append(phone)
    return tuple(
        PhoneKind(model=model, firmware=firmware, phones=tuple(phones)) for (model, firmware), phones in kinds.items()
    )


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
            extensions=tuple(phone.extension for phone in kind.phones),
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
