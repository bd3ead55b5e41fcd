"""Rules for PJSIP endpoints of phones on TLS, and for SRTP wherever it is set."""

from collections.abc import Iterator

from wizard.core.asterisk.effective import EffectiveSection
from wizard.core.fault import shown
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.finding import Finding
from wizard.core.lint.known_phones import first_by_name
from wizard.core.lint.place import Place, place_of
from wizard.core.plan.draft import is_true
from wizard.core.plan.survey import comma_list
from wizard.core.text import Text

_REFUSED = (
    ("srtp_tag_32", Text("the phones know AES_CM_128_HMAC_SHA1_80 only")),
    ("media_encryption_optimistic", Text("the phones refuse encryption offered inside plain RTP")),
    ("use_avpf", Text("the phones answer RTP/SAVP, not RTP/SAVPF")),
)


def transport_named(found: Configuration) -> Iterator[Finding]:
    """L06: an endpoint bound to a transport is not answered over the phone's own connection."""
    for endpoint in found.secured:
        if (endpoint.get("transport") or "").strip():
            yield _about(
                found,
                endpoint,
                "transport",
                Text("The endpoint {name} names a transport, though its phone is on TLS.", name=shown(endpoint.name)),
                Text("Take the transport line out; where a template sets it, add an empty transport= to the endpoint."),
            )


def contact_not_rewritten(found: Configuration) -> Iterator[Finding]:
    """L07: without ``rewrite_contact`` Asterisk opens a connection of its own, which phones refuse."""
    for endpoint in found.secured:
        if not is_true(endpoint.get("rewrite_contact")):
            yield _about(
                found,
                endpoint,
                "rewrite_contact",
                Text(
                    "The endpoint {name} is without rewrite_contact=yes, so calls to its phone fail on TLS.",
                    name=shown(endpoint.name),
                ),
                Text("Set rewrite_contact=yes, then reload."),
            )


def media_refused(found: Configuration) -> Iterator[Finding]:
    """L08: ways of encrypting voice that D-Series phones refuse."""
    known = {line for phone in found.phones for line in phone.lines}
    for endpoint in found.secured:
        for name, why in _REFUSED:
            if is_true(endpoint.get(name)):
                message = Text(
                    "The endpoint {name} has {option}=yes: {why}.", name=shown(endpoint.name), option=name, why=why
                )
                yield _about(found, endpoint, name, message, Text("Set {option}=no, then reload.", option=name))
        is_dtls = (endpoint.get("media_encryption") or "").strip().lower() == "dtls"
        if is_dtls and endpoint.name in known:
            yield _about(
                found,
                endpoint,
                "media_encryption",
                Text("The endpoint {name} wants DTLS, which the phones do not know.", name=shown(endpoint.name)),
                Text("Set media_encryption=sdes, then reload."),
            )


def srtp_without_tls(found: Configuration) -> Iterator[Finding]:
    """L09: the keys of SRTP travel in the signalling, here in the clear."""
    fix = Text("Move the phone's signalling to TLS, or turn its SRTP off.")
    speaks_tls = {section.name for section in found.transports}
    for endpoint in first_by_name(found.pjsip.of_type("endpoint")).values():
        bound = (endpoint.get("transport") or "").strip()
        is_open = (bound and bound not in speaks_tls) or not speaks_tls
        if is_open and (endpoint.get("media_encryption") or "").strip().lower() == "sdes":
            message = Text("The endpoint {name} has SRTP, and no TLS to carry its keys.", name=shown(endpoint.name))
            yield _about(found, endpoint, "media_encryption", message, fix)
    lines = {line.section.home: line for phone in found.dpma_phones for line in phone.lines}
    for line in lines.values():
        if not line.is_on_tls and (line.section.get("media_encryption") or "").strip().lower() == "sdes":
            message = Text("The line {name} has SRTP, and no TLS to carry its keys.", name=shown(line.section.name))
            yield Finding(message=message, fix=fix, place=place_of(line.section, "media_encryption"))
    for file in found.files:
        for account in file.accounts:
            if account.media_encryption == "sdes" and not account.is_on_tls:
                message = Text(
                    "The account {name} has SRTP, and no TLS to carry its keys.", name=shown(account.username)
                )
                yield Finding(message=message, fix=fix, place=Place(file.path, account.line))


def contacts_pile_up(found: Configuration) -> Iterator[Finding]:
    """L29: each new connection of a phone on TLS leaves a contact behind."""
    for endpoint in found.secured:
        if not is_true(endpoint.get("rewrite_contact")):
            continue
        for aor in (found.aors[name] for name in comma_list(endpoint.get("aors") or "") if name in found.aors):
            most = (aor.get("max_contacts") or "").strip()
            if most.isascii() and most.isdigit() and int(most[:9]) > 1 and not is_true(aor.get("remove_existing")):
                yield Finding(
                    message=Text(
                        "The aor {name} keeps up to {count} contacts; a phone on TLS leaves its old ones behind.",
                        name=shown(aor.name),
                        count=shown(most),
                    ),
                    fix=Text("Set remove_existing=yes; max_contacts=1 where only one phone registers."),
                    place=place_of(aor, "max_contacts"),
                )


def _about(found: Configuration, endpoint: EffectiveSection, option: str, message: Text, fix: Text) -> Finding:
    field = found.extensions.get(endpoint.name, "")
    return Finding(message=message, fix=fix, place=place_of(endpoint, option), field=field)
