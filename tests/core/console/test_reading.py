"""Console text into parts: what is cut, coloured, mixed or hostile."""

import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.console.lines import LARGEST, console_lines
from wizard.core.console.parts import Level, option
from wizard.core.console.reading import read_console

TRANSPORTS = """
Transport:  <TransportId........>  <Type>  <cos>  <tos>  <BindAddress....................>
==========================================================================================

Transport:  transport-tls             tls      3     96  [::]:5061
Transport:  transport-udp             udp      0      0  0.0.0.0:5060

Objects found: 2
"""
ENDPOINTS = """
 Endpoint:  <Endpoint/CID.....................................>  <State.....>  <Channels.>
==========================================================================================

 Endpoint:  101/101                                              Ring+Inuse    1 of inf
     InAuth:  101/101
        Aor:  101                                                1
      Contact:  101/sip:101-x@192.0.2.107:5060;transport=T 69c475008d Avail        12.345
  Transport:  transport-tls             tls      0      0  0.0.0.0:5061

 Endpoint:  trunk                                                Unavailable   0 of 4

Objects found: 2
"""


def test_several_commands_in_one_paste_are_kept_apart() -> None:
    reading = read_console(f"pbx*CLI> pjsip show transports\n{TRANSPORTS}\npbx*CLI> pjsip show endpoints\n{ENDPOINTS}")
    (listed,) = reading.transports
    assert [(row.id, row.protocol, row.bind) for row in listed.rows] == [
        ("transport-tls", "tls", "[::]:5061"),
        ("transport-udp", "udp", "0.0.0.0:5060"),
    ]
    assert [(e.name, e.state, e.transport) for e in reading.endpoints] == [
        ("101", "Ring+Inuse", "transport-tls"),
        ("trunk", "Unavailable", ""),
    ]
    assert reading.endpoint_lists == (2,)
    assert not reading.said


@pytest.mark.parametrize(
    ("uri", "is_tls"),
    [
        ("sip:101@192.0.2.7:5061;transport=TLS", True),
        ("sips:101@192.0.2.7", True),
        ("sip:101@192.0.2.7:5060;transport=udp", False),
        ("sip:101@192.0.2.7:5060", False),
        ("sip:101-long-user-name@192.0.2.107:43328;tra", None),
        ("sip:101-longer-user-name@192.0.2.107:4332;transport=t", None),
        ("sip:101-longer-user-name@192.0.2.107:433;transport=tls", True),
    ],
)
def test_a_contact_is_on_tls_or_not_or_it_was_cut_before_that_could_be_seen(uri: str, is_tls: bool | None) -> None:
    (contact,) = read_console(f"  Contact:  101/{uri} 69c475008d Avail        12.345\n").contacts
    assert (contact.aor, contact.uri, contact.is_tls, contact.status) == ("101", uri, is_tls, "Avail")
    (cut,) = read_console(f"  Contact:  101/{uri}\n").contacts
    assert cut.is_tls in (is_tls, None)


def test_what_the_registrar_keeps_settles_what_a_column_cut() -> None:
    uri = "sip:101-0x555592dc55c0@127.0.0.1:43328;transport=TLS"
    record = json.dumps({"uri": uri.replace(";", "^3B"), "user_agent": "Digium D65 2_9_19", "endpoint": "101"})
    text = (
        f"  Contact:  101/{uri[:42]} 69c475008d NonQual        -nan\n"
        f"pbx*CLI> database show registrar\n/registrar/contact/101;@69c475008da8237a7921174e65187a27: {record}\n"
    )
    (contact,) = read_console(text).contacts
    assert (contact.uri, contact.is_tls, contact.user_agent) == (uri, True, "Digium D65 2_9_19")
    assert contact.status == "NonQual"


def test_options_belong_to_what_stands_above_them() -> None:
    text = (
        " Endpoint:  101   Not in use    0 of inf\n\n ParameterName  : ParameterValue\n ======\n"
        ' 100rel  : yes\n media_encryption   : sdes\n transport :\n callerid : "A: B" <101>\n'
        "pbx*CLI> pjsip show transport tls\nTransport:  tls  tls  0  0  0.0.0.0:5061\n"
        " ParameterName : ParameterValue\n method : tlsv1_2\n"
        "pbx*CLI> pjsip show aor 101\n Aor:  101   1\n ParameterName : ParameterValue\n max_contacts : 1\n"
    )
    reading = read_console(text)
    (endpoint,) = reading.endpoints
    assert option(endpoint.options, "media_encryption") == "sdes"
    assert option(endpoint.options, "callerid") == '"A: B" <101>'
    assert option(endpoint.options, "transport") == option(endpoint.options, "nothing") == ""
    assert reading.transports[0].is_single
    assert reading.transports[0].rows[0].options == (("method", "tlsv1_2"),)
    assert not reading.said


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("System uptime: 1 year, 2 weeks, 3 days, 4 hours, 5 minutes, 6 seconds", 33_019_506),
        ("System uptime: 0 seconds", 0),
        ("System uptime: 754", 754),
        ("System uptime: soon", None),
    ],
)
def test_how_long_it_runs(text: str, seconds: int | None) -> None:
    assert read_console(text).uptime_s == seconds


def test_facts_of_the_server() -> None:
    text = (
        "Connected to Asterisk certified-20.7-cert3 currently running on pbx (pid = 812)\n"
        "pbx*CLI> digium_phones show version\nDigium Phone Module for Asterisk Version 22.0.0_3.6.12.\n"
        "pbx*CLI> digium_phones license status\nOK, Valid product license found.\nmore\n"
        "pbx*CLI> core show channels count\n1 active channel\n1 active call\n7 calls processed\n"
    )
    reading = read_console(text)
    assert (reading.asterisk, reading.dpma, reading.is_licensed) == ("20.7-cert3", "3.6.12", True)
    assert (reading.channels, reading.calls) == (1, 1)
    assert read_console("Asterisk 22.5.0, Copyright (C) 1999 - 2025, Sangoma").asterisk == "22.5.0"
    assert read_console("Asterisk certified/18.9-cert1 built by root @ pbx").asterisk == "18.9-cert1"
    refused = "*CLI> digium_phones license status\nNo valid license\n"
    assert read_console(refused).is_licensed is False


def test_colours_prompts_and_foreign_line_ends_leave_no_trace() -> None:
    dressed = (
        "\x1b[1;32mpbx\x1b[0m*CLI> pjsip show transports\r\n"
        "\x1b[0mTransport:\x1b[0m  tls  \u200btls\xa0 0  0  0.0.0.0:5061\r"
        "^[[1;31mERROR^[[0m[12]: a.c: one\n#033[1;31mERROR#033[0m[13][C-0000a1]: b.c: two\n[0;31mERROR[0m[14] three\n"
    )
    reading = read_console(dressed)
    assert [(row.id, row.protocol) for row in reading.transports[0].rows] == [("tls", "tls")]
    assert [(said.level, said.message) for said in reading.said] == [
        (Level.ERROR, "a.c: one"),
        (Level.ERROR, "b.c: two"),
        (Level.ERROR, "three"),
    ]


@pytest.mark.parametrize("width", range(14, 92))
def test_a_window_of_any_width_gives_no_row_that_is_not_there(width: int) -> None:
    narrow = "\n".join(line[:width] for line in (TRANSPORTS + ENDPOINTS).splitlines())
    reading = read_console(narrow)
    for listed in reading.transports:
        assert {(row.id, row.protocol) for row in listed.rows} <= {("transport-tls", "tls"), ("transport-udp", "udp")}
    assert all(contact.is_tls is None for contact in reading.contacts)


def test_only_so_much_is_read() -> None:
    reading = read_console("first" + "y" * LARGEST + "\nSystem uptime: 3 seconds\n")
    assert reading.is_cut
    assert reading.uptime_s == 3, "the newest lines are those that count"
    assert not read_console("x\n").is_cut
    (line,) = console_lines("y" * 100_000)
    assert len(line.text) == 4000


WORDS = st.sampled_from(
    (
        *("Transport:", "Endpoint:", "Contact:", "Objects found: 2", "No objects found.", "ParameterName", "a : b"),
        *("/registrar/contact/1;@2: {", '{"uri": "sip:', "ERROR[1]", "pbx*CLI> ", "asterisk -rx '", "\x1b[", "\x1b]"),
        *("System uptime: ", "Version 1_", "active call", "modules loaded", "LISTEN", "'", '"', "tls", "of inf", "<"),
        *("\r", "\n", "\n\n", " ", "\t", "\x00", "101/sip:1@h;transport=TLS", "9" * 40, "[" * 60, "Running", "a.so"),
    )
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.one_of(WORDS, st.text(string.printable, max_size=8)), max_size=80).map("".join),
)


@given(TEXTS)
def test_any_text_gives_a_reading_and_no_row_comes_of_nothing(text: str) -> None:
    reading = read_console(text)
    lines = len(text.splitlines()) + 1
    assert sum(len(listed.rows) for listed in reading.transports) <= lines
    assert len(reading.endpoints) + len(reading.contacts) + len(reading.said) <= 3 * lines
    for contact in reading.contacts:
        if contact.is_tls:
            assert "tls" in text.lower() or "sips:" in text.lower()


@given(TEXTS, TEXTS)
def test_what_is_pasted_before_and_after_an_answer_does_not_change_it(before: str, after: str) -> None:
    reading = read_console(f"{before}\nx*CLI> pjsip show transports\n{TRANSPORTS}\nx*CLI> core show version\n{after}")
    assert any(
        [(row.id, row.protocol, row.bind) for row in listed.rows]
        == [("transport-tls", "tls", "[::]:5061"), ("transport-udp", "udp", "0.0.0.0:5060")]
        for listed in reading.transports
    )
