"""What keeps announcements from being heard, in a network of its own: a real firewall, a port that is taken."""

import sys
from pathlib import Path

import pytest

from tests.peers.asterisk import wait_for
from tests.peers.links import bring_up, set_ipv6
from tests.peers.namespaces import Namespaces, kill
from tests.peers.unpack import Peer
from wizard.core.errors import WizardError
from wizard.core.network.adapters import Adapter
from wizard.core.network.diagnosis import of_silence
from wizard.core.network.facts import Echo
from wizard.system.discovery import discover
from wizard.system.interfaces import interfaces, is_in_use
from wizard.system.multicast_echo import PORT, echoes
from wizard.system.network_facts import diagnose, gather

pytestmark = pytest.mark.peer


def test_interfaces_hear_their_own_announcement_and_nobody_answers(ours: Namespaces, office: Namespaces) -> None:
    with ours.network():
        facts = gather(interfaces(["office"]), 5)
        assert echoes(interfaces(["office", "lo"])) == (Echo.HEARD, Echo.HEARD)
    (listened_on,) = (i for i in facts.interfaces if i.is_chosen)
    assert (listened_on.name, listened_on.echo, listened_on.adapter) == ("office", Echo.HEARD, Adapter.NETWORK)
    assert "10.1.0.1/24" in map(str, listened_on.addresses)
    assert [str(f).partition(".")[0] for f in of_silence(facts)] == ["No server was heard in 5 seconds on office"]


def test_a_firewall_that_keeps_announcements_out_is_found(
    ours: Namespaces, office: Namespaces, nftables_peer: Peer
) -> None:
    rules = "table inet t { chain c { type filter hook input priority 0; udp dport 5353 drop; }; }"
    done = ours.run(nftables_peer.folder / "nft", f"add {rules}")
    assert done.returncode == 0, done.stdout
    with ours.network():
        first = diagnose((), 5, ["office"])[0]
    assert str(first) == (
        "On office this computer does not hear even its own announcement. Let UDP port 5353 through its firewall."
    )


def test_a_firewall_that_lets_nothing_out_is_found(ours: Namespaces, office: Namespaces, nftables_peer: Peer) -> None:
    rules = "table inet t { chain c { type filter hook output priority 0; udp dport 5353 drop; }; }"
    assert ours.run(nftables_peer.folder / "nft", f"add {rules}").returncode == 0
    with ours.network():
        assert echoes(interfaces(["office"])) == (Echo.UNHEARD,)


def test_an_interface_that_is_down_sends_nothing_and_takes_nothing_from_others(
    ours: Namespaces, office: Namespaces
) -> None:
    with ours.network():
        present = interfaces(["office", "lo"])
        bring_up("office", is_up=False)
        assert echoes(present) == (Echo.NO_ROUTE, Echo.HEARD)


def test_addresses_that_may_not_be_used_yet_are_left_alone(
    ours: Namespaces, office: Namespaces, caplog: pytest.LogCaptureFixture
) -> None:
    for setting, value in (("accept_dad", 1), ("dad_transmits", 100)):  # one a second: longer than the test
        set_ipv6(ours, setting, value, "office")
    with ours.network():
        bring_up("office", is_up=False)
        bring_up("office")
        (again,) = interfaces(["office"])
        in_use = [a for a in again.addresses if is_in_use(a, again.index)]
        discover(0.1, ["office"])
    assert in_use == ["10.1.0.1"] != list(again.addresses)
    assert caplog.records == []


def test_who_keeps_the_port_is_named(ours: Namespaces, office: Namespaces, tmp_path: Path) -> None:
    program = tmp_path / "holder.py"
    program.write_text(
        f"import pathlib, socket, sys, time\ns = socket.socket(2, 2)\ns.bind(('', {PORT}))\n"
        "pathlib.Path('/proc/self/comm').write_text('mdns-holder')\nprint('held', flush=True)\ntime.sleep(60)\n"
    )
    output = tmp_path / "held"
    holder = ours.popen(sys.executable, program, output=output)
    assert wait_for(lambda: output.exists() and "held" in output.read_text(), 10)
    with ours.network():
        first = diagnose((), 5, ["office"])[0]
        with pytest.raises(WizardError, match="No interface can be listened on") as deaf:
            discover(5, ["office"])
    kill(holder)
    assert str(deaf.value.detail) == str(first.cause)
    assert str(first.cause) == "mdns-holder holds UDP port 5353 and does not share it."
