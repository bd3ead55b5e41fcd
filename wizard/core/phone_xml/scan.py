"""Where each element of a phone's file stands, understood by lxml and located by us.

lxml says what the file means; our scanner says where each tag's text is. The two must agree element by
element, or the file is not edited.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.text import Text

LIMIT_BYTES = 1024 * 1024
LIMIT_ELEMENTS = 50_000
PATH_DEPTH = 5
"""How deep paths are kept: ``config/accounts/account/host_primary/outbound_proxy`` is the deepest we ask for."""

UNEDITABLE = Text("The phone's file is written in a way the wizard cannot edit safely.")
_ENCODINGS = re.compile(r"utf-?8|(us-)?ascii|iso-8859-\d{1,2}|latin-?\d|windows-125\d|cp125\d", re.I)
"""Encodings in which ASCII bytes mean ASCII characters wherever they stand, so that text can be put between."""

_DECLARED = re.compile(r"""\ufeff?<\?xml\s[^?]*?encoding\s*=\s*["']([^"']*)["']""")
_OPEN = re.compile(r"""<([^\s<>/="'!?]++)((?:\s++[^\s<>/="']++\s*+=\s*+(?:"[^"<]*+"|'[^'<]*+'))*+)\s*+(/?)>""")
_ATTRIBUTE = re.compile(r"""\s([^\s<>/="']++)\s*+=\s*+("[^"<]*+"|'[^'<]*+')""")
_UNMARKED = (("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element: what it is, and where in the text its start tag (to ``end``) and all of it (to ``close``) stand.

    ``path`` holds the names from the root on, () where it is deeper than anything we ask for; ``parent`` is
    an index among all elements, -1 for the root.
    """

    path: tuple[str, ...]
    attributes: tuple[tuple[str, str], ...] = field(repr=False)
    parent: int
    start: int
    end: int
    close: int

    def get(self, name: str) -> str:
        """Return an attribute's value, "" without."""
        return next((value for key, value in self.attributes if key == name), "")

    @property
    def is_empty(self) -> bool:
        """Whether it is one self-closing tag."""
        return self.end == self.close


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """A start tag the scanner found."""

    name: str
    attributes: tuple[str, ...]
    parent: int
    start: int
    end: int


def scan(content: bytes) -> tuple[Element, ...]:
    """Return every element of a file in order, the root first.

    Raises:
        PhoneXmlRefused: it is no phone's file, or lxml and the scanner see different elements in it.
    """
    opened, closes = _located(text_of(content))
    root = parsed(content)
    meant = [e for e in root.iter() if isinstance(e.tag, str)]
    if len(meant) != len(opened):
        raise PhoneXmlRefused(UNEDITABLE)
    paths: list[tuple[str, ...]] = []
    interned: dict[tuple[tuple[str, ...], str], tuple[str, ...]] = {}
    elements = []
    for one, found, close in zip(opened, meant, closes, strict=True):
        attributes = tuple((str(k), str(v)) for k, v in found.attrib.items())
        if one.name != found.tag or one.attributes != tuple(name for name, _ in attributes):
            raise PhoneXmlRefused(UNEDITABLE)
        above = paths[one.parent] if one.parent >= 0 else ()
        is_shallow = one.parent < 0 or 0 < len(above) < PATH_DEPTH
        path = interned.setdefault((above, one.name), (*above, one.name)) if is_shallow else ()
        paths.append(path)
        elements.append(
            Element(path=path, attributes=attributes, parent=one.parent, start=one.start, end=one.end, close=close)
        )
    return tuple(elements)


def text_of(content: bytes) -> str:
    """Return a file's text with every byte kept; what is not UTF-8 stands as surrogates."""
    return content.decode("utf-8", "surrogateescape")


def parsed(content: bytes) -> etree._Element:
    """Return the root of a phone's file as lxml reads it; no entity, document type or network is ever touched.

    Raises:
        PhoneXmlRefused: it is too large, no XML, or no ``<config>``.
    """
    if len(content) > LIMIT_BYTES:
        raise PhoneXmlRefused(Text("The phone's file is larger than {limit} bytes.", limit=LIMIT_BYTES))
    if b"\0" in content:
        raise PhoneXmlRefused(Text("The phone's file is not text in UTF-8 or in one of its neighbours."))
    declared = _DECLARED.match(text_of(content[:1000]))
    if declared and not _ENCODINGS.fullmatch(declared.group(1)):
        raise PhoneXmlRefused(Text("The phone's file is in an encoding the wizard does not edit."))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        # lxml's own words may quote the file, and the file holds passwords.
        raise PhoneXmlRefused(Text("The phone's file is not well-formed XML."), line=error.lineno or 0) from None
    except (ValueError, LookupError):
        raise PhoneXmlRefused(Text("The phone's file is not well-formed XML.")) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise PhoneXmlRefused(Text("The phone's file declares a document type, which the wizard does not read."))
    if root.tag != "config":
        raise PhoneXmlRefused(Text("The phone's file does not begin with <config>."))
    return root


def _located(text: str) -> tuple[list[_Open], list[int]]:
    """Every start tag in order, and where each one's element ends."""
    if len(text) > LIMIT_BYTES:
        raise PhoneXmlRefused(Text("The phone's file is larger than {limit} bytes.", limit=LIMIT_BYTES))
    opened: list[_Open] = []
    closes: list[int] = []
    inside: list[int] = []
    at = text.find("<")
    while at >= 0:
        unmarked = next((pair for pair in _UNMARKED if text.startswith(pair[0], at)), None)
        if unmarked:
            end = text.find(unmarked[1], at + len(unmarked[0]))
            after = end + len(unmarked[1]) if end >= 0 else -1
        elif text.startswith("</", at):
            after = text.find(">", at) + 1
            if inside and after:
                closes[inside.pop()] = after
        elif text.startswith("<!", at):
            # Before lxml reads it: entities in attributes are expanded whatever the parser is told.
            raise PhoneXmlRefused(Text("The phone's file declares a document type, which the wizard does not read."))
        else:
            tag = _OPEN.match(text, at)
            after = tag.end() if tag else -1
            if tag:
                names = tuple(m.group(1) for m in _ATTRIBUTE.finditer(tag.group(2)))
                parent = inside[-1] if inside else -1
                opened.append(_Open(name=tag.group(1), attributes=names, parent=parent, start=at, end=after))
                closes.append(after)
                if not tag.group(3):
                    inside.append(len(opened) - 1)
        if after <= 0:
            raise PhoneXmlRefused(Text("The phone's file is not well-formed XML."), line=text.count("\n", 0, at) + 1)
        if len(opened) > LIMIT_ELEMENTS:
            raise PhoneXmlRefused(Text("The phone's file has more than {limit} elements.", limit=LIMIT_ELEMENTS))
        at = text.find("<", after)
    return opened, closes


def raw_value(tag: str, name: str) -> str:
    """Return an attribute's value as it stands in a start tag's text, without its quotes; "" where it is not."""
    return next((m.group(2)[1:-1] for m in _ATTRIBUTE.finditer(tag) if m.group(1) == name), "")


def with_attributes(tag: str, wanted: tuple[tuple[str, str], ...]) -> str:
    """Return a start tag's text with attributes set; those there keep their place, others go last.

    ``wanted`` holds values already fit to stand between double quotes.
    """
    for name, value in wanted:
        spot = next((m for m in _ATTRIBUTE.finditer(tag) if m.group(1) == name), None)
        if spot is not None:
            tag = f'{tag[: spot.start(2)]}"{value}"{tag[spot.end(2) :]}'
        else:
            body = tag[: -2 if tag.endswith("/>") else -1]
            tag = f'{body.rstrip()} {name}="{value}"{body[len(body.rstrip()) :]}{tag[len(body) :]}'
    return tag
