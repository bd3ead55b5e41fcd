"""The names in a certificate, and whether a phone finds the host it called among them.

Two verdicts: pjproject's, which decides on the phone, and RFC 5922's, which is stricter.
"""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

from cryptography import x509
from cryptography.x509.oid import NameOID

from wizard.core.certificates.host import same_host
from wizard.core.certificates.profile import UNREADABLE

_SIP_URI_HOST = re.compile(r"sip:(\[[0-9a-f:.]+\]|[^@:;?\[\]]+)(?::[0-9]+)?(?:[;?][^@]*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identities:
    """The names of one certificate as it writes them; ``has_alternative_names``: there is a subjectAltName."""

    dns: tuple[str, ...]
    addresses: tuple[IPv4Address | IPv6Address, ...]
    uris: tuple[str, ...]
    common_name: str
    has_alternative_names: bool


def identities(certificate: x509.Certificate) -> Identities:
    """Return the names pjproject can see: none of the subjectAltName in a certificate before X.509 v3.

    Source: pjproject ssl_sock_ossl.c, get_cert_info (``version >= 3``).
    """
    alternative = _alternative_names(certificate)
    names = alternative or ()
    return Identities(
        dns=tuple(name.value for name in names if isinstance(name, x509.DNSName)),
        addresses=tuple(
            name.value
            for name in names
            if isinstance(name, x509.IPAddress) and isinstance(name.value, IPv4Address | IPv6Address)
        ),
        uris=tuple(name.value for name in names if isinstance(name, x509.UniformResourceIdentifier)),
        common_name=_common_name(certificate),
        has_alternative_names=alternative is not None,
    )


def matches(certificate: x509.Certificate, host: str, *, wildcard: bool = False) -> bool:
    """Whether a phone that called ``host`` finds it in the certificate.

    Any DNS, IP or ``sip:``/``sips:`` entry will do, and else the common name; the whole text as it is
    written, without regard to case. With ``wildcard`` (``tls_allow_wildcard_certs`` of the phones),
    ``*.example.com`` as DNS entry or common name stands for exactly one label.

    Source: pjproject sip_transport_tls.c, on_connect_complete; Asterisk res_pjsip on wildcards.
    """
    names = identities(certificate)
    wanted = _as_called(host)
    # A URI's host is all that follows the colon: neither port nor user part is looked for.
    in_uris = (tail for scheme, _, tail in (u.partition(":") for u in names.uris) if _is_sip(scheme))
    # It cuts the common name out of "/C=.../CN=.../": there it ends at a slash.
    common_name = names.common_name.partition("/")[0]
    plain = (*names.dns, *map(str, names.addresses), *in_uris, common_name)
    if any(name and _same(name, wanted) for name in plain):
        return True
    return wildcard and any(_covers(name, wanted) for name in (*names.dns, common_name))


def matches_rfc5922(certificate: x509.Certificate, host: str) -> bool:
    """Whether the certificate is one for the SIP domain ``host`` by RFC 5922 7.1 and 7.2.

    ``sip:`` URIs without a user part count; DNS entries only where there is no such URI; the common
    name only where there is no subjectAltName at all. Addresses and wildcards never match.
    """
    names = identities(certificate)
    wanted = same_host(host)
    if ":" in wanted or wanted.rpartition(".")[2].isdigit():
        return False
    hosts = tuple(found[1] for uri in names.uris if (found := _SIP_URI_HOST.fullmatch(uri)))
    if not names.has_alternative_names:
        hosts = (names.common_name,)
    elif not hosts:
        hosts = names.dns
    return any(_same(name, wanted) for name in hosts)


def is_wildcard(certificate: x509.Certificate) -> bool:
    """Whether the certificate has a wildcard among its DNS entries or as common name."""
    names = identities(certificate)
    return any(name.startswith("*.") for name in (*names.dns, names.common_name))


def _as_called(host: str) -> str:
    """The host as a phone has it when it compares: in lower case, and else as it is written.

    A dot at its end, or a longer spelling of an address, makes it another text (measured on Asterisk 16 and 22).
    Letters outside ASCII reach no phone, since DNS is asked for the A-labels.
    """
    if host.isascii():
        return host.removeprefix("[").removesuffix("]").lower()
    return same_host(host)


def _is_sip(scheme: str) -> bool:
    return scheme.lower() in ("sip", "sips")


def _same(name: str, wanted: str) -> bool:
    return name.lower() == wanted


def _covers(pattern: str, wanted: str) -> bool:
    label, dot, rest = wanted.partition(".")
    return bool(label and dot) and "." in rest and _same(pattern, f"*.{rest}")


def _alternative_names(certificate: x509.Certificate) -> tuple[x509.GeneralName, ...] | None:
    if certificate.version is not x509.Version.v3:
        return None
    try:
        return tuple(certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value)
    except x509.ExtensionNotFound:
        return None
    except UNREADABLE:  # damaged extensions: pjproject gets nothing out of them either
        return None


def _common_name(certificate: x509.Certificate) -> str:
    found = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else ""
