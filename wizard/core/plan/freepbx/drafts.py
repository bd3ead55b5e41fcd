"""The drafts for a server whose files FreePBX makes."""

from dataclasses import replace

from wizard.core.plan.dpma import DpmaPhone
from wizard.core.plan.draft import Draft, merged
from wizard.core.plan.drafts import Drafts, Family, moving_lines, sends_notify
from wizard.core.plan.freepbx.digium_phones import draft_digium_phones, unfinished
from wizard.core.plan.freepbx.extensions import extension_work
from wizard.core.plan.freepbx.files import NOTIFY_FILES, TRANSPORT_FILES, custom_file, is_freepbx_own
from wizard.core.plan.freepbx.sip_settings import left_to_sip_settings, without_field
from wizard.core.plan.key_paths import key_paths
from wizard.core.plan.notify import draft_notify
from wizard.core.plan.plan import Instruction
from wizard.core.plan.site_secrets import Secrets
from wizard.core.plan.survey import Survey
from wizard.core.plan.transport import TransportDraft, draft_transport
from wizard.core.problem import Problem, Severity
from wizard.core.site import Route
from wizard.core.text import Text


def freepbx_drafts(survey: Survey, phones: tuple[DpmaPhone, ...], secrets: Secrets) -> Drafts:
    """Return the drafts: a transport in a custom file, all else as instructions for FreePBX's pages."""
    site, names = survey.site, survey.names
    paths = key_paths(site.certificate.name, names.folder)
    transport = _transport(survey, draft_transport(survey, paths.certificate, paths.key), secrets)
    home = custom_file(TRANSPORT_FILES, survey.pjsip, survey.original)
    if home is None and transport.draft.sections:
        transport = replace(transport, draft=Draft(problems=(_no_custom_file(survey),)))
    work = extension_work(survey, moving_lines(site, phones))
    is_dpma = site.provisioning.route is not Route.XML
    dpma = draft_digium_phones(survey, phones) if is_dpma else Draft()
    read = {*survey.pjsip.files, *survey.dpma.files, *survey.notify.files}
    return Drafts(
        transport=transport,
        pjsip=Family(draft=merged([transport.draft, work.draft]), main=home or names.pjsip),
        dpma=Family(draft=dpma, main=names.dpma),
        notify=_notify(survey),
        left_to_pages=frozenset(path for path in read if is_freepbx_own(path, survey.original)),
        not_yet=frozenset(phone.extension for phone in work.missing),
        by_hand=tuple(dict.fromkeys((*work.extensions, *(unfinished(survey, phones) if is_dpma else ())))),
        extension_settings=work.settings,
    )


def _transport(survey: Survey, drafted: TransportDraft, secrets: Secrets) -> TransportDraft:
    """The transport's draft with what belongs to FreePBX's own transport left to its page."""
    own = [e for e in drafted.draft.edits if is_freepbx_own(e.place.path, survey.original)]
    instructions = tuple(left_to_sip_settings(survey, own, secrets.chain_pem))
    draft = replace(
        drafted.draft,
        edits=tuple(e for e in drafted.draft.edits if e not in own),
        instructions=(*drafted.draft.instructions, *instructions),
        problems=(*drafted.draft.problems, *without_field(own)),
    )
    return TransportDraft(draft=draft, is_new=drafted.is_new, is_changed=bool(draft.edits) or bool(instructions))


def _no_custom_file(survey: Survey) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        message=Text(
            "FreePBX makes this server's files, and none of its custom files for transports is read by {path}.",
            path=survey.names.pjsip,
        ),
        fix=Text(
            "Press Apply Config in FreePBX once, which makes {file} and includes it, and read the server again; or "
            "turn on its own TLS transport: Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], tls.",
            file=TRANSPORT_FILES[0],
        ),
        path=str(survey.names.pjsip),
        source="FreePBX: core, PJSip.class.php, genConfig",
    )


def _notify(survey: Survey) -> Family:
    notify = survey.names.notify
    draft = draft_notify(survey) if sends_notify(survey.site) else Draft()
    home = custom_file(NOTIFY_FILES, survey.notify, survey.original)
    if home is None and notify in survey.original.files and is_freepbx_own(notify, survey.original) and draft.sections:
        lines = [f"[{s.name}]\n" + "".join(f"{o.name}={o.value}\n" for o in s.options) for s in draft.sections]
        by_hand = Instruction(
            title=Text("Make phones fetch their files: add this to {path}", path=notify),
            detail=Text(
                "FreePBX makes that file, so the wizard does not write it. Put the lines below into the custom file it "
                "includes, or restart each phone once its file is written."
            ),
            snippet="".join(lines),
        )
        draft = Draft(instructions=(by_hand,))
    return Family(draft=draft, main=home or notify)
