"""The number a phone shows when TLS fails: its bits, the most likely cause, and one fix.

This module imports nothing heavy, since ``explain`` is asked for alone.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from wizard.core.error_cures import CURES, NO_ERROR, ONLY_UNKNOWN
from wizard.core.error_flags import FLAGS, KNOWN_BITS, Flag
from wizard.core.text import Text

__all__ = ["FLAGS", "KNOWN_BITS", "Explanation", "Flag", "explain", "explain_code"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What a phone's number says.

    ``code`` holds 32 bits; ``unknown_bits`` those among them that no known version of PJSIP sets.
    ``misprint``: what was given has more than 32 bits, of which ``code`` is the low half, or lacks one of its
    zeros; ``suggestion`` is the number that was probably meant, which ``cause`` and ``fix`` are about.
    ``check`` is the row of the live check that shows whether the cause is there, "" where there is none.
    """

    code: int
    flags: tuple[Flag, ...]
    unknown_bits: int
    misprint: bool
    suggestion: int | None
    cause: Text
    fix: Text
    check: str

    @property
    def shown(self) -> str:
        """The code as it is usually written: ``0x40000022``."""
        return f"0x{self.code:08x}"


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
    More than 32 bits are a misprint (the vendor's page prints ``0x400000022``), and so is a zero too few.

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
        explained = explain_code(code)
        return _explain_short(digits, explained) if explained.unknown_bits else explained
    return _explain_misprint(digits.lstrip("0"), code & _LOW_32)


def explain_code(code: int) -> Explanation:
    """Return what a number of 32 bits says; higher bits are left out.

    Every number has a cause and a fix.
    """
    code &= _LOW_32
    flags = tuple(flag for flag in FLAGS if code & flag.bit)
    cure = next((c for c in CURES if c.fits(code)), ONLY_UNKNOWN if code else NO_ERROR)
    return Explanation(
        code=code,
        flags=flags,
        unknown_bits=code & ~KNOWN_BITS,
        misprint=False,
        suggestion=None,
        cause=cure.cause,
        fix=cure.fix,
        check=cure.check,
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
    meant = _known(digits[:i] + digits[i + 1 :] for i, digit in enumerate(digits) if digit == "0")
    as_printed = explain_code(low)
    printed = digits.lower()
    if meant is not None and len(digits) == _DIGITS_OF_32_BITS + 1:
        words = Text(
            "0x{printed} has more than 32 bits: one zero too many. {meant} is meant ({flags}): {cause}",
            printed=printed,
            **_shown(meant),
        )
        return _suggesting(as_printed, meant, words)
    words = Text(
        "0x{printed} has more than 32 bits, so it is misprinted. Its last eight digits alone say: {cause}",
        printed=printed,
        cause=as_printed.cause,
    )
    once_more = Text("Read the number on the phone once more. {fix}", fix=as_printed.fix)
    return replace(as_printed, misprint=True, cause=words, fix=once_more)


def _explain_short(digits: str, as_printed: Explanation) -> Explanation:
    """A number of seven digits with bits that PJSIP never sets may have lost one of its zeros."""
    meant = _known(digits[:i] + digits[i:].rjust(len(digits) - i + 1, "0") for i, d in enumerate(digits) if d == "0")
    if meant is None or len(digits) != _DIGITS_OF_32_BITS - 1:
        return as_printed
    words = Text(
        "0x{printed} has only seven digits, and bits that no phone sets: a zero is missing. {meant} is probably meant "
        "({flags}): {cause}",
        printed=digits.lower(),
        **_shown(meant),
    )
    return _suggesting(as_printed, meant, words)


def _suggesting(as_printed: Explanation, meant: int, cause: Text) -> Explanation:
    intended = explain_code(meant)
    return replace(as_printed, misprint=True, suggestion=meant, cause=cause, fix=intended.fix, check=intended.check)


def _shown(meant: int) -> dict[str, object]:
    intended = explain_code(meant)
    flags = ", ".join(flag.name for flag in intended.flags)
    return {"meant": intended.shown, "flags": flags, "cause": intended.cause}


def _known(candidates: Iterable[str]) -> int | None:
    """The one number of known bits among some, if there is just one."""
    known = {code for digits in candidates if not (code := int(digits, 16)) & ~KNOWN_BITS}
    return known.pop() if len(known) == 1 else None
