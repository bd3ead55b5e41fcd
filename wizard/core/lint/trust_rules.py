"""Rules for whom a certificate is trusted by: the names in it, wildcards, and who signed it."""

from collections.abc import Iterator

from cryptography import x509

from wizard.core.certificates.names import is_wildcard, matches
from wizard.core.certificates.signatures import is_signed_by
from wizard.core.fault import shown
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.finding import Finding
from wizard.core.lint.known_phones import hosts_called
from wizard.core.lint.place import Place
from wizard.core.lint.served import Served, certificates_beside
from wizard.core.phone_rules import rules
from wizard.core.problem import Severity
from wizard.core.text import Text

_MOST_HOSTS = 20
_NAMING = Text(
    "Import one that names it. With a private authority make it again (secure-calling certificate SITE "
    "renew): key and file names stay."
)


def certificate_field(found: Configuration, served: Served) -> str:
    """Return the site's answer about what is served, "" where it is not the site's own."""
    serving = (transport for transport in found.transports if transport.name in served.transports)
    return "certificate" if any(map(found.is_sites_own, serving)) else ""


def _hosts(found: Configuration) -> tuple[str, ...]:
    """The names phones call: the site's one, else those their own files and the announcement give."""
    if found.site is not None:
        return (found.site.server.host,) if found.site.server.host else ()
    general = found.general
    announced = ""
    if general is not None and (general.get("mdns_transport") or "").strip().lower() == "tls":
        announced = (general.get("mdns_address") or "").strip()
    return tuple(dict.fromkeys((*((announced,) if announced else ()), *hosts_called(found.on_tls, _MOST_HOSTS))))


def _may_look(found: Configuration) -> bool:
    """Whether a phone on TLS looks at the certificate, or might."""
    if found.site is not None:
        return any(p.stage.is_on_tls and rules(p.model, p.firmware).may_validate for p in found.site.phones)
    return any(phone.rules.may_validate for phone in found.on_tls)


def host_not_named(found: Configuration) -> Iterator[Finding]:
    """L10: a phone that looks at certificates, or may, would be stranded."""
    # Without a site a wildcard is left to L11, which knows what each phone makes of it.
    wildcard = found.site is None or found.site.certificate.allow_wildcard
    severity = Severity.ERROR if _may_look(found) else Severity.WARNING
    for served in found.served:
        for host in _hosts(found) if served.chain else ():
            if not matches(served.leaf, host, wildcard=wildcard):
                yield Finding(
                    message=Text(
                        "The server's certificate does not name {host}, which phones will call.", host=shown(host)
                    ),
                    fix=_NAMING,
                    place=served.place,
                    field=certificate_field(found, served),
                    severity=severity,
                )


def wildcard_refused(found: Configuration) -> Iterator[Finding]:
    """L11: a wildcard counts only where the firmware has the setting and it is on."""
    if found.site is not None and not found.site.certificate.allow_wildcard:
        return
    hosts = [
        host
        for served in found.served
        for host in (_hosts(found) if served.chain and is_wildcard(served.leaf) else ())
        if matches(served.leaf, host, wildcard=True) and not matches(served.leaf, host)
    ]
    for phone in found.on_tls if hosts else ():
        able = phone.rules
        if able.may_validate and not (phone.wildcard_setting and able.wildcard is not False):
            yield Finding(
                message=Text(
                    "The certificate is a wildcard, which the phone {name} does not take.", name=shown(phone.name)
                ),
                fix=Text(
                    "Use a certificate with the host's own name; or firmware from {version} on with "
                    "tls_allow_wildcard_certs=1 in its XML.",
                    version=able.wildcard_from or "2_9_2",
                ),
                place=Place(phone.path, phone.line),
                field=f"{phone.field}.firmware" if phone.field else "",
            )


def wildcard_setting_useless(found: Configuration) -> Iterator[Finding]:
    """L12: phones are told to accept wildcards, and no certificate here is one."""
    leaves = [served.leaf for served in found.served if served.chain]
    if not leaves or any(map(is_wildcard, leaves)):
        return
    for file in found.files:
        setting = file.settings.get("tls_allow_wildcard_certs")
        if setting is not None and setting.value == "1":
            yield Finding(
                message=Text("This phone accepts wildcard certificates, and the server's is none."),
                fix=Text("Set tls_allow_wildcard_certs to 0."),
                place=Place(file.path, setting.line),
            )


def root_not_delivered(found: Configuration) -> Iterator[Finding]:
    """L13: phones that look at certificates know no private authority by themselves; a site says who holds its root."""
    if found.site is not None:
        return
    lacking = [phone for phone in found.on_tls if phone.rules.may_validate and not phone.has_certs]
    for served in found.served if lacking else ():
        if not served.chain or not _is_private(found, served):
            continue
        yield Finding(
            message=Text(
                "The certificate comes from a private authority, and nothing here gives its root to phones that check "
                "certificates, or may: {count}.",
                count=len(lacking),
            ),
            fix=Text(
                "Use a public certificate, or load the root onto each phone; no source shows how a D-Series phone is "
                "given one."
            ),
            place=served.place,
        )


def _is_private(found: Configuration, served: Served) -> bool:
    """Whether a self-signed certificate stands behind what is served, in the chain or in a file beside it."""
    if any(_is_own(certificate) for certificate in served.chain):
        return True
    last = served.chain[-1]
    return any(
        c.subject == last.issuer and _is_own(c) and is_signed_by(last, c)
        for c in certificates_beside(served, found.tree)
    )


def _is_own(certificate: x509.Certificate) -> bool:
    return certificate.issuer == certificate.subject and is_signed_by(certificate, certificate)
