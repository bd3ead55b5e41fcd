"""The PJSIP transport: the one that is there already where it fits, else one of our own beside UDP."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.asterisk.edit import NewOption, NewSection
from wizard.core.asterisk.effective import EffectiveSection
from wizard.core.plan.draft import Draft, PlacedEdit, is_true, option, set_option
from wizard.core.plan.survey import Survey
from wizard.core.problem import Problem, Severity
from wizard.core.site import Method, Protocol
from wizard.core.text import Text

VENDOR = "vendor page, Asterisk TLS Transport"
ACCEPTABLE_METHODS = frozenset({"sslv23", "tlsv1_2"})
"""Methods a D-Series phone and a current OpenSSL agree on (measured; domain: TLS method)."""

COPIED_FROM_UDP = ("local_net", "external_signaling_address", "external_media_address", "tos", "cos")
"""What the present transport knows of the network around it (Asterisk: transport options)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportDraft:
    """The draft, and what the restart steps must know of it."""

    draft: Draft
    is_new: bool
    is_changed: bool


def chosen_method(survey: Survey) -> tuple[str, Text]:
    """Return the TLS method a new transport gets, and why.

    Source: measured; OpenSSL 3 lets ``sslv23`` accept TLS 1.2 and 1.3 only, older ones TLS 1.0 as well.
    """
    site = survey.site
    if site.transport.method is not Method.AUTO:
        return site.transport.method.value, Text("as the site asks")
    openssl = _major(site.server.openssl or survey.tree.openssl)
    asterisk = _major(site.server.asterisk or survey.tree.asterisk)
    if openssl >= 3 or (openssl == 0 and asterisk >= 20):
        return "sslv23", Text("negotiates the newest version both sides know; nothing below TLS 1.2 with this OpenSSL")
    return "tlsv1_2", Text("with this OpenSSL sslv23 would still accept TLS 1.0; the phones know TLS 1.2")


def _major(version: str) -> int:
    digits = version.strip().partition(".")[0]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else 0


def draft_transport(survey: Survey, certificate: PurePosixPath, key: PurePosixPath) -> TransportDraft:
    """Return the transport's part of the plan."""
    transports = [s for s in survey.pjsip.of_type("transport") if not s.is_template]
    wanted = survey.site.transport
    same_id = next((t for t in transports if t.name == wanted.id), None)
    if same_id is not None and (same_id.get("protocol") or "udp").lower() != wanted.protocol.value:
        return TransportDraft(
            draft=Draft(
                problems=(
                    _taken(same_id, Text("The transport {id} is there already with another protocol.", id=wanted.id)),
                )
            ),
            is_new=False,
            is_changed=False,
        )
    if same_id is None:
        for other in transports:
            if _listens_on(other) != (wanted.protocol is not Protocol.UDP, wanted.port):
                continue
            if (other.get("protocol") or "udp").lower() == wanted.protocol.value:
                same_id = other
                break
            problem = _taken(
                other, Text("Port {port} is taken by the transport {id}.", port=wanted.port, id=other.name)
            )
            return TransportDraft(draft=Draft(problems=(problem,)), is_new=False, is_changed=False)
    if same_id is not None and _listens_on(same_id)[1] != wanted.port:
        message = Text(
            "The transport {id} listens on port {port}, the phones would be told {wanted}.",
            id=same_id.name,
            port=_listens_on(same_id)[1],
            wanted=wanted.port,
        )
        return TransportDraft(draft=Draft(problems=(_taken(same_id, message),)), is_new=False, is_changed=False)
    if same_id is not None:
        edits = _edits(survey, same_id, certificate, key)
        return TransportDraft(draft=Draft(edits=edits), is_new=False, is_changed=bool(edits))
    section = _new_transport(survey, transports, certificate, key)
    return TransportDraft(draft=Draft(sections=(section,)), is_new=True, is_changed=False)


def _taken(section: EffectiveSection, message: Text) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        message=message,
        fix=Text("In site.toml, [transport]: set bind to the port that is there, or choose another id or port."),
        field="transport.bind",
        path=str(section.home.path),
        line=section.line,
        source="Asterisk: transport",
    )


def _listens_on(section: EffectiveSection) -> tuple[bool, int]:
    """Return (is it TCP underneath, port); Asterisk's default port is 5060, 5061 for TLS."""
    protocol = (section.get("protocol") or "udp").lower()
    bind = (section.get("bind") or "").strip()
    port = bind.rpartition("]")[2].rpartition(":")[2] if ":" in bind.rpartition("]")[2] else ""
    default = 5061 if protocol == "tls" else 5060
    return protocol in ("tcp", "tls"), int(port) if port.isascii() and port.isdigit() and len(port) < 6 else default


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
    present = (transport.get("method") or "").strip().lower()
    if present not in ACCEPTABLE_METHODS or (wanted.method is not Method.AUTO and present != wanted.method.value):
        method, why = chosen_method(survey)
        edits += set_option(transport, "method", method, why, "Asterisk: method")
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
    survey: Survey, transports: list[EffectiveSection], certificate: PurePosixPath, key: PurePosixPath
) -> NewSection:
    wanted = survey.site.transport
    options: list[NewOption] = [
        option("type", "transport", Text("a transport beside those that are there"), "Asterisk: transport"),
        option("protocol", wanted.protocol.value, Text("what carries the phones' signalling"), VENDOR),
        option("bind", wanted.bind, Text("where phones reach it"), VENDOR),
    ]
    if wanted.protocol is Protocol.TLS:
        method, why = chosen_method(survey)
        options += [
            option("cert_file", str(certificate), Text("the server's certificate and its chain"), VENDOR),
            option("priv_key_file", str(key), Text("the key is never read from cert_file"), "Asterisk: priv_key_file"),
            option("method", method, why, "Asterisk: method; without it only TLS 1.0 is offered (measured)"),
        ]
        if wanted.ciphers:
            options.append(
                option("cipher", ",".join(wanted.ciphers), Text("the ciphers the site asks for"), "Asterisk: cipher")
            )
    udp = next((t for t in transports if (t.get("protocol") or "udp").lower() == "udp"), None)
    if udp is not None:
        for name in COPIED_FROM_UDP:
            for value in udp.all(name):
                why = Text("as on the present transport {id}", id=udp.name)
                options.append(option(name, value, why, "Asterisk: transport"))
    return NewSection(name=wanted.id, options=tuple(options))
