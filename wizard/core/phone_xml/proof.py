"""The proof of an edit: the edited text means what lxml makes of the original by the same operations."""

import re

from lxml import etree

from wizard.core.phone_xml.marks import MARK, without_ours_xml
from wizard.core.phone_xml.operations import Operation, SetAttributes
from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.phone_xml.scan import UNEDITABLE, parsed

_OUR_LINE = re.compile(r"\n[ \t]*+\Z")


def prove(original: bytes, edited: bytes, wanted: tuple[Operation, ...]) -> None:
    """Pass where an edit is right and can be taken back byte for byte.

    Compared in canonical form (W3C Canonical XML 1.0, comments kept) without our marks and the line ends and
    indentation put before our elements. Raises PhoneXmlRefused.
    """
    if without_ours_xml(edited) != original:
        raise PhoneXmlRefused(UNEDITABLE)
    intended, meant = parsed(original), parsed(edited)
    _make(intended, wanted)
    _unmark(meant)
    if _canonical(intended) != _canonical(meant):
        raise PhoneXmlRefused(UNEDITABLE)


def _make(root: etree._Element, wanted: tuple[Operation, ...]) -> None:
    elements = [e for e in root.iter() if isinstance(e.tag, str)]
    last: dict[tuple[int, bool], etree._Element] = {}
    for operation in wanted:
        target = elements[operation.index]
        if isinstance(operation, SetAttributes):
            for name, value in operation.attributes:
                target.set(name, value)
            continue
        new = etree.Element(operation.name, dict(operation.attributes))
        place = (operation.index, operation.is_inside)
        above = last.get(place) if operation.is_inside else last.get(place, target)
        if above is None:
            new.tail, target.text = target.text, None
            target.insert(0, new)
        else:
            tail, above.tail = above.tail, None
            above.addnext(new)
            new.tail = tail
        last[place] = new


def _unmark(root: etree._Element) -> None:
    for comment in [c for c in root.iter(etree.Comment) if (c.text or "").startswith(MARK)]:
        before = comment.getprevious()
        if before is not None and (comment.text or "").endswith(": added"):
            _trim_before(before)
        if before is not None and len(before) and (comment.text or "").endswith(": closed"):
            before[-1].tail = _OUR_LINE.sub("", before[-1].tail or "")
        _remove(comment)


def _trim_before(element: etree._Element) -> None:
    """Take the line end and indentation before an element of ours away."""
    above, parent = element.getprevious(), element.getparent()
    if above is not None:
        above.tail = _OUR_LINE.sub("", above.tail or "")
    elif parent is not None:
        parent.text = _OUR_LINE.sub("", parent.text or "")


def _remove(comment: etree._Element) -> None:
    """Take a comment out of its parent; the text after it stays."""
    above, parent = comment.getprevious(), comment.getparent()
    if parent is None:
        return
    if above is not None:
        above.tail = (above.tail or "") + (comment.tail or "")
    else:
        parent.text = (parent.text or "") + (comment.tail or "")
    parent.remove(comment)


def _canonical(root: etree._Element) -> bytes:
    return etree.tostring(root.getroottree(), method="c14n", with_comments=True)
