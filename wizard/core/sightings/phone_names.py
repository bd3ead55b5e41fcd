"""What D-Series phones call themselves: in SIP and HTTP (User-Agent), and to a DHCP server (vendor class).

Source: User-Agents seen (``Digium D65 2_9_19``, ``Digium D40 1_4_0_0_57389``); Asterisk's own test for these
phones takes ``Digium`` and ``Sangoma``; DHCP option 60 ``digium_D40_1_1_0_0_48178`` (Digium wiki, Provisioning).
"""

import re
from dataclasses import dataclass

from wizard.core.firmware import Firmware
from wizard.core.mac import is_one_device, parse_mac
from wizard.core.phone_rules import MODELS

_LONGEST = 255
_USER_AGENT = re.compile(r"(?:digium|sangoma)[ /_-]+(d[0-9]{2})(?![0-9a-z])(.*)", re.IGNORECASE)
_VENDOR_CLASS = re.compile(r"(?:digium|sangoma)_(d[0-9]{2})(?:_([0-9a-z_.]+))?", re.IGNORECASE)
_MAC = re.compile(r"(?<![0-9a-f])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f])|\b[0-9a-f]{12}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneName:
    """A model of the D-Series, and its firmware and MAC address where they are said too."""

    model: str
    firmware: str = ""
    mac: str | None = None


def read_user_agent(text: str) -> PhoneName | None:
    """Return which phone a User-Agent names; None where it names none of the D-Series.

    The MAC address is in it where ``send_mac_with_useragent`` is on.
    """
    found = _USER_AGENT.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None or (model := found[1].upper()) not in MODELS:
        return None
    mac = _MAC.search(found[2])
    words = _MAC.sub(" ", found[2]).strip(" /_-").split()
    return PhoneName(model=model, firmware=_firmware(words[0] if words else ""), mac=_mac(mac[0] if mac else ""))


def read_vendor_class(text: str) -> PhoneName | None:
    """Return which phone a DHCP vendor class names; None where it names none of the D-Series."""
    found = _VENDOR_CLASS.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None or (model := found[1].upper()) not in MODELS:
        return None
    return PhoneName(model=model, firmware=_firmware(found[2] or ""))


def _firmware(text: str) -> str:
    try:
        return Firmware.parse(text).text
    except ValueError:
        return ""


def _mac(text: str) -> str | None:
    try:
        mac = parse_mac(text)
    except ValueError:
        return None
    return mac if is_one_device(mac) else None
