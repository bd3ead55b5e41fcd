"""The outlook on the transport: that it says what the plan then does, and the words for it."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests import trees
from tests.core.plan.sites import NOW, phone, secrets, site
from wizard.core.asterisk.effective import read_effective
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.names import OUR_PJSIP, PJSIP
from wizard.core.plan.proof import tree_after
from wizard.core.plan.transport_choice import TransportUse
from wizard.core.problem import Severity
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.server_view import view
from wizard.core.site import Method, Protocol, Route, Site, Stage, Transport
from wizard.core.transport_outlook import TransportOutlook, transport_outlook

BASE = site(Route.XML, phone("101"))
UDP = "[transport-udp]\ntype=transport\nbind=0.0.0.0\nlocal_net=192.0.2.0/24\nlocal_net=10.0.0.0/8\ntos=cs3\n"
UDP += "external_media_address=198.51.100.7\nexternal_signaling_address=pbx.example.com\ncos=3\n"


def server(text: str, openssl: str = "3.0.19", asterisk: str = "22.10.1") -> ServerTree:
    file = FileState(content=text.encode(), mode=0o640, owner="root", group="asterisk")
    return replace(trees.bare(), files={PJSIP: file}, openssl=openssl, asterisk=asterisk)


def with_transport(transport: Transport) -> Site:
    return replace(BASE, transport=transport)


def outlook(text: str, wanted: Site = BASE) -> TransportOutlook:
    return transport_outlook(wanted, view(server(text)))


def test_a_view_tells_what_a_transport_knows_of_its_network_and_its_keys() -> None:
    keys = "[nat](!)\ncos=3\n[t](nat)\ntype=transport\nprotocol=TLS\nbind=[::]:5063\nmethod=tlsv1_2\ncert_file=/c\n"
    keys += "priv_key_file=/k\ncipher=A,B\nallow_reload=yes\n"
    udp, tls = view(server(UDP + keys)).transports
    assert (udp.local_net, udp.tos, udp.cos) == (("192.0.2.0/24", "10.0.0.0/8"), "cs3", "3")
    assert (udp.external_media_address, udp.external_signaling_address) == ("198.51.100.7", "pbx.example.com")
    assert (udp.protocol, udp.port, udp.is_stream, udp.line) == ("udp", 5060, False, 1)
    assert (tls.cert_file, tls.priv_key_file, tls.cipher, tls.allow_reload) == ("/c", "/k", "A,B", "yes")
    assert (tls.protocol, tls.port, tls.is_stream, tls.cos, tls.path) == ("tls", 5063, True, "3", str(PJSIP))


def test_one_is_added_beside_those_that_are_there_with_what_they_know() -> None:
    found = outlook(UDP + "[t-tcp]\ntype=transport\nprotocol=tcp\nbind=0.0.0.0\n")
    assert (found.use, found.id, found.beside) == (TransportUse.ADDS, "transport-tls", ("transport-udp", "t-tcp"))
    assert "beside transport-udp, t-tcp" in str(found.sentence)
    assert found.copied_from == "transport-udp"
    assert [(s.name, s.value) for s in found.copied] == [
        ("local_net", "192.0.2.0/24"),
        ("local_net", "10.0.0.0/8"),
        ("external_signaling_address", "pbx.example.com"),
        ("external_media_address", "198.51.100.7"),
        ("tos", "cs3"),
        ("cos", "3"),
    ]
    assert any("NAT" in str(text) for text in found.departures)


def test_one_that_is_there_is_used_and_its_method_kept() -> None:
    found = outlook(UDP + "[old]\ntype=transport\nprotocol=tls\nbind=0.0.0.0:5061\nmethod=tlsv1_2\n")
    assert (found.use, found.id, found.beside) == (TransportUse.REUSES, "old", ("transport-udp",))
    assert found.method is not None
    assert (found.method.method, found.method.is_kept, found.copied) == ("tlsv1_2", True, ())
    said = [str(text) for text in found.departures]
    assert any("old" in text for text in said)
    assert any("tlsv1_2" in text for text in said)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("[t]\ntype=transport\nprotocol=tcp\nbind=0.0.0.0:5061\n", "t"),
        ("[transport-tls]\ntype=transport\n", "transport-tls"),
        ("[transport-tls]\ntype=transport\nprotocol=tls\nbind=0.0.0.0:5063\n", "transport-tls"),
    ],
)
def test_one_in_the_way_is_named_with_the_plans_own_problem(text: str, id: str) -> None:
    found = outlook(UDP + text)
    assert (found.use, found.id, found.departures) == (TransportUse.TAKEN, id, ())
    assert found.problem is not None
    assert found.sentence == found.problem.message
    assert found.problem in make_plan(BASE, secrets(), server(UDP + text), NOW).problems


def test_our_own_of_an_earlier_plan_is_said_to_be_ours() -> None:
    tree = server(UDP)
    after = tree_after(tree, make_plan(BASE, secrets(), tree, NOW).changes)
    assert OUR_PJSIP in after.files
    found = transport_outlook(BASE, view(after))
    assert (found.use, found.is_ours, found.beside) == (TransportUse.ADDS, True, ("transport-udp",))
    assert "which the wizard put there" in str(found.sentence)
    assert found.copied == outlook(UDP).copied


def test_the_method_follows_the_server_and_says_where_it_departs() -> None:
    bare = replace(BASE, server=replace(BASE.server, openssl="", asterisk=""))
    for openssl, asterisk, method, said in (
        ("3.0.15", "16.28.0", "sslv23", "measured"),
        ("", "22.5.0", "sslv23", "measured"),
        ("1.1.1w", "22.5.0", "tlsv1_2", "here it is tlsv1_2"),
        ("", "", "tlsv1_2", "here it is tlsv1_2"),
    ):
        found = transport_outlook(bare, view(server("", openssl, asterisk)))
        assert found.method is not None
        assert found.method.method == method
        assert any(said in str(text) for text in found.departures)


def test_every_other_departure_is_said() -> None:
    wanted = with_transport(Transport(bind="0.0.0.0:5063", ciphers=("ECDHE-RSA-AES256-GCM-SHA384",)))
    wanted = replace(wanted, certificate=replace(wanted.certificate, name="phones"))
    said = " ".join(str(text) for text in outlook("", wanted).departures)
    for words in ("5063", "ciphers", "phones.*"):
        assert words in said
    assert "NAT" not in said
    plain = outlook("", with_transport(Transport(protocol=Protocol.TCP, bind="0.0.0.0:5062")))
    assert plain.method is None
    assert "TCP" in str(plain.departures[0])


def test_a_server_that_was_not_read_is_said_to_be_so() -> None:
    found = transport_outlook(BASE, None)
    assert (found.use, found.is_read, found.beside) == (TransportUse.ADDS, False, ())
    assert found.method is not None
    assert found.method.method == "sslv23", "the site knows the versions"
    assert outlook("").is_read


def section(id: str, protocol: str, port: str, method: str) -> str:
    return f"[{id}]\ntype=transport\nprotocol={protocol}\nbind=0.0.0.0{port}\nmethod={method}\ntos={id}\n"


sections = st.builds(
    section,
    st.sampled_from(["transport-tls", "a", "b", "c"]),
    st.sampled_from(["tls", "TLS", "tcp", "udp", "ws", ""]),
    st.sampled_from(["", ":5060", ":5061", ":5063", ":x"]),
    st.sampled_from(["", "sslv23", "TLSv1_2", "tlsv1"]),
)
wanted_transports = st.builds(
    lambda protocol, port, method: Transport(protocol=protocol, bind=f"0.0.0.0:{port}", method=method, srtp=False),
    st.sampled_from(Protocol),
    st.sampled_from([5060, 5061, 5063]),
    st.sampled_from(Method),
)


@settings(max_examples=200, deadline=None)
@example([section("transport-tls", "tls", "", ""), section("a", "tls", "", "")], BASE.transport)
@given(st.lists(sections, max_size=4, unique_by=lambda text: text.partition("]")[0]), wanted_transports)
def test_the_outlook_is_what_the_plan_does(present: list[str], transport: Transport) -> None:
    tree = server("".join(present))
    wanted = replace(BASE, transport=transport, phones=(phone("101", Stage.WAIT),))
    plan = make_plan(wanted, secrets(), tree, NOW)
    found = transport_outlook(wanted, view(tree))
    errors = [p for p in plan.problems if p.severity is Severity.ERROR]
    assert errors == ([found.problem] if found.problem else [])
    if found.problem:
        assert found.use is TransportUse.TAKEN
        return
    after = read_effective(PJSIP, tree_after(tree, plan.changes))
    used = after.find(found.id, "transport")
    assert used is not None
    assert (used.home.path == OUR_PJSIP) == (found.use is TransportUse.ADDS)
    if found.method is not None:
        assert (used.get("method") or "").lower() == found.method.method
    if found.use is TransportUse.ADDS:
        assert used.all("tos") == tuple(s.value for s in found.copied)
    assert set(found.beside) == {s.name for s in after.of_type("transport")} - {found.id}


def test_names_of_hostile_files_are_taken_as_they_are() -> None:
    found = transport_outlook(BASE, view(server("[\x1b[2J{id}]\ntype=transport\n[{x}]\ntype=transport\nbind=:::\n")))
    assert str(found.sentence)
