"""The plan: site and server in, every change, instruction, problem and restart step out."""

from collections.abc import Iterable
from datetime import datetime

from wizard.core.asterisk.layout import recognise
from wizard.core.plan.assemble import Assembled, assemble
from wizard.core.plan.dpma import DpmaPhone, dpma_phones, draft_dpma
from wizard.core.plan.draft import Draft, merged
from wizard.core.plan.endpoints import draft_dpma_endpoint, draft_endpoint
from wizard.core.plan.key_files import draft_key_files
from wizard.core.plan.key_paths import key_paths
from wizard.core.plan.notify import draft_notify
from wizard.core.plan.ownership import ownership_of
from wizard.core.plan.phone_files import draft_phone_files, phone_file_problems
from wizard.core.plan.plan import Change, Instruction, Plan
from wizard.core.plan.plan_lint import plan_lint
from wizard.core.plan.proof import after, proof
from wizard.core.plan.restart import RestartNeeds, restart_steps
from wizard.core.plan.roll_over import roll_over_instructions
from wizard.core.plan.site_secrets import Secrets
from wizard.core.plan.strict_verdict import strict_verdict
from wizard.core.plan.survey import Survey, make_survey, survey_problems
from wizard.core.plan.transport import draft_transport
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.site import AuthorityKind, Protocol, Route, Site, Stage
from wizard.core.site_problems import problems as site_problems
from wizard.core.text import Text


def make_plan(site: Site, secrets: Secrets, tree: ServerTree, now: datetime) -> Plan:
    """Return the plan for a site on its server; the same values give an equal plan.

    A site with mistakes, or a server that has to be refused, gives a plan of problems without changes.
    """
    first = site_problems(site)
    if _has_error(first):
        return Plan(problems=first)
    survey = make_survey(site, tree)
    ownership = ownership_of(tree)
    refusals = (*first, *survey_problems(survey), *recognise(survey.original, site), *ownership.problems)
    if _has_error(refusals):
        return Plan(problems=refusals)

    phones = dpma_phones(survey)
    is_dpma = site.provisioning.route in (Route.DPMA, Route.DPMA_SHEET)
    names = survey.names
    paths = key_paths(site.certificate.name, names.folder)
    transport = draft_transport(survey, paths.certificate, paths.key)
    endpoints = [
        draft_endpoint(survey, line, p.phone, secrets.credentials.password(line))
        for p, line in _moving_lines(phones, is_dpma)
    ]
    pjsip = merged([transport.draft, draft_dpma_endpoint(survey) if is_dpma else Draft(), *endpoints])
    dpma = draft_dpma(survey, phones) if is_dpma else Draft()
    notify = draft_notify(survey) if site.provisioning.route is Route.XML and _any_moves(site) else Draft()

    keys = draft_key_files(survey, secrets, ownership) if site.transport.protocol is Protocol.TLS else None
    parts = (
        assemble(survey, pjsip, main=names.pjsip, ours=names.our_pjsip, ownership=ownership),
        assemble(survey, dpma, main=names.dpma, ours=names.our_dpma, ownership=ownership),
        assemble(survey, notify, main=names.notify, ours=None, ownership=ownership),
    )
    files = draft_phone_files(survey, phones, secrets, ownership)
    changes = (*(keys.changes if keys else ()), *_ordered(parts), *files.changes)
    problems = (
        *refusals,
        *pjsip.problems,
        *dpma.problems,
        *(keys.problems if keys else ()),
        *(p for part in parts for p in part.problems),
        *files.problems,
        *phone_file_problems(survey),
    )
    if not _has_error(problems):
        then = after(survey.tree, changes)
        problems = (*problems, *proof(survey, then, pjsip, dpma), *plan_lint(site, then, problems, now))
        served = then.tree.files.get(paths.certificate) if keys else None
        if served is not None:
            problems = (*problems, *strict_verdict(site, served.content, secrets.ca_pem, now))
    needs = RestartNeeds(
        is_transport_new=transport.is_new and any(c.path == names.our_pjsip for c in changes),
        is_transport_changed=transport.is_changed and any(c.path in survey.pjsip.files for c in changes),
        is_renewal=bool(keys and keys.is_renewal),
    )
    return Plan(
        changes=changes,
        instructions=(
            *pjsip.instructions,
            *dpma.instructions,
            *_root_instructions(survey),
            *roll_over_instructions(site, secrets),
        ),
        problems=problems,
        restart=restart_steps(survey, changes, needs),
    )


def new_extensions(site: Site, tree: ServerTree) -> tuple[str, ...]:
    """Return the extensions that need a password made: phones on TLS the server has no endpoint for."""
    if not any(p.stage.is_on_tls for p in site.phones):
        return ()
    survey = make_survey(site, tree)
    return tuple(
        p.extension
        for p in site.phones
        if p.stage.is_on_tls and p.extension and survey.pjsip.find(p.extension, "endpoint") is None
    )


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(p.severity is Severity.ERROR for p in problems)


def _any_moves(site: Site) -> bool:
    return any(p.stage is not Stage.WAIT for p in site.phones)


def _moving_lines(phones: tuple[DpmaPhone, ...], is_dpma: bool) -> Iterable[tuple[DpmaPhone, str]]:
    seen: set[str] = set()
    for entry in phones:
        if not entry.phone.stage.is_on_tls:
            continue
        for line in entry.lines if is_dpma else (entry.phone.extension,):
            if line not in seen:
                seen.add(line)
                yield entry, line


def _ordered(parts: tuple[Assembled, ...]) -> Iterable[Change]:
    """Creations and edits first, deletions last: an include never points at a file that is gone."""
    yield from (c for part in parts for c in part.changes if c.after is not None)
    yield from (c for part in parts for c in part.changes if c.after is None)


def _root_instructions(survey: Survey) -> tuple[Instruction, ...]:
    site = survey.site
    without_root = [p.extension for p in site.phones if not p.root_loaded]
    if site.certificate.authority is not AuthorityKind.PRIVATE or not without_root:
        return ()
    return (
        Instruction(
            title=Text("Load the authority's root onto the phones"),
            detail=Text(
                "Phones whose firmware checks certificates refuse this server until they hold ca.crt: {phones}. "
                "No source shows how a D-Series phone is given a private root; compare the markup below with the "
                "vendor's XML Configuration page for your firmware. It is unverified, and the wizard does not write "
                "it. When a phone holds the root, set root_loaded = true for it.",
                phones=", ".join(without_root),
            ),
            snippet='<certs><cert url="http://SERVER/ca.crt" md5="MD5-OF-THE-FILE"/></certs>',
        ),
    )
