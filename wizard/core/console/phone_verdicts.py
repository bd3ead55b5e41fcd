"""Verdicts on the phones: their endpoints' options and their contacts."""

from collections.abc import Iterator

from wizard.core.check_result import Status
from wizard.core.console.expected import Expected
from wizard.core.console.line_rule import MEASURED
from wizard.core.console.parts import ConsoleReading, EndpointRow, option
from wizard.core.console.verdict import Verdict
from wizard.core.text import Text

VENDOR = "Sangoma KB: Secure Calling with D-Series phones"
_MOST_NAMED = 6
_ON = ("true", "yes")
_BREAKING = ("media_encryption_optimistic", "srtp_tag_32", "use_avpf")


def phone_verdicts(reading: ConsoleReading, expected: Expected) -> Iterator[Verdict]:
    """Return what is to be said of phones; endpoints that are neither expected nor encrypted are left alone."""
    for endpoint in reading.endpoints:
        if endpoint.options:
            yield from _endpoint(endpoint, expected)
    yield from _contacts(reading, expected)


def _endpoint(endpoint: EndpointRow, expected: Expected) -> Iterator[Verdict]:
    encryption = option(endpoint.options, "media_encryption")
    if encryption in ("", "no") and endpoint.name not in expected.phones:
        return
    faults = [*_option_faults(endpoint, encryption)]
    yield from faults
    if not faults:
        yield Verdict(
            id="phone-ready",
            status=Status.PASS,
            cause=Text("{name} is set as a phone on TLS with SRTP needs it.", name=endpoint.name),
            source=VENDOR,
        )


def _option_faults(endpoint: EndpointRow, encryption: str) -> Iterator[Verdict]:
    name = endpoint.name
    transport = option(endpoint.options, "transport")
    if transport and not endpoint.transport:
        yield _fault(
            "endpoint-transport-unknown",
            Text("{name} names a transport {transport} that is not there.", name=name, transport=transport),
            Text("Remove transport= from the endpoint {name}, then reload.", name=name),
            f"transport: {transport}",
            MEASURED,
        )
    elif transport:
        yield _fault(
            "endpoint-transport-set",
            Text("{name} has transport={transport}: calls to the phone may fail.", name=name, transport=transport),
            Text("Remove transport= from the endpoint {name}, then reload.", name=name),
            f"transport: {transport}",
            VENDOR,
            status=Status.WARN,
        )
    if encryption != "sdes":
        yield _fault(
            "endpoint-not-sdes",
            Text("{name} has media_encryption={value}, not sdes.", name=name, value=encryption or "no"),
            Text("Set media_encryption=sdes for {name} and on the phone, then reload.", name=name),
            f"media_encryption: {encryption}",
            VENDOR,
        )
    for broken in _BREAKING:
        if option(endpoint.options, broken) in _ON:
            yield _fault(
                "endpoint-option-breaks-srtp",
                Text("{name} has {option}=yes, which keeps D-Series phones from SRTP.", name=name, option=broken),
                Text("Set {option}=no for {name}, then reload.", name=name, option=broken),
                f"{broken}: yes",
                f"Asterisk: {broken}",
            )
    if option(endpoint.options, "rewrite_contact") not in ("", *_ON):
        yield _fault(
            "endpoint-no-rewrite-contact",
            Text("{name} has no rewrite_contact=yes: calls to the phone do not find its TLS connection.", name=name),
            Text("Set rewrite_contact=yes for {name}, then reload.", name=name),
            "rewrite_contact: false",
            VENDOR,
        )


def _fault(name: str, cause: Text, fix: Text, evidence: str, source: str, status: Status = Status.FAIL) -> Verdict:
    return Verdict(id=name, status=status, cause=cause, fix=fix, evidence=evidence, source=source)


def _contacts(reading: ConsoleReading, expected: Expected) -> Iterator[Verdict]:
    if not reading.contacts and not reading.contact_lists:
        return
    on_tls = {c.aor for c in reading.contacts if c.is_tls}
    cut = {c.aor for c in reading.contacts if c.is_tls is None} - on_tls
    others = {c.aor for c in reading.contacts} - on_tls - cut
    if on_tls:
        cause = Text("{count} on TLS: {names}.", count=len(on_tls), names=_named(on_tls))
        yield Verdict(id="phones-on-tls", status=Status.PASS, cause=cause, source=VENDOR)
    if still := others & set(expected.phones):
        yield Verdict(
            id="phones-not-on-tls",
            status=Status.WARN,
            cause=Text("Registered, but not over TLS: {names}.", names=_named(still)),
            fix=Text("Make these phones fetch their configuration again, or restart them."),
            source=VENDOR,
        )
    elif others and not expected.phones:
        cause = Text("{count} not on TLS: {names}.", count=len(others), names=_named(others))
        yield Verdict(id="contacts-not-on-tls", status=Status.SKIP, cause=cause, source=VENDOR)
    if cut:
        yield Verdict(
            id="contacts-cut",
            status=Status.SKIP,
            cause=Text("The column is too narrow to see whether these are on TLS: {names}.", names=_named(cut)),
            fix=Text("Paste the answer of: asterisk -rx 'database show registrar'"),
            source=MEASURED,
        )
    if missing := set(expected.phones) - {c.aor for c in reading.contacts}:
        yield Verdict(
            id="phones-not-registered",
            status=Status.WARN,
            cause=Text(
                "Not registered: {names}. After a restart a phone takes up to some minutes.", names=_named(missing)
            ),
            fix=Text("Wait, then look again; if it stays so, read the phone's screen and the log."),
            source=MEASURED,
        )


def _named(names: set[str]) -> str:
    shown = sorted(names)
    more = len(shown) - _MOST_NAMED
    return ", ".join(shown[:_MOST_NAMED]) + (f" (+{more})" if more > 0 else "")
