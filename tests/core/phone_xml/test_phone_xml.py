"""A phone's file: edits that can be taken back byte for byte, values that stay values, hostile files refused."""

import time
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from wizard.core.phone_xml import (
    PhoneXmlInput,
    XmlFile,
    edit_phone_xml,
    is_ours,
    new_phone_xml,
    pointer_xml,
    read_phone_xml,
    sheet_xml,
    without_ours_xml,
)
from wizard.core.plan.difference import difference
from wizard.core.plan.masking import MASK
from wizard.core.plan.plan import Change
from wizard.core.problem import Severity
from wizard.core.site import Phone, Protocol

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

CLEARED = b"<config>\n  <accounts>\n    <account index='0' status='0'/>\n  </accounts>\n</config>\n"
BILLION_LAUGHS = b"".join(
    [
        b"<!-- x --><!DOCTYPE config [<!ENTITY e0 'ha'>",
        *(b"<!ENTITY e%d '%s'>" % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 10)),
        b"]><config a='&e9;'><accounts><account username='101'/></accounts></config>",
    ]
)

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


def test_lines_of_ours_end_as_the_files_own() -> None:
    edited = edit_phone_xml(CLEARED.replace(b"\n", b"\r\n"), GIVEN).text
    assert edited.count("\r\n") == edited.count("\n") == CLEARED.count(b"\n") + 5


def test_other_encodings_are_kept() -> None:
    original = HAND_MADE.replace(b"UTF-8", b"ISO-8859-1").replace(b"Ada", b"Zo\xeb")
    edited = edit_phone_xml(original, replace(GIVEN, ntp="ü.example"))
    content = edited.text.encode("utf-8", "surrogateescape")
    assert b"Zo\xeb" in content
    assert without_ours_xml(content) == original
    assert attributes(edited.text, "/config/setting[@id='ntp_server']")["value"] == "ü.example"


@settings(max_examples=400, deadline=None)
@given(values, values.filter(bool), values)
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


@pytest.mark.parametrize("value", ["a\nb", "\0", "\x1b", "\x85", "\ufffe", "\ud800"])
def test_control_characters_are_refused(value: str) -> None:
    made = new_phone_xml(replace(GIVEN, label=value))
    edited = edit_phone_xml(HAND_MADE, replace(GIVEN, ntp=value))
    pointer = pointer_xml(f"sip:proxy@{value}")
    for file in (made, edited, pointer):
        assert (file.text, len(file.problems)) == ("", 1)
        assert file.problems[0].severity is Severity.ERROR


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
        b"<config><accounts><account index='0' username='102'><host_primary/></account></accounts></config>",
        b"<config><accounts><account index='1'><host_primary/></account></accounts></config>",
        b'<?xml version="1.0" encoding="UTF-7"?><config><accounts><account username="101"/></accounts></config>',
        b'<?xml version="1.0" encoding="Shift_JIS"?><config><accounts><account username="101"/></accounts></config>',
        b"<config xmlns:x='y'><accounts><account username='101'/></accounts></config>",
        b"<config><!--secure-calling: strange--><accounts><account username='101'/></accounts></config>",
        b"<config>" + b"<a/>" * 60_000 + b"</config>",
        b"<config>" + b"<!--" * 200_000,
        b"<config>" + b"<a " + b" " * 900_000,
        b"<config>" + b"<?" * 400_000 + b"<![CDATA[" * 10,
        BILLION_LAUGHS,
        b"<config><accounts><account username='101'/><account authname='101'/></accounts></config>",
        b"<config><accounts/></config>",
    ],
)
def test_a_file_that_cannot_be_edited_is_one_problem_and_no_text(content: bytes) -> None:
    start = time.monotonic()
    edited = edit_phone_xml(content, GIVEN)
    assert edited.text == ""
    assert [p.severity for p in edited.problems] == [Severity.ERROR]
    read_phone_xml(content)
    without_ours_xml(content)
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "windows-1252", "us-ascii", "utf-8"])
def test_a_refusal_quotes_nothing_of_the_file(encoding: str) -> None:
    head = f'<?xml version="1.0" encoding="{encoding}"?>\n'.encode()
    refused = read_phone_xml(head + b"<config>\n<account password='geheim&geheim;'></config>")
    assert len(refused.problems) == 1
    assert refused.problems[0].line == 3
    assert "geheim" not in repr(refused)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200) | st.text("<>/=\"' config-!?&;[]a", max_size=80).map(str.encode))
def test_no_bytes_break_it(content: bytes) -> None:
    edit_phone_xml(content, GIVEN)
    read_phone_xml(content)
    without_ours_xml(content)


GOLDEN = Path(__file__).parent / "golden"
SEALED = replace(GIVEN, config_server_url="https://prov.example.com/phones/", allow_wildcard=True)
PROXY = "sip:proxy@pbx.example.com:5061;transport=tls"


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("new.xml", new_phone_xml(SEALED)),
        ("new-hard-to-write.xml", new_phone_xml(replace(GIVEN, label='Zoë & "<Ада>" ☎ שלום', password="a&b<c>\"d'é-"))),
        ("sheet.xml", sheet_xml(replace(GIVEN, config_server_url=PROXY))),
        ("pointer.xml", pointer_xml(PROXY)),
        ("edited.xml", edit_phone_xml(HAND_MADE, SEALED)),
        ("edited-ready.xml", edit_phone_xml(HAND_MADE, replace(GIVEN, tls=False))),
        (
            "edited-cleared-line.xml",
            edit_phone_xml(CLEARED, GIVEN),
        ),
    ],
)
def test_golden(name: str, made: XmlFile) -> None:
    assert made.problems == ()
    assert made.text == (GOLDEN / name).read_text(encoding="utf-8")
    lines = made.text.split("\n")
    assert all(1 <= r.line < len(lines) and lines[r.line - 1].strip() and str(r.reason) for r in made.reasons)


def test_each_line_of_a_whole_file_has_its_reason() -> None:
    made = new_phone_xml(SEALED)
    assert [r.line for r in made.reasons] == list(range(1, made.text.count("\n") + 1))


blanks = st.sampled_from([" ", "\n", "\r\n  ", "\t", ""])
pieces = st.sampled_from([*"ab &<>'\"%-é/\n=", "%2d", "%25", "--", "-->", "/>", " value='x'"])
attribute_texts = st.lists(pieces, max_size=6).map("".join)


@st.composite
def tags(draw: st.DrawFn, name: str, attributes: dict[str, str], *, inside: str = "") -> str:
    """Write an element as people do: either quote, blanks anywhere, self-closing or not."""
    pairs = []
    for key, value in {**attributes, **draw(st.dictionaries(st.sampled_from(["x1", "x2"]), attribute_texts))}.items():
        quote = draw(st.sampled_from("\"'"))
        entity = "&quot;" if quote == '"' else "&#39;"
        written = value.replace("&", "&amp;").replace("<", "&lt;").replace(quote, entity)
        equals = draw(st.sampled_from(["=", " = ", "\n="]))
        pairs.append(draw(st.sampled_from([" ", "\n\t", "\r\n"])) + key + equals + quote + written + quote)
    head = f"<{name}{''.join(pairs)}{draw(blanks)}"
    return f"{head}/>" if not inside and draw(st.booleans()) else f"{head}>{inside}</{name}{draw(blanks)}>"


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """Write a phone's file with an account 101 among other things, comments and blanks."""
    between = (
        st.sampled_from(
            [
                "",
                "\n",
                "\r\n  ",
                "<!-- > <a b='--",
                "<?pi <x?>",
                "<![CDATA[<setting>]]>",
                "text &amp; é",
                "<!--%2d%3c-->",
            ]
        )
        .map(lambda t: t + "'-->" if t.startswith("<!-- >") else t)
        .map(lambda t: t.replace("--'-->", "- '-->"))
    )
    setting_ids = st.sampled_from(["ntp_server", "time_source", "transport_tls_allowed", "config_server_url", "other"])
    parts = []
    for _ in range(draw(st.integers(0, 3))):
        attributes = {"id": draw(setting_ids), "value": draw(attribute_texts)}
        parts.append(draw(tags("setting", attributes)))
    hosts = [draw(tags("host_primary", {"server": draw(attribute_texts)})) for _ in range(draw(st.integers(0, 2)))]
    inside = draw(between).join(["", *hosts, ""]) if hosts else ""
    accounts = [
        draw(tags("account", {"index": "0", draw(st.sampled_from(["username", "authname"])): "101"}, inside=inside))
    ]
    accounts.append(draw(tags("account", {"index": "1", "username": "102"})))
    parts.append(draw(tags("accounts", {}, inside=draw(between) + draw(between).join(draw(st.permutations(accounts))))))
    body = draw(between) + draw(between).join(draw(st.permutations(parts))) + draw(between)
    head = draw(st.sampled_from(["", "\ufeff", "<?xml version='1.0' encoding='UTF-8' ?>\r\n", "<!-- - -->\n"]))
    return (
        head + f"<config{draw(blanks)}>{body}</config>" + draw(st.sampled_from(["", "\n", "\r\n<!-- -->"]))
    ).encode()


@settings(max_examples=300, deadline=None)
@given(documents(), st.sampled_from([GIVEN, SEALED, replace(GIVEN, tls=False), replace(GIVEN, host='a"<é')]))
def test_any_phones_file_is_edited_and_given_back(original: bytes, answers: PhoneXmlInput) -> None:
    edited = edit_phone_xml(original, answers)
    assert [p for p in edited.problems if p.severity is Severity.ERROR] == []
    content = edited.text.encode("utf-8", "surrogateescape")
    assert without_ours_xml(content) == original
    root, former = etree.fromstring(content), etree.fromstring(original)
    (account,) = [a for a in root.iter("account") if "101" in (a.get("username"), a.get("authname"))]
    for host in account.findall("host_primary"):
        assert (host.get("server"), host.get("transport")) == (answers.host, "tls") or not answers.tls
    assert account.find("host_primary") is not None or not answers.tls
    assert {s.get("value") for s in root.findall("setting") if s.get("id") == "ntp_server"} == {"192.0.2.5"}
    for tree in (root, former):
        others = [
            str(e.tag) for e in tree.iter() if isinstance(e.tag, str) and e.tag not in ("setting", "host_primary")
        ]
        assert others == ["config", "accounts", "account", "account"]
    kept = [(s.get("id"), s.get("value")) for s in former.findall("setting") if s.get("id") == "other"]
    assert [(s.get("id"), s.get("value")) for s in root.findall("setting") if s.get("id") == "other"] == kept


def test_an_unused_first_line_becomes_the_phones() -> None:
    original = b'<config><accounts><account index="0" status="0" line_label="Hall"/></accounts></config>'
    edited = edit_phone_xml(original, replace(GIVEN, authname="user-101"))
    assert attributes(edited.text, "/config/accounts/account") == {
        "index": "0",
        "status": "1",
        "line_label": "Hall",
        "register": "1",
        "account_id": "101",
        "username": "101",
        "authname": "user-101",
        "password": "secret-101",
        "passcode": "secret-101",
        "caller_id": "Front",
        "dial_plan": "x.T3",
    }
    assert without_ours_xml(edited.text.encode()) == original


def test_without_a_password_no_line_is_made() -> None:
    nobody = replace(GIVEN, password="")
    cleared = edit_phone_xml(b'<config><accounts><account index="0"/></accounts></config>', nobody)
    for file in (new_phone_xml(nobody), cleared):
        assert file.text == ""
        assert "password" in str(file.problems[0].message)
    assert edit_phone_xml(HAND_MADE, nobody).problems == ()


def test_without_srtp_the_phone_stops_offering_it() -> None:
    plain_voice = replace(GIVEN, srtp=False)
    assert "media_encryption" not in new_phone_xml(plain_voice).text
    before = HAND_MADE.replace(b'custom="', b'media_encryption="sdes" custom="')
    host = attributes(edit_phone_xml(before, plain_voice).text, "/config/accounts/account[1]/host_primary")
    assert host["media_encryption"] == ""


def test_a_site_without_tls_gets_what_it_asked_for() -> None:
    made = new_phone_xml(replace(GIVEN, protocol=Protocol.UDP, port=5060, srtp=False))
    assert attributes(made.text, "/config/accounts/account/host_primary")["transport"] == "udp"
    assert "tls" not in made.text


def test_secrets_are_known_in_every_form_they_stand_in() -> None:
    password = 'p&<"é-%'
    made = new_phone_xml(replace(GIVEN, password=password))
    edited = edit_phone_xml(
        b"<config><setting id='login_password' value='4&amp;-8'/><accounts><account username='101'"
        b" password='ge-heim&#33;'/></accounts></config>",
        GIVEN,
    )
    path = PurePosixPath("/x")
    for file in (made, edited):
        content = file.text.encode()
        shown = difference(
            Change(path=path, before=None, after=content, mode=0, owner="", group="", secrets=file.secrets)
        )
        assert MASK in shown
        for hidden in ("p&amp;", "heim", "4&amp;", "%2dheim"):
            assert hidden not in shown
    assert {"ge-heim!", "ge-heim&#33;", "ge%2dheim&#33;", "4&-8"} <= set(edited.secrets)
    assert password in made.secrets
    assert "heim" not in repr(edited)
    assert "p&" not in repr(made)
    assert "secret-101" not in repr(GIVEN)


def test_thousands_of_accounts_are_read_in_time_linear_in_the_file() -> None:
    content = b"<config><accounts>" + b"<account/>" * 45_000 + b"</accounts></config>"
    start = time.monotonic()
    assert len(read_phone_xml(content).accounts) == 45_000
    assert time.monotonic() - start < 5


def test_many_marks_of_another_are_taken_in_time_linear_in_the_file() -> None:
    start = time.monotonic()
    for piece in (b"<!--secure-calling was: ", b"\n  <a ", b"<!--secure-calling was: --><a '", b"\n  </a>"):
        without_ours_xml(b"secure-calling" + piece * (900_000 // len(piece)))
    assert time.monotonic() - start < 5


def test_other_accounts_second_servers_do_not_matter() -> None:
    content = HAND_MADE.replace(
        b'<host_primary server="10.0.0.1"/></account></accounts>', b"<host_alternate/></account></accounts>"
    )
    assert edit_phone_xml(content, GIVEN).problems == ()


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (b"custom=", b'><outbound_proxy server="p" transport="udp"/></host_primary><x a=', "proxy"),
        (b'username="101"', b'username="101" outbound_proxy="p"', "proxy"),
        (b'username="101"', b'username="101" register="0"', "switched off"),
    ],
)
def test_what_else_keeps_a_phone_from_tls_is_told(before: bytes, after: bytes, said: str) -> None:
    edited = edit_phone_xml(HAND_MADE.replace(before, after), replace(GIVEN, path="/x.cfg"))
    assert edited.text
    assert [p.severity for p in edited.problems] == [Severity.WARNING]
    assert said in str(edited.problems[0].message)
    assert edited.problems[0].path == "/x.cfg"


def test_the_firmware_of_a_module_is_not_the_phones() -> None:
    content = (
        b'<config><firmwares><firmware model="D65" version="2_9_27"/><firmware model="EXP100" version="2.0.5.1"/>'
        b"</firmwares></config>"
    )
    facts = read_phone_xml(content)
    assert (facts.model, facts.firmware) == ("D65", "2_9_27")
    two = read_phone_xml(content.replace(b"EXP100", b"D80"))
    assert (two.model, two.firmware) == ("", "")


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
