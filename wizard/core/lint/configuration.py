"""What lint judges: a server's effective configuration, and what its files tell of phones and certificates."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from wizard.core.asterisk.effective import Effective, EffectiveSection, read_effective
from wizard.core.asterisk.transports import transport_sections, transport_view
from wizard.core.lint.known_phones import DpmaPhone, KnownPhone, dpma_phones, first_by_name, known_phones
from wizard.core.lint.phone_files import PhoneFile, phone_files
from wizard.core.lint.served import Served, served_certificates
from wizard.core.plan.names import names_of
from wizard.core.plan.survey import comma_list
from wizard.core.plan.transport_choice import choose_transport
from wizard.core.server_tree import ServerTree
from wizard.core.site import Protocol, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """A server's files read as Asterisk and the phones read them; ``site`` is whose server it is, if that is known.

    ``transports`` are those that speak TLS; ``listening`` holds protocol and port of every transport. ``secured``
    are the endpoints meant for phones on TLS or SRTP, ``extensions`` the site's answer about each of its own that
    moves. ``now`` knows its zone.
    """

    tree: ServerTree = field(repr=False)
    site: Site | None
    now: datetime
    pjsip: Effective
    dpma: Effective
    transports: tuple[EffectiveSection, ...]
    listening: frozenset[tuple[str, int]]
    files: tuple[PhoneFile, ...]
    dpma_phones: tuple[DpmaPhone, ...]
    phones: tuple[KnownPhone, ...]
    secured: tuple[EffectiveSection, ...]
    aors: Mapping[str, EffectiveSection]
    served: tuple[Served, ...]
    extensions: Mapping[str, str]

    @property
    def general(self) -> EffectiveSection | None:
        """The DPMA's own section."""
        return self.dpma.find("general")

    @property
    def on_tls(self) -> Iterator[KnownPhone]:
        """The phones that have a line on TLS."""
        return (phone for phone in self.phones if phone.lines)

    def is_sites_own(self, transport: EffectiveSection) -> bool:
        """Whether a transport is the one a plan gives the site's phones."""
        if self.site is None or self.site.transport.protocol is not Protocol.TLS:
            return False
        at = choose_transport(self.site.transport, tuple(map(transport_view, self.transports))).at
        return at is not None and transport == self.transports[at]


def configuration_of(
    tree: ServerTree,
    now: datetime,
    site: Site | None = None,
    *,
    pjsip: Effective | None = None,
    dpma: Effective | None = None,
) -> Configuration:
    """Return what there is to judge; the two effective views are read unless they are given."""
    names = names_of(tree)
    pjsip = read_effective(names.pjsip, tree) if pjsip is None else pjsip
    dpma = read_effective(names.dpma, tree) if dpma is None else dpma
    sections = transport_sections(pjsip)
    views = [(section, transport_view(section)) for section in sections]
    transports = tuple(section for section, found in views if found.protocol == "tls")
    files, phones = phone_files(tree), dpma_phones(dpma)
    known = known_phones(site, dpma, phones, files)
    aors = first_by_name(pjsip.of_type("aor"))
    return Configuration(
        tree=tree,
        site=site,
        now=now,
        pjsip=pjsip,
        dpma=dpma,
        transports=transports,
        listening=frozenset((found.protocol, found.port) for _, found in views),
        files=files,
        dpma_phones=phones,
        phones=known,
        secured=tuple(_secured(pjsip, known, {section.name for section in transports}, aors)),
        aors=aors,
        served=served_certificates(transports, tree),
        extensions={
            p.extension: f"phones[{at}].extension"
            for at, p in enumerate(site.phones if site else ())
            if p.stage.is_on_tls
        },
    )


def _secured(
    pjsip: Effective, phones: Iterable[KnownPhone], on_tls: set[str], aors: Mapping[str, EffectiveSection]
) -> Iterator[EffectiveSection]:
    """Endpoints of phones on TLS; else those with SDES or a TLS transport that are no trunk."""
    known = {line for phone in phones for line in phone.lines}
    for section in first_by_name(pjsip.of_type("endpoint")).values():
        bound = (section.get("transport") or "").strip()
        has_srtp = (section.get("media_encryption") or "").strip().lower() == "sdes"
        is_meant = bound in on_tls or (has_srtp and not bound)
        if section.name in known or (is_meant and not _is_trunk(section, aors)):
            yield section


def _is_trunk(endpoint: EffectiveSection, aors: Mapping[str, EffectiveSection]) -> bool:
    """Whether we register there, or its address is written down: no phone of ours is reached so."""
    if endpoint.get("outbound_auth"):
        return True
    return any(name in aors and aors[name].get("contact") for name in comma_list(endpoint.get("aors") or ""))
