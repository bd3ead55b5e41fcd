"""The one thing to do first about a certificate that phones refuse."""

from collections.abc import Sequence

from cryptography import x509

from wizard.core.certificates.causes import LONGEST_HOST, ends_in_a_surplus_dot
from wizard.core.certificates.fingerprint import printable, shown_name
from wizard.core.certificates.path import Fault
from wizard.core.certificates.verify_errors import VerifyError
from wizard.core.text import Text


def first_fix(found: Sequence[Fault], sent: Sequence[x509.Certificate], host: str, *, is_named: bool) -> Text | None:
    """Return the one thing to do first, or None where nothing is wrong.

    A wrong clock goes before all: it is frequent, and makes sound certificates fail.
    """
    errors = {fault.error for fault in found}
    if errors & _OUT_OF_TIME:
        return _dates_fix([fault for fault in found if fault.error in _OUT_OF_TIME])
    for causes, fix in _FIXES:
        if errors & causes:
            return fix
    if VerifyError.CERT_SIGNATURE_FAILURE in errors:
        return _signature_fix(next(f for f in found if f.error is VerifyError.CERT_SIGNATURE_FAILURE), sent)
    host = printable(host, LONGEST_HOST)
    if errors & _UNTRUSTED:
        if not is_named:
            return Text(
                "Give the server a certificate for exactly {host}, with its chain, from an authority the phones trust.",
                host=host,
            )
        return _MISSING_LINK if VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY in errors else _UNKNOWN_ROOT
    if is_named:
        return None
    if ends_in_a_surplus_dot(sent[0], host):
        return Text("Write the host without the dot at its end.")
    return Text("Give the server a certificate that names exactly {host}, the host the phones use.", host=host)


def _dates_fix(found: Sequence[Fault]) -> Text:
    nearest = min(found, key=lambda fault: fault.depth)
    if nearest.depth == 0:
        return Text("Check the phone's clock and its time server first; if they are right, renew the certificate.")
    return Text(
        "Check the phone's clock and its time server first; if they are right, put the present {name} in the "
        "place of the old one.",
        name=shown_name(nearest.certificate.subject),
    )


def _signature_fix(fault: Fault, sent: Sequence[x509.Certificate]) -> Text:
    issuer = fault.certificate.issuer
    if any(certificate.subject == issuer for certificate in sent[1:]):
        return Text(
            "Send the {issuer} that signed {name} in place of the other of its name.",
            issuer=shown_name(issuer),
            name=shown_name(fault.certificate.subject),
        )
    return Text("Load the present root on the phone in place of the older one of the same name.")


_OUT_OF_TIME = frozenset({VerifyError.CERT_NOT_YET_VALID, VerifyError.CERT_HAS_EXPIRED})
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
        frozenset(
            {
                VerifyError.UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY,
                VerifyError.UNHANDLED_CRITICAL_EXTENSION,
            }
        ),
        Text("Issue the certificate again, without extensions phones do not know."),
    ),
    (
        frozenset({VerifyError.PERMITTED_VIOLATION, VerifyError.EXCLUDED_VIOLATION}),
        Text("Issue the certificate from an authority that is not kept to other names."),
    ),
    (
        frozenset(
            {
                VerifyError.UNSUPPORTED_CONSTRAINT_TYPE,
                VerifyError.UNSUPPORTED_NAME_SYNTAX,
                VerifyError.UNSPECIFIED,
            }
        ),
        Text("Issue the certificate from an authority whose name constraints are for host names only."),
    ),
)
