"""A phone's file as it is handed out from a place that does not last: it names the place that does."""

from wizard.core.phone_xml.operations import SETTING
from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.phone_xml.scan import UNEDITABLE, Element, scan, text_of, with_attributes
from wizard.core.phone_xml.values import attribute, element

_NAME = "config_server_url"


def with_lasting_url(content: bytes, url: str) -> bytes:
    """Return a phone's file whose every ``config_server_url`` is ``url``; it is added where there is none.

    A phone keeps that address, and goes there from then on (wiki, Provisioning). A file that says so already comes
    back as it is; else all but that is as it was.

    Raises:
        PhoneXmlRefused: It is no phone's file, or one in which that cannot be set.
    """
    elements = scan(content)
    named = _named(elements)
    if named and all(e.get("value") == url for e in named):
        return content
    text, value = text_of(content), attribute(url)
    for one in reversed(named):
        tag = with_attributes(text[one.start : one.end], (("value", value),))
        text = f"{text[: one.start]}{tag}{text[one.end :]}"
    if not named:
        root = elements[0]
        if root.is_empty:
            raise PhoneXmlRefused(UNEDITABLE)
        added = element("setting", ("id", _NAME), ("value", url))
        text = f"{text[: root.end]}\n  {added} />{text[root.end :]}"
    changed = text.encode("utf-8", "surrogateescape")
    after = scan(changed)
    if {e.get("value") for e in _named(after)} != {url} or len(after) - len(elements) != (not named):
        raise PhoneXmlRefused(UNEDITABLE)
    return changed


def _named(elements: tuple[Element, ...]) -> list[Element]:
    return [e for e in elements if e.path == SETTING and e.get("id") == _NAME]
