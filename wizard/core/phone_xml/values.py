"""What goes into a phone's file, and what comes out."""

import re
from dataclasses import dataclass, field

from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.plan.plan import Reason
from wizard.core.problem import Problem
from wizard.core.site import Phone, Protocol
from wizard.core.text import Text

WILDCARD = "tls_allow_wildcard_certs"
PAGE = "vendor: XML Configuration"
HOST_SOURCE = "vendor page, Phone Settings"
DIAL_PLAN = "x.T3"
"""Any number, sent three seconds after its last digit: fits every length of extension."""


_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneXmlInput:
    """One phone's answers; what is empty is left alone in a file that is there.

    ``host`` and ``port`` are the server's for ``protocol``. ``tls`` says that the phone's line moves (stage
    secure or sealed); without it only the time is set. ``config_server_url`` is given once the phone is sealed.
    ``authname`` is the username of the server's auth object where that is not the extension. ``path`` is the
    file's, for its problems.
    """

    phone: Phone
    host: str
    port: int
    srtp: bool
    ntp: str
    allow_wildcard: bool
    config_server_url: str = field(repr=False)
    password: str = field(repr=False)
    label: str
    tls: bool
    authname: str = ""
    protocol: Protocol = Protocol.TLS
    path: str = ""

    @property
    def user(self) -> str:
        """The name the phone authenticates with."""
        return self.authname or self.phone.extension


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlFile:
    """A file's text (stray bytes kept as surrogates), its lines' reasons, its secrets and what is wrong.

    The text is empty where a problem of severity error forbids the file.
    """

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
    rows: list[WantedSetting] = []

    def want(name: str, value: str, reason: Text, source: str = PAGE) -> None:
        rows.append(WantedSetting(id=name, value=value, reason=reason, source=source))

    if given.config_server_url:
        want("config_server_url", given.config_server_url, Text("where the phone fetches its configuration, over TLS"))
    if given.ntp:
        why = Text("a phone with a wrong clock refuses every certificate")
        want("time_source", "ntp", why)
        want("ntp_server", given.ntp, why)
    if given.tls and given.protocol is Protocol.TLS:
        want("transport_tls_allowed", "1", Text("set by every published template; not known whether TLS needs it"))
        if given.allow_wildcard:
            why = Text("the certificate's name is a wildcard, which SIP forbids unless this is set")
            want(WILDCARD, "1", why, "vendor page; RFC 5922 7.2")
    return tuple(rows)


def wanted_host(given: PhoneXmlInput, present_encryption: str = "") -> tuple[tuple[str, str], ...]:
    """Return the attributes of ``<host_primary>`` that TLS and SRTP own.

    Without SRTP, ``media_encryption`` is emptied where it is present: the server would refuse the phone's calls.
    SOURCE: vendor page, Phone Settings (``media_encryption`` empty or ``sdes``).
    """
    attributes = [("server", given.host), ("port", str(given.port)), ("transport", given.protocol.value)]
    if given.srtp or present_encryption:
        attributes.append(("media_encryption", "sdes" if given.srtp else ""))
    return tuple(attributes)


def wanted_account(given: PhoneXmlInput) -> tuple[tuple[str, str], ...]:
    """Return the attributes that put a phone's line into an account.

    SOURCE: vendor page, Phone Settings (``passcode`` repeats the password in its sample).
    Raises PhoneXmlRefused where the password is not known: the phone could not register.
    """
    if not given.password:
        raise PhoneXmlRefused(
            Text("The password of {name} is not known, so its file cannot be made.", name=given.phone.extension),
            fix=Text("Give {name} a password in its section type=auth on the server.", name=given.phone.extension),
        )
    return (
        ("status", "1"),
        ("register", "1"),
        ("account_id", given.phone.extension),
        ("username", given.phone.extension),
        ("authname", given.user),
        ("password", given.password),
        ("passcode", given.password),
        ("line_label", given.label),
        ("caller_id", given.label),
        ("dial_plan", DIAL_PLAN),
    )


def host_reason(given: PhoneXmlInput) -> Text:
    """Return why a phone's server stands as it does."""
    if given.protocol is not Protocol.TLS:
        return Text("the server the site names; neither signalling nor voice is encrypted")
    if given.srtp:
        return Text("signalling over TLS to the name in the certificate, voice encrypted")
    return Text("signalling over TLS to the name in the certificate; voice is not encrypted")


def attribute(value: str) -> str:
    """Return a value as it stands between double quotes, in ASCII, whatever the file's encoding.

    Raises PhoneXmlRefused for characters that XML, or a line of it, cannot carry.
    """
    if _FORBIDDEN.search(value):
        raise PhoneXmlRefused(
            Text("A value meant for the phone's file holds a control character."),
            fix=Text("Take it out of the phone's name, its password or the server's names."),
        )
    for raw, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        value = value.replace(raw, entity)
    return value if value.isascii() else "".join(c if c < "\x7f" else f"&#{ord(c)};" for c in value)


def element(name: str, *attributes: tuple[str, str]) -> str:
    """Return a start tag without its closing bracket: ``<name a="b"``."""
    return " ".join([f"<{name}", *(f'{key}="{attribute(value)}"' for key, value in attributes)])
