"""The keys of the site file: one table that reading, writing and spelling advice share."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, ip_address

from wizard.core.site import (
    AuthorityKind,
    Certificate,
    Destination,
    DestinationKind,
    KeyKind,
    Layout,
    Mdns,
    Method,
    Phone,
    Protocol,
    Provisioning,
    Route,
    Server,
    Stage,
    Transport,
)
from wizard.core.text import Text

Section = Server | Destination | Certificate | Transport | Provisioning | Phone
Value = str | bool | int | StrEnum | tuple[str, ...] | tuple[IPv4Address | IPv6Address, ...] | None


class WrongValueError(Exception):
    """A value of the file is not one its key can have; ``expected`` says which it can."""

    def __init__(self, expected: Text) -> None:
        super().__init__(str(expected))
        self.expected = expected


class Kind(StrEnum):
    """What a key's value is."""

    TEXT = "text"
    FLAG = "flag"
    NUMBER = "number"
    TEXTS = "texts"
    ADDRESSES = "addresses"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key of a section. ``comment`` stands beside it in a new file.

    ``choices`` are the values of a CHOICE, ``is_optional`` lets "" stand for none of them.
    ``only_with`` names a key of the same section and the value under which a new file shows this one.
    """

    name: str
    kind: Kind = Kind.TEXT
    comment: str = ""
    choices: type[StrEnum] | None = None
    is_optional: bool = False
    only_with: tuple[str, str] | None = None

    def read(self, value: object) -> Value:
        """Return a value of the file as the Site holds it.

        Raises:
            WrongValueError: The value is of another type, or none of those allowed.
        """
        match self.kind, value:
            case Kind.TEXT, str():
                return value
            case Kind.FLAG, bool():
                return value
            case Kind.NUMBER, int() if not isinstance(value, bool):
                return value
            case Kind.TEXTS, list() if all(isinstance(item, str) for item in value):
                return tuple(value)
            case Kind.ADDRESSES, list():
                return tuple(_address(item) for item in value)
            case Kind.CHOICE, str():
                return self._choice(value)
        raise WrongValueError(_EXPECTED[self.kind])

    def _choice(self, value: str) -> StrEnum | None:
        if self.is_optional and not value:
            return None
        assert self.choices is not None  # noqa: S101 - every CHOICE row below has them
        try:
            return self.choices(value)
        except ValueError:
            raise WrongValueError(Text("one of {choices}", choices=", ".join(self.choices))) from None

    def write(self, value: Value) -> str:
        """Return a value of the Site as it stands in the file."""
        match value:
            case None:
                return '""'
            case bool():
                return "true" if value else "false"
            case int():
                return str(value)
            case tuple():
                return "[" + ", ".join(quoted(str(item)) for item in value) + "]"
        return quoted(str(value))


_EXPECTED: Mapping[Kind, Text] = {
    Kind.TEXT: Text("text in quotes"),
    Kind.FLAG: Text("true or false, without quotes"),
    Kind.NUMBER: Text("a whole number, without quotes"),
    Kind.TEXTS: Text('a list of texts, such as ["a", "b"]'),
    Kind.ADDRESSES: Text('a list of IP addresses, such as ["192.0.2.10"]'),
    Kind.CHOICE: Text("text in quotes"),
}


def _address(item: object) -> IPv4Address | IPv6Address:
    if isinstance(item, str):
        try:
            return ip_address(item)
        except ValueError:
            pass
    raise WrongValueError(_EXPECTED[Kind.ADDRESSES])


_ESCAPES = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_JOINERS = "‌‍"
"""Zero-width joiners are parts of emoji and of Persian and Indic words."""


def quoted(value: str) -> str:
    """Return a TOML basic string. What cannot be seen is escaped, so that no line looks like another.

    A lone surrogate has no form in TOML and becomes U+FFFD.
    """
    if value.isascii() and value.isprintable() and '"' not in value and "\\" not in value:
        return f'"{value}"'
    return '"' + "".join(map(_escaped, value)) + '"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable() or character in _JOINERS:
        return character
    number = ord(character)
    if 0xD800 <= number <= 0xDFFF:
        return "�"
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def _choice(name: str, choices: type[StrEnum], comment: str = "", *, is_optional: bool = False) -> Key:
    return Key(
        name=name,
        kind=Kind.CHOICE,
        choices=choices,
        comment=comment or " | ".join(choices),
        is_optional=is_optional,
    )


_PRIVATE = ("authority", "private")
_PUBLIC = ("authority", "public")

SECTIONS: Mapping[str, tuple[type[Section], tuple[Key, ...]]] = {
    "server": (
        Server,
        (
            Key(name="host"),
            Key(name="addresses", kind=Kind.ADDRESSES),
            Key(name="asterisk", comment='"" = unknown'),
            Key(name="openssl", comment='"" = unknown'),
            Key(name="dpma", comment='"" = no DPMA'),
            _choice("layout", Layout),
            Key(name="ntp"),
        ),
    ),
    "destination": (
        Destination,
        (
            _choice("kind", DestinationKind),
            Key(name="path", only_with=("kind", "folder")),
            Key(name="target", only_with=("kind", "ssh"), comment="USER@HOST"),
        ),
    ),
    "certificate": (
        Certificate,
        (
            _choice("authority", AuthorityKind, is_optional=True),
            Key(name="name", comment="base name of the files under /etc/asterisk/keys"),
            Key(name="chain", only_with=_PUBLIC, comment="relative to the site folder"),
            Key(name="private_key", only_with=_PUBLIC),
            Key(name="allow_wildcard", kind=Kind.FLAG),
            Key(name="organization", only_with=_PRIVATE),
            Key(
                name="key",
                kind=Kind.CHOICE,
                choices=KeyKind,
                only_with=_PRIVATE,
                comment=" | ".join(KeyKind),
            ),
            Key(name="days", kind=Kind.NUMBER, only_with=_PRIVATE),
        ),
    ),
    "transport": (
        Transport,
        (
            Key(name="id"),
            _choice("protocol", Protocol),
            Key(name="bind"),
            _choice("method", Method),
            Key(name="ciphers", kind=Kind.TEXTS),
            Key(name="srtp", kind=Kind.FLAG),
        ),
    ),
    "provisioning": (
        Provisioning,
        (
            _choice(
                "route",
                Route,
                "dpma (key-values) | dpma-sheet (DPMA hands out XML by config_file) | xml (no DPMA)",
            ),
            _choice("mdns", Mdns, "auto | tls | udp: what the DPMA announces"),
            Key(
                name="pointer",
                kind=Kind.FLAG,
                comment="dpma routes: also write <mac>.cfg with just config_server_url, for option 66",
            ),
            Key(name="service_name"),
            Key(name="url", comment="xml, pointer: what the phones fetch"),
            Key(name="directory", comment="where those files live on the server"),
        ),
    ),
}
"""The sections in the order of a new file: the class each one fills, and its keys."""

PHONE_KEYS = (
    Key(name="mac"),
    Key(name="model"),
    Key(name="firmware"),
    Key(name="extension"),
    Key(name="name"),
    Key(name="context"),
    _choice("stage", Stage),
    Key(
        name="root_loaded",
        kind=Kind.FLAG,
        comment="private authority: the phone is known to hold our root",
    ),
    Key(
        name="tls_unproven_model",
        kind=Kind.FLAG,
        comment="insist on TLS for a model no source shows it on",
        only_with=("tls_unproven_model", "True"),
    ),
)

ROOT_KEYS = ("format", "name", *SECTIONS, "phones")
