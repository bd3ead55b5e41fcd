"""One answer of a site by the name of its field, as the text a person sees and types."""

import re
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, ip_address

from wizard.core.fault import shown
from wizard.core.site import Site
from wizard.core.site_keys import SECTIONS, Key, Kind, Value
from wizard.core.text import Text

_BETWEEN = re.compile(r"[\s,;]+")
_MOST_ITEMS = 64
_MOST_DIGITS = 9


class NoAnswer(ValueError):
    """What was typed cannot be held by the field; ``message`` says what can."""

    def __init__(self, message: Text) -> None:
        super().__init__(str(message))
        self.message = message


def answer(site: Site, field: str) -> str:
    """Return what a field such as ``server.host`` holds, as a person would type it; "" for nothing chosen."""
    if field == "name":
        return site.name
    section, key = _key(field)
    value: Value = getattr(getattr(site, section), key.name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def answered(site: Site, field: str, typed: str) -> Site:
    """Return the site with what was typed in a field; blanks around it are not part of an answer.

    Raises:
        NoAnswer: The field cannot hold it: no number, no IP address, none of the choices.
    """
    if field == "name":
        return replace(site, name=typed.strip())
    section, key = _key(field)
    value = _value(key, typed.strip())
    return replace(site, **{section: replace(getattr(site, section), **{key.name: value})})


def _key(field: str) -> tuple[str, Key]:
    section, _, name = field.partition(".")
    return section, next(key for key in SECTIONS[section][1] if key.name == name)


def _value(key: Key, typed: str) -> Value:
    match key.kind:
        case Kind.FLAG:
            return typed == "yes"
        case Kind.NUMBER:
            return _number(typed)
        case Kind.TEXTS:
            return tuple(_items(typed))
        case Kind.ADDRESSES:
            return tuple(map(_address, _items(typed)))
        case Kind.CHOICE:
            return _choice(key, typed)
    return typed


def _number(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS):
        raise NoAnswer(Text('"{typed}" is not a whole number.', typed=shown(typed)))
    return int(typed)


def _items(typed: str) -> list[str]:
    items = [item for item in _BETWEEN.split(typed, _MOST_ITEMS) if item]
    if len(items) > _MOST_ITEMS:
        raise NoAnswer(Text("These are more than {most} entries.", most=_MOST_ITEMS))
    return items


def _address(item: str) -> IPv4Address | IPv6Address:
    try:
        return ip_address(item)
    except ValueError:
        raise NoAnswer(Text('"{typed}" is not an IP address.', typed=shown(item))) from None


def _choice(key: Key, typed: str) -> Value:
    if not typed and key.is_optional:
        return None
    assert key.choices is not None  # noqa: S101 - every CHOICE has them
    try:
        return key.choices(typed)
    except ValueError:
        raise NoAnswer(Text("Choose one of {choices}.", choices=", ".join(key.choices))) from None
