"""What is fuzzed: one reader, what it may raise, and how large its inputs get."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A reader of bytes from outside. Anything it raises that is not ``declared`` is a finding.

    ``read`` also holds what it returns against what its documentation says, by assertions. ``largest`` bounds what
    the fuzzer makes; now and then an input is blown up to ``bloated`` bytes by repeating a part of it, which shows
    what is not linear. A run that is bounded by inputs gives it ``one_in`` so many of them.
    """

    name: str
    read: Callable[[bytes], object]
    declared: tuple[type[Exception], ...] = ()
    largest: int = 4096
    bloated: int = 64 * 1024
    one_in: int = 1


def text_of(data: bytes) -> str:
    """The text of a file of Asterisk's, or of a phone: every byte kept."""
    return data.decode("utf-8", "surrogateescape")


def shown_text(data: bytes) -> str:
    """The text of what a person pasted or opened."""
    return data.decode("utf-8", "replace")
