"""The generations of OpenSSL a phone may have, and what their verdicts differ in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What distinguishes one generation of OpenSSL, at the security level it came with, from another.

    ``least_bits`` is the strength keys and hashes need (OpenSSL: security level 0, 1, 2 are 0, 80, 112).
    ``is_recent`` (late 1.1.1 and 3): it takes an issuer for one whatever its key usage, which it judges
    later, but never one whose key is of another kind than the signature; and after a leaf with a weak key
    it does not tell of trust.
    """

    name: str
    trusted_first: bool
    least_bits: int
    sha1_bits: int
    is_recent: bool


NEWEST = Library(
    name="OpenSSL 3, level 2",
    trusted_first=True,
    least_bits=112,
    sha1_bits=63,
    is_recent=True,
)
OTHERS = (
    Library(
        name="OpenSSL 3, level 1",
        trusted_first=True,
        least_bits=80,
        sha1_bits=63,
        is_recent=True,
    ),
    Library(
        name="OpenSSL 1.1.1, level 1",
        trusted_first=True,
        least_bits=80,
        sha1_bits=80,
        is_recent=True,
    ),
    Library(
        name="OpenSSL 1.0.2",
        trusted_first=False,
        least_bits=0,
        sha1_bits=80,
        is_recent=False,
    ),
)
"""Which OpenSSL the phones have is not known, so the other generations' answers are told too."""
