"""A host in the one form certificates hold and are compared in: lower-case A-labels, or an address."""

import re
import unicodedata
from ipaddress import IPv4Address, IPv6Address, ip_address

_LONGEST_NAME = 253
_LONGEST_LABEL = 63
_MOST_TYPED = 1024
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?")
_DOTS = re.compile("[.\u3002\uff0e\uff61]")  # RFC 3490 3.1: what an input method may give for a dot

Host = str | IPv4Address | IPv6Address


def host_of(text: str) -> Host:
    """Return an address as such and a name as lower-case A-labels without a dot at its end.

    Letters outside ASCII are lowered and put into their composed form and then into Punycode, and keep being
    themselves (``faß.example`` is ``xn--fa-hia.example``, not ``fass.example``).
    Source: RFC 5890 2.3.2.1, RFC 5891 4, UTS 46 (non-transitional), RFC 1035 2.3.4.

    Raises:
        ValueError: The text is neither a host name nor an address.
    """
    if len(text) > _MOST_TYPED:
        raise ValueError("a host name has at most 253 characters")
    address = _address(text)
    if address is not None:
        return address
    labels = [_a_label(label) for label in _DOTS.split(text)]
    if len(labels) > 1 and not labels[-1]:
        labels.pop()
    name = ".".join(labels)
    if len(name) > _LONGEST_NAME or not all(map(_LABEL.fullmatch, labels)):
        raise ValueError("a host name is made of letters, digits, hyphens and dots")
    if labels[-1].isdigit():
        raise ValueError("a host name does not end in a number, and this is no address")
    return name


def same_host(text: str) -> str:
    """Return a host in the form two hosts are compared in; what is no host comes back in lower case."""
    try:
        return str(host_of(text))
    except ValueError:
        return text.lower()


def _address(text: str) -> IPv4Address | IPv6Address | None:
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    try:
        address = ip_address(bare)
    except ValueError:
        return None
    # A zone means something on one machine only; a certificate has no place for it (RFC 5280 4.2.1.6).
    return without_zone(address)


def without_zone(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Return the address without ``%eth0``."""
    return IPv6Address(int(address)) if isinstance(address, IPv6Address) else address


def _a_label(label: str) -> str:
    if label.isascii():
        lowered = label.lower()
    else:
        composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", label).lower())
        # RFC 5892: letters, marks and digits; symbols (emoji), controls and surrogates are no names.
        if any(unicodedata.category(c)[0] not in "LMN" and c != "-" for c in composed):
            raise ValueError("a host name is made of letters, digits, hyphens and dots")
        if unicodedata.category(composed[0])[0] == "M":
            raise ValueError("a label does not begin with a combining mark")
        lowered = composed if composed.isascii() else "xn--" + composed.encode("punycode").decode("ascii")
    if len(lowered) > _LONGEST_LABEL:
        raise ValueError("a label of a host name has at most 63 characters")
    return lowered
