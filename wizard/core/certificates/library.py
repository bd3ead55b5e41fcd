"""The TLS clients a phone may have in it, and what their verdicts differ in."""

from dataclasses import dataclass, replace
from enum import IntEnum


class Generation(IntEnum):
    """A way of OpenSSL to build and check a chain; a later one compares as greater."""

    OPENSSL_1_0_2 = 1
    OPENSSL_1_1_1 = 2
    OPENSSL_3 = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """One generation of OpenSSL at the security level it came with, as one generation of PJSIP sets it up.

    ``least_bits`` is the strength keys and hashes need (OpenSSL: security level 0, 1, 2 are 0, 80, 112),
    ``sha1_bits`` what SHA-1 is taken to have. ``is_newer_pjsip``: it asks for X509_V_FLAG_TRUSTED_FIRST and
    X509_V_FLAG_PARTIAL_CHAIN, so that any certificate the phone holds is trusted, roots or not, and error 21
    never follows error 20 (pjproject ssl_sock_ossl.c, ssl_create; the PJSIP in Asterisk 16.28 and 22 does).
    """

    name: str
    generation: Generation
    least_bits: int
    sha1_bits: int
    is_newer_pjsip: bool = False

    @property
    def is_recent(self) -> bool:
        """Whether it takes an issuer for one whatever its key usage, which it judges later.

        It never takes one whose key is of another kind than the signature, does not tell of trust after a
        leaf with a weak key, and asks the certificates of the phone's own store the same as those that are sent.
        """
        return self.generation >= Generation.OPENSSL_1_1_1


NEWEST = Library(name="OpenSSL 3, level 2", generation=Generation.OPENSSL_3, least_bits=112, sha1_bits=63)
_OLDER = (
    Library(name="OpenSSL 3, level 1", generation=Generation.OPENSSL_3, least_bits=80, sha1_bits=63),
    Library(name="OpenSSL 1.1.1, level 1", generation=Generation.OPENSSL_1_1_1, least_bits=80, sha1_bits=80),
    Library(name="OpenSSL 1.0.2", generation=Generation.OPENSSL_1_0_2, least_bits=0, sha1_bits=80),
)
OTHERS = (
    *_OLDER,
    *(replace(library, name=f"{library.name}, newer PJSIP", is_newer_pjsip=True) for library in (NEWEST, *_OLDER)),
)
"""Which OpenSSL and PJSIP the phones have is not known, so the other generations' answers are told too.

The first answer is the older PJSIP's: the code on the vendor's page, 0x40000022, is one a newer PJSIP never shows.
"""
