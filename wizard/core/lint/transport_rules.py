"""Rules for the transports that speak TLS: method, ciphers, certificates asked of phones."""

import re
from collections.abc import Iterator

from wizard.core.asterisk.effective import EffectiveSection
from wizard.core.fault import shown
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.finding import Finding
from wizard.core.lint.place import place_of
from wizard.core.plan.draft import is_true
from wizard.core.text import Text

_UNFIT_METHODS = frozenset({"", "default", "unspecified", "tlsv1", "tlsv1_1", "sslv2", "sslv3", "tlsv1_3"})
_NO_PROTECTION = frozenset({"ADH", "AECDH", "ANULL", "NULL", "ENULL"})


def _field(found: Configuration, transport: EffectiveSection, name: str) -> str:
    return name if found.is_sites_own(transport) else ""


def method_unfit(found: Configuration) -> Iterator[Finding]:
    """L03: a method that phones or OpenSSL refuse (measured: none means TLS 1.0 only)."""
    for transport in found.transports:
        method = (transport.get("method") or "").strip().lower()
        if method not in _UNFIT_METHODS:
            continue
        if method in ("", "default", "unspecified"):
            message = Text("The transport {id} names no method, which means TLS 1.0 only.", id=shown(transport.name))
        elif method == "tlsv1_3":
            message = Text(
                "The transport {id} speaks TLS 1.3 only; the phones know 1.0 to 1.2.", id=shown(transport.name)
            )
        else:
            message = Text(
                "The transport {id} has the method {method}, which current systems refuse.",
                id=shown(transport.name),
                method=method,
            )
        yield Finding(
            message=message,
            fix=Text("Set method=sslv23 with OpenSSL 3 or later, else method=tlsv1_2; then restart Asterisk."),
            place=place_of(transport, "method"),
            field=_field(found, transport, "transport.method"),
        )


def negotiates(found: Configuration) -> Iterator[Finding]:
    """L04: what ``sslv23`` means with OpenSSL 3 (measured on 22.10)."""
    openssl = found.tree.openssl or (found.site.server.openssl if found.site else "")
    major = re.match(r"\d{1,3}", openssl)
    if major is None or int(major[0]) < 3:
        return
    for transport in found.transports:
        if (transport.get("method") or "").strip().lower() == "sslv23":
            yield Finding(
                message=Text(
                    "With OpenSSL {version} the transport {id} accepts TLS 1.2 and 1.3 only.",
                    version=shown(openssl),
                    id=shown(transport.name),
                ),
                fix=Text("Nothing has to be done: the phones know TLS 1.2."),
                place=place_of(transport, "method"),
            )


def ciphers_without_protection(found: Configuration) -> Iterator[Finding]:
    """L05: anonymous and NULL ciphers, as Asterisk's own sample shows them."""
    for transport in found.transports:
        named = [c.strip() for c in (transport.get("cipher") or "").split(",")]
        bad = [c for c in named if not _NO_PROTECTION.isdisjoint(re.split(r"[-_:]", c.upper()))]
        if bad:
            yield Finding(
                message=Text(
                    "The transport {id} offers {cipher}, which protects nothing; phones from 2_3_9 on refuse it.",
                    id=shown(transport.name),
                    cipher=shown(", ".join(bad)),
                ),
                fix=Text("Take the cipher line out: OpenSSL's own list is best."),
                place=place_of(transport, "cipher"),
                field=_field(found, transport, "transport.ciphers"),
            )


def client_certificate_wanted(found: Configuration) -> Iterator[Finding]:
    """L30: phones have no certificate of their own to show."""
    for transport in found.transports:
        for name in ("require_client_cert", "verify_client"):
            if is_true(transport.get(name)):
                yield Finding(
                    message=Text(
                        "The transport {id} has {option}=yes, and the phones have no certificate of their own.",
                        id=shown(transport.name),
                        option=name,
                    ),
                    fix=Text("Set {option}=no.", option=name),
                    place=place_of(transport, name),
                    field=_field(found, transport, "transport.id"),
                )
