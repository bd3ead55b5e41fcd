"""The signing request (CSR) for a site's server: what an authority outside is asked to sign."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from wizard.core.certificates.authority import common_name_for, names_for
from wizard.core.certificates.host import Host
from wizard.core.certificates.keys import PrivateKey


def signing_request(
    host: Host, addresses: Iterable[IPv4Address | IPv6Address], key: PrivateKey, *, host_only: bool = False
) -> x509.CertificateSigningRequest:
    """Return a request for a certificate that names a server as a private authority would: host, URI, addresses.

    With ``host_only`` it asks for the host alone, since many public authorities refuse a request with anything else
    in it. Source: RFC 2986; RFC 5922 7.1 (``sip:`` URI).
    """
    names = names_for(host, addresses)
    if host_only:
        names = [name for name in names if not isinstance(name, x509.UniformResourceIdentifier)][:1]
    return (
        x509.CertificateSigningRequestBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name_for(host))]))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, SHA256())
    )


def request_to_pem(request: x509.CertificateSigningRequest) -> bytes:
    """Return a request as PEM, with LF on every system."""
    return request.public_bytes(Encoding.PEM).replace(b"\r\n", b"\n")
