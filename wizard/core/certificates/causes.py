"""Verification errors in words: which certificate, and what is wrong with it."""

from collections.abc import Callable

from cryptography import x509

from wizard.core.certificates import names
from wizard.core.certificates.fingerprint import printable, shown_name
from wizard.core.certificates.path import Fault
from wizard.core.certificates.verify_errors import VerifyError
from wizard.core.phone_rules import PhoneRules
from wizard.core.text import Text

LONGEST_HOST = 100
_MOST_NAMES = 5


def cause_of(fault: Fault, *, is_sent_alone: bool) -> Text:
    """Return what one error means for the certificate it is about."""
    certificate = fault.certificate
    if fault.error is VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        issuer = shown_name(certificate.issuer)
        if is_sent_alone and fault.depth == 0:
            return Text(
                "Only the server's own certificate is sent; {issuer}, which signed it, is not on the phone.",
                issuer=issuer,
            )
        return Text(
            "{issuer}, which signed {name}, is neither sent nor on the phone.",
            issuer=issuer,
            name=shown_name(certificate.subject),
        )
    return _CAUSES[fault.error](shown_name(certificate.subject), certificate)


def name_cause(certificate: x509.Certificate, host: str, phone: PhoneRules, *, wildcard_setting: bool) -> Text:
    """Return why the host is not found among the certificate's names."""
    found = names.identities(certificate)
    host = printable(host, LONGEST_HOST)
    if ends_in_a_surplus_dot(certificate, host):
        return Text("{host} ends in a dot, and phones compare the dot, too.", host=host)
    if certificate.version is not x509.Version.v3:
        return Text(
            "{host} is not its common name, and phones see no other name in a version 1 certificate.", host=host
        )
    if names.matches(certificate, host, wildcard=True):
        if not wildcard_setting:
            return Text(
                "Only a wildcard fits {host}, and phones take those only with tls_allow_wildcard_certs.", host=host
            )
        first = phone.wildcard_from or "D6x from 2_9_2, D80 from 1_12_1"
        if phone.wildcard is None:
            return Text("Only a wildcard fits {host}, which firmware takes from {first} on.", host=host, first=first)
        return Text(
            "Only a wildcard fits {host}, which this firmware does not take ({first} does).", host=host, first=first
        )
    every = [*found.dns, *map(str, found.addresses), *found.uris, found.common_name]
    listed = ", ".join(printable(n, LONGEST_HOST) for n in list(dict.fromkeys(filter(None, every)))[:_MOST_NAMES])
    return Text("{host} is not in the certificate, which is for: {names}.", host=host, names=listed or "-")


def ends_in_a_surplus_dot(certificate: x509.Certificate, host: str) -> bool:
    """Whether the host would be found but for a dot at its end."""
    return host.endswith(".") and names.matches(certificate, host.removesuffix("."), wildcard=True)


_Words = Callable[[str, x509.Certificate], Text]
_CAUSES: dict[VerifyError, _Words] = {
    VerifyError.UNABLE_TO_GET_ISSUER_CERT: lambda name, c: Text(
        "The phone holds {name}, but not {issuer}, which signed it.", name=name, issuer=shown_name(c.issuer)
    ),
    VerifyError.UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: lambda name, _: Text(
        "The key in {name} cannot be read.", name=name
    ),
    VerifyError.CERT_SIGNATURE_FAILURE: lambda name, c: Text(
        "The signature on {name} is not that of the {issuer} the phone found: same name, another key.",
        name=name,
        issuer=shown_name(c.issuer),
    ),
    VerifyError.CERT_NOT_YET_VALID: lambda name, c: Text(
        "{name} is not valid before {date}.", name=name, date=f"{c.not_valid_before_utc:%Y-%m-%d %H:%M} UTC"
    ),
    VerifyError.CERT_HAS_EXPIRED: lambda name, c: Text(
        "{name} expired on {date}.", name=name, date=f"{c.not_valid_after_utc:%Y-%m-%d %H:%M} UTC"
    ),
    VerifyError.DEPTH_ZERO_SELF_SIGNED_CERT: lambda name, _: Text(
        "{name} is signed by itself, and the phone does not hold it.", name=name
    ),
    VerifyError.SELF_SIGNED_CERT_IN_CHAIN: lambda name, _: Text("The root {name} is not on the phone.", name=name),
    VerifyError.UNABLE_TO_VERIFY_LEAF_SIGNATURE: lambda name, _: Text(
        "The signature on {name} cannot be checked.", name=name
    ),
    VerifyError.PATH_LENGTH_EXCEEDED: lambda name, _: Text(
        "{name} does not allow as many authorities below it as there are.", name=name
    ),
    VerifyError.INVALID_PURPOSE: lambda name, _: Text("{name} is not meant for a server (serverAuth).", name=name),
    VerifyError.KEYUSAGE_NO_CERTSIGN: lambda name, _: Text("{name} may not sign certificates.", name=name),
    VerifyError.UNHANDLED_CRITICAL_EXTENSION: lambda name, _: Text(
        "{name} has an extension that is critical and that phones do not know.", name=name
    ),
    VerifyError.PERMITTED_VIOLATION: lambda name, _: Text(
        "{name} has a name that an authority above it may not sign for.", name=name
    ),
    VerifyError.EXCLUDED_VIOLATION: lambda name, _: Text(
        "{name} has a name that an authority above it is barred from signing for.", name=name
    ),
    VerifyError.UNSUPPORTED_CONSTRAINT_TYPE: lambda name, _: Text(
        "An authority above {name} is kept to names of a kind phones cannot compare.", name=name
    ),
    VerifyError.UNSUPPORTED_NAME_SYNTAX: lambda name, _: Text(
        "{name} has a name, such as a sip: URI, that an authority's limit on URIs cannot be applied to.", name=name
    ),
    VerifyError.UNSPECIFIED: lambda name, _: Text(
        "{name} has more names than can be compared with the limits of its authorities.", name=name
    ),
    VerifyError.EE_KEY_TOO_SMALL: lambda name, _: Text("The key of {name} is too short.", name=name),
    VerifyError.CA_KEY_TOO_SMALL: lambda name, _: Text("The key of the authority {name} is too short.", name=name),
    VerifyError.CA_MD_TOO_WEAK: lambda name, _: Text("{name} is signed with a weak hash, such as SHA-1.", name=name),
    VerifyError.INVALID_CA: lambda name, _: Text("{name} signed another certificate and is no authority.", name=name),
}
