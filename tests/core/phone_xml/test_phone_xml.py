"""A phone's file: edits that can be taken back byte for byte, values that stay values, hostile files refused."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from wizard.core.phone_xml import (
    PhoneXmlInput,
    edit_phone_xml,
    is_ours,
    new_phone_xml,
    pointer_xml,
    read_phone_xml,
    without_ours_xml,
)
from wizard.core.site import Phone

GIVEN = PhoneXmlInput(
    phone=Phone(mac="00:0f:d3:aa:bb:01", model="D65", firmware="2_9_19", extension="101", name="Front"),
    host="pbx.example.com",
    port=5061,
    srtp=True,
    ntp="192.0.2.5",
    allow_wildcard=False,
    config_server_url="",
    password="secret-101",
    label="Front",
    tls=True,
)
HAND_MADE = b"""<?xml version='1.0' encoding='UTF-8'?>
<!-- Ada's -->
<config >
\t<setting id='ntp_server'   value='pool.example.com'
/>
  <setting id="other" value="a &gt; b" network_id="1"></setting>
  <smart_blf><blf_items><blf_item location="main" index="0"/></blf_items></smart_blf>
  <accounts><account index="0" username="101" password='p&amp;"q'><host_primary server='10.0.0.1' transport="udp"
   port="5060" custom="kept > here" /><permission id="x" value="1"/></account>
   <account index="1" username="102"><host_primary server="10.0.0.1"/></account></accounts>
</config>
<!-- the end -->
"""

characters = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
values = st.text(characters, max_size=30)


def attributes(content: str, xpath: str) -> dict[str, str]:
    """Return the attributes of the one element an expression finds, as lxml reads them."""
    found = etree.fromstring(content.encode("utf-8", "surrogateescape")).findall(xpath.replace("/config", ".", 1))
    assert len(found) == 1
    return {str(k): str(v) for k, v in found[0].attrib.items()}


def test_an_edit_changes_what_is_owned_and_nothing_else() -> None:
    edited = edit_phone_xml(HAND_MADE, GIVEN)
    assert edited.problems == ()
    assert without_ours_xml(edited.text.encode()) == HAND_MADE
    host = attributes(edited.text, "/config/accounts/account[1]/host_primary")
    assert host == {
        "server": "pbx.example.com",
        "transport": "tls",
        "port": "5061",
        "custom": "kept > here",
        "media_encryption": "sdes",
    }
    assert attributes(edited.text, "/config/accounts/account[2]/host_primary") == {"server": "10.0.0.1"}
    assert attributes(edited.text, "/config/setting[@id='ntp_server']")["value"] == "192.0.2.5"
    for kept in ("<!-- Ada's -->", "<!-- the end -->", "blf_item", "network_id"):
        assert kept in edited.text
    assert 'p&"q' in edited.secrets


def test_a_second_edit_of_the_original_is_the_same() -> None:
    edited = edit_phone_xml(HAND_MADE, GIVEN)
    again = edit_phone_xml(without_ours_xml(edited.text.encode()), GIVEN)
    assert again == edited


def test_a_phone_that_is_only_ready_gets_the_time_and_keeps_its_line() -> None:
    edited = edit_phone_xml(HAND_MADE, replace(GIVEN, tls=False))
    assert attributes(edited.text, "/config/accounts/account[1]/host_primary")["transport"] == "udp"
    assert "transport_tls_allowed" not in edited.text
    assert attributes(edited.text, "/config/setting[@id='time_source']")["value"] == "ntp"


def test_other_encodings_are_kept() -> None:
    original = HAND_MADE.replace(b"UTF-8", b"ISO-8859-1").replace(b"Ada", b"Zo\xeb")
    edited = edit_phone_xml(original, replace(GIVEN, ntp="ü.example"))
    content = edited.text.encode("utf-8", "surrogateescape")
    assert b"Zo\xeb" in content
    assert without_ours_xml(content) == original
    assert attributes(edited.text, "/config/setting[@id='ntp_server']")["value"] == "ü.example"


@settings(max_examples=400, deadline=None)
@given(values, values, values)
def test_no_value_of_a_new_file_says_more_than_itself(label: str, password: str, ntp: str) -> None:
    made = new_phone_xml(replace(GIVEN, label=label, password=password, ntp=ntp))
    account = attributes(made.text, "/config/accounts/account")
    assert (account["line_label"], account["password"], account["passcode"]) == (label, password, password)
    root = etree.fromstring(made.text.encode())
    assert [str(e.tag) for e in root if isinstance(e.tag, str)].count("accounts") == 1
    if ntp:
        assert attributes(made.text, "/config/setting[@id='ntp_server']")["value"] == ntp
    assert is_ours(made.text.encode())


@settings(max_examples=400, deadline=None)
@given(values, values)
def test_no_value_of_an_edit_says_more_than_itself(host: str, ntp: str) -> None:
    edited = edit_phone_xml(HAND_MADE, replace(GIVEN, host=host, ntp=ntp))
    assert without_ours_xml(edited.text.encode()) == HAND_MADE
    assert attributes(edited.text, "/config/accounts/account[1]/host_primary")["server"] == host


@pytest.mark.parametrize("value", ["a\nb", "\0", "\x1b", "\ufffe", "\ud800"])
def test_control_characters_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match="control character"):
        new_phone_xml(replace(GIVEN, label=value))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no xml",
        b"<config>",
        b"<other/>",
        b"<config/>",
        b'<!DOCTYPE config [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]><config>&c;</config>',
        b'<!DOCTYPE config SYSTEM "http://127.0.0.1/x"><config/>',
        b"<config>" + b"<a>" * 5000 + b"</a>" * 5000 + b"</config>",
        b"<config>" + b"x" * 5_000_000 + b"</config>",
        "<config></config>".encode("utf-16"),
        b"<config><accounts><account username='101'/></accounts></config>",
        b"<config><accounts><account username='101'/><account authname='101'/></accounts></config>",
        b"<config><accounts/></config>",
    ],
)
def test_a_file_that_cannot_be_edited_is_one_problem_and_no_text(content: bytes) -> None:
    edited = edit_phone_xml(content, GIVEN)
    assert edited.text == ""
    assert len(edited.problems) == 1
    read_phone_xml(content)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200) | st.text("<>/=\"' config-!?&;[]a", max_size=80).map(str.encode))
def test_no_bytes_break_it(content: bytes) -> None:
    edit_phone_xml(content, GIVEN)
    read_phone_xml(content)
    without_ours_xml(content)


def test_a_second_server_without_tls_is_told() -> None:
    content = HAND_MADE.replace(b"<permission", b'<host_alternate server="b" transport="udp"/><permission', 1)
    assert len(edit_phone_xml(content, GIVEN).problems) == 1


def test_a_pointer_says_only_where() -> None:
    made = pointer_xml("sip:proxy@pbx.example.com:5061;transport=tls")
    root = etree.fromstring(made.text.encode())
    assert [(str(e.tag), dict(e.attrib)) for e in root if isinstance(e.tag, str)] == [
        ("setting", {"id": "config_server_url", "value": "sip:proxy@pbx.example.com:5061;transport=tls"})
    ]


def test_what_a_file_says() -> None:
    facts = read_phone_xml(HAND_MADE)
    assert [(a.username, a.server, a.transport, a.has_password) for a in facts.accounts] == [
        ("101", "10.0.0.1", "udp", True),
        ("102", "10.0.0.1", "", False),
    ]
