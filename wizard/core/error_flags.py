"""The bits of the number a phone shows when TLS fails.

Source: ``pj_ssl_cert_verify_flag_t`` (pjlib/include/pj/ssl_sock.h), which the table on the vendor's page matches
bit for bit; which fault sets which bit: pjlib/src/pj/ssl_sock_ossl.c.
"""

from dataclasses import dataclass

from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """One bit of the number: its name in pjproject and on the vendor's page, and what it says."""

    bit: int
    name: str
    meaning: Text
    advice: Text


FLAGS = (
    Flag(
        bit=0x0000_0001,
        name="EISSUER_NOT_FOUND",
        meaning=Text("the certificate of an issuer cannot be found"),
        advice=Text("Complete the chain file, and load the root on the phone."),
    ),
    Flag(
        bit=0x0000_0002,
        name="EUNTRUSTED",
        meaning=Text("the certificate does not lead to an authority the phone trusts"),
        advice=Text("Add the missing intermediate, use a public certificate, or load the private root."),
    ),
    Flag(
        bit=0x0000_0004,
        name="EVALIDITY_PERIOD",
        meaning=Text("the certificate has expired or is not valid yet, by the phone's clock"),
        advice=Text("Check the phone's clock and NTP first, then the dates of every certificate."),
    ),
    Flag(
        bit=0x0000_0008,
        name="EINVALID_FORMAT",
        meaning=Text("a field of the certificate cannot be read"),
        advice=Text("Issue the certificate again; look for a damaged or wrongly encoded file."),
    ),
    Flag(
        bit=0x0000_0010,
        name="EINVALID_PURPOSE",
        meaning=Text("a certificate is not allowed to be used in this way"),
        advice=Text("Use a server certificate (serverAuth), signed by a real authority (CA:TRUE)."),
    ),
    Flag(
        bit=0x0000_0020,
        name="EISSUER_MISMATCH",
        meaning=Text("the certificate's signature was not made by the issuer the phone found"),
        advice=Text("With 0x2 beside it: the same cure. Alone: a root of the same name but another key."),
    ),
    Flag(
        bit=0x0000_0040,
        name="ECRL_FAILURE",
        meaning=Text("a revocation list cannot be found or read"),
        advice=Text("Remove the requirement of a revocation list."),
    ),
    Flag(
        bit=0x0000_0080,
        name="EREVOKED",
        meaning=Text("the certificate was revoked"),
        advice=Text("Replace the certificate."),
    ),
    Flag(
        bit=0x0000_0100,
        name="ECHAIN_TOO_LONG",
        meaning=Text("the chain of certificates is too long"),
        advice=Text("Use fewer intermediates, or an authority whose path length allows them."),
    ),
    Flag(  # In pjproject since 2024; the vendor's page does not have it.
        bit=0x0000_0200,
        name="EWEAK_SIGNATURE",
        meaning=Text("a signature in the chain uses a weak hash"),
        advice=Text("Issue the certificate again with SHA-256."),
    ),
    Flag(  # Set by PJSIP's transport, not by the TLS library.
        bit=0x4000_0000,
        name="EIDENTITY_NOT_MATCH",
        meaning=Text("the name the phone called is not in the certificate"),
        advice=Text("Make the host the phones use equal to a name in the certificate."),
    ),
    Flag(
        bit=0x8000_0000,
        name="EUNKNOWN",
        meaning=Text("the certificate was refused for a reason that has no bit of its own"),
        advice=Text("Suspect the key's size or the signature's hash first."),
    ),
)
"""Every known bit, lowest first."""

KNOWN_BITS = sum(flag.bit for flag in FLAGS)
