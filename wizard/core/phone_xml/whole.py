"""Whole files of ours: a new phone's, a sheet the DPMA hands out, and a pointer to the server."""

from wizard.core.phone_xml.marks import HEADER
from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.phone_xml.values import (
    HOST_SOURCE,
    PAGE,
    PhoneXmlInput,
    XmlFile,
    attribute,
    element,
    host_reason,
    wanted_account,
    wanted_host,
    wanted_settings,
)
from wizard.core.plan.plan import Reason
from wizard.core.text import Text

REGISTRATION = (("reregister", "300"), ("retry", "25"), ("num_retries", "5"))
"""Seconds between registrations and between tries, and how many: the published samples' values."""
STRUCTURE = Text("the frame of every file a phone reads")

_Line = tuple[str, Text, str]


def new_phone_xml(given: PhoneXmlInput) -> XmlFile:
    """Return the file of a phone that has none: its settings and its one account.

    A value that cannot stand in it, or a password that is not known, gives a problem and an empty text.
    SOURCE: vendor page, Phone Settings; vendor: XML Configuration.
    """
    try:
        body = _body(given)
    except PhoneXmlRefused as refusal:
        return XmlFile(text="", reasons=(), problems=(refusal.problem(given.path),))
    return _file(body, tuple(dict.fromkeys((given.password, attribute(given.password)))))


def sheet_xml(given: PhoneXmlInput) -> XmlFile:
    """Return the sheet the DPMA hands to a phone (``config_file``). SOURCE: wiki, Advanced DPMA Configuration."""
    return new_phone_xml(given)


def pointer_xml(config_server_url: str) -> XmlFile:
    """Return a file that says only where the phone's configuration is. SOURCE: vendor page, Phone Settings."""
    try:
        setting = element("setting", ("id", "config_server_url"), ("value", config_server_url))
    except PhoneXmlRefused as refusal:
        return XmlFile(text="", reasons=(), problems=(refusal.problem(),))
    return _file([(f"  {setting} />", Text("a phone that starts from nothing is sent to the DPMA"), HOST_SOURCE)], ())


def _body(given: PhoneXmlInput) -> list[_Line]:
    account = element("account", ("index", "0"), *wanted_account(given))
    host = element("host_primary", *wanted_host(given), *REGISTRATION)
    return [
        *(
            (f"  {element('setting', ('id', s.id), ('value', s.value))} />", s.reason, s.source)
            for s in wanted_settings(given)
        ),
        ("  <accounts>", STRUCTURE, PAGE),
        (f"    {account}>", Text("the phone's line, {label}", label=given.label), HOST_SOURCE),
        (f"      {host} />", host_reason(given), HOST_SOURCE),
        ("    </account>", STRUCTURE, PAGE),
        ("  </accounts>", STRUCTURE, PAGE),
    ]


def _file(body: list[_Line], secrets: tuple[str, ...]) -> XmlFile:
    lines: list[_Line] = [
        ('<?xml version="1.0" encoding="UTF-8"?>', STRUCTURE, PAGE),
        (HEADER, Text("says that the whole file is the wizard's"), ""),
        ("<config>", STRUCTURE, PAGE),
        *body,
        ("</config>", STRUCTURE, PAGE),
    ]
    reasons = tuple(
        Reason(line=number, reason=reason, source=source) for number, (_, reason, source) in enumerate(lines, 1)
    )
    return XmlFile(text="".join(f"{line}\n" for line, _, _ in lines), reasons=reasons, secrets=secrets)
