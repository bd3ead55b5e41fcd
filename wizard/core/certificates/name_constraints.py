"""Whether a certificate's names are those the authorities above it may sign for, as OpenSSL decides it.

Rebuilt from crypto/x509/v3_ncons.c. Its answers differ from RFC 5280 4.2.1.10 in two points that matter here:
the common name of a server without DNS names counts as one, and a ``sip:`` URI under any constraint on URIs is
an error, since it has no ``//``.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from cryptography import x509
from cryptography.x509.oid import NameOID

from wizard.core.certificates.library import Library
from wizard.core.certificates.profile import Profile
from wizard.core.certificates.verify_errors import VerifyError

_MOST_WORK = 1 << 20  # NAME_CHECK_MAX: names times constraints
_LIKE_A_HOST = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)+")

_OK: VerifyError | None = None
_VIOLATION = VerifyError.PERMITTED_VIOLATION
_SYNTAX = VerifyError.UNSUPPORTED_NAME_SYNTAX
_Name = x509.GeneralName | str  # a text is the common name, taken as a DNS name


def constraint_error(
    subject: Profile, constraints: x509.NameConstraints, library: Library, *, is_leaf: bool
) -> VerifyError | None:
    """Return what is wrong with a certificate's names under one authority's constraints, None where nothing is."""
    permitted, excluded = tuple(constraints.permitted_subtrees or ()), tuple(constraints.excluded_subtrees or ())
    names = tuple(_names(subject, library, is_leaf=is_leaf))
    if len(names) * (len(permitted) + len(excluded)) > _MOST_WORK:
        return VerifyError.UNSPECIFIED
    return next((error for name in names if (error := _error(name, permitted, excluded, library))), None)


def _names(subject: Profile, library: Library, *, is_leaf: bool) -> Iterator[_Name]:
    name = subject.certificate.subject
    if len(list(name)):
        yield x509.DirectoryName(name)
    yield from (x509.RFC822Name(_text(a)) for a in name.get_attributes_for_oid(NameOID.EMAIL_ADDRESS))
    yield from subject.alternative_names
    if is_leaf and library.is_recent and not any(isinstance(n, x509.DNSName) for n in subject.alternative_names):
        yield from (
            text
            for a in name.get_attributes_for_oid(NameOID.COMMON_NAME)
            if _LIKE_A_HOST.fullmatch(text := _text(a).rstrip("\0"))
        )


def _text(attribute: x509.NameAttribute[str | bytes]) -> str:
    return attribute.value if isinstance(attribute.value, str) else attribute.value.decode("latin-1")


def _error(
    name: _Name, permitted: Sequence[x509.GeneralName], excluded: Sequence[x509.GeneralName], library: Library
) -> VerifyError | None:
    kind = x509.DNSName if isinstance(name, str) else type(name)
    is_asked, is_met = False, False
    for base in permitted:
        if type(base) is kind and not is_met:
            is_asked = True
            found = _match(name, base, library)
            is_met = found is _OK
            if found not in (_OK, _VIOLATION):
                return found
    if is_asked and not is_met:
        return _VIOLATION
    for base in excluded:
        if type(base) is kind:
            found = _match(name, base, library)
            if found is not _VIOLATION:
                return VerifyError.EXCLUDED_VIOLATION if found is _OK else found
    return _OK


def _match(name: _Name, base: x509.GeneralName, library: Library) -> VerifyError | None:
    """Whether a name is under another of its kind: None if so, PERMITTED_VIOLATION if not, else why it is not said."""
    value = name if isinstance(name, str) else name.value
    match = _MATCHERS.get(type(base))
    is_known = match is not None and (library.is_recent or match is not _address)  # 1.0.2 knows none on addresses
    return match(value, base.value) if match is not None and is_known else VerifyError.UNSUPPORTED_CONSTRAINT_TYPE


def _directory(name: x509.Name, base: x509.Name) -> VerifyError | None:
    whole, above = _canonical(name), _canonical(base)
    return _OK if whole[: len(above)] == above else _VIOLATION


def _canonical(name: x509.Name) -> list[frozenset[tuple[str, str]]]:
    return [frozenset((a.oid.dotted_string, " ".join(_text(a).lower().split())) for a in rdn) for rdn in name.rdns]


def _dns(name: str, base: str) -> VerifyError | None:
    name, base = name.lower(), base.lower()
    if not base:
        return _OK
    if not name.endswith(base):
        return _VIOLATION
    is_at_a_dot = len(name) == len(base) or base.startswith(".") or name[-len(base) - 1] == "."
    return _OK if is_at_a_dot else _VIOLATION


def _email(name: str, base: str) -> VerifyError | None:
    local, at, host = name.rpartition("@")
    if not at:
        return _SYNTAX
    host, base_local, base_at, base_host = host.lower(), *base.rpartition("@")
    if not base_at and base.startswith("."):
        return _OK if host.endswith(base.lower()) and len(host) > len(base) else _VIOLATION
    if base_local and base_local != local:
        return _VIOLATION
    return _OK if host == base_host.lower() else _VIOLATION


def _uri(name: str, base: str) -> VerifyError | None:
    _, colon, rest = name.partition(":")
    if not colon or not rest.startswith("//"):
        return _SYNTAX
    rest, base = rest[2:], base.lower()
    host = (rest.partition(":")[0] if ":" in rest else rest.partition("/")[0]).lower()
    if not host:
        return _SYNTAX
    is_under = host.endswith(base) and len(host) > len(base) if base.startswith(".") else host == base
    return _OK if is_under else _VIOLATION


def _address(
    name: IPv4Address | IPv6Address | IPv4Network | IPv6Network, base: IPv4Network | IPv6Network
) -> VerifyError | None:
    if isinstance(name, IPv4Network | IPv6Network) or not isinstance(base, IPv4Network | IPv6Network):
        return _SYNTAX
    return _OK if name in base else _VIOLATION


_MATCHERS: dict[type[x509.GeneralName], Callable[..., VerifyError | None]] = {
    x509.DirectoryName: _directory,
    x509.DNSName: _dns,
    x509.RFC822Name: _email,
    x509.UniformResourceIdentifier: _uri,
    x509.IPAddress: _address,
}
