"""The number a phone shows when TLS fails: its bits, the most likely cause, and one fix.

Source of the bits: ``pj_ssl_cert_verify_flag_t`` (pjlib/include/pj/ssl_sock.h), which the table on the
vendor's page matches bit for bit; which fault sets which bit: pjlib/src/pj/ssl_sock_ossl.c.
Fact and cure are two tables; this module imports nothing heavy, since ``explain`` is asked for alone.
"""

import re
from dataclasses import dataclass

from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """One bit of the number: its name in pjproject and on the vendor's page, and what it says."""

    bit: int
    name: str
    meaning: Text
    advice: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What a phone's number says.

    ``code`` holds 32 bits; ``unknown_bits`` those among them that no known version of PJSIP sets.
    ``misprint``: what was given has more than 32 bits; ``code`` is its low half then, and ``suggestion`` the
    number that was probably meant, which ``cause`` and ``fix`` are about.
    """

    code: int
    flags: tuple[Flag, ...]
    unknown_bits: int
    misprint: bool
    suggestion: int | None
    cause: Text
    fix: Text

    @property
    def shown(self) -> str:
        """The code as it is usually written: ``0x40000022``."""
        return f"0x{self.code:08x}"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cure:
    """The cause and fix for a number that has all of these bits."""

    bits: int
    cause: Text
    fix: Text


_NO_ERROR = _Cure(
    bits=0,
    cause=Text("No error: the phone accepted the certificate."),
    fix=Text("Nothing has to be done about the certificate."),
)
_ONLY_UNKNOWN = _Cure(
    bits=0,
    cause=Text("None of these bits is known in PJSIP."),
    fix=Text("Read the number on the phone once more, then look into the phone's log."),
)

# First match wins. Faults that one action settles for certain come before trust and name, which
# often go together; a wrong clock comes first of all, since it is frequent and makes sound certificates fail.
_CURES = (
    _Cure(
        bits=0x4,
        cause=Text("The phone's clock is wrong, or a certificate in the chain is out of date."),
        fix=Text("Give the phone an NTP server it can reach; if its date is right, renew the certificate."),
    ),
    _Cure(
        bits=0x80,
        cause=Text("The authority has revoked the server's certificate."),
        fix=Text("Install a new certificate with a new key on the server."),
    ),
    _Cure(
        bits=0x200,
        cause=Text("A certificate in the chain is signed with a weak hash, such as SHA-1."),
        fix=Text("Issue the server's certificate again with SHA-256."),
    ),
    _Cure(
        bits=0x8,
        cause=Text("The certificate is damaged or wrongly encoded."),
        fix=Text("Issue the server's certificate again, and install it as PEM."),
    ),
    _Cure(  # Measured: a bare self-signed certificate with a CA's profile, shown by the server.
        bits=0x12,
        cause=Text("The server shows a self-signed authority's certificate instead of one made for a server."),
        fix=Text("Issue a server certificate (serverAuth) under that authority, and show that with its chain."),
    ),
    _Cure(
        bits=0x10,
        cause=Text("The certificate is not made for a server, or its issuer is not an authority."),
        fix=Text("Issue a certificate with serverAuth from an authority whose certificate says CA:TRUE."),
    ),
    _Cure(
        bits=0x100,
        cause=Text("There are more intermediates between certificate and root than are allowed."),
        fix=Text("Issue the server's certificate from an authority nearer to the root."),
    ),
    _Cure(  # Measured, with the name not matching: `ast_tls_cert`'s leaf, or an intermediate left out.
        bits=0x4000_0022,
        cause=Text(
            "The phone does not know who issued the certificate, because only the server's own certificate "
            "is sent or its root is not on the phone; and the name it called is not in the certificate."
        ),
        fix=Text(
            "Give the server a certificate for exactly the host name the phones use, with its whole chain, "
            "from an authority the phones trust: a public one, or a private one whose root they have loaded."
        ),
    ),
    _Cure(
        bits=0x4000_0002,
        cause=Text(
            "The chain ends in a root that is not on the phone (or, where its PJSIP is newer, an intermediate is "
            "missing), and the name the phone called is not in the certificate."
        ),
        fix=Text(
            "Give the server a certificate for exactly the host name the phones use, from an authority the "
            "phones trust: a public one, or a private one whose root they have loaded."
        ),
    ),
    _Cure(  # Measured: intermediate missing, and just the same with a private root the phone has not got.
        bits=0x22,
        cause=Text(
            "The phone does not know who issued the certificate: an intermediate is missing in what the "
            "server sends, or the root is not on the phone."
        ),
        fix=Text(
            "Put every intermediate behind the server's certificate in its file; if none is missing, use a "
            "public certificate or load the private root on the phone."
        ),
    ),
    _Cure(
        bits=0x2,
        cause=Text(
            "The chain ends in a root that is not on the phone, or the certificate is self-signed; where the phone's "
            "PJSIP is newer, an intermediate may be missing."
        ),
        fix=Text("Use a public certificate with its whole chain, or load the private root on the phone."),
    ),
    _Cure(
        bits=0x20,
        cause=Text("The phone holds a root of the same name with another key: an older one of yours."),
        fix=Text("Load the present root on the phone in place of the older one."),
    ),
    _Cure(
        bits=0x1,
        cause=Text("The certificate of an issuer is missing in what the server sends."),
        fix=Text("Put every intermediate behind the server's certificate in its file."),
    ),
    _Cure(
        bits=0x40,
        cause=Text("A revocation list is asked for and cannot be found or read."),
        fix=Text("Use a certificate from an authority that asks for no revocation list."),
    ),
    _Cure(
        bits=0x4000_0000,
        cause=Text("The name the phone called is not in the certificate."),
        fix=Text(
            "Make the host name the phones use equal to a name in the certificate; a wildcard counts only "
            "where the firmware has that setting (D6x from 2_9_2, D80 from 1_12_1) and it is on."
        ),
    ),
    _Cure(  # OpenSSL's codes 66 to 68 (key too small, hash too weak) have no bit of their own.
        bits=0x8000_0000,
        cause=Text("The phone refused the certificate for a reason without a bit; often a weak key or hash."),
        fix=Text("Issue the certificate again with RSA 2048 and SHA-256."),
    ),
)

_LONGEST = 200
_MOST_DIGITS = 16
_DIGITS_OF_32_BITS = 8
_LOW_32 = 0xFFFF_FFFF
_PREFIX = re.compile(r"0x", re.IGNORECASE)
_HEX = re.compile(r"[0-9a-f]+", re.IGNORECASE)
_IN_A_SENTENCE = re.compile(r"\b0x([0-9a-f]{4}[ _][0-9a-f]{4}(?![0-9a-z])|[0-9a-f]+)\b", re.IGNORECASE)


def explain(text: str) -> Explanation:
    """Return what the number on a phone's screen says, from any spelling of it.

    Digits are hexadecimal, with or without ``0x``, in either case, with blanks or underscores between
    them (the vendor's table prints ``0x4000 0000``); a sentence with one ``0x`` number in it will do.
    Nine or ten plain digits are taken as decimal only where that gives nothing but known bits, as in
    1073741858: read as hexadecimal they could not be a number of 32 bits.
    More than 32 bits are a misprint (the vendor's page prints ``0x400000022``).

    Raises:
        ValueError: There is no such number in the text, or more than one.
    """
    digits, is_prefixed = _digits(text)
    if not is_prefixed and digits.isdigit() and len(digits) in (9, 10):
        decimal = int(digits)
        if not digits.startswith("0") and not decimal & ~KNOWN_BITS:
            return explain_code(decimal)
    code = int(digits, 16)
    if code <= _LOW_32:
        return explain_code(code)
    return _explain_misprint(digits.lstrip("0"), code & _LOW_32)


def explain_code(code: int) -> Explanation:
    """Return what a number of 32 bits says; higher bits are left out.

    Every number has a cause and a fix.
    """
    code &= _LOW_32
    flags = tuple(flag for flag in FLAGS if code & flag.bit)
    cure = next((c for c in _CURES if code & c.bits == c.bits), _ONLY_UNKNOWN if code else _NO_ERROR)
    return Explanation(
        code=code,
        flags=flags,
        unknown_bits=code & ~KNOWN_BITS,
        misprint=False,
        suggestion=None,
        cause=cure.cause,
        fix=cure.fix,
    )


def _digits(text: str) -> tuple[str, bool]:
    """The digits without prefix and blanks, and whether a prefix said that they are hexadecimal."""
    if len(text) > _LONGEST:
        raise ValueError("an error number is written as 0x40000022")
    bare = "".join(text.split()).replace("_", "")
    digits = _PREFIX.sub("", bare, count=1) if bare[:2] in ("0x", "0X") else bare
    is_prefixed = digits is not bare
    if not _HEX.fullmatch(digits):
        found = _IN_A_SENTENCE.findall(text)
        if len(found) != 1:
            raise ValueError("an error number is written as 0x40000022")
        digits, is_prefixed = found[0].replace(" ", "").replace("_", ""), True
    if len(digits.lstrip("0")) > _MOST_DIGITS:
        raise ValueError("an error number has eight hexadecimal digits")
    return digits, is_prefixed


def _explain_misprint(digits: str, low: int) -> Explanation:
    meant = _meant(digits)
    as_printed = explain_code(low)
    if meant is None:
        return Explanation(
            code=low,
            flags=as_printed.flags,
            unknown_bits=as_printed.unknown_bits,
            misprint=True,
            suggestion=None,
            cause=Text(
                "0x{printed} has more than 32 bits, so it is misprinted. Its last eight digits alone say: {cause}",
                printed=digits.lower(),
                cause=as_printed.cause,
            ),
            fix=Text("Read the number on the phone once more. {fix}", fix=as_printed.fix),
        )
    intended = explain_code(meant)
    return Explanation(
        code=low,
        flags=as_printed.flags,
        unknown_bits=as_printed.unknown_bits,
        misprint=True,
        suggestion=meant,
        cause=Text(
            "0x{printed} has more than 32 bits: one zero too many. {meant} is meant ({flags}): {cause}",
            printed=digits.lower(),
            meant=intended.shown,
            flags=", ".join(flag.name for flag in intended.flags),
            cause=intended.cause,
        ),
        fix=intended.fix,
    )


def _meant(digits: str) -> int | None:
    """The one number of known bits that is left when one zero is taken out, if there is just one."""
    if len(digits) != _DIGITS_OF_32_BITS + 1:
        return None
    candidates = {int(digits[:i] + digits[i + 1 :], 16) for i, digit in enumerate(digits) if digit == "0"}
    known = [code for code in candidates if not code & ~KNOWN_BITS]
    return known[0] if len(known) == 1 else None
