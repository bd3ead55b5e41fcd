"""Rules between provisioning, certificate and the stages of all phones together."""

from collections.abc import Iterator

from wizard.core.phone_rules import rules
from wizard.core.problem import Problem
from wizard.core.site import AuthorityKind, Mdns, Protocol, Route, Site, Stage
from wizard.core.site_problems.found import error, warning
from wizard.core.text import Text


def between_problems(site: Site) -> Iterator[Problem]:
    """Find answers that are each fine and do not go together."""
    if site.transport.protocol is not Protocol.TLS:
        return
    yield from _sealed(site)
    yield from _wildcard(site)
    yield from _announced(site)


def _sealed(site: Site) -> Iterator[Problem]:
    """Sealed phones fetch over TLS; over plain HTTP there is nothing to seal."""
    sealed = sum(phone.stage is Stage.SEALED for phone in site.phones)
    url = site.provisioning.url.lower()
    if sealed and site.provisioning.route is Route.XML and not url.startswith(("https:", "ftps:")):
        yield error(
            "provisioning.url",
            Text("{number} phones are at stage sealed, and fetch their files in the clear.", number=sealed),
            Text("Serve the files over https, or set these phones to secure."),
        )


def _wildcard(site: Site) -> Iterator[Problem]:
    certificate = site.certificate
    if not certificate.allow_wildcard or certificate.authority is not AuthorityKind.PUBLIC:
        return
    if site.provisioning.route is not Route.DPMA:
        return
    if any(p.stage.is_on_tls and rules(p.model, p.firmware).may_validate for p in site.phones):
        yield error(
            "certificate.allow_wildcard",
            Text("The DPMA's key-values have no option by which phones accept a wildcard."),
            Text("Choose the route dpma-sheet or xml, or use a certificate with the host's own name."),
            "L11",
            "Sangoma KB: tls_allow_wildcard_certs is an XML setting",
        )


def _announced(site: Site) -> Iterator[Problem]:
    if site.provisioning.mdns is not Mdns.TLS or site.provisioning.route is Route.XML:
        return
    is_private = site.certificate.authority is AuthorityKind.PRIVATE
    locked_out = 0
    for phone in site.phones:
        found = rules(phone.model, phone.firmware)
        locked_out += found.tls is not True or (is_private and found.may_validate and not phone.root_loaded)
    if locked_out:
        yield warning(
            "provisioning.mdns",
            Text(
                "{number} phones are not known to manage TLS with this certificate; announced over TLS only, "
                "the server could lock them out.",
                number=locked_out,
            ),
            Text("Choose auto, which announces TLS when no phone could be locked out."),
        )
