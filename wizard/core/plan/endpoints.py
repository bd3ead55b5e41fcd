"""PJSIP endpoints of the phones that move: those in service edited in place, new ones made."""

from collections import Counter
from collections.abc import Iterable

from wizard.core.asterisk.edit import NewSection
from wizard.core.asterisk.effective import EffectiveSection
from wizard.core.plan.draft import Draft, PlacedEdit, clear_option, is_true, option, set_option
from wizard.core.plan.survey import Survey, comma_list
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone
from wizard.core.text import Text

VENDOR_ENDPOINT = "vendor page, TLS Endpoint Considerations"
VENDOR_MEDIA = "vendor page, Asterisk SDES SRTP Encryption"

MUST_BE_NO = (
    (
        "media_encryption_optimistic",
        Text("the phone rejects encryption offered inside plain RTP"),
        "vendor page, Media Crypto Suite",
    ),
    ("srtp_tag_32", Text("the phone knows only AES_CM_128_HMAC_SHA1_80"), "vendor page, Media Crypto Suite"),
    ("use_avpf", Text("the phone answers RTP/SAVP only"), "vendor page, Media Crypto Suite"),
)
"""Options that are off by default and make a D-Series phone refuse the call when they are on."""


def draft_endpoint(survey: Survey, extension: str, phone: Phone, password: str | None) -> Draft:
    """Return the part of the plan that puts one extension on TLS and SRTP.

    ``password`` is the one made for it, None where the server has the extension's own.
    """
    endpoint = survey.pjsip.find(extension, "endpoint")
    if endpoint is not None and not endpoint.is_template:
        return _edited(survey, endpoint)
    if extension != phone.extension:
        message = Text(
            "{mac} has a line {line}, but the server has no endpoint of that name.", mac=phone.mac, line=extension
        )
        return Draft(problems=(Problem(severity=Severity.WARNING, message=message),))
    return _new(survey, phone, password)


def _edited(survey: Survey, endpoint: EffectiveSection) -> Draft:
    why_transport = Text("a phone on TLS is answered on the connection it opened, never on a named transport")
    edits: list[PlacedEdit] = [
        *clear_option(endpoint, "transport", why_transport, VENDOR_ENDPOINT),
        *set_option(
            endpoint,
            "rewrite_contact",
            "yes",
            Text("calls to the phone go back over its own connection"),
            VENDOR_ENDPOINT,
        ),
    ]
    if survey.site.transport.srtp:
        edits += set_option(
            endpoint, "media_encryption", "sdes", Text("encrypted voice; plain RTP is refused"), VENDOR_MEDIA
        )
    for name, why, source in MUST_BE_NO:
        if is_true(endpoint.get(name)):
            edits += set_option(endpoint, name, "no", why, source)
    if not _is_false(endpoint.get("direct_media")):
        why = Text("Asterisk stays in the path, to join encrypted and plain voice")
        edits += set_option(endpoint, "direct_media", "no", why, "Asterisk: direct_media")
    problems: list[Problem] = []
    for name in comma_list(endpoint.get("aors") or ""):
        aor = survey.pjsip.find(name, "aor")
        if aor is None:
            continue
        if aor.get("remove_existing") is None:
            why = Text("a phone that connects anew replaces its old contact")
            edits += set_option(aor, "remove_existing", "yes", why, "Asterisk: remove_existing")
        if (aor.get("max_contacts") or "1").strip() not in ("0", "1"):
            problems.append(_shared_aor(aor))
    return Draft(edits=tuple(edits), problems=tuple(problems))


def _is_false(value: str | None) -> bool:
    return (value or "").strip().lower() in {"no", "false", "n", "f", "0", "off"}


def _shared_aor(aor: EffectiveSection) -> Problem:
    return Problem(
        severity=Severity.WARNING,
        message=Text(
            "{name} may register {count} phones at once; one that is no D-Series phone on TLS could not call any more.",
            name=aor.name,
            count=aor.get("max_contacts") or "",
        ),
        fix=Text("See that only this phone registers as {name} before it is moved.", name=aor.name),
        path=str(aor.home.path),
        line=aor.line,
        rule="L29",
        source="Asterisk: max_contacts",
    )


def _new(survey: Survey, phone: Phone, password: str | None) -> Draft:
    name = phone.extension
    taken = [t for t in ("auth", "aor", "endpoint") if survey.pjsip.find(name, t) is not None]
    if taken:
        message = Text("There is a {type} named {name} already, but no endpoint.", type=taken[0], name=name)
        fix = Text("Give the phone another extension, or complete the endpoint on the server first.")
        return Draft(problems=(Problem(severity=Severity.ERROR, message=message, fix=fix),))
    if password is None:
        message = Text("There is no password for {name} yet.", name=name)
        return Draft(
            problems=(Problem(severity=Severity.ERROR, message=message, fix=Text("Plan again with the passphrase.")),)
        )
    display = phone.name.replace('"', "'") or name
    source = "Asterisk: endpoint"
    options = [
        option("type", "endpoint", Text("the phone {name}", name=phone.name or name), source),
        option(
            "context", phone.context or _usual_context(survey), Text("where its calls begin in the dialplan"), source
        ),
        option("disallow", "all", Text("only the codecs named below"), source),
        option("allow", "g722", Text("wide-band voice, known to every D-Series phone"), source),
        option("allow", "ulaw", Text("understood by everyone"), source),
        option("auth", name, Text("its password stands in the section of that name"), source),
        option("aors", name, Text("its contact stands in the section of that name"), source),
        option("callerid", f'"{display}" <{name}>', Text("the name others see"), source),
        option("rewrite_contact", "yes", Text("calls to the phone go back over its own connection"), VENDOR_ENDPOINT),
        option(
            "direct_media",
            "no",
            Text("Asterisk stays in the path, to join encrypted and plain voice"),
            "Asterisk: direct_media",
        ),
        option(
            "rtp_symmetric",
            "yes",
            Text("voice goes back where it came from, also through NAT"),
            "Asterisk: rtp_symmetric",
        ),
    ]
    if survey.site.transport.srtp:
        options.append(option("media_encryption", "sdes", Text("encrypted voice; plain RTP is refused"), VENDOR_MEDIA))
    auth = [
        option("type", "auth", Text("how the phone proves itself"), "Asterisk: auth"),
        option("auth_type", "userpass", Text("understood by every Asterisk version"), "Asterisk: auth_type"),
        option("username", name, Text("the user the phone gives"), "Asterisk: auth"),
        option("password", password, Text("made for this phone, kept in the site's credentials"), "Asterisk: auth"),
    ]
    aor = [
        option("type", "aor", Text("where the phone is reached"), "Asterisk: aor"),
        option("max_contacts", "1", Text("one phone per extension"), "Asterisk: max_contacts"),
        option(
            "remove_existing",
            "yes",
            Text("a phone that connects anew replaces its old contact"),
            "Asterisk: remove_existing",
        ),
    ]
    return Draft(sections=tuple(NewSection(name=name, options=tuple(o)) for o in (options, auth, aor)))


def _usual_context(survey: Survey) -> str:
    """The context most endpoints of this server use; Asterisk's own default where there is none."""
    contexts: Iterable[str] = (
        value for e in survey.pjsip.of_type("endpoint") if not e.is_template and (value := e.get("context"))
    )
    common = Counter(contexts).most_common(1)
    return common[0][0] if common else "default"


DPMA_ENDPOINT = "dpma_endpoint"


def draft_dpma_endpoint(survey: Survey) -> Draft:
    """Return what PJSIP needs so that the DPMA can send its messages to phones.

    Source: wiki "Digium phones when used with DPMA", PJSIP section.
    """
    source = "wiki, Digium phones when used with DPMA"
    globals_ = [s for s in survey.pjsip.of_type("global") if not s.is_template]
    present = globals_[0].get("default_outbound_endpoint") if globals_ else None
    if present:
        return Draft()
    why = Text("the DPMA sends its messages to phones from this endpoint")
    sections = []
    if survey.pjsip.find(DPMA_ENDPOINT, "endpoint") is None:
        made = (
            option("type", "endpoint", why, source),
            option("context", "dpma-invalid", Text("calls never begin here"), "FreePBX digium_phones"),
        )
        sections.append(NewSection(name=DPMA_ENDPOINT, options=made))
    if globals_:
        edits = set_option(globals_[0], "default_outbound_endpoint", DPMA_ENDPOINT, why, source)
        return Draft(edits=edits, sections=tuple(sections))
    new_global = (
        option("type", "global", Text("settings for all of PJSIP; the server had none"), "Asterisk: global"),
        option("default_outbound_endpoint", DPMA_ENDPOINT, why, source),
    )
    return Draft(sections=(NewSection(name="global", options=new_global), *sections))
