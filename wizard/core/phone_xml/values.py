"""What goes into a phone's file, and what comes out."""

from dataclasses import dataclass, field

from wizard.core.plan.plan import Reason
from wizard.core.problem import Problem
from wizard.core.site import Phone
from wizard.core.text import Text

WILDCARD = "tls_allow_wildcard_certs"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneXmlInput:
    """One phone's answers; what is empty is left alone in a file that is there."""

    phone: Phone
    host: str
    port: int
    srtp: bool
    ntp: str
    allow_wildcard: bool
    config_server_url: str
    password: str = field(repr=False)
    label: str
    tls: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlFile:
    """A file's text (stray bytes kept as surrogates), its lines' reasons, its secrets and what is wrong."""

    text: str = field(repr=False)
    reasons: tuple[Reason, ...]
    secrets: tuple[str, ...] = field(default=(), repr=False)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedSetting:
    """One ``<setting id= value=>`` and why it is wanted."""

    id: str
    value: str
    reason: Text
    source: str


def wanted_settings(given: PhoneXmlInput) -> tuple[WantedSetting, ...]:
    """Return the settings TLS needs at the phone's stage, in the order in which they are written."""
    page = "vendor: XML Configuration"
    rows: list[WantedSetting] = []

    def want(name: str, value: str, reason: Text, source: str = page) -> None:
        rows.append(WantedSetting(id=name, value=value, reason=reason, source=source))

    if given.config_server_url:
        want("config_server_url", given.config_server_url, Text("where the phone fetches its configuration, over TLS"))
    if given.ntp:
        why = Text("a phone with a wrong clock refuses every certificate")
        want("time_source", "ntp", why)
        want("ntp_server", given.ntp, why)
    if given.tls:
        want("transport_tls_allowed", "1", Text("set by every published template; not known whether TLS needs it"))
        if given.allow_wildcard:
            why = Text("the certificate's name is a wildcard, which SIP forbids unless this is set")
            want(WILDCARD, "1", why, "vendor page; RFC 5922 7.2")
    return tuple(rows)


def wanted_host(given: PhoneXmlInput) -> tuple[tuple[str, str], ...]:
    """Return the attributes of ``<host_primary>`` that TLS and SRTP own. Source: vendor page, Phone Settings."""
    attributes = [("server", given.host), ("port", str(given.port)), ("transport", "tls")]
    if given.srtp:
        attributes.append(("media_encryption", "sdes"))
    return tuple(attributes)


def attribute(value: str) -> str:
    """Return a value as it stands between double quotes, in ASCII, whatever the file's encoding.

    Raises ValueError for characters XML cannot carry.
    """
    if any(c < " " or "\x7f" <= c <= "\x9f" or "\ud800" <= c <= "\udfff" or c in "\ufffe\uffff" for c in value):
        raise ValueError("a control character cannot stand in a phone's file")
    for raw, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        value = value.replace(raw, entity)
    return "".join(c if c < "\x7f" else f"&#{ord(c)};" for c in value)


def element(name: str, *attributes: tuple[str, str]) -> str:
    """Return a start tag without its closing bracket: ``<name a="b"``."""
    return " ".join([f"<{name}", *(f'{key}="{attribute(value)}"' for key, value in attributes)])
