"""What the window remembers between runs, apart from any site: kept for comfort, and never trusted.

No secret is in it. Whatever is damaged counts as nothing remembered: a window always opens.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system import durable_write

FORMAT = 1
LARGEST = 1024 * 1024
"""Bytes of the file."""

MOST_RECENT = 12
MOST_SITES = 50

Pairs = tuple[tuple[str, str], ...]


class Appearance(StrEnum):
    """Which colours the window has; ``system`` follows the desktop, ``contrast`` in whether it is light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Language(StrEnum):
    """Which language the window has, by its ISO 639 code; ``system`` follows the desktop."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteMemory:
    """Where a person was in a site: the step, what was seen of each, and what was typed but is no answer yet.

    ``seen`` and ``drafts`` are names with their values; ``seen_calls`` are the extensions whose secure call
    was confirmed; ``restart`` are the commands to be run after the last apply, each with its reason, and
    ``conditional`` those of them that are to be run only where the need shows, ``restart_of`` the receipt they
    take up ("": none, as after a roll back). A draft is never of a field that
    holds a secret.
    """

    folder: Path
    step: str = ""
    seen: Pairs = ()
    drafts: Pairs = ()
    seen_calls: tuple[str, ...] = ()
    last_receipt: str = ""
    restart: Pairs = ()
    conditional: tuple[str, ...] = ()
    restart_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What is remembered: site folders opened lately and what belongs to each, the newest first.

    ``open_site`` is the site being worked on; it is None once the window was closed as it should be.
    """

    recent: tuple[Path, ...] = ()
    open_site: Path | None = None
    appearance: Appearance = Appearance.SYSTEM
    language: Language = Language.SYSTEM
    geometry: str = ""
    sites: tuple[SiteMemory, ...] = ()


def load_memory(file: Path) -> Memory:
    """Return what a file remembers: nothing where it is missing, damaged, too large or of a newer format."""
    try:
        if not file.is_file():  # opening a pipe would wait for ever
            return Memory()
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
        return _memory(json.loads(content.decode("ascii"))) if len(content) <= LARGEST else Memory()
    except (OSError, ValueError, RecursionError):
        return Memory()


def save_memory(file: Path, memory: Memory) -> None:
    """Write the file whole or not at all, 0600; sites not opened for longest are left out where it grows too large.

    Raises:
        WizardError: It cannot be written.
    """
    while len(content := _content(memory)) > LARGEST and memory.sites:
        memory = replace(memory, sites=memory.sites[: len(memory.sites) // 2])
    try:
        file.parent.mkdir(0o700, parents=True, exist_ok=True)
        durable_write.write(file, content)
    except OSError as error:
        raise WizardError(
            Text("{file} cannot be written.", file=file),
            Text("The system says: {reason}.", reason=error.strerror or str(error)),
            Text("The site is not affected; only where you were in it will not be remembered."),
        ) from error


def with_recent(memory: Memory, folder: Path) -> Memory:
    """Return the memory with a site folder as the one opened last."""
    place = folder.absolute()
    others = (known for known in memory.recent if known != place)
    return replace(memory, recent=(place, *others)[:MOST_RECENT])


def without_recent(memory: Memory, folder: Path) -> Memory:
    """Return the memory without a site folder among those opened lately; what belongs to the site stays known."""
    place = folder.absolute()
    return replace(memory, recent=tuple(known for known in memory.recent if known != place))


def memory_of(memory: Memory, folder: Path) -> SiteMemory:
    """Return what is remembered of a site; nothing but its folder where it is not known."""
    place = folder.absolute()
    return next((site for site in memory.sites if site.folder == place), SiteMemory(folder=place))


def with_site(memory: Memory, site: SiteMemory) -> Memory:
    """Return the memory with what is now to be remembered of one site."""
    placed = replace(site, folder=site.folder.absolute())
    others = (known for known in memory.sites if known.folder != placed.folder)
    return replace(memory, sites=(placed, *others)[:MOST_SITES])


def _content(memory: Memory) -> bytes:
    value = {
        "format": FORMAT,
        "recent": [str(folder) for folder in memory.recent],
        "appearance": memory.appearance.value,
        "language": memory.language.value,
        "geometry": memory.geometry,
        "open_site": None if memory.open_site is None else str(memory.open_site),
        "sites": [
            {
                "folder": str(site.folder),
                "step": site.step,
                "seen": site.seen,
                "drafts": site.drafts,
                "seen_calls": site.seen_calls,
                "last_receipt": site.last_receipt,
                "restart": site.restart,
                "conditional": site.conditional,
                "restart_of": site.restart_of,
            }
            for site in memory.sites
        ],
    }
    # In ASCII every name of a file can be written, also one that is no valid Unicode.
    return json.dumps(value, indent=1).encode("ascii")


def _memory(value: object) -> Memory:
    """Return the memory in a JSON value; raises ValueError where anything is not as we write it."""
    if not isinstance(value, dict) or type(value.get("format")) is not int or value["format"] != FORMAT:
        raise ValueError("another format")
    open_site = value.get("open_site")
    memory = Memory(
        appearance=Appearance(_text(value.get("appearance"))),
        language=Language(_text(value.get("language", Language.SYSTEM.value))),
        geometry=_text(value.get("geometry")),
        open_site=None if open_site is None else _folder(open_site),
    )
    # From the oldest, so that what is there twice or too many times is put right on the way.
    for folder in reversed(_list(value.get("recent"))):
        memory = with_recent(memory, _folder(folder))
    for site in reversed(_list(value.get("sites"))):
        memory = with_site(memory, _site(site))
    return memory


def _site(value: object) -> SiteMemory:
    if not isinstance(value, dict):
        raise ValueError("no site")
    return SiteMemory(
        folder=_folder(value.get("folder")),
        step=_text(value.get("step")),
        seen=_pairs(value.get("seen")),
        drafts=_pairs(value.get("drafts")),
        seen_calls=tuple(_text(extension) for extension in _list(value.get("seen_calls"))),
        last_receipt=_text(value.get("last_receipt")),
        restart=_pairs(value.get("restart", [])),
        conditional=tuple(_text(command) for command in _list(value.get("conditional", []))),
        restart_of=_text(value.get("restart_of", "")),
    )


def _pairs(value: object) -> Pairs:
    found = []
    for pair in _list(value):
        name, text = _list(pair)
        found.append((_text(name), _text(text)))
    return tuple(found)


def _folder(value: object) -> Path:
    path = Path(_text(value))
    os.fsencode(path)  # raises ValueError for what can be no file's name
    if not path.is_absolute() or "\0" in str(path):
        raise ValueError("no place on this computer")
    return path


def _list(value: object) -> Sequence[object]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value
