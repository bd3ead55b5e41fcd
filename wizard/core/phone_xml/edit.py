"""The edit of a phone's file that is there: owned settings and attributes only, everything else as it was."""

from dataclasses import dataclass

from wizard.core.phone_xml.marks import added, replaced, without_ours_xml
from wizard.core.phone_xml.scan import NotPhoneXmlError, Tag, scan, with_attributes
from wizard.core.phone_xml.values import (
    PhoneXmlInput,
    XmlFile,
    attribute,
    element,
    wanted_host,
    wanted_settings,
)
from wizard.core.plan.plan import Reason
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text

HOST_SOURCE = "vendor page, Phone Settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Splice:
    """Text to stand where ``start`` to ``end`` stood, with the reason for its last line."""

    start: int
    end: int
    text: str
    reason: Text
    source: str


def edit_phone_xml(original: bytes, given: PhoneXmlInput) -> XmlFile:
    """Return a phone's file with TLS and SRTP set, every other byte as it was.

    The result, read again, holds what was wanted and nothing else new, and ``without_ours_xml`` gives the
    original back; a file for which that cannot be had comes back as a problem with an empty text.
    """
    try:
        tags = scan(original)
        text = original.decode("utf-8", "surrogateescape")
        splices = [*_settings(text, tags, given), *(_account(text, tags, given) if given.tls else ())]
        edited, reasons = _spliced(text, splices)
        _prove(original, edited, given)
    except NotPhoneXmlError as refusal:
        return XmlFile(text="", reasons=(), problems=(refusal.problem,))
    secrets = tuple({v for t in tags for k, v in t.attributes if k in ("password", "passcode") and v})
    return XmlFile(text=edited, reasons=reasons, secrets=secrets, problems=_doubts(tags, given))


def _settings(text: str, tags: tuple[Tag, ...], given: PhoneXmlInput) -> list[_Splice]:
    present = [t for t in tags if t.path == ("config", "setting")]
    anchor = _after(text, tags, present[-1] if present else tags[0])
    splices: list[_Splice] = []
    for wanted in wanted_settings(given):
        same = [t for t in present if t.get("id") == wanted.id]
        for tag in same:
            if tag.get("value") != wanted.value:
                former = text[tag.start : tag.end]
                new = with_attributes(former, (("value", attribute(wanted.value)),))
                splices.append(
                    _Splice(
                        start=tag.start,
                        end=tag.end,
                        text=replaced(former, new),
                        reason=wanted.reason,
                        source=wanted.source,
                    )
                )
        if not same:
            new = element("setting", ("id", wanted.id), ("value", wanted.value)) + " />"
            splices.append(
                _Splice(start=anchor, end=anchor, text=added(new), reason=wanted.reason, source=wanted.source)
            )
    return splices


def _after(text: str, tags: tuple[Tag, ...], tag: Tag) -> int:
    """Where something may be put after a tag: after its element for a setting, inside it for the root."""
    if text[tag.end - 2 : tag.end] == "/>":
        if tag is tags[0]:
            raise NotPhoneXmlError(Text("The phone's file is empty."))
        return tag.end
    if tag is tags[0]:
        return tag.end
    close = text.find("</setting", tag.end)
    return text.index(">", close) + 1


def _account(text: str, tags: tuple[Tag, ...], given: PhoneXmlInput) -> list[_Splice]:
    at = _account_index(tags, given.phone.extension)
    why = Text("signalling over TLS to the name in the certificate, voice encrypted")
    hosts = [t for t in tags if t.path[-1] == "host_primary" and t.parent == at]
    wanted = tuple((name, attribute(value)) for name, value in wanted_host(given))
    if not hosts:
        account = tags[at]
        if text[account.end - 2 : account.end] == "/>":
            raise NotPhoneXmlError(
                Text("The account of {name} in the phone's file has no server.", name=given.phone.extension)
            )
        new = element("host_primary", *wanted_host(given)) + " />"
        return [_Splice(start=account.end, end=account.end, text=added(new), reason=why, source=HOST_SOURCE)]
    splices = []
    for host in hosts:
        if all(host.get(name) == value for name, value in wanted_host(given)):
            continue
        former = text[host.start : host.end]
        new = replaced(former, with_attributes(former, wanted))
        splices.append(_Splice(start=host.start, end=host.end, text=new, reason=why, source=HOST_SOURCE))
    return splices


def _account_index(tags: tuple[Tag, ...], extension: str) -> int:
    accounts = [(i, t) for i, t in enumerate(tags) if t.path == ("config", "accounts", "account")]
    named = [(i, t) for i, t in accounts if extension in (t.get("account_id"), t.get("username"), t.get("authname"))]
    if not named:
        named = [(i, t) for i, t in accounts if t.get("index") == "0" and not t.get("username")]
    if len(named) != 1:
        raise NotPhoneXmlError(
            Text("The phone's file has {count} accounts for {name}.", count=len(named), name=extension)
        )
    return named[0][0]


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


def _prove(original: bytes, edited: str, given: PhoneXmlInput) -> None:
    """Read the edited file back: the original can be had again, what was wanted is there, nothing else changed."""
    content = edited.encode("utf-8", "surrogateescape")
    after = scan(content)
    owned = {w.id for w in wanted_settings(given)}
    kept = [_flat(t, owned) for t in scan(original)]
    now = [_flat(t, owned) for t in after]
    settings = {t.get("id"): t.get("value") for t in after if t.path == ("config", "setting")}
    if (
        without_ours_xml(content) != original
        or [t for t in now if t] != [t for t in kept if t]
        or any(settings.get(w.id) != w.value for w in wanted_settings(given))
    ):
        raise NotPhoneXmlError(Text("The phone's file is written in a way the wizard cannot edit safely."))


def _flat(tag: Tag, owned: set[str]) -> tuple[object, ...]:
    """A tag without what we own; () for elements that are wholly ours to set."""
    if tag.path == ("config", "setting") and tag.get("id") in owned:
        return ()
    if tag.path[-1] == "host_primary":
        mine = {"server", "port", "transport", "media_encryption"}
        rest = tuple(a for a in tag.attributes if a[0] not in mine)
        return (tag.path, rest) if rest else ()
    return (tag.path, tag.attributes)


def _doubts(tags: tuple[Tag, ...], given: PhoneXmlInput) -> tuple[Problem, ...]:
    if given.tls and any(t.path[-1] == "host_alternate" and t.get("transport") != "tls" for t in tags):
        message = Text(
            "{name} has a second server in its file, to which it still speaks without TLS.", name=given.label
        )
        return (Problem(severity=Severity.WARNING, message=message),)
    return ()
