"""What each phone can do with this site's TLS: models, firmware, private roots, wildcards."""

from collections.abc import Iterator

from wizard.core.phone_rules import MODELS, PhoneRules, Proof, rules
from wizard.core.problem import Problem
from wizard.core.site import AuthorityKind, Phone, Protocol, Route, Site
from wizard.core.site_problems.found import error, info, warning
from wizard.core.text import Text


def verdict_problems(site: Site) -> Iterator[Problem]:
    """Find phones that would be stranded, or of which it cannot be known, with the stage they are at."""
    if site.transport.protocol is not Protocol.TLS:
        return
    for index, phone in enumerate(site.phones):
        if phone.model and phone.model not in MODELS:
            continue  # said where the model is checked
        found = rules(phone.model, phone.firmware)
        field = f"phones[{index}]"
        if found.proof is Proof.UNPROVEN:
            yield from _unproven(field, phone, found)
        else:
            yield from _firmware(field, phone, found)
        if phone.stage.is_on_tls:
            yield from _certificate(field, phone, found, site)
            yield from _route(field, phone, site)


def _unproven(field: str, phone: Phone, found: PhoneRules) -> Iterator[Problem]:
    message = Text("{model}: no source shows TLS on this model.", model=phone.model) if phone.model else found.reason
    if not phone.stage.is_on_tls:
        if not phone.model:
            yield warning(f"{field}.model", message, Text("Write the phone's model before moving it."))
        return
    if phone.tls_unproven_model:
        yield warning(f"{field}.model", message, Text("Try this one phone before any other."), "L01", found.source)
        return
    yield error(
        f"{field}.model",
        message,
        Text("Write the phone's model.")
        if not phone.model
        else Text("Set its stage to wait, or tls_unproven_model = true to try it all the same."),
        "L01",
        found.source,
    )


def _firmware(field: str, phone: Phone, found: PhoneRules) -> Iterator[Problem]:
    if found.tls is None:
        if not phone.firmware:  # what cannot be read is said where it is checked
            yield warning(
                f"{field}.firmware",
                Text("The firmware is not known, so it cannot be said what this phone will do."),
                Text("Write the version the phone shows; until then it is taken to validate certificates."),
            )
        return
    if found.tls:
        return
    message = Text("Firmware {firmware} of the {model} has no TLS.", firmware=phone.firmware, model=phone.model)
    fix = Text("Upgrade it to {version} or later, and let it wait until then.", version=found.tls_from)
    if phone.stage.is_on_tls:
        yield error(f"{field}.firmware", message, fix, "L02", found.source)
    else:
        yield info(f"{field}.firmware", message, fix, "L02", found.source)


def _certificate(field: str, phone: Phone, found: PhoneRules, site: Site) -> Iterator[Problem]:
    certificate = site.certificate
    if not found.may_validate or found.tls is False:
        return
    if certificate.authority is AuthorityKind.PRIVATE and not phone.root_loaded:
        yield error(
            f"{field}.root_loaded",
            Text("This phone validates certificates, and is not known to hold the private root.")
            if found.validates
            else Text("This phone may validate certificates, and is not known to hold the private root."),
            Text("Use a public certificate; or let the phone wait until the root is on it, and say so here."),
            "L13",
            found.source,
        )
    if certificate.authority is AuthorityKind.PUBLIC and certificate.allow_wildcard and found.wildcard is False:
        yield error(
            f"{field}.firmware",
            Text("Firmware {firmware} validates certificates and takes no wildcard.", firmware=phone.firmware),
            Text(
                "Upgrade it to {version} or later; or use a certificate with the host's own name, and set "
                "allow_wildcard = false.",
                version=found.wildcard_from,
            ),
            "L11",
            found.source,
        )


def _route(field: str, phone: Phone, site: Site) -> Iterator[Problem]:
    if phone.model == "D80" and site.provisioning.route is Route.XML:
        yield warning(
            f"{field}.model",
            Text("Sources disagree whether a D80 can be configured without the DPMA."),
            Text("Try this one phone before any other of its model."),
            source="FS PBX: D80 requires DPMA; Sangoma KB lists it for XML",
        )
