"""What people suffer from in the network around the server, up to the sentences they read."""

import json
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import ip_interface
from pathlib import Path
from socket import create_server

import pytest

from tests.pains.broken import HOST, Commands
from tests.peers.acme_servers import own_https
from tests.system.test_acme_connection import Authority, Reply, web_server
from wizard.core.network.adapters import Adapter
from wizard.core.network.facts import Echo, Firewall, InterfaceFacts, NetworkFacts

FIREWALL = (
    "203.0.113.7: Fetching http://pbx.example.com/.well-known/acme-challenge/x: Timeout during connect "
    "(likely firewall problem)"
)


@pytest.fixture
def authority(tmp_path: Path) -> Iterator[Authority]:
    certificate, key = own_https(tmp_path / "ca.pem", tmp_path)
    with web_server(certificate, key) as made:
        made.ca = tmp_path / "ca.pem"
        yield made


def outside(url: str, refusal: dict[str, str]) -> "dict[str, tuple[int, dict[str, object]]]":
    """What an authority answers that could not reach the host: status and document by path (RFC 8555 7)."""
    name = {"type": "dns", "value": HOST}
    challenge: dict[str, object] = {
        "type": "http-01",
        "url": f"{url}/challenge",
        "token": "x" * 43,
        "status": "pending",
    }
    invalid = {**challenge, "status": "invalid", "error": refusal}
    order: dict[str, object] = {"status": "pending", "identifiers": [name], "finalize": f"{url}/finalize"}
    return {
        "/dir": (200, {n: f"{url}/{n}" for n in ("newNonce", "newAccount", "newOrder", "revokeCert", "keyChange")}),
        "/newAccount": (201, {"status": "valid"}),
        "/newOrder": (201, {**order, "authorizations": [f"{url}/authorization"]}),
        "/authorization": (200, {"status": "pending", "identifier": name, "challenges": [challenge]}),
        "/challenge": (200, challenge),
        "/after": (200, {"status": "invalid", "identifier": name, "challenges": [invalid]}),
    }


def test_pain_7_the_authority_cannot_reach_a_server_behind_a_firewall(
    commands: Commands, authority: Authority, tmp_path: Path
) -> None:
    """The certificate is ordered, the firewall or NAT in front lets nobody in, and the error is one in a log."""
    site = tmp_path / "site"
    commands.run("new", str(site), "--host", HOST, "--authority", "public", "--ntp", "192.0.2.5")
    refusal = {"type": "urn:ietf:params:acme:error:connection", "detail": FIREWALL}
    documents = outside(authority.url, refusal)
    was_asked = []

    def answer(method: str, path: str) -> Reply:
        if path == "/challenge":
            was_asked.append(path)
        status, document = documents.get("/after" if was_asked and path == "/authorization" else path, (200, {}))
        headers = [("Replay-Nonce", "bm9uY2U"), ("Link", f'<{authority.url}/authorization>;rel="up"')]
        headers += [("Location", f"{authority.url}{path}/1")] if path.startswith("/new") else []
        return Reply(status=status, body=json.dumps(document).encode(), headers=tuple(headers))

    authority.answer = answer
    words = ("--directory", f"{authority.url}/dir", "--ca", str(authority.ca), "--agree")
    said = commands.run("certificate", str(site), "acme", *words, "--http", f"127.0.0.1:{free_port()}")
    assert f"The authority could not reach {HOST}." in said
    assert "Timeout during connect (likely firewall problem)" in said
    assert "Port 80 has to lead from the Internet to this computer; where it cannot, order with the DNS." in said
    assert commands.statuses[-1] == 1


def free_port() -> int:
    with create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def facts(*interfaces: InterfaceFacts, holders: tuple[str, ...] = ()) -> NetworkFacts:
    return NetworkFacts(interfaces=interfaces, seconds=0.1, holders=holders, server_addresses=())


ADDRESSES = (ip_interface("192.0.2.7/24"),)
LAN = InterfaceFacts(name="eth0", addresses=ADDRESSES, adapter=Adapter.NETWORK, echo=Echo.HEARD)
LOOPBACK = InterfaceFacts(name="lo", addresses=ADDRESSES, adapter=Adapter.LOOPBACK, echo=Echo.HEARD)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (facts(LOOPBACK, replace(LAN, is_chosen=False)), "Nothing was heard, and eth0 was not listened on."),
        (
            facts(replace(LAN, echo=Echo.UNHEARD, firewall=Firewall.PUBLIC)),
            "Windows counts the network on eth0 as public",
        ),
        (facts(replace(LAN, echo=Echo.PORT_TAKEN), holders=("mdnsd",)), "mdnsd holds UDP port 5353"),
        (facts(replace(LAN, name="wg0", adapter=Adapter.VPN)), "but that of a VPN or of virtual machines: wg0"),
        (facts(LAN), "Look whether the DPMA's"),
    ],
)
def test_pain_9_no_server_is_found_on_the_network(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, found: NetworkFacts, said: str
) -> None:
    """Nothing is found, and nothing says why: another network, a VPN, a firewall, a program that holds the port."""
    monkeypatch.setattr("wizard.system.network_facts.gather", lambda *_, **__: found)
    printed = commands.run("discover", "--seconds", "0.1", "--interface", "127.0.0.1")
    assert said in printed
    assert commands.statuses == [0]
