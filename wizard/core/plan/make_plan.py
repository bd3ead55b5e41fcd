"""The plan: site and server in, every change, instruction, problem and restart step out."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import PurePosixPath

from wizard.core.asterisk.layout import is_freepbx, recognise
from wizard.core.plan.assemble import Assembled, assemble
from wizard.core.plan.dpma import dpma_phones
from wizard.core.plan.drafts import plain_drafts
from wizard.core.plan.freepbx.drafts import freepbx_drafts
from wizard.core.plan.key_files import draft_key_files
from wizard.core.plan.key_paths import key_paths
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
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.site import AuthorityKind, Protocol, Site
from wizard.core.site_problems import problems as site_problems
from wizard.core.text import Text


def make_plan(site: Site, secrets: Secrets, tree: ServerTree, now: datetime, *, survey: Survey | None = None) -> Plan:
    """Return the plan for a site on its server; the same values give an equal plan.

    A site with mistakes, or a server that has to be refused, gives a plan of problems without changes. ``survey``
    is that of this site and tree; it is made unless it is given.
    """
    first = site_problems(site)
    if _has_error(first):
        return Plan(problems=first)
    survey = make_survey(site, tree) if survey is None else survey
    ownership = ownership_of(tree, is_freepbx=is_freepbx(survey.original, site))
    recognised = recognise(survey.original, site, pjsip=survey.pjsip, dpma=survey.dpma)
    refusals = (*first, *survey_problems(survey), *recognised, *ownership.problems)
    if _has_error(refusals):
        return Plan(problems=refusals)

    phones = dpma_phones(survey)
    drafts = (freepbx_drafts if is_freepbx(survey.original, site) else plain_drafts)(survey, phones, secrets)
    keys = draft_key_files(survey, secrets, ownership) if site.transport.protocol is Protocol.TLS else None
    parts = tuple(assemble(survey, f.draft, main=f.main, ours=f.ours, ownership=ownership) for f in drafts.families)
    with_files = tuple(p for p in phones if p.phone.extension not in drafts.not_yet)
    files = draft_phone_files(survey, with_files, secrets, ownership)
    changes = (*(keys.changes if keys else ()), *_ordered(parts), *files.changes)
    problems = (
        *refusals,
        *(p for family in drafts.families for p in family.draft.problems),
        *(keys.problems if keys else ()),
        *(p for part in parts for p in part.problems),
        *files.problems,
        *phone_file_problems(survey),
    )
    if not _has_error(problems):
        then = after(survey.tree, changes)
        found = plan_lint(site, then, problems, now)
        problems = (
            *problems,
            *proof(survey, then, drafts.pjsip.draft, drafts.dpma.draft),
            *(p for p in found if PurePosixPath(p.path) not in drafts.left_to_pages),
        )
        certificate = key_paths(site.certificate.name, survey.names.folder).certificate
        served = then.tree.files.get(certificate) if keys else None
        if served is not None:
            problems = (*problems, *strict_verdict(site, served.content, secrets.ca_pem, now))
    by_hand = tuple(i for family in drafts.families for i in family.draft.instructions)
    needs = RestartNeeds(
        is_transport_new=drafts.transport.is_new and any(c.path == drafts.pjsip.home for c in changes),
        is_transport_changed=drafts.transport.is_changed and (bool(drafts.left_to_pages) or _touches(survey, changes)),
        is_renewal=bool(keys and keys.is_renewal),
        transport_home=drafts.pjsip.home,
        has_pages=bool(drafts.left_to_pages),
        are_pages_due=bool(drafts.left_to_pages) and bool(by_hand),
    )
    return Plan(
        changes=changes,
        instructions=(*by_hand, *_root_instructions(survey), *roll_over_instructions(site, secrets)),
        problems=problems,
        restart=restart_steps(survey, changes, needs),
        by_hand=drafts.by_hand,
        extension_settings=drafts.extension_settings,
    )


def new_extensions(site: Site, tree: ServerTree, survey: Survey | None = None) -> tuple[str, ...]:
    """Return the extensions that need a password made: phones on TLS the server has no endpoint for.

    FreePBX makes the passwords of its extensions itself. ``survey`` is as for ``make_plan``.
    """
    if not any(p.stage.is_on_tls for p in site.phones):
        return ()
    survey = make_survey(site, tree) if survey is None else survey
    if is_freepbx(survey.original, site):
        return ()
    return tuple(
        p.extension
        for p in site.phones
        if p.stage.is_on_tls and p.extension and survey.pjsip.find(p.extension, "endpoint") is None
    )


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(p.severity is Severity.ERROR for p in problems)


def _touches(survey: Survey, changes: Iterable[Change]) -> bool:
    return any(c.path in survey.pjsip.files for c in changes)


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
