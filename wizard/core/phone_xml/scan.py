"""Where each start tag of a phone's file stands, understood by lxml and located by us.

lxml says what the file means; our scanner says where each tag's bytes are. The two must agree tag by tag,
or the file is not edited.
"""

import re
from dataclasses import dataclass

from lxml import etree

from wizard.core.problem import Problem, Severity
from wizard.core.text import Text

LIMIT_BYTES = 4 * 1024 * 1024
_TOKEN = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|(?P<close></[^>]*>)"
    r"|(?P<open><[^\s<>/!?][^\s<>/]*(?:\s+[^\s=<>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*/?>)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"\s([^\s=<>/]+)\s*=\s*(\"[^\"]*\"|'[^']*')", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One start tag: its path from the root, its meaning (attributes), and where its text stands."""

    path: tuple[str, ...]
    attributes: tuple[tuple[str, str], ...]
    start: int
    end: int
    parent: int

    def get(self, name: str) -> str:
        """Return an attribute's value, "" without."""
        return dict(self.attributes).get(name, "")


class NotPhoneXmlError(Exception):
    """The file cannot be understood as a phone's configuration; ``problem`` says why."""

    def __init__(self, message: Text) -> None:
        super().__init__(str(message))
        self.problem = Problem(
            severity=Severity.ERROR,
            message=message,
            fix=Text("Correct the phone's file by hand, or move it away so that a new one is made."),
            source="XML 1.0; vendor: XML Configuration",
        )


def parsed(content: bytes) -> etree._Element:
    """Return the root of a phone's file; raises NotPhoneXmlError. No entity, DTD or network is ever touched."""
    if len(content) > LIMIT_BYTES:
        raise NotPhoneXmlError(Text("The phone's file is larger than {limit} bytes.", limit=LIMIT_BYTES))
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"\0" in content:
        raise NotPhoneXmlError(Text("The phone's file declares a document type or is no text; it is not touched."))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise NotPhoneXmlError(Text("The phone's file is not well-formed XML: {why}.", why=str(error)[:200])) from error
    if root.tag != "config":
        raise NotPhoneXmlError(Text("The phone's file does not begin with <config>."))
    return root


def scan(content: bytes) -> tuple[Tag, ...]:
    """Return every start tag of a file in order; raises NotPhoneXmlError where lxml and we disagree."""
    root = parsed(content)
    elements = [e for e in root.iter() if isinstance(e.tag, str)]
    text = content.decode("utf-8", "surrogateescape")
    tags: list[Tag] = []
    stack: list[int] = []
    for token in _TOKEN.finditer(text):
        if token.group("close"):
            if stack:
                stack.pop()
        elif opening := token.group("open"):
            if len(tags) >= len(elements):
                break
            found = elements[len(tags)]
            name = re.match(r"<([^\s/>]+)", opening)
            if name is None or name.group(1) != found.tag or len(_ATTRIBUTE.findall(opening)) != len(found.attrib):
                break
            parent = stack[-1] if stack else -1
            path = (*(tags[parent].path if stack else ()), str(found.tag))
            attributes = tuple((str(k), str(v)) for k, v in found.attrib.items())
            tags.append(Tag(path=path, attributes=attributes, start=token.start(), end=token.end(), parent=parent))
            if not opening.endswith("/>"):
                stack.append(len(tags) - 1)
    if len(tags) != len(elements):
        raise NotPhoneXmlError(Text("The phone's file is written in a way the wizard cannot edit safely."))
    return tuple(tags)


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
