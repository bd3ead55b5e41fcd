"""Host names, addresses, URLs and SSH targets as they are typed: what is wrong with them, or None.

A host name goes into a certificate, SIP URIs, Asterisk's files and phone XML. So it is held to
the strictest of these: letters, digits, hyphens and dots (RFC 1123 2.1), or an IPv4 address.
"""

import re
from collections.abc import Callable
from ipaddress import AddressValueError, IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from wizard.core.fault import Fault, line_fault, shown
from wizard.core.text import Text

_LONGEST_NAME = 253
_LONGEST_URL = 1024
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_PLACEHOLDERS = frozenset({"server.example.com", "mysite"})
"""What the vendor's samples say where a real name has to stand."""

_PRIVATE_ENDINGS = (
    ".local",
    ".lan",
    ".internal",
    ".localdomain",
    ".home.arpa",
    ".home",
    ".corp",
    ".intranet",
    ".private",
    ".test",
    ".invalid",
)
"""Endings no public authority signs (RFC 2606, 6762, 8375; ICANN name collisions)."""

_PHONE_SCHEMES = frozenset({"http", "https", "ftp", "ftps"})
_URL_CHARACTERS = re.compile(r"[A-Za-z0-9._~:/?#\[\]@!$&()*+,;=%-]*")
_SSH_USER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}\$?")
_SSH_HOST = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,252}")
_LARGEST_PORT = 65535


def address_of(text: str) -> IPv4Address | IPv6Address | None:
    """Return the IP address a text is, with or without brackets; None where it is a name."""
    bare = text[1:-1] if text[:1] == "[" and text[-1:] == "]" else text
    try:
        return ip_address(bare)
    except ValueError:
        return None


def is_public_name(host: str) -> bool:
    """Whether a public authority could sign this host: a name of two labels or more, in the public DNS."""
    name = host.lower()
    return address_of(host) is None and "." in name and not name.endswith(_PRIVATE_ENDINGS)


def host_fault(host: str) -> Fault | None:
    """Return what keeps a host from being the one name phones use.

    Source: RFC 1123 2.1 and RFC 5890 2.3.1 (names), digium_phones ``server`` (host name or IPv4 address).
    """
    if not host:
        return Fault(message=Text("There is no host name."), fix=Text("Write the name or address the phones use."))
    if len(host) <= _LONGEST_NAME and (fault := line_fault(host, _LONGEST_NAME)):
        return fault
    if address := address_of(host):
        return _address_fault(host, address)
    return next((fault for rule in _NAME_RULES if (fault := rule(host))), None)


def address_fault(address: IPv4Address | IPv6Address) -> Fault | None:
    """Return what keeps an address from being one of a server that phones call."""
    if isinstance(address, IPv6Address) and address.scope_id is not None:
        return Fault(
            message=Text("{address} names a network interface.", address=shown(str(address))),
            fix=Text("Write an address other machines can reach."),
        )
    is_reserved = address.is_loopback or address.is_unspecified or address.is_multicast
    if is_reserved or address == IPv4Address("255.255.255.255"):
        return Fault(
            message=Text("{address} is not an address of one machine on a network.", address=address),
            fix=Text("Write the address at which the phones reach the server."),
        )
    return None


def _address_fault(host: str, address: IPv4Address | IPv6Address) -> Fault | None:
    if isinstance(address, IPv6Address):
        return Fault(
            message=Text("The phones are documented to take a host name or an IPv4 address, not IPv6."),
            fix=Text("Write a host name; its DNS record may hold both."),
            source="Digium: res_digium_phone server address, host name or IPv4",
        )
    return address_fault(address)


def _placeholder(host: str) -> Fault | None:
    if host.lower().removesuffix(".") not in _PLACEHOLDERS:
        return None
    return Fault(
        message=Text("{host} is the placeholder of an example.", host=host),
        fix=Text("Write your own server's name."),
    )


def _this_machine(host: str) -> Fault | None:
    name = host.lower().removesuffix(".")
    if name != "localhost" and not name.endswith((".localhost", ".localdomain")):
        return None
    return Fault(
        message=Text("{host} means the phone itself when a phone reads it.", host=host),
        fix=Text("Write the name or address at which the phones reach the server."),
        source="RFC 6761 6.3",
    )


def _wildcard(host: str) -> Fault | None:
    if "*" not in host:
        return None
    return Fault(
        message=Text("A wildcard can stand in a certificate; phones call one exact name."),
        fix=Text("Write the exact name, such as pbx.example.com."),
        source="RFC 5922 7.2",
    )


def _url(host: str) -> Fault | None:
    if "/" not in host and not host.lower().startswith(("sip:", "sips:")):
        return None
    return Fault(
        message=Text("This is an address with more than a host name in it."),
        fix=Text("Write the host name alone, such as pbx.example.com."),
    )


def _port(host: str) -> Fault | None:
    name, colon, port = host.rpartition(":")
    if not colon or not name or not port.isdigit():
        return None
    return Fault(
        message=Text("The port does not belong to the host name."),
        fix=Text("Write {name} here, and the port into the transport's bind address.", name=shown(name)),
    )


def _international(host: str) -> Fault | None:
    if host.isascii():
        return None
    ascii_form = _ascii_form(host)
    fix = (
        Text("Write it as {name}, the form DNS uses.", name=ascii_form)
        if ascii_form
        else Text("Write its xn-- form, which your DNS provider shows.")
    )
    return Fault(
        message=Text("Certificates and SIP take letters without accents only."),
        fix=fix,
        source="RFC 5890 2.3.2",
    )


def _ascii_form(host: str) -> str:
    if len(host) > _LONGEST_NAME:
        return ""
    try:
        ascii_form = host.encode("idna").decode("ascii")
        # Python's codec is IDNA 2003, which turns some letters (ß) into others: another name.
        is_same = ascii_form.encode("ascii").decode("idna") == host.lower()
    except UnicodeError:
        return ""
    return ascii_form if is_same and all(map(_LABEL.fullmatch, ascii_form.split("."))) else ""


def _not_a_name(host: str) -> Fault | None:
    if host.endswith(".") and host.strip("."):
        return Fault(message=Text("Names in certificates end without a dot."), fix=Text("Take the last dot away."))
    labels = host.split(".")
    if len(host) > _LONGEST_NAME or not all(map(_LABEL.fullmatch, labels)):
        return Fault(
            message=Text("{host} is not a host name.", host=shown(host)),
            fix=Text("Use letters, digits, hyphens and dots only, such as pbx.example.com."),
            source="RFC 1123 2.1",
        )
    if labels[-1].isdigit() or labels[-1].lower().startswith("0x"):
        return Fault(
            message=Text("{host} looks like an IP address and is none.", host=shown(host)),
            fix=Text("Write four numbers from 0 to 255, such as 192.0.2.10, or a host name."),
            source="RFC 1123 2.1",
        )
    return None


_NAME_RULES: tuple[Callable[[str], Fault | None], ...] = (
    _placeholder,
    _this_machine,
    _url,
    _port,
    _wildcard,
    _international,
    _not_a_name,
)


def bind_fault(bind: str) -> Fault | None:
    """Return what keeps a text from being ``bind=`` of a transport: ADDRESS or ADDRESS:PORT.

    Source: Asterisk, pjsip transport ``bind``: an IP address (IPv6 in brackets), not a name.
    """
    wrong = Fault(
        message=Text("{bind} is not an address and port to listen on.", bind=shown(bind)),
        fix=Text("Write 0.0.0.0:5061, or [::]:5061 for IPv6."),
        source="Asterisk: pjsip transport bind",
    )
    found = re.fullmatch(r"(\[[0-9A-Fa-f:.]{1,45}\]|[0-9.]{1,15})(?::([0-9]{1,9}))?", bind)
    if found is None:
        return wrong
    try:
        address = IPv6Address(found[1][1:-1]) if found[1][0] == "[" else IPv4Address(found[1])
    except AddressValueError:
        return wrong
    if found[2] is not None and not 1 <= int(found[2]) <= _LARGEST_PORT:
        return Fault(
            message=Text("{port} is not a port.", port=found[2]),
            fix=Text("Write a port from 1 to 65535; 5061 is usual for TLS."),
        )
    if address.is_multicast:
        return wrong
    return None


def url_fault(url: str) -> Fault | None:
    """Return what keeps a text from being the folder phones fetch ``<mac>.cfg`` from.

    Source: Sangoma KB, XML configuration: HTTP, HTTPS, FTP, FTPS; not TFTP.
    """
    if fault := line_fault(url, _LONGEST_URL):
        return fault
    example = Text("Write it as https://prov.example.com/phones/.")
    if url.lower().startswith("tftp:"):
        return Fault(
            message=Text("D-Series phones do not fetch over TFTP."),
            fix=Text("Serve the files over HTTP, HTTPS, FTP or FTPS."),
            rule="L25",
            source="Sangoma KB: XML configuration",
        )
    wrong = Fault(message=Text("{url} is not the address of a folder.", url=shown(url)), fix=example)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return wrong
    if parts.scheme.lower() not in _PHONE_SCHEMES or "://" not in url or port == 0:
        return wrong
    if fault := _host_in_url_fault(host, parts.netloc):
        return fault
    if not _URL_CHARACTERS.fullmatch(url):
        return Fault(
            message=Text("This address holds characters that have to be encoded."),
            fix=Text("Write them in their percent form, such as %20 for a blank."),
            source="RFC 3986 2",
        )
    if "?" in url or "#" in url:
        return Fault(message=Text("The phones add /<mac>.cfg to this address, which ? and # prevent."), fix=example)
    return None


def _host_in_url_fault(host: str, netloc: str) -> Fault | None:
    if "@" in netloc:
        return Fault(
            message=Text("A user name or password has no place in this address: it is kept in clear."),
            fix=Text("Take everything before the @ away."),
        )
    return host_fault(host)


def ssh_target_fault(target: str) -> Fault | None:
    """Return what keeps a text from being USER@HOST for ssh; an alias ssh knows will do."""
    user, at, host = target.rpartition("@")
    is_host = address_of(host) is not None or _SSH_HOST.fullmatch(host)
    if is_host and "%" not in host and (not at or _SSH_USER.fullmatch(user)):
        return None
    return Fault(
        message=Text("{target} is not USER@HOST.", target=shown(target)),
        fix=Text("Write it as admin@192.0.2.10; other ports and keys go into ssh's own configuration."),
    )
