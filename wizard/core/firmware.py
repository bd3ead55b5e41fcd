"""Firmware versions of D-Series phones, in the order in which they were released.

Comparing makes sense within one family of models only: D80's 2_8_0 is not older than D65's 2_9_0.
``phone_rules`` keeps the families apart.
"""

from dataclasses import dataclass, field

_SHORTEST, _NUMBERS = 3, 4
_MOST_DIGITS = 9
_LONGEST = 64


@dataclass(frozen=True, slots=True, order=True)
class Firmware:
    """A version as up to four numbers; what follows them (git hash, revision) does not count."""

    numbers: tuple[int, int, int, int]
    text: str = field(compare=False, default="")

    @classmethod
    def parse(cls, text: str) -> "Firmware":
        """Return the version in ``MAJOR_MINOR_PATCH[_BUILD[_HASH|_REVISION]]``; dots do as well.

        Source: file names and User-Agents of phones (``Digium D65 2_9_19``, ``2_2_0_4_5a54ff2``).

        Raises:
            ValueError: The text is not of that form.
        """
        bare = text.strip()
        parts = bare.replace(".", "_").split("_") if len(bare) <= _LONGEST else []
        if not bare.isascii() or not all(part.isalnum() for part in parts):
            parts = []
        numbers: list[int] = []
        for part in parts[:_NUMBERS]:
            if not part.isdigit() or len(part) > _MOST_DIGITS:
                break
            numbers.append(int(part))
        # Behind the numbers one more part may stand, the hash or revision of that build.
        if len(numbers) < _SHORTEST or len(parts) > len(numbers) + 1:
            raise ValueError("a firmware version is written as 2_9_19 or 2_2_0_4_5a54ff2")
        major, minor, patch, build = (*numbers, 0)[:_NUMBERS]
        return cls(numbers=(major, minor, patch, build), text=bare)

    def __str__(self) -> str:
        return self.text or "_".join(map(str, self.numbers))
