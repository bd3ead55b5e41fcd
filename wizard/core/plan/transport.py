"""The PJSIP transport: the one that is there already where it fits, else one of our own beside UDP."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.asterisk.edit import NewOption, NewSection
from wizard.core.asterisk.effective import EffectiveSection
from wizard.core.asterisk.transports import TransportView, transport_sections, transport_view
from wizard.core.plan.draft import Draft, PlacedEdit, is_true, option, set_option
from wizard.core.plan.survey import Survey
from wizard.core.plan.transport_choice import ChosenMethod, choose_transport, chosen_method, network_model
from wizard.core.site import Protocol
from wizard.core.text import Text

VENDOR = "vendor page, Asterisk TLS Transport"


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportDraft:
    """The draft, and what the restart steps must know of it."""

    draft: Draft
    is_new: bool
    is_changed: bool


def draft_transport(survey: Survey, certificate: PurePosixPath, key: PurePosixPath) -> TransportDraft:
    """Return the transport's part of the plan."""
    sections = transport_sections(survey.pjsip)
    present = tuple(transport_view(section) for section in sections)
    choice = choose_transport(survey.site.transport, present)
    if choice.problem is not None:
        return TransportDraft(draft=Draft(problems=(choice.problem,)), is_new=False, is_changed=False)
    if choice.at is not None:
        edits = _edits(survey, sections[choice.at], certificate, key)
        return TransportDraft(draft=Draft(edits=edits), is_new=False, is_changed=bool(edits))
    section = _new_transport(survey, present, certificate, key)
    return TransportDraft(draft=Draft(sections=(section,)), is_new=True, is_changed=False)


def _method(survey: Survey, present: str = "") -> ChosenMethod:
    return chosen_method(survey.site, openssl=survey.tree.openssl, asterisk=survey.tree.asterisk, present=present)


def _edits(
    survey: Survey, transport: EffectiveSection, certificate: PurePosixPath, key: PurePosixPath
) -> tuple[PlacedEdit, ...]:
    wanted = survey.site.transport
    if wanted.protocol is not Protocol.TLS:
        return ()
    edits = [
        *set_option(transport, "cert_file", str(certificate), Text("the server's certificate and its chain"), VENDOR),
        *set_option(
            transport,
            "priv_key_file",
            str(key),
            Text("the key is never read from cert_file"),
            "Asterisk: priv_key_file",
        ),
    ]
    method = _method(survey, transport.get("method") or "")
    if not method.is_kept:
        edits += set_option(transport, "method", method.method, method.reason, "Asterisk: method")
    if wanted.ciphers:
        edits += set_option(
            transport, "cipher", ",".join(wanted.ciphers), Text("the ciphers the site asks for"), "Asterisk: cipher"
        )
    for name in ("verify_client", "require_client_cert"):
        if is_true(transport.get(name)):
            why = Text("the phones have no certificate of their own to show")
            edits += set_option(transport, name, "no", why, "vendor page, Limitations")
    return tuple(edits)


def _new_transport(
    survey: Survey, present: tuple[TransportView, ...], certificate: PurePosixPath, key: PurePosixPath
) -> NewSection:
    wanted = survey.site.transport
    options: list[NewOption] = [
        option("type", "transport", Text("a transport beside those that are there"), "Asterisk: transport"),
        option("protocol", wanted.protocol.value, Text("what carries the phones' signalling"), VENDOR),
        option("bind", wanted.bind, Text("where phones reach it"), VENDOR),
    ]
    if wanted.protocol is Protocol.TLS:
        method = _method(survey)
        options += [
            option("cert_file", str(certificate), Text("the server's certificate and its chain"), VENDOR),
            option("priv_key_file", str(key), Text("the key is never read from cert_file"), "Asterisk: priv_key_file"),
            option(
                "method",
                method.method,
                method.reason,
                "Asterisk: method; without it only TLS 1.0 is offered (measured)",
            ),
        ]
        if wanted.ciphers:
            options.append(
                option("cipher", ",".join(wanted.ciphers), Text("the ciphers the site asks for"), "Asterisk: cipher")
            )
    if (model := network_model(present)) is not None:
        why = Text("as on the present transport {id}", id=model.id)
        options += [option(s.name, s.value, why, "Asterisk: transport") for s in model.network_settings]
    return NewSection(name=wanted.id, options=tuple(options))
