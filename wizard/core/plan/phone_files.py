"""The phones' XML: whole files for new phones, edits for those there are, sheets and pointers for the DPMA."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.phone_rules import rules
from wizard.core.phone_xml import (
    PhoneXmlInput,
    XmlFile,
    edit_phone_xml,
    is_ours,
    new_phone_xml,
    pointer_xml,
    sheet_xml,
)
from wizard.core.plan.dpma import DpmaPhone, sheet_name
from wizard.core.plan.draft import is_true
from wizard.core.plan.ownership import FILE_MODE, Ownership
from wizard.core.plan.plan import Change
from wizard.core.plan.site_secrets import Secrets
from wizard.core.plan.survey import Survey
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone, Protocol, Route, Stage
from wizard.core.text import Text

SHEETS = "digium_phones"
"""The folder below Asterisk's where the DPMA reads files when ``file_directory`` says nothing (FreePBX's default)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneFiles:
    """The changes to phones' files, which phones have to fetch theirs again, and what is wrong."""

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]


def draft_phone_files(
    survey: Survey, phones: tuple[DpmaPhone, ...], secrets: Secrets, ownership: Ownership
) -> PhoneFiles:
    """Return every change to a phone's own file."""
    changes: list[Change] = []
    problems: list[Problem] = []
    for entry in phones:
        path = _path(survey, entry)
        if path is None:
            continue
        file = _wanted(survey, entry, path, secrets)
        problems += file.problems if file else ()
        if change := _change(survey, path, file, ownership):
            changes.append(change)
    return PhoneFiles(changes=tuple(changes), problems=tuple(problems))


def _path(survey: Survey, entry: DpmaPhone) -> PurePosixPath | None:
    provisioning = survey.site.provisioning
    if provisioning.route is Route.DPMA_SHEET:
        general = survey.dpma.find("general")
        folder = PurePosixPath((general.get("file_directory") if general else None) or survey.names.folder / SHEETS)
        named = entry.section.get("config_file") if entry.section else None
        return folder / (named or sheet_name(entry.phone))
    if provisioning.route is Route.XML or provisioning.pointer:
        return PurePosixPath(provisioning.directory) / f"{entry.phone.mac_digits}.cfg"
    return None


def _wanted(survey: Survey, entry: DpmaPhone, path: PurePosixPath, secrets: Secrets) -> XmlFile | None:
    """The phone's file as it shall be; None where the original, or nothing, shall stand."""
    phone, route = entry.phone, survey.site.provisioning.route
    if phone.stage is Stage.WAIT:
        return None
    original = survey.original.files.get(path)
    if route is Route.DPMA:
        return pointer_xml(_config_channel(survey, phone)) if original is None else None
    password, problem = _password(survey, phone, secrets)
    if problem:
        return XmlFile(text="", reasons=(), secrets=(), problems=(problem,))
    given = PhoneXmlInput(
        phone=phone,
        host=survey.site.server.host,
        port=survey.site.transport.port,
        srtp=survey.site.transport.srtp,
        ntp=survey.site.server.ntp,
        allow_wildcard=survey.site.certificate.allow_wildcard
        and rules(phone.model, phone.firmware).wildcard is not False,
        config_server_url=_sealed_url(survey, phone),
        password=password,
        label=phone.name or phone.extension,
        tls=phone.stage.is_on_tls,
        path=str(path),
    )
    if original is not None:
        return edit_phone_xml(original.content, given)
    if not phone.stage.is_on_tls:
        return None
    return sheet_xml(given) if route is Route.DPMA_SHEET else new_phone_xml(given)


def _sealed_url(survey: Survey, phone: Phone) -> str:
    if phone.stage is not Stage.SEALED:
        return ""
    if survey.site.provisioning.route is Route.XML:
        return survey.site.provisioning.url
    return _config_channel(survey, phone)


def _config_channel(survey: Survey, phone: Phone) -> str:
    """Where a phone under the DPMA fetches its configuration; ``proxy`` is a literal (KB, XML Configuration)."""
    host = survey.site.server.host
    host = f"[{host}]" if ":" in host else host
    udp = next(
        (
            t
            for t in survey.pjsip.of_type("transport")
            if not t.is_template and (t.get("protocol") or "udp").lower() == "udp"
        ),
        None,
    )
    if phone.stage is Stage.SEALED or (udp is None and phone.stage.is_on_tls):  # nothing else would answer it
        return f"sip:proxy@{host}:{survey.site.transport.port};transport=tls"
    port = (udp.get("bind") or "").rpartition("]")[2].rpartition(":")[2] if udp else ""
    return f"sip:proxy@{host}:{port if port.isdigit() else '5060'};transport=udp"


def _password(survey: Survey, phone: Phone, secrets: Secrets) -> tuple[str, Problem | None]:
    """The phone's SIP password: the server's own where it has one, else the one made for it."""
    endpoint = survey.pjsip.find(phone.extension, "endpoint")
    if endpoint is None:
        return secrets.credentials.password(phone.extension) or "", None
    auth = survey.auth_of(endpoint)
    password = auth.get("password") if auth else None
    if auth is not None and not password and (auth.get("md5_cred") or is_true(auth.get("md5_cred"))):
        message = Text(
            "The server keeps only a digest of {name}'s password, which a phone's file cannot use.",
            name=phone.extension,
        )
        fix = Text(
            "Set a password in the section type=auth of {name}, or leave the phone's own file to its present password.",
            name=phone.extension,
        )
        return "", Problem(
            severity=Severity.WARNING, message=message, fix=fix, path=str(auth.home.path), line=auth.line
        )
    return password or "", None


def _change(survey: Survey, path: PurePosixPath, file: XmlFile | None, ownership: Ownership) -> Change | None:
    present = survey.tree.files.get(path)
    original = survey.original.files.get(path)
    if file is not None and file.problems and not file.text:
        return None
    after = file.text.encode("utf-8", "surrogateescape") if file else original.content if original else None
    if present is None and after is None:
        return None
    if present is not None and present.content == after:
        return None
    if after is None and present is not None and not is_ours(present.content):
        return None
    mode, owner, group = _rights(survey, path, ownership)
    return Change(
        path=path,
        before=None if present is None else present.content,
        after=after,
        mode=mode,
        owner=owner,
        group=group,
        reasons=file.reasons if file else (),
        secrets=file.secrets if file else (),
    )


def _rights(survey: Survey, path: PurePosixPath, ownership: Ownership) -> tuple[int, str, str]:
    if present := survey.tree.files.get(path):
        return present.mode, present.owner, present.group
    if folder := survey.tree.folders.get(path.parent):
        return FILE_MODE, folder[1], folder[2]
    return FILE_MODE, ownership.owner, ownership.group


def phone_file_problems(survey: Survey) -> tuple[Problem, ...]:
    """Return what is doubtful about how phones fetch their files."""
    provisioning = survey.site.provisioning
    if provisioning.route is not Route.XML or survey.site.transport.protocol is not Protocol.TLS:
        return ()
    problems = []
    if provisioning.url.lower().startswith(("http://", "ftp://")) and any(
        p.stage.is_on_tls for p in survey.site.phones
    ):
        problems.append(
            Problem(
                severity=Severity.WARNING,
                message=Text(
                    "The phones' files hold passwords and travel unencrypted over {url}.", url=provisioning.url
                ),
                fix=Text("Serve them over https://, with a certificate the phones trust."),
                field="provisioning.url",
            )
        )
    if PurePosixPath(provisioning.directory) not in survey.tree.folders:
        problems.append(
            Problem(
                severity=Severity.WARNING,
                message=Text(
                    "There is no folder {folder} on the server yet; it will be made.", folder=provisioning.directory
                ),
                fix=Text("See that the web server serves it as {url}.", url=provisioning.url),
                field="provisioning.directory",
            )
        )
    return tuple(problems)
