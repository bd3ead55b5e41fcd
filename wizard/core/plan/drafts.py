"""Everything a plan does to Asterisk's files, part by part, before it is put together file by file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.plan.dpma import DpmaPhone, draft_dpma
from wizard.core.plan.draft import Draft, merged
from wizard.core.plan.endpoints import draft_dpma_endpoint, draft_endpoint
from wizard.core.plan.key_paths import key_paths
from wizard.core.plan.notify import draft_notify
from wizard.core.plan.plan import ExtensionSetting
from wizard.core.plan.site_secrets import Secrets
from wizard.core.plan.survey import Survey
from wizard.core.plan.transport import TransportDraft, draft_transport
from wizard.core.site import Phone, Route, Site, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A draft for one main file and what it includes; without ``ours`` new sections go into ``main`` itself."""

    draft: Draft
    main: PurePosixPath
    ours: PurePosixPath | None = None

    @property
    def home(self) -> PurePosixPath:
        """The file that takes new sections."""
        return self.ours or self.main


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafts:
    """The three families of files, what became of the transport, and what is left to another program's pages.

    ``left_to_pages`` are files another program makes: faults in them are cured by the instructions. ``not_yet``
    are extensions it has to make first. ``by_hand`` and ``extension_settings`` are the plan's own.
    """

    transport: TransportDraft
    pjsip: Family
    dpma: Family
    notify: Family
    left_to_pages: frozenset[PurePosixPath] = frozenset()
    not_yet: frozenset[str] = frozenset()
    by_hand: tuple[str, ...] = ()
    extension_settings: tuple[ExtensionSetting, ...] = ()

    @property
    def families(self) -> tuple[Family, Family, Family]:
        """The families in the order of writing."""
        return self.pjsip, self.dpma, self.notify


def plain_drafts(survey: Survey, phones: tuple[DpmaPhone, ...], secrets: Secrets) -> Drafts:
    """Return the drafts for a server whose files are kept by hand."""
    site, names = survey.site, survey.names
    paths = key_paths(site.certificate.name, names.folder)
    transport = draft_transport(survey, paths.certificate, paths.key)
    endpoints = [
        draft_endpoint(survey, line, phone, secrets.credentials.password(line))
        for phone, line in moving_lines(site, phones)
    ]
    is_dpma = site.provisioning.route is not Route.XML
    pjsip = merged([transport.draft, draft_dpma_endpoint(survey) if is_dpma else Draft(), *endpoints])
    dpma = draft_dpma(survey, phones) if is_dpma else Draft()
    notify = draft_notify(survey) if sends_notify(site) else Draft()
    return Drafts(
        transport=transport,
        pjsip=Family(draft=pjsip, main=names.pjsip, ours=names.our_pjsip),
        dpma=Family(draft=dpma, main=names.dpma, ours=names.our_dpma),
        notify=Family(draft=notify, main=names.notify),
    )


def moving_lines(site: Site, phones: Iterable[DpmaPhone]) -> Iterator[tuple[Phone, str]]:
    """Return each line that moves once, with the phone that shows it."""
    seen: set[str] = set()
    for entry in phones:
        if not entry.phone.stage.is_on_tls:
            continue
        for line in entry.lines if site.provisioning.route is not Route.XML else (entry.phone.extension,):
            if line not in seen:
                seen.add(line)
                yield entry.phone, line


def sends_notify(site: Site) -> bool:
    """Whether phones are made to fetch their files by a NOTIFY."""
    return site.provisioning.route is Route.XML and any(p.stage is not Stage.WAIT for p in site.phones)
