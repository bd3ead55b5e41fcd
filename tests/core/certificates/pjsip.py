"""What PJSIP makes of OpenSSL's errors and of a certificate's names, written down from its sources a second time.

Our own code has the same rules elsewhere; here they are for the tests, which hold the one against the other.
Sources: pjproject pjlib/include/pj/ssl_sock.h (bits), pjlib/src/pj/ssl_sock_ossl.c (verify_cb, get_cert_info),
pjsip/src/pjsip/sip_transport_tls.c (on_connect_complete).
"""

from collections.abc import Iterable

from cryptography import x509

from tests.core.certificates.libcrypto import LibCrypto

BITS = {
    "EISSUER_NOT_FOUND": 1 << 0,
    "EUNTRUSTED": 1 << 1,
    "EVALIDITY_PERIOD": 1 << 2,
    "EINVALID_FORMAT": 1 << 3,
    "EINVALID_PURPOSE": 1 << 4,
    "EISSUER_MISMATCH": 1 << 5,
    "ECRL_FAILURE": 1 << 6,
    "EREVOKED": 1 << 7,
    "ECHAIN_TOO_LONG": 1 << 8,
    "EWEAK_SIGNATURE": 1 << 9,
    "EIDENTITY_NOT_MATCH": 1 << 30,
    "EUNKNOWN": 1 << 31,
}
# X509_V_ERR_*, the numbers of OpenSSL 3; INVALID_CA is 24 in OpenSSL 1.
_SWITCH = {
    "EISSUER_NOT_FOUND": (2,),
    "EINVALID_FORMAT": (13, 14, 4, 6),
    "EVALIDITY_PERIOD": (9, 10),
    "ECRL_FAILURE": (3, 11, 12, 5, 8, 15, 16),
    "EUNTRUSTED": (18, 27, 19, 20),
    "EISSUER_MISMATCH": (7, 21, 29, 30, 31, 32),
    "EREVOKED": (23,),
    "EINVALID_PURPOSE": (26, 28, 79),
    "ECHAIN_TOO_LONG": (22, 25),
}
_FLAG_OF = {number: flag for flag, numbers in _SWITCH.items() for number in numbers}
_NAME_BUFFER = 512


def verify_status(numbers: Iterable[int]) -> int:
    """The bits of ``verify_status`` after a callback that saw these errors."""
    status = 0
    for number in numbers:
        status |= BITS[_FLAG_OF.get(number, "EUNKNOWN")]
    return status


def flags(code: int) -> tuple[str, ...]:
    """The names of a code's bits, lowest first."""
    return tuple(name for name, bit in BITS.items() if code & bit)


def is_identified(certificate: x509.Certificate, remote_name: str, library: LibCrypto) -> bool:
    """Whether PJSIP finds the name it called in the server's certificate."""
    wanted = remote_name.encode().lower()
    for entry in _alternative_names(certificate):
        match entry:
            case x509.DNSName() | x509.IPAddress():
                named = str(entry.value).encode()
            case x509.UniformResourceIdentifier() if entry.value.lower().startswith(("sip:", "sips:")):
                named = entry.value[entry.value.index(":") + 1 :].encode()
            case _:
                continue
        if named.lower() == wanted:
            return True
    subject = library.one_line(certificate, _NAME_BUFFER)
    _, sign, common_name = subject.partition(b"/CN=")
    return bool(sign) and common_name.partition(b"/")[0].lower() == wanted


def _alternative_names(certificate: x509.Certificate) -> Iterable[x509.GeneralName]:
    if certificate.version is not x509.Version.v3:
        return ()
    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
