"""FreePBX's own TLS transport, where it is the one the phones use: what Asterisk SIP Settings must say."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from wizard.core.fault import shown
from wizard.core.plan.draft import PlacedEdit
from wizard.core.plan.freepbx.fields import TRANSPORT
from wizard.core.plan.plan import Instruction
from wizard.core.plan.survey import Survey
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text

_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{1,20000})-----END CERTIFICATE-----")


def left_to_sip_settings(survey: Survey, edits: Iterable[PlacedEdit], chain_pem: bytes) -> Iterator[Instruction]:
    """Return the instructions some edits of FreePBX's own transport come to.

    The certificate counts as chosen where the file the transport names, whatever its name, begins with ours:
    Certificate Manager keeps what it imports in files of its own.
    """
    sections = {place: s for s in survey.pjsip.sections for place in s.places}
    fields: list[tuple[str, str, str]] = []
    for edit in edits:
        section, name = sections[edit.place], edit.option.name
        present = section.get(name) or ""
        if name == "cert_file" and not _serves(survey, present, chain_pem):
            yield _certificate(survey, section.name, present)
        elif name in TRANSPORT:
            value = edit.option.values[-1]
            fields.append((TRANSPORT[name].label, TRANSPORT[name].shown(value), present))
    if fields:
        yield Instruction(
            title=Text(
                "FreePBX, Asterisk SIP Settings: {fields}",
                fields=", ".join(f"{label}: {value}" for label, value, _ in fields),
            ),
            detail=Text(
                "Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, then Submit. What "
                "is there now: {there}.",
                there=", ".join(f"{label}: {shown(present) or '–'}" for label, _, present in fields),
            ),
            snippet="/admin/config.php?display=sipsettings",
        )


def without_field(edits: Iterable[PlacedEdit]) -> Iterator[Problem]:
    """Say what the site asks for that FreePBX has no field for."""
    if any(edit.option.name == "cipher" for edit in edits):
        yield Problem(
            severity=Severity.WARNING,
            message=Text("FreePBX has no field for the ciphers of its TLS transport."),
            fix=Text("Leave transport.ciphers empty, or turn its TLS transport off so that the wizard adds one."),
            field="transport.ciphers",
            source="FreePBX: sipsettings, chanpj.page.php",
        )


def _certificate(survey: Survey, transport: str, present: str) -> Instruction:
    name = survey.site.certificate.name
    return Instruction(
        title=Text("FreePBX, Asterisk SIP Settings: choose the certificate {name}", name=name),
        detail=Text(
            "FreePBX's own transport {transport} serves {present}. Once the files are written, run the command below, "
            "which takes {name}.crt and {name}.key into Certificate Manager; then Settings, Asterisk SIP Settings, SIP "
            "Settings [chan_pjsip], TLS/SSL/SRTP Settings, Certificate Manager: {name}, Submit.",
            transport=shown(transport),
            present=shown(present) or "–",
            name=name,
        ),
        snippet="fwconsole certificates --import",
    )


def _serves(survey: Survey, path: str, chain_pem: bytes) -> bool:
    state = survey.original.files.get(PurePosixPath(path)) if path.startswith("/") else None
    return state is not None and (first := _first(state.content)) != b"" and first == _first(chain_pem)


def _first(pem: bytes) -> bytes:
    found = _CERTIFICATE.search(pem)
    return b"".join(found[1].split()) if found else b""
