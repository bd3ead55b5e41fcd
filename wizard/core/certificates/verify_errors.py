"""OpenSSL's verification errors and the bits pjproject makes of them: one table.

Sources: X509_V_ERR_* (openssl/x509_vfy.h); the switch of verify_cb in pjproject's
pjlib/src/pj/ssl_sock_ossl.c. pjproject asks OpenSSL to go on after each error and ORs the bits
(``verify_peer = PJ_FALSE`` in sip_transport_tls.c), so every error of a chain counts.
"""

from enum import IntEnum

from wizard.core.error_code import FLAGS

_BIT = {flag.name: flag.bit for flag in FLAGS}

IDENTITY_NOT_MATCH = _BIT["EIDENTITY_NOT_MATCH"]
"""Set by the SIP layer, which compares names; OpenSSL has no part in it."""


class VerifyError(IntEnum):
    """The errors a phone's OpenSSL can report of a server's chain; the value is OpenSSL's number."""

    UNSPECIFIED = 1
    UNABLE_TO_GET_ISSUER_CERT = 2
    UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY = 6
    CERT_SIGNATURE_FAILURE = 7
    CERT_NOT_YET_VALID = 9
    CERT_HAS_EXPIRED = 10
    DEPTH_ZERO_SELF_SIGNED_CERT = 18
    SELF_SIGNED_CERT_IN_CHAIN = 19
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY = 20
    UNABLE_TO_VERIFY_LEAF_SIGNATURE = 21
    PATH_LENGTH_EXCEEDED = 25
    INVALID_PURPOSE = 26
    KEYUSAGE_NO_CERTSIGN = 32
    UNHANDLED_CRITICAL_EXTENSION = 34
    PERMITTED_VIOLATION = 47
    EXCLUDED_VIOLATION = 48
    UNSUPPORTED_CONSTRAINT_TYPE = 51
    UNSUPPORTED_NAME_SYNTAX = 53
    EE_KEY_TOO_SMALL = 66
    CA_KEY_TOO_SMALL = 67
    CA_MD_TOO_WEAK = 68
    INVALID_CA = 79  # 24 in OpenSSL 1.x; pjproject names it, so the bit is the same

    @property
    def bit(self) -> int:
        """The bit pjproject sets for it."""
        return _BIT[_FLAG_OF.get(self, "EUNKNOWN")]


_FLAG_OF = {
    VerifyError.UNABLE_TO_GET_ISSUER_CERT: "EISSUER_NOT_FOUND",
    VerifyError.UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: "EINVALID_FORMAT",
    VerifyError.CERT_NOT_YET_VALID: "EVALIDITY_PERIOD",
    VerifyError.CERT_HAS_EXPIRED: "EVALIDITY_PERIOD",
    VerifyError.DEPTH_ZERO_SELF_SIGNED_CERT: "EUNTRUSTED",
    VerifyError.SELF_SIGNED_CERT_IN_CHAIN: "EUNTRUSTED",
    VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "EUNTRUSTED",
    VerifyError.CERT_SIGNATURE_FAILURE: "EISSUER_MISMATCH",
    VerifyError.UNABLE_TO_VERIFY_LEAF_SIGNATURE: "EISSUER_MISMATCH",
    VerifyError.KEYUSAGE_NO_CERTSIGN: "EISSUER_MISMATCH",
    VerifyError.INVALID_PURPOSE: "EINVALID_PURPOSE",
    VerifyError.INVALID_CA: "EINVALID_PURPOSE",
    VerifyError.PATH_LENGTH_EXCEEDED: "ECHAIN_TOO_LONG",
}
# The others fall into the switch's default: no bit of their own.
