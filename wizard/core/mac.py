"""MAC addresses as people write, paste and scan them."""

import re

_DIGIT = "[0-9A-Fa-f]"
_SPELLINGS = (
    re.compile(rf"{_DIGIT}{{12}}"),  # <mac>.cfg, DPMA ``mac=``, barcode on the box
    re.compile(rf"{_DIGIT}{{1,2}}(?::{_DIGIT}{{1,2}}){{5}}"),  # ip neigh; macOS arp drops leading zeros
    re.compile(rf"{_DIGIT}{{2}}(?:-{_DIGIT}{{2}}){{5}}"),  # IEEE 802, Windows arp and ipconfig
    re.compile(rf"{_DIGIT}{{2}}(?: {_DIGIT}{{2}}){{5}}"),  # printed labels
    re.compile(rf"{_DIGIT}{{4}}(?:[.:-]{_DIGIT}{{4}}){{2}}"),  # Cisco (dots), HP (hyphens) switches
    re.compile(rf"{_DIGIT}{{6}}[-: ]{_DIGIT}{{6}}"),  # HP ProCurve; maker's part and the rest on labels
    re.compile(rf"{_DIGIT}{{3}}(?:\.{_DIGIT}{{3}}){{3}}"),  # some switches
)
_WRITTEN = re.compile(r"[0-9a-f]{2}(?::[0-9a-f]{2}){5}")
_LABEL = re.compile(r"mac(?:[ _-]?(?:addr(?:ess)?|adresse|id))?[ :=#]*", re.IGNORECASE)
_FILE_ENDING = ".cfg"
_TYPESET = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-") | {"\u00a0": " ", "\uff1a": ":"})
"""Hyphens, blanks and colons as documents and tables of the web have them."""
_LONGEST = 64

DIGIUM_PREFIXES = ("00:0f:d3", "00:19:15")
"""OUIs seen on Digium phones (00:0f:d3; 00:19:15 is listed by Elastix only). P-Series share the first."""


def parse_mac(text: str) -> str:
    """Return a MAC address as ``00:0f:d3:aa:bb:cc``, from any usual spelling.

    Colons, hyphens (typeset ones too), blanks, Cisco's dots, no separator, a label before it (``MAC: ...``) or
    ``0x``, and the name of a phone's file (``000fd3aabbcc.cfg``) are understood.

    Raises:
        ValueError: The text holds no twelve hexadecimal digits in such a spelling.
    """
    if _WRITTEN.fullmatch(text):  # as every site file has it
        return text
    if len(text) > _LONGEST:
        raise ValueError("a MAC address is twelve hexadecimal digits")
    bare = text.translate(_TYPESET).strip()
    bare = _LABEL.sub("", bare, count=1) if bare[:1] in ("m", "M") else bare
    bare = bare.removeprefix("0x").removesuffix(_FILE_ENDING)
    if not any(spelling.fullmatch(bare) for spelling in _SPELLINGS):
        raise ValueError("a MAC address is twelve hexadecimal digits")
    # Only macOS' octets can be of one digit; to longer groups nothing is added.
    digits = "".join(group.zfill(2) for group in re.split("[^0-9A-Fa-f]", bare)).lower()
    return ":".join(digits[i : i + 2] for i in range(0, 12, 2))


def is_digium(mac: str) -> bool:
    """Whether a parsed MAC begins as Digium's and Sangoma's phones do; other Sangoma makers do not."""
    return mac.startswith(DIGIUM_PREFIXES)


def is_one_device(mac: str) -> bool:
    """Whether a parsed MAC can belong to one device: not a group address, not all zeros (IEEE 802)."""
    return not int(mac[:2], 16) & 1 and mac != "00:00:00:00:00:00"
