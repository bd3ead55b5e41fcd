"""Who signs the server's certificate, as a person chooses it, with what can be answered from it."""

from dataclasses import replace

from wizard.core.site import AuthorityKind, Site
from wizard.core.site_problems.certificate import organization_fault


def with_authority(site: Site, kind: AuthorityKind) -> Site:
    """Return a site whose certificate is signed so; a private authority is named after the customer, if by nobody."""
    certificate = replace(site.certificate, authority=kind)
    lacks_name = kind is AuthorityKind.PRIVATE and not certificate.organization.strip()
    if lacks_name and organization_fault(site.name) is None:
        certificate = replace(certificate, organization=site.name)
    return replace(site, certificate=certificate)
