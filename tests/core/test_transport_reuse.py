"""Transports that are there and can be used: offered only where the plan would then use them."""

from dataclasses import replace

import pytest

from tests import trees
from tests.core.plan.sites import NOW, phone, secrets, site
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.names import OUR_PJSIP, PJSIP
from wizard.core.plan.proof import tree_after
from wizard.core.plan.transport_choice import TransportUse
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.server_view import view
from wizard.core.site import Protocol, Route, Site
from wizard.core.site_problems.transport import transport_problems
from wizard.core.transport_outlook import transport_outlook
from wizard.core.transport_reuse import usable_transports, using

BASE = site(Route.XML, phone("101"))
UDP = "[transport-udp]\ntype=transport\nbind=0.0.0.0\n"


def server(*transports: str) -> ServerTree:
    text = "".join(transports)
    return replace(
        trees.bare(), files={PJSIP: FileState(content=text.encode(), mode=0o640, owner="root", group="asterisk")}
    )


def tls(id: str, bind: str, protocol: str = "tls") -> str:
    return f"[{id}]\ntype=transport\nprotocol={protocol}\nbind={bind}\n"


def offered(wanted: Site, *transports: str) -> list[str]:
    return [t.id for t in usable_transports(wanted, view(server(*transports)))]


def test_those_of_the_sites_protocol_are_offered_until_one_is_used() -> None:
    there = (UDP, tls("a", "0.0.0.0:5063"), tls("b", "192.0.2.10:5065"), tls("c", "0.0.0.0:5060", "tcp"))
    assert offered(BASE, *there) == ["a", "b"]
    chosen = using(BASE, view(server(*there)).transports[1])
    assert (chosen.transport.id, chosen.transport.bind) == ("a", "0.0.0.0:5063")
    assert offered(chosen, *there) == ["b"]
    assert offered(replace(BASE, transport=replace(BASE.transport, protocol=Protocol.TCP)), *there) == ["c"]


def test_one_used_already_is_not_offered() -> None:
    assert offered(BASE, tls("old", "0.0.0.0:5061")) == []


def test_a_way_out_is_offered_where_the_port_is_taken() -> None:
    there = (tls("t", "0.0.0.0:5061", "tcp"), tls("a", "0.0.0.0:5063"))
    assert transport_outlook(BASE, view(server(*there))).use is TransportUse.TAKEN
    assert offered(BASE, *there) == ["a"]


@pytest.mark.parametrize(
    ("bind", "written"),
    [
        ("0.0.0.0", "0.0.0.0:5061"),
        ("", "0.0.0.0:5061"),
        ("[::]", "[::]:5061"),
        ("[2001:db8::1]:5063", "[2001:db8::1]:5063"),
        ("2001:db8::1", "[2001:db8::1]:5061"),
    ],
)
def test_a_bind_without_a_port_gets_the_one_asterisk_takes(bind: str, written: str) -> None:
    there = view(server(tls("a", bind)))
    chosen = using(BASE, there.transports[0])
    assert chosen.transport.bind == written
    assert list(transport_problems(chosen)) == []
    assert transport_outlook(chosen, there).use is TransportUse.REUSES


def test_the_wizards_own_is_not_offered() -> None:
    before = server(UDP)
    after = tree_after(before, make_plan(BASE, secrets(), before, NOW).changes)
    assert OUR_PJSIP in after.files
    other = replace(BASE, transport=replace(BASE.transport, id="another", bind="0.0.0.0:5071"))
    assert usable_transports(other, view(after)) == ()


def test_one_that_would_not_be_used_is_not_offered() -> None:
    # Two of one name: the plan takes the first, which listens elsewhere.
    assert offered(BASE, tls("a", "0.0.0.0:5063"), tls("a", "0.0.0.0:5065")) == ["a"]
