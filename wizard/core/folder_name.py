"""The name of a folder after a customer: one that every system takes, to which the folder may be carried."""

LONGEST = 60
"""Characters; at four bytes each they stay below the 255 bytes of a file system's name."""

_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"))
)


def folder_name(name: str) -> str:
    """Return a customer's name as a folder can have it, "" where nothing of it can stay.

    Source: Microsoft, Naming Files, Paths, and Namespaces (characters, reserved names, last dots and blanks).
    """
    kept = "".join(c if c.isprintable() and c not in _FORBIDDEN else " " for c in name[: LONGEST * 4])
    words = " ".join(kept.split())[:LONGEST].strip(" .")
    stem, dot, rest = words.partition(".")
    if stem.rstrip().lower() in _RESERVED:  # also with an ending behind it
        return f"{stem.rstrip()}_{dot}{rest}"
    return words
