"""The private authority and the server certificates it signs: builders and values, no files.

Profile: X.509 v3 as ``openssl verify -x509_strict`` wants it (RFC 5280 4.2), names for pjproject
and RFC 5922 alike: the host as DNS, as ``sip:`` URI and, where phones are given addresses, as IP.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from wizard.core.certificates.authority_limits import beyond_limits
from wizard.core.certificates.host import Host, host_of, without_zone
from wizard.core.certificates.keys import PrivateKey
from wizard.core.errors import WizardError
from wizard.core.text import Text

AUTHORITY_YEARS = 10
BACK_DATED = timedelta(days=1)
"""A phone that has not reached its time server yet may be a little behind."""

_UPPER_BOUND = 64  # X.520 ub-common-name, ub-organization-name (RFC 5280 appendix A.1)
_MOST_DAYS = 36_500
_JOINERS = "\u200c\u200d"  # of category Cf, and part of how Persian or Hindi is written


def make_authority(
    organization: str,
    key: PrivateKey,
    now: datetime,
    *,
    limits: x509.NameConstraints | None = None,
    after: x509.Certificate | None = None,
) -> x509.Certificate:
    """Return the self-signed certificate of a private authority for phones, valid ten years.

    Its name carries organisation and year ("Example Dental phone CA 2026"), so that two generations
    can be told apart on a phone; one that follows ``after`` within a year is "... 2026-2". An organisation too long
    for X.520 is shortened, what cannot stand in a name is left out, and an empty one makes "Phone CA 2026".
    ``now`` is aware of its time zone.
    """
    start = _utc(now) - BACK_DATED
    name = _authority_name(organization, f"{now.year}{_generation(now.year, after)}")
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(_years_later(_utc(now), AUTHORITY_YEARS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(key_cert_sign=True, crl_sign=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if limits is not None:
        builder = builder.add_extension(limits, critical=True)
    return builder.sign(key, SHA256())


def issue_server_certificate(
    authority: x509.Certificate,
    authority_key: PrivateKey,
    host: str,
    addresses: Iterable[IPv4Address | IPv6Address],
    key: PrivateKey,
    days: int,
    now: datetime,
) -> x509.Certificate:
    """Return a certificate for the server phones call ``host``, signed by the authority.

    It lasts ``days`` days, never longer than the authority. A host name of more than 64 characters,
    for which a common name has no room, is named by its first label there; phones find the whole
    name in the subjectAltName. ``now`` is aware of its time zone.

    Source: RFC 5280 4.2.1, RFC 5922 7.1, pjproject sip_transport_tls.c (names compared).

    Raises:
        ValueError: The host is neither a name nor an address, or ``days`` is not positive.
        WizardError: The key is not that of the authority, or the authority has run out or may not sign these names.
    """
    if days < 1:
        raise ValueError("a certificate is valid for a day at least")
    if authority.public_key() != authority_key.public_key():
        raise _foreign_key()
    start = max(_utc(now) - BACK_DATED, authority.not_valid_before_utc)
    end = min(_utc(now) + timedelta(days=min(days, _MOST_DAYS)), authority.not_valid_after_utc)
    if end <= _utc(now):
        raise _expired(authority)
    named = host_of(host)
    names = names_for(named, addresses)
    if forbidden := beyond_limits(authority, names):
        raise _not_permitted(forbidden)
    is_rsa = not isinstance(key, ec.EllipticCurvePrivateKey)
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name_for(named))]))
        .issuer_name(authority.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        # Only RSA keys encipher other keys (RFC 5480 3: not for EC).
        .add_extension(_key_usage(digital_signature=True, key_encipherment=is_rsa), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(_authority_key_identifier(authority), critical=False)
        .sign(authority_key, SHA256())
    )


def names_for(host: Host, addresses: Iterable[IPv4Address | IPv6Address]) -> list[x509.GeneralName]:
    """Return what the subjectAltName says for a host and its addresses, the host first."""
    named: list[IPv4Address | IPv6Address] = [without_zone(address) for address in addresses]
    names: list[x509.GeneralName] = []
    if isinstance(host, str):
        names.append(x509.DNSName(host))
    else:
        named.insert(0, host)
    in_uri = f"[{host}]" if isinstance(host, IPv6Address) else str(host)
    names.append(x509.UniformResourceIdentifier(f"sip:{in_uri}"))
    return names + [x509.IPAddress(address) for address in dict.fromkeys(named)]


def common_name_for(host: Host) -> str:
    """Return what of a host has room in a common name: all of it, or its first label."""
    whole = str(host)
    # Never a piece with a dot in it: that would be the name of another host.
    return whole if len(whole) <= _UPPER_BOUND else whole.partition(".")[0]


def _generation(year: int, after: x509.Certificate | None) -> str:
    """What tells authorities of one year apart: the same name with another key would look like a forgery."""
    names = after.subject.get_attributes_for_oid(NameOID.COMMON_NAME) if after is not None else []
    found = re.search(rf" {year}(?:-(\d{{1,3}}))?$", str(names[0].value)) if names else None
    return f"-{int(found[1] or 1) + 1}" if found else ""


def _authority_name(organization: str, year: str) -> x509.Name:
    ending = f" phone CA {year}"
    whole = _for_a_name(organization, _UPPER_BOUND)
    short = _for_a_name(whole, _UPPER_BOUND - len(ending))
    attributes = [x509.NameAttribute(NameOID.COMMON_NAME, short + ending if short else f"Phone CA {year}")]
    if whole:
        attributes.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, whole))
    return x509.Name(attributes)


def _authority_key_identifier(authority: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    try:
        identifier = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    except x509.ExtensionNotFound:
        public_key = authority.public_key()
        if not isinstance(public_key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey):
            raise _foreign_key() from None
        return x509.AuthorityKeyIdentifier.from_issuer_public_key(public_key)
    # Copied, since another maker may have derived it in another way (RFC 5280 4.2.1.1).
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier)


def _key_usage(
    *,
    digital_signature: bool = False,
    key_encipherment: bool = False,
    key_cert_sign: bool = False,
    crl_sign: bool = False,
) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=False,
        key_encipherment=key_encipherment,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        encipher_only=False,
        decipher_only=False,
    )


def _for_a_name(text: str, most: int) -> str:
    """The text without what has no place in a name, and of so many bytes at most, no character cut."""
    bounded = text[: 16 * _UPPER_BOUND]
    kept = "".join(c for c in bounded if c.isspace() or c in _JOINERS or unicodedata.category(c)[0] != "C")
    cut = " ".join(kept.split()).encode()[:most].decode(errors="ignore")
    return cut.strip(_JOINERS + " \ufe0f")


def _utc(now: datetime) -> datetime:
    if now.tzinfo is None:
        raise ValueError("now has to say its time zone")
    return now.astimezone(UTC).replace(microsecond=0)


def _years_later(start: datetime, years: int) -> datetime:
    try:
        return start.replace(year=start.year + years)
    except ValueError:  # 29 February
        return start.replace(year=start.year + years, day=28)


def _foreign_key() -> WizardError:
    return WizardError(
        Text("The authority's key does not belong to its certificate."),
        Text("Phones would refuse everything signed with it."),
        Text("Put back the ca.crt and ca.key that were made together."),
    )


def _not_permitted(names: tuple[str, ...]) -> WizardError:
    return WizardError(
        Text("The authority may not sign for {names}.", names=", ".join(names[:5])),
        Text("It was made with name constraints, for the host and addresses the site had then."),
        Text("Roll the authority over (certificate SITE new --roll-over), or go back to the names it was made for."),
    )


def _expired(authority: x509.Certificate) -> WizardError:
    return WizardError(
        Text("The authority has expired."),
        Text("It was valid until {date}.", date=f"{authority.not_valid_after_utc:%Y-%m-%d}"),
        Text("Make a new authority, and load its certificate on the phones."),
    )
