"""A look at the phones: contacts from the server's own database, calls from a console that answers like one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.core.console.test_channels import CALL, endpoint
from tests.system.console_program import Server, make_server
from tests.ui.pages.places import register
from wizard.system.console import find_console
from wizard.system.phone_look import look_at_console, look_at_phones
from wizard.system.tls_contacts import Registration


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    return make_server(tmp_path, monkeypatch)


def say(text: str) -> str:
    return f"cat <<'END'\n{text}END\n"


Answers = Callable[[str, str], None]


@pytest.fixture
def in_call(server: Server) -> Answers:
    """Return a function that lets the console tell of a call between 101 and 102, and of their endpoints."""

    def answer(first: str, second: str) -> None:
        other = second.replace("101/101", "102/102")
        server.answers(
            core_show_channels_concise=say(CALL), pjsip_show_endpoint_101=say(first), pjsip_show_endpoint_102=say(other)
        )

    return answer


def test_a_call_of_a_phone_on_tls_that_must_have_srtp_is_seen(server: Server, in_call: Answers) -> None:
    register(server.root, "101", "TLS")
    register(server.root, "102", "UDP")
    in_call(endpoint("sdes", "false"), endpoint("sdes", "false"))
    look = look_at_phones(server.root, find_console(), ("101", "102"))
    assert look.srtp == {"101"}, "the other is on UDP"
    assert [(r.extension, r.transport) for r in look.registrations] == [("101", "tls"), ("102", "udp")]
    assert look_at_phones(server.root, find_console(), ()).srtp == frozenset(), "nobody is asked for in vain"


def test_a_call_that_might_go_without_srtp_proves_nothing(server: Server, in_call: Answers) -> None:
    register(server.root, "101", "TLS")
    register(server.root, "102", "TLS")
    in_call(endpoint("sdes", "true"), endpoint("no", "false"))
    assert look_at_phones(server.root, find_console(), ("101", "102")).srtp == frozenset()


def test_without_a_console_contacts_are_seen_all_the_same(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    register(server.root, "101", "TLS")
    assert [r.extension for r in look_at_phones(server.root, None, ("101",)).registrations] == ["101"]
    monkeypatch.setattr("wizard.system.phone_look._ANSWER_S", 0.2)
    server.answers(core_show_channels_concise="sleep 60")
    look = look_at_phones(server.root, find_console(), ("101",))
    assert [r.extension for r in look.registrations] == ["101"]
    assert look.srtp == frozenset()


@pytest.mark.parametrize(
    ("uri", "transport"),
    [
        ("sip:101@192.0.2.5:5060", "udp"),
        ("sip:101@192.0.2.5;transport=UDP;ob", "udp"),
        ("sip:101@192.0.2.5;transport=tcp", "tcp"),
        ("sip:101@192.0.2.5;transport=ws", "ws"),
    ],
)
def test_a_contact_says_what_carries_it(uri: str, transport: str) -> None:
    assert Registration(extension="101", uri=uri, is_tls=False, user_agent="").transport == transport
    assert Registration(extension="101", uri=uri, is_tls=True, user_agent="").transport == "tls"


def test_a_server_elsewhere_is_looked_at_through_its_console_alone(server: Server) -> None:
    live = '{"uri":"sip:101@192.0.2.5:41472^3Btransport=TLS","expiration_time":"9999999999","user_agent":"D65"}'
    gone = live.replace("9999999999", "1").replace("101", "102")
    answer = f"/registrar/contact/101;@aa                          : {live}\n/registrar/contact/102;@bb : {gone}\n"
    server.answers(database_show_registrar=say(f"{answer}2 results found.\n"))
    look = look_at_console(find_console(), ["101"])
    on_tls = Registration(extension="101", uri="sip:101@192.0.2.5:41472;transport=TLS", is_tls=True, user_agent="D65")
    assert (look.registrations, look.srtp) == ((on_tls,), frozenset())
    server.answers()
    assert look_at_console(find_console(), ["101"]).registrations == ()
