"""Whole files of ours: a new phone's, a sheet the DPMA hands out, and a pointer to the server."""

from wizard.core.phone_xml.marks import HEADER
from wizard.core.phone_xml.values import PhoneXmlInput, XmlFile, element, wanted_host, wanted_settings
from wizard.core.plan.plan import Reason
from wizard.core.text import Text

ACCOUNT_SOURCE = "vendor page, Phone Settings; vendor: XML Configuration"
DIAL_PLAN = "x.T3"
"""Any number, sent three seconds after its last digit: fits every length of extension."""


def new_phone_xml(given: PhoneXmlInput) -> XmlFile:
    """Return the file of a phone that has none: its settings and its one account, over TLS."""
    phone = given.phone
    body: list[tuple[str, Text | None, str]] = [
        (f"  {element('setting', ('id', s.id), ('value', s.value))} />", s.reason, s.source)
        for s in wanted_settings(given)
    ]
    account = element(
        "account",
        ("index", "0"),
        ("status", "1"),
        ("register", "1"),
        ("account_id", phone.extension),
        ("username", phone.extension),
        ("authname", phone.extension),
        ("password", given.password),
        ("passcode", given.password),
        ("line_label", given.label),
        ("caller_id", given.label),
        ("dial_plan", DIAL_PLAN),
    )
    host = element("host_primary", *wanted_host(given), ("reregister", "300"), ("retry", "25"), ("num_retries", "5"))
    body += [
        ("  <accounts>", None, ""),
        (f"    {account}>", Text("the phone's line, {label}", label=given.label), ACCOUNT_SOURCE),
        (
            f"      {host} />",
            Text("signalling over TLS to the name in the certificate, voice encrypted"),
            ACCOUNT_SOURCE,
        ),
        ("    </account>", None, ""),
        ("  </accounts>", None, ""),
    ]
    return _file(body, (given.password,) if given.password else ())


def sheet_xml(given: PhoneXmlInput) -> XmlFile:
    """Return the sheet the DPMA hands to a phone (``config_file``). Source: wiki, Advanced DPMA Configuration."""
    return new_phone_xml(given)


def pointer_xml(config_server_url: str) -> XmlFile:
    """Return a file that says only where the phone's configuration is. Source: vendor page, Phone Settings."""
    setting = element("setting", ("id", "config_server_url"), ("value", config_server_url))
    why = Text("a phone that starts from nothing is sent to the DPMA")
    return _file([(f"  {setting} />", why, "vendor page, Phone Settings")], ())


def _file(body: list[tuple[str, Text | None, str]], secrets: tuple[str, ...]) -> XmlFile:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', HEADER, "<config>", *(line for line, _, _ in body), "</config>"]
    reasons = tuple(
        Reason(line=number, reason=reason, source=source)
        for number, (_, reason, source) in enumerate(body, 4)
        if reason is not None
    )
    return XmlFile(text="\n".join(lines) + "\n", reasons=reasons, secrets=secrets)
