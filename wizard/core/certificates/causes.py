"""Verification errors in words: which certificate, what is wrong with it, and the one thing to do."""

from collections.abc import Callable, Sequence

from cryptography import x509

from wizard.core.certificates import names
from wizard.core.certificates.fingerprint import shown_name
from wizard.core.certificates.path import Fault
from wizard.core.certificates.verify_errors import VerifyError
from wizard.core.phone_rules import PhoneRules
from wizard.core.text import Text

_MOST_NAMES = 5


def cause_of(fault: Fault, found: Sequence[Fault], *, is_sent_alone: bool) -> Text:
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
    if certificate.version is not x509.Version.v3:
        return Text(
            "{host} is not its common name, and phones see no other name in a version 1 certificate.", host=_cut(host)
        )
    if names.matches(certificate, host, wildcard=True):
        if not wildcard_setting:
            return Text(
                "Only a wildcard fits {host}, and phones take those only with tls_allow_wildcard_certs.",
                host=_cut(host),
            )
        return Text(
            "Only a wildcard fits {host}, which this firmware does not take ({first} does).",
            host=_cut(host),
            first=phone.wildcard_from or "D6x from 2_9_2, D80 from 1_12_1",
        )
    every = [*found.dns, *map(str, found.addresses), found.common_name]
    listed = ", ".join(_cut(name) for name in list(dict.fromkeys(filter(None, every)))[:_MOST_NAMES])
    return Text("{host} is not in the certificate, which is for: {names}.", host=_cut(host), names=listed or "-")


def first_fix(found: Sequence[Fault], *, is_named: bool, host: str, is_sent_alone: bool) -> Text | None:
    """Return the one thing to do first, or None where nothing is wrong.

    A wrong clock goes before all: it is frequent, and makes sound certificates fail.
    """
    errors = {fault.error for fault in found}
    for causes, fix in _FIXES:
        if errors & causes:
            return fix
    if errors & _UNTRUSTED:
        if not is_named:
            return Text(
                "Give the server a certificate for exactly {host}, with its chain, from an authority the phones trust.",
                host=_cut(host),
            )
        return (
            _MISSING_LINK
            if is_sent_alone and VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY in errors
            else _UNKNOWN_ROOT
        )
    if is_named:
        return None
    return Text("Give the server a certificate that names exactly {host}, the host the phones use.", host=_cut(host))


_UNTRUSTED = frozenset(
    {
        VerifyError.UNABLE_TO_GET_ISSUER_CERT,
        VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
        VerifyError.DEPTH_ZERO_SELF_SIGNED_CERT,
        VerifyError.SELF_SIGNED_CERT_IN_CHAIN,
        VerifyError.UNABLE_TO_VERIFY_LEAF_SIGNATURE,
    }
)
_MISSING_LINK = Text(
    "Put every intermediate behind the server's certificate; if none is missing, load the private root on the phone."
)
_UNKNOWN_ROOT = Text("Use a public certificate, or load the private root on the phone.")

# First match wins.
_FIXES: tuple[tuple[frozenset[VerifyError], Text], ...] = (
    (
        frozenset({VerifyError.CERT_NOT_YET_VALID, VerifyError.CERT_HAS_EXPIRED}),
        Text("Check the phone's clock and its time server first; if they are right, renew the certificate."),
    ),
    (
        frozenset({VerifyError.EE_KEY_TOO_SMALL, VerifyError.CA_KEY_TOO_SMALL, VerifyError.CA_MD_TOO_WEAK}),
        Text("Issue the certificate again with an RSA key of 2048 bits and SHA-256."),
    ),
    (
        frozenset({VerifyError.INVALID_CA, VerifyError.KEYUSAGE_NO_CERTSIGN}),
        Text("Issue the certificate again from an authority whose certificate says CA:TRUE and keyCertSign."),
    ),
    (
        frozenset({VerifyError.INVALID_PURPOSE}),
        Text("Issue a certificate made for a server (serverAuth)."),
    ),
    (
        frozenset({VerifyError.PATH_LENGTH_EXCEEDED}),
        Text("Issue the server's certificate from an authority nearer to the root."),
    ),
    (
        frozenset({VerifyError.CERT_SIGNATURE_FAILURE}),
        Text("Load the present root on the phone in place of the older one of the same name."),
    ),
    (
        frozenset(
            {
                VerifyError.UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY,
                VerifyError.UNHANDLED_CRITICAL_EXTENSION,
            }
        ),
        Text("Issue the certificate again, without extensions phones do not know."),
    ),
)

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
    VerifyError.EE_KEY_TOO_SMALL: lambda name, _: Text("The key of {name} is too short.", name=name),
    VerifyError.CA_KEY_TOO_SMALL: lambda name, _: Text("The key of the authority {name} is too short.", name=name),
    VerifyError.CA_MD_TOO_WEAK: lambda name, _: Text("{name} is signed with a weak hash, such as SHA-1.", name=name),
    VerifyError.INVALID_CA: lambda name, _: Text("{name} signed another certificate and is no authority.", name=name),
}


def _cut(text: str) -> str:
    return text if len(text) <= 100 else text[:99] + "…"
