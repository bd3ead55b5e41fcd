"""The licences of what the program is made of: those of the package, or of what is installed beside a checkout."""

import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

_FILE = Path(__file__).resolve().parents[2] / "THIRD-PARTY-NOTICES.txt"
"""Beside ``wizard`` in every package that is built."""

_DISTRIBUTION = "secure-calling-wizard"
_LARGEST = 8 * 1024 * 1024
_NAME = re.compile(r"^[A-Za-z0-9._-]+")


def notices(file: Path = _FILE) -> str:
    """Return the notices as text."""
    try:
        with file.open("rb") as opened:
            return opened.read(_LARGEST).decode("utf-8", "replace")
    except OSError:
        return "\n".join(sorted(set(_installed(_DISTRIBUTION, set())), key=str.lower)) + "\n"


def _installed(name: str, met: set[str]) -> Iterator[str]:
    """Yield a line for each distribution that another one needs, and that is there."""
    met.add(name)
    try:
        needed = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return
    for requirement in needed:
        words = requirement.partition(";")
        other = next(iter(_NAME.findall(words[0])), "").lower()
        if "extra ==" in words[2] or other in met:
            continue
        try:
            about = metadata.metadata(other)
        except metadata.PackageNotFoundError:
            continue
        named = (*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ()), "")
        licence = next(iter(named[0].splitlines()), "")
        yield f"{about['Name']} {about['Version']}  {licence}".rstrip()
        yield from _installed(other, met)
