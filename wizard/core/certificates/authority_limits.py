"""The name constraints a private authority is made with: it can sign for one host only, whoever gets its key.

That phones heed or even accept them is not known, so they are made only where somebody asks for them. ``sip:`` URIs
are left out: constraints on URIs are for those with ``//`` in them, and OpenSSL refuses all others (v3_ncons.c).
"""

from collections.abc import Iterable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

from cryptography import x509

from wizard.core.certificates.host import Host, without_zone
from wizard.core.certificates.profile import UNREADABLE
from wizard.core.text import Text

UNVERIFIED = Text("No source shows whether D-Series phones take an authority with name constraints.")

_EVERY_ADDRESS = (IPv4Network("0.0.0.0/0"), IPv6Network("::/0"))


def limits_to(host: Host, addresses: Iterable[IPv4Address | IPv6Address]) -> x509.NameConstraints:
    """Return what lets an authority sign for this host, names below it, and these addresses, and for nothing else.

    Source: RFC 5280 4.2.1.10.
    """
    named = [without_zone(address) for address in addresses]
    if not isinstance(host, str):
        named.insert(0, host)
    # An address, too, stands there as a name: it keeps all others out, and OpenSSL and GnuTLS hold the common name
    # against it where there is no DNS entry.
    permitted: list[x509.GeneralName] = [x509.DNSName(str(host))]
    permitted += [x509.IPAddress(ip_network(address)) for address in dict.fromkeys(named)]
    versions = {address.version for address in named}
    # Without one entry of a version all its addresses would be permitted.
    excluded = [x509.IPAddress(network) for network in _EVERY_ADDRESS if network.version not in versions]
    return x509.NameConstraints(permitted_subtrees=permitted, excluded_subtrees=excluded or None)


def beyond_limits(authority: x509.Certificate, names: Sequence[x509.GeneralName]) -> tuple[str, ...]:
    """Return the hosts and addresses an authority may not sign for; none where it has no constraints."""
    try:
        found = authority.extensions.get_extension_for_class(x509.NameConstraints).value
    except (x509.ExtensionNotFound, *UNREADABLE):
        return ()
    permitted, excluded = found.permitted_subtrees or (), found.excluded_subtrees or ()
    return tuple(
        str(name.value)
        for name in names
        if any(_covers(subtree, name) for subtree in excluded)
        or (any(_is_alike(subtree, name) for subtree in permitted) and not any(_covers(s, name) for s in permitted))
    )


def _covers(subtree: x509.GeneralName, name: x509.GeneralName) -> bool:
    if not _is_alike(subtree, name):
        return False
    within, wanted = subtree.value, name.value
    if isinstance(within, IPv4Network | IPv6Network):
        return isinstance(wanted, IPv4Address | IPv6Address) and wanted in within
    base, host = str(within).lower(), str(wanted).lower()
    return not base or host == base or host.endswith("." + base)


def _is_alike(subtree: x509.GeneralName, name: x509.GeneralName) -> bool:
    """Whether a subtree says anything of a name: both host names, or both addresses, as long as each other."""
    if isinstance(subtree, x509.IPAddress) and isinstance(name, x509.IPAddress):
        return isinstance(subtree.value, IPv4Network | IPv6Network) and subtree.value.version == name.value.version
    return isinstance(subtree, x509.DNSName) and isinstance(name, x509.DNSName)
