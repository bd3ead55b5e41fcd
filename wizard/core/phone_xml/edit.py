"""The edit of a phone's file that is there: owned settings and attributes only, every other byte as it was."""

from dataclasses import dataclass, field

from wizard.core.phone_xml.marks import added, closed, replaced
from wizard.core.phone_xml.operations import Add, Operation, SetAttributes, operations
from wizard.core.phone_xml.proof import prove
from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.phone_xml.review import doubts, secrets_of
from wizard.core.phone_xml.scan import UNEDITABLE, Element, scan, text_of, with_attributes
from wizard.core.phone_xml.values import PhoneXmlInput, XmlFile, attribute, element
from wizard.core.plan.plan import Reason
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class _Splice:
    """Text to stand where ``start`` to ``end`` stood, with the reason for its last line."""

    start: int
    end: int
    text: str = field(repr=False)
    reason: Text
    source: str


def edit_phone_xml(original: bytes | str, given: PhoneXmlInput) -> XmlFile:
    """Return a phone's file with the time, TLS and SRTP set, every other byte as it was.

    The result, read again, means the original with exactly the owned values changed, and
    ``without_ours_xml`` gives the original back; a file for which that cannot be had comes back as a problem
    with an empty text. ``original`` is a file without our edits.
    """
    content = original.encode("utf-8", "surrogateescape") if isinstance(original, str) else original
    try:
        elements = scan(content)
        wanted = operations(elements, given)
        text = text_of(content)
        edited, reasons = _spliced(text, _splices(text, elements, wanted))
        prove(content, edited.encode("utf-8", "surrogateescape"), wanted)
    except PhoneXmlRefused as refusal:
        return XmlFile(text="", reasons=(), problems=(refusal.problem(given.path),))
    secrets = secrets_of(edited, scan(edited.encode("utf-8", "surrogateescape")))
    return XmlFile(text=edited, reasons=reasons, secrets=secrets, problems=doubts(elements, given))


def _splices(text: str, elements: tuple[Element, ...], wanted: tuple[Operation, ...]) -> list[_Splice]:
    first = text.find("\n")
    newline = "\r\n" if first > 0 and text[first - 1] == "\r" else "\n"
    opened = {o.index for o in wanted if isinstance(o, Add) and o.is_inside and elements[o.index].is_empty}
    splices: list[_Splice] = []
    for operation in wanted:
        target = elements[operation.index]
        if isinstance(operation, SetAttributes):
            if operation.index not in opened:
                splices.append(_retagged(text, target, operation, is_opened=False))
            continue
        line = newline + _indentation(text, target) + ("  " if operation.is_inside else "")
        tag = added(element(operation.name, *operation.attributes) + " />", line)
        at = target.end if operation.is_inside else target.close
        if operation.index in opened:
            if target.parent < 0:
                raise PhoneXmlRefused(UNEDITABLE)
            own = next((o for o in wanted if isinstance(o, SetAttributes) and o.index == operation.index), None)
            start = _retagged(text, target, own or operation, is_opened=True)
            end = closed(target.path[-1], newline + _indentation(text, target))
            both = _Splice(
                start=start.start,
                end=start.end,
                text=start.text + tag + end,
                reason=operation.reason,
                source=operation.source,
            )
            splices.append(both)
        else:
            splices.append(_Splice(start=at, end=at, text=tag, reason=operation.reason, source=operation.source))
    return splices


def _retagged(text: str, target: Element, operation: Operation, *, is_opened: bool) -> _Splice:
    """The target's start tag with its attributes set, the former one kept beside it."""
    former = text[target.start : target.end]
    wanted = operation.attributes if isinstance(operation, SetAttributes) else ()
    new = with_attributes(former, tuple((name, attribute(value)) for name, value in wanted))
    if is_opened:
        new = f"{new.removesuffix('/>').rstrip()}>"
    return _Splice(
        start=target.start,
        end=target.end,
        text=replaced(former, new),
        reason=operation.reason,
        source=operation.source,
    )


def _indentation(text: str, target: Element) -> str:
    """The blanks before an element where it begins its line."""
    before = text[text.rfind("\n", 0, target.start) + 1 : target.start]
    return before if not before.strip(" \t") else ""


def _spliced(text: str, splices: list[_Splice]) -> tuple[str, tuple[Reason, ...]]:
    out: list[str] = []
    reasons: list[Reason] = []
    at, lines = 0, 0
    for splice in sorted(splices, key=lambda s: (s.start, s.end)):
        piece = text[at : splice.start] + splice.text
        out.append(piece)
        lines += piece.count("\n")
        reasons.append(Reason(line=lines + 1, reason=splice.reason, source=splice.source))
        at = splice.end
    return "".join([*out, text[at:]]), tuple(reasons)
