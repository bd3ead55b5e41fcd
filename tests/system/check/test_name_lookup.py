"""What DNS servers say of the server's name; they listen on ports of the loopback."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from tests.system.test_txt_lookup import name_server, serving
from wizard.core.check_result import Check, Status
from wizard.system.check.name_lookup import look_up
from wizard.system.check.target import Asked, Target
from wizard.system.txt_lookup import NameServers

NOW = datetime(2026, 11, 25, tzinfo=UTC)
HOST = "pbx.example.test"
FOUR, SIX = {("pbx.example.test.", "A"): "192.0.2.10"}, {("pbx.example.test.", "AAAA"): "2001:db8::10"}


def said(
    zone: Mapping[tuple[str, str], str] | None, name: str = HOST, addresses: tuple[str, ...] = (), address: str = ""
) -> tuple[Check, tuple[str, ...]]:
    """What one DNS server makes of a name; None is one that never answers."""
    answer = serving(dict(zone)) if zone is not None else lambda query: None
    with name_server(answer) as servers:
        asked = Asked(name_servers=servers)
        return look_up(Target(name=name, port=5061, now=NOW, addresses=addresses, address=address, asked=asked))


def test_a_name_the_servers_know() -> None:
    row, found = said(FOUR | SIX, addresses=("192.0.2.10",))
    assert row.status is Status.PASS
    assert str(row.evidence) == f"{HOST} is 192.0.2.10, 2001:db8::10, says 127.0.0.1"
    assert found == ("192.0.2.10", "2001:db8::10")


@pytest.mark.parametrize(
    ("zone", "name", "addresses", "status", "cause"),
    [
        ({}, HOST, (), Status.FAIL, "is not known to 127.0.0.1"),
        ({("pbx.example.test.", "TXT"): '"x"'}, HOST, (), Status.FAIL, "is not known to 127.0.0.1"),
        (SIX, HOST, (), Status.WARN, "IPv6 addresses only"),
        (FOUR, HOST, ("192.0.2.99",), Status.WARN, "The site has 192.0.2.99"),
        ({("pbx.local.", "A"): "192.0.2.10"}, "pbx.local", (), Status.WARN, "RFC 6762"),
    ],
)
def test_a_name_that_leads_nowhere_or_astray(
    zone: Mapping[tuple[str, str], str], name: str, addresses: tuple[str, ...], status: Status, cause: str
) -> None:
    row, _ = said(zone, name, addresses)
    assert row.status is status
    assert cause in str(row.cause)
    assert row.fix


def test_a_server_that_never_answers() -> None:
    row, found = said(None)
    assert row.status is Status.FAIL
    assert "do not answer" in str(row.cause)
    assert found == ()


def test_an_address_needs_no_dns() -> None:
    for name, expected in (("192.0.2.10", "192.0.2.10"), ("[2001:db8::10]", "2001:db8::10")):
        row, found = said(None, name)
        assert (row.status, row.is_optional, found) == (Status.SKIP, True, (expected,))
    row, found = said(None, address="192.0.2.7")
    assert (row.status, row.is_optional, found) == (Status.SKIP, True, ("192.0.2.7",))


@pytest.mark.parametrize("name", ["a" * 70 + ".example", "a..b", "\0", "ü" * 300])
def test_a_name_no_server_can_be_asked_for(name: str) -> None:
    row, found = said(FOUR, name)
    assert (row.status, found) == (Status.FAIL, ())


def test_two_servers_that_differ() -> None:
    with name_server(serving(dict(FOUR))) as knows, name_server(serving({}), ("127.0.0.2", knows.port)):
        both = NameServers(addresses=("127.0.0.1", "127.0.0.2"), port=knows.port)
        row, found = look_up(Target(name=HOST, port=5061, now=NOW, asked=Asked(name_servers=both)))
    assert row.status is Status.WARN
    assert str(row.cause) == "127.0.0.2 does not know the name."
    assert found == ("192.0.2.10",)
