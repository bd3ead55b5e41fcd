"""The edits of a phone's file as values: the same ones are made in its text and in lxml's tree."""

from dataclasses import dataclass, field

from wizard.core.phone_xml.facts import ACCOUNT, HOST
from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.phone_xml.scan import Element
from wizard.core.phone_xml.values import (
    HOST_SOURCE,
    PhoneXmlInput,
    host_reason,
    wanted_account,
    wanted_host,
    wanted_settings,
)
from wizard.core.text import Text

SETTING = ("config", "setting")
TASTE = ("line_label", "caller_id", "dial_plan")
"""Attributes of an unused account that stay where someone filled them in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAttributes:
    """Attributes of the element at ``index`` to be set; the others stay."""

    index: int
    attributes: tuple[tuple[str, str], ...] = field(repr=False)
    reason: Text
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Add:
    """An empty element of ours: after the element at ``index``, or as the first inside it (``is_inside``)."""

    index: int
    is_inside: bool
    name: str
    attributes: tuple[tuple[str, str], ...]
    reason: Text
    source: str


Operation = SetAttributes | Add


def operations(elements: tuple[Element, ...], given: PhoneXmlInput) -> tuple[Operation, ...]:
    """Return what has to change in a file, in the order of its text.

    Raises PhoneXmlRefused where it is not clear which account is the phone's, or a value is not known.
    """
    found: list[Operation] = [*_settings(elements, given)]
    if given.tls:
        found += _line(elements, given)
    return tuple(found)


def phone_account(elements: tuple[Element, ...], extension: str) -> int:
    """Return the index of the account that is the phone's line: the one named so, else an unused first one."""
    accounts = [(i, e) for i, e in enumerate(elements) if e.path == ACCOUNT]
    named = [i for i, e in accounts if extension in (e.get("account_id"), e.get("username"), e.get("authname"))]
    if not named:
        named = [i for i, e in accounts if e.get("index") == "0" and not e.get("username")]
    if len(named) == 1:
        return named[0]
    if named:
        raise PhoneXmlRefused(
            Text("The phone's file has {count} accounts for {name}.", count=len(named), name=extension),
            fix=Text("Leave one account for {name} in the phone's file.", name=extension),
        )
    raise PhoneXmlRefused(
        Text("The phone's file has no account for {name}, and its first one is another's.", name=extension),
        fix=Text("Check which phone has which extension; or move the file away so that a new one is made."),
    )


def _settings(elements: tuple[Element, ...], given: PhoneXmlInput) -> list[Operation]:
    present = [(i, e) for i, e in enumerate(elements) if e.path == SETTING]
    found: list[Operation] = []
    for wanted in wanted_settings(given):
        same = [(i, e) for i, e in present if e.get("id") == wanted.id]
        value = (("value", wanted.value),)
        found += [
            SetAttributes(index=i, attributes=value, reason=wanted.reason, source=wanted.source)
            for i, e in same
            if e.get("value") != wanted.value
        ]
        if not same:
            found.append(
                Add(
                    index=present[-1][0] if present else 0,
                    is_inside=not present,
                    name="setting",
                    attributes=(("id", wanted.id), *value),
                    reason=wanted.reason,
                    source=wanted.source,
                )
            )
    return found


def _line(elements: tuple[Element, ...], given: PhoneXmlInput) -> list[Operation]:
    at = phone_account(elements, given.phone.extension)
    account = elements[at]
    found: list[Operation] = []
    if given.phone.extension not in (account.get("account_id"), account.get("username"), account.get("authname")):
        attributes = tuple(
            (name, value)
            for name, value in wanted_account(given)
            if account.get(name) != value and not (name in TASTE and account.get(name))
        )
        why = Text("the first line, unused until now, becomes {name}", name=given.phone.extension)
        found.append(SetAttributes(index=at, attributes=attributes, reason=why, source=HOST_SOURCE))
    hosts = [(i, e) for i, e in enumerate(elements) if e.path == HOST and e.parent == at]
    for index, host in hosts:
        wanted = wanted_host(given, host.get("media_encryption"))
        changed = tuple((name, value) for name, value in wanted if host.get(name) != value)
        if changed:
            reason = host_reason(given)
            found.append(SetAttributes(index=index, attributes=changed, reason=reason, source=HOST_SOURCE))
    if not hosts:
        found.append(
            Add(
                index=at,
                is_inside=True,
                name="host_primary",
                attributes=wanted_host(given),
                reason=host_reason(given),
                source=HOST_SOURCE,
            )
        )
    return found
