"""What stays doubtful about an edited file, and what in it is secret."""

import re
from collections.abc import Iterable

from wizard.core.phone_xml.facts import ACCOUNT, HOST
from wizard.core.phone_xml.marks import kept
from wizard.core.phone_xml.operations import SETTING, phone_account
from wizard.core.phone_xml.scan import Element, raw_value
from wizard.core.phone_xml.values import HOST_SOURCE, PAGE, PhoneXmlInput
from wizard.core.problem import Problem, Severity
from wizard.core.site import Protocol
from wizard.core.text import Text

SECRET_ATTRIBUTES = ("password", "passcode")
SECRET_SETTING = re.compile(r"password|passwd|secret|_key$|^openvpn_inline", re.I)


def secrets_of(text: str, elements: tuple[Element, ...]) -> tuple[str, ...]:
    """Return every secret of a file: as it is meant, as it is written, and as our comments keep it."""
    found: dict[str, None] = {}
    for element in elements:
        names: Iterable[str] = SECRET_ATTRIBUTES if element.path == ACCOUNT else ()
        if element.path == SETTING and SECRET_SETTING.search(element.get("id")):
            names = ("value",)
        for name in names:
            written = raw_value(text[element.start : element.end], name)
            for secret in (element.get(name), *written.splitlines(), *kept(written).splitlines()):
                if secret:
                    found[secret] = None
    return tuple(found)


def doubts(elements: tuple[Element, ...], given: PhoneXmlInput) -> tuple[Problem, ...]:
    """Return warnings of what in the file, though not ours to change, keeps the phone from TLS."""
    if not given.tls:
        return ()
    at = phone_account(elements, given.phone.extension)
    account = elements[at]
    mine = [e for e in elements if e.parent == at]
    inner = [e for e in elements if e.path == (*HOST, "outbound_proxy")]
    name = given.label or given.phone.extension
    found = []
    if given.protocol is Protocol.TLS:
        if any(e.path[-1:] == ("host_alternate",) and e.get("transport") != "tls" for e in mine):
            found.append(
                _warning(
                    given,
                    Text("{name} has a second server in its file, to which it still speaks without TLS.", name=name),
                    Text("Take <host_alternate> out, or give that server TLS too."),
                    HOST_SOURCE,
                )
            )
        proxies = [e for e in inner if elements[e.parent].parent == at and e.get("transport") != "tls"]
        if account.get("outbound_proxy") or proxies:
            found.append(
                _warning(
                    given,
                    Text("{name} sends its calls by way of a proxy, which may speak without TLS.", name=name),
                    Text("Take the outbound proxy out of the phone's file, or give the proxy TLS too."),
                    PAGE,
                )
            )
    is_off = "0" in (account.get("status"), account.get("register"))
    if is_off and account.get("username"):
        found.append(
            _warning(
                given,
                Text("{name}'s line is switched off in its file, so it will not register.", name=name),
                Text("Set status and register of its account to 1."),
                PAGE,
            )
        )
    return tuple(found)


def _warning(given: PhoneXmlInput, message: Text, fix: Text, source: str) -> Problem:
    return Problem(severity=Severity.WARNING, message=message, fix=fix, path=given.path, source=source)
