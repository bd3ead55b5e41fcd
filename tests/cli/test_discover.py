import json
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from zeroconf import ServiceInfo, Zeroconf

from tests.system.mdns_packets import packet, send
from wizard.cli.main import run
from wizard.core.announcement import SERVICE

NAMES = [f"{which} of {os.getpid()}" for which in ("First PBX", "Second PBX", "Firmware")]
HOSTILE = f"\u202e\u2028\x9b2JXBP of {os.getpid()}"
QUESTION = b"\0\0\0\0\0\1\0\0\0\0\0\0\x0c_digiumproxy\x04_udp\x05local\0\0\x0c\0\1"
TLS = "sip:proxy@pbx.example.com:5061;transport=tls"


@pytest.fixture
def network() -> Iterator[None]:
    """Two rivals and a firmware server."""
    zeroconf = Zeroconf(interfaces=["127.0.0.1"])
    for name in NAMES:
        is_firmware = name.startswith("Firmware")
        zeroconf.registry.async_add(
            ServiceInfo(
                SERVICE,
                f"{name}.{SERVICE}",
                5061,
                properties={
                    "sipUrl": "http://192.0.2.10/fw" if is_firmware else TLS,
                    "serviceType": "firmware" if is_firmware else "asterisk",
                },
                server=f"pbx-{os.getpid()}.local.",
                addresses=[socket.inet_aton("192.0.2.10")],
            )
        )
    yield
    zeroconf.close()


@pytest.fixture
def asking_phone() -> Iterator[str]:
    """The address of a phone in factory state, which asks again and again."""
    address = f"127.85.{os.getpid() >> 8 & 255}.{os.getpid() & 255 or 1}"
    stopped = threading.Event()

    def ask() -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("127.0.0.1"))
            out.bind((address, 0))
            while not stopped.wait(0.05):
                out.sendto(QUESTION, ("224.0.0.251", 5353))

    thread = threading.Thread(target=ask)
    thread.start()
    yield address
    stopped.set()
    thread.join()


def test_phones_as_json(asking_phone: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["discover", "--seconds", "0.5", "--interface", "127.0.0.1", "--json"]) == 0
    printed = capsys.readouterr()
    # Other tests ask at the same time, from other addresses; this computer asks itself, and is no phone.
    phones = {p["address"]: p for p in json.loads(printed.out)["phones"]}
    assert "127.0.0.1" not in phones
    phone = phones[asking_phone]
    assert list(phone) == ["mac", "address", "model", "firmware", "extensions", "evidence", "certainty"]
    assert (phone["mac"], phone["model"], phone["firmware"], phone["extensions"]) == (None, "", "", [])
    (evidence,) = phone["evidence"]
    assert evidence["kind"] == "mdns-question"
    assert "asked the network for a configuration server" in evidence["rests_on"]
    assert phone["certainty"] == "possible"
    assert f"seen {asking_phone}" in printed.err


def test_phones_for_people(asking_phone: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["discover", "--seconds", "0.5", "--interface", "127.0.0.1"]) == 0
    out = capsys.readouterr().out
    assert f"{asking_phone}  -  unknown model  (maybe a D-Series phone)" in out
    assert "    It asked the network for a configuration server" in out


def test_servers_as_json(network: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["discover", "--seconds", "2", "--interface", "127.0.0.1", "--json"]) == 0
    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert list(found) == ["servers", "phones", "diagnosis"]
    servers = {s["name"]: s for s in found["servers"] if s["name"] in NAMES}
    assert set(servers) == set(NAMES)
    first = servers[NAMES[0]]
    keys = ["name", "host", "port", "transport", "addresses", "service_type", "sip_url", "interface"]
    assert list(first) == keys
    assert (first["port"], first["transport"], first["sip_url"]) == (5061, "tls", TLS)
    assert servers[NAMES[2]]["service_type"] == "firmware"
    assert any("configuration servers answer" in line for line in found["diagnosis"])
    assert f"heard {NAMES[0]}" in printed.err, "progress goes to stderr"


def test_servers_for_people(network: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["discover", "--seconds", "2", "--interface", "127.0.0.1"]) == 0
    out = capsys.readouterr().out
    assert f"{NAMES[1]}  (asterisk, " in out
    assert TLS in out
    assert "turn all but one off" in out


def test_what_is_announced_moves_no_cursor(capsys: pytest.CaptureFixture[str]) -> None:
    url = b"sipUrl=sip:proxy@x\r\n\x1b[31mInjected: yes"
    hostile = packet(f"{HOSTILE}.{SERVICE}", txt=bytes([len(url)]) + url, server="evil.local.")
    # Twice, for it may be early.
    timers = [threading.Timer(seconds, send, (hostile,)) for seconds in (0.4, 0.8)]
    for timer in timers:
        timer.start()
    assert run(["discover", "--seconds", "1.5", "--interface", "127.0.0.1"]) == 0
    for timer in timers:
        timer.join()
    printed = capsys.readouterr()
    assert f"XBP of {os.getpid()}" in printed.out
    assert "Injected: yes" in printed.out
    for text in (printed.out, printed.err):
        assert all(c.isprintable() or c == "\n" for c in text)
        assert not any(line.startswith("Injected") for line in text.splitlines())


def test_rivals_by_dhcp_and_the_server_that_stays(
    network: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configuration = tmp_path / "dnsmasq.conf"
    configuration.write_text("dhcp-option=66,http://prov.example.com/phones/\n")
    arguments = ["--seconds", "2", "--interface", "127.0.0.1", "--server", "pbx.example.com"]
    assert run(["discover", *arguments, "--dhcp", str(configuration)]) == 0
    out = capsys.readouterr().out
    assert "by announcement and by DHCP" in out
    assert "take option 66 out of the DHCP server's settings (dnsmasq, line 1)" in out


def test_a_file_that_is_no_dhcp_configuration(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.txt"
    other.write_text("hello\n")
    for file, title in ((other, "is no DHCP configuration"), (tmp_path, "cannot be read"), (tmp_path / "x", "be read")):
        assert run(["discover", "--dhcp", str(file), "--json"]) == 1
        assert title in json.loads(capsys.readouterr().out)["error"]["title"]


def test_silence_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    # Other tests announce on the loopback only.
    assert run(["discover", "--seconds", "0.2", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["servers"] == []
    assert found["diagnosis"]


def test_an_interface_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["discover", "--interface", "nonsense\x1b", "--json"]) == 1
    assert "There is no interface" in json.loads(capsys.readouterr().out)["error"]["title"]


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "601", "soon"])
def test_seconds_are_bounded(seconds: str) -> None:
    assert run(["discover", f"--seconds={seconds}"]) == 2
