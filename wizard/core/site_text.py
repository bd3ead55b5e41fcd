"""The lines of a new site file, of a section and of a phone."""

from collections.abc import Sequence

from wizard.core.site import FORMAT, Phone, Site
from wizard.core.site_keys import PHONE_KEYS, SECTIONS, Key, Section, Value, quoted

_COMMENT_COLUMN = 31


def new_file(site: Site) -> str:
    """Return a whole file."""
    blocks = [f"format = {FORMAT}\nname = {quoted(site.name)}\n"]
    blocks.extend(new_section(name, getattr(site, name)) for name in SECTIONS)
    blocks.extend(map(new_phone, site.phones))
    return "\n".join(blocks)


def new_section(name: str, section: Section) -> str:
    """Return a section: its header, and its keys with their comments."""
    return f"[{name}]\n" + new_lines(section, SECTIONS[name][1])


def new_phone(phone: Phone) -> str:
    """Return a phone as a table of its own."""
    return "[[phones]]\n" + new_lines(phone, PHONE_KEYS)


def new_lines(section: Section, keys: Sequence[Key]) -> str:
    """Return some keys of a section with their comments, those left out that say nothing there."""
    default = type(section)()
    lines = []
    for key in keys:
        value: Value = getattr(section, key.name)
        if key.only_with is not None and value == getattr(default, key.name):
            decider, wanted = key.only_with
            if str(getattr(section, decider)) != wanted:
                continue
        line = f"{key.name} = {key.write(value)}"
        comment = f" # {key.comment}" if key.comment else ""
        lines.append(f"{line:<{_COMMENT_COLUMN - 1}}{comment}\n" if comment else f"{line}\n")
    return "".join(lines)


def inline_phones(phones: Sequence[Phone]) -> str:
    """Return phones as the list behind ``phones =``."""
    tables = (
        ", ".join(f"{key.name} = {key.write(getattr(phone, key.name))}" for key in PHONE_KEYS) for phone in phones
    )
    return "[" + "".join(f"\n    {{ {table} }}," for table in tables) + ("\n]" if phones else "]")
