"""What each kind of phone in a site can do with the transport it chose, and what it needs for that."""

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.core.phone_kinds import PhoneKind, kinds_of
from wizard.core.phone_rules import PhoneRules, Proof, rules
from wizard.core.site import AuthorityKind, Protocol, Site
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneOutlook:
    """What phones of one model and firmware can do with the site's transport; None is "not known".

    ``tls`` and ``srtp`` are the two shields. ``validates``: they look at the server's certificate. ``needs`` are
    what is missing for that, or may be; ``reason`` and ``source`` are what the verdict rests on.
    """

    model: str
    firmware: str
    extensions: tuple[str, ...]
    tls: bool | None
    srtp: bool | None
    validates: bool | None
    needs: tuple[Text, ...]
    reason: Text
    source: str


def phone_outlook(site: Site) -> tuple[PhoneOutlook, ...]:
    """Return an outlook for each model and firmware among all phones of a site."""
    return tuple(_outlook(site, kind) for kind in kinds_of(site.phones))


def _outlook(site: Site, kind: PhoneKind) -> PhoneOutlook:
    found = rules(kind.model, kind.firmware)
    is_tls = site.transport.protocol is Protocol.TLS
    tls = found.tls if is_tls else False
    over = site.transport.protocol.value.upper()
    return PhoneOutlook(
        model=kind.model,
        firmware=kind.firmware,
        extensions=kind.extensions,
        tls=tls,
        srtp=tls if site.transport.srtp else False,
        validates=found.validates,
        needs=tuple(_needs(site, kind, found)) if is_tls and found.is_supported else (),
        reason=found.reason if is_tls else Text("Over {protocol} no phone shows a shield.", protocol=over),
        source=found.source,
    )


def _needs(site: Site, kind: PhoneKind, found: PhoneRules) -> Iterator[Text]:
    if found.proof is Proof.UNPROVEN:
        yield (
            Text("Try one of them before any other.") if kind.model else Text("Write the model; it decides about TLS.")
        )
    elif found.tls is None:
        yield Text("Write the firmware the phone shows; it has TLS from {version} on.", version=found.tls_from)
    elif not found.tls:
        yield Text("Upgrade the firmware to {version} or later.", version=found.tls_from)
    if found.tls is not False and found.may_validate:
        yield from _for_validation(site, kind, found)


def _for_validation(site: Site, kind: PhoneKind, found: PhoneRules) -> Iterator[Text]:
    if not site.server.ntp:
        yield Text("Name a time server: a phone with a wrong clock refuses every certificate.")
    certificate = site.certificate
    if certificate.authority is AuthorityKind.PRIVATE and not kind.hold_root:
        lacking = ", ".join(phone.extension for phone in kind.phones if not phone.root_loaded)
        yield Text("Load the authority's root onto {phones}; no source shows how that is done.", phones=lacking)
    if certificate.authority is AuthorityKind.PUBLIC and certificate.allow_wildcard and found.wildcard is not True:
        yield (
            Text("A wildcard certificate takes firmware {version} or later.", version=found.wildcard_from)
            if found.wildcard_from
            else Text("No source shows that this model takes a wildcard certificate.")
        )
