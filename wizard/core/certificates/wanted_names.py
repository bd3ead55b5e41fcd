"""The names a site's certificate should have, and those a certificate has, in one form."""

from collections.abc import Iterable

from cryptography import x509

from wizard.core.certificates.authority import names_for
from wizard.core.certificates.card import CertificateName, NameKind
from wizard.core.certificates.host import host_of, same_host
from wizard.core.certificates.names import identities
from wizard.core.site import Site


def wanted_names(site: Site) -> tuple[CertificateName, ...]:
    """Return the names a private authority puts into the server's certificate; none without a usable host."""
    try:
        host = host_of(site.server.host)
    except ValueError:
        return ()
    return tuple(_names(names_for(host, site.server.addresses)))


def written_names(certificate: x509.Certificate) -> tuple[CertificateName, ...]:
    """Return the names a certificate has, host names as they are compared."""
    found = identities(certificate)
    return (
        *(CertificateName(kind=NameKind.DNS, value=same_host(name)) for name in found.dns),
        *(CertificateName(kind=NameKind.ADDRESS, value=str(address)) for address in found.addresses),
        *(CertificateName(kind=NameKind.URI, value=uri) for uri in found.uris),
    )


def _names(names: Iterable[x509.GeneralName]) -> Iterable[CertificateName]:
    for name in names:
        match name:
            case x509.DNSName():
                yield CertificateName(kind=NameKind.DNS, value=name.value)
            case x509.UniformResourceIdentifier():
                yield CertificateName(kind=NameKind.URI, value=name.value)
            case x509.IPAddress():
                yield CertificateName(kind=NameKind.ADDRESS, value=str(name.value))
