"""The phones' own XML as lint reads it: settings and accounts, each with the line it stands on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from wizard.core.mac import parse_mac
from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.phone_xml.scan import parsed
from wizard.core.server_tree import ServerTree

SUFFIXES = (".cfg", ".xml")
_MOST_LINES_OF_A_TAG = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One ``<setting>``; the value may be a password."""

    value: str = field(repr=False)
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One ``<account>`` and the server its ``<host_primary>`` names; ``line`` is that of the latter."""

    username: str
    server: str
    port: str
    transport: str
    media_encryption: str
    line: int

    @property
    def is_on_tls(self) -> bool:
        """Whether this line's signalling is encrypted."""
        return self.transport == "tls"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneFile:
    """One phone's file. ``mac`` is twelve digits, "" where the file's name is none; so are model and firmware."""

    path: str
    mac: str
    settings: Mapping[str, Setting]
    accounts: tuple[Account, ...]
    model: str
    firmware: str
    has_certs: bool

    @property
    def is_on_tls(self) -> bool:
        """Whether a line of this phone is on TLS."""
        return any(account.is_on_tls for account in self.accounts)

    def value(self, name: str) -> str:
        """Return a setting's value, "" where it is not set."""
        found = self.settings.get(name)
        return found.value if found else ""


def phone_files(tree: ServerTree) -> tuple[PhoneFile, ...]:
    """Return the phones' files of a server in the order of their paths; what cannot be read as one is left out."""
    return tuple(
        file
        for path in sorted(tree.files)
        if path.suffix in SUFFIXES and b"<config" in tree.files[path].content
        for file in _read(str(path), path.stem, tree.files[path].content)
    )


def _read(path: str, stem: str, content: bytes) -> Iterator[PhoneFile]:
    # Entities in attributes are expanded whatever the parser is told: such a file is no phone's.
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return
    try:
        root = parsed(content)
    except PhoneXmlRefused:
        return
    lines = content.split(b"\n")
    accounts = [account for group in root.iterchildren("accounts") for account in group.iterchildren("account")]
    # Beside the phone's own there may be the firmware of its expansion modules (model EXP100).
    firmware = [one for group in root.iterchildren("firmwares") for one in group.iterchildren("firmware")]
    own = [one for one in firmware if _value(one, "model").upper().startswith("D")]
    yield PhoneFile(
        path=path,
        mac=_mac(stem),
        settings={
            _value(one, "id"): Setting(value=_value(one, "value"), line=_line(one, lines))
            for one in root.iterchildren("setting")
        },
        accounts=tuple(
            _account(account, host, _line(host, lines))
            for account in accounts
            if (host := next(account.iterchildren("host_primary"), None)) is not None
        ),
        model=_value(own[0], "model").upper() if len(own) == 1 else "",
        firmware=_value(own[0], "version") if len(own) == 1 else "",
        has_certs=next(root.iterchildren("certs"), None) is not None,
    )


def _account(account: etree._Element, host: etree._Element, line: int) -> Account:
    return Account(
        username=_value(account, "username") or _value(account, "account_id") or _value(account, "authname"),
        server=_value(host, "server"),
        port=_value(host, "port"),
        transport=_value(host, "transport").lower(),
        media_encryption=_value(host, "media_encryption").lower(),
        line=line,
    )


def _value(element: etree._Element, name: str) -> str:
    return str(element.get(name) or "").strip()


def _line(element: etree._Element, lines: Sequence[bytes]) -> int:
    """The line an element begins on; lxml knows the one its start tag ends on."""
    ends = element.sourceline
    last = min(ends, len(lines)) if isinstance(ends, int) else 1
    start = b"<" + str(element.tag).encode("utf-8", "surrogatepass")
    above = range(last, max(0, last - _MOST_LINES_OF_A_TAG), -1)
    return next((number for number in above if start in lines[number - 1]), last)


def _mac(stem: str) -> str:
    try:
        return parse_mac(stem).replace(":", "")
    except ValueError:
        return ""
