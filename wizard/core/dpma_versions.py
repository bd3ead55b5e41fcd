"""Which versions of the DPMA and of Asterisk can do TLS together."""

import re

VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+~/:-]{0,79}")
"""How a server prints a version."""

_NUMBERS = re.compile(r"(?:certified[/-])?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?")

OLDEST_ASTERISK = (13, 11, 0)
OLDEST_DPMA = {11: (3, 4, 13), 13: (3, 6, 2), 15: (3, 5, 7), 16: (3, 6, 2), 17: (3, 6, 2), 18: (3, 6, 2)}
"""By Asterisk's major version: older DPMAs carry a certificate that has expired (FreePBX's own notice)."""


def lacks_tls(asterisk: str) -> bool:
    """Whether an Asterisk is known to be older than 13.11.0, the first that speaks TLS with the DPMA (Sangoma KB)."""
    numbers = _numbers(asterisk)
    return numbers is not None and numbers < OLDEST_ASTERISK


def has_expired_certificate(asterisk: str, dpma: str) -> bool:
    """Whether a DPMA is known to carry a certificate that has expired."""
    numbers, found = _numbers(asterisk), _numbers(dpma)
    oldest = OLDEST_DPMA.get(numbers[0]) if numbers else None
    return oldest is not None and found is not None and found < oldest


def oldest_sound(asterisk: str) -> str:
    """Return the first DPMA without that certificate for an Asterisk, "" where none is known."""
    numbers = _numbers(asterisk)
    return ".".join(map(str, OLDEST_DPMA.get(numbers[0], ()))) if numbers else ""


def _numbers(version: str) -> tuple[int, int, int] | None:
    found = _NUMBERS.match(version) if VERSION.fullmatch(version) else None
    return None if found is None else (int(found[1]), int(found[2] or 0), int(found[3] or 0))
