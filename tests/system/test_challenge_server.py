import http.client
import socket
from contextlib import ExitStack

import pytest

from wizard.core.errors import WizardError
from wizard.system.challenge_server import PATH, answering

ANSWERS = {"to-ken_1": "to-ken_1.thumbprint"}


def get(port: int, path: str, method: str = "GET", host: str = "127.0.0.1") -> tuple[int, str]:
    connection = http.client.HTTPConnection(host, port, timeout=5)
    try:
        connection.request(method, path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def test_it_answers_the_authority_and_nobody_else(capfd: pytest.CaptureFixture[str]) -> None:
    with answering(ANSWERS, port=0) as port:
        assert get(port, PATH + "to-ken_1") == (200, "to-ken_1.thumbprint")
        for path in ("/", PATH, PATH + "other", "/to-ken_1", PATH + "../" + "to-ken_1", PATH + "to-ken_1?x", "//"):
            assert get(port, path)[0] == 404, path
        for method in ("POST", "PUT", "HEAD", "DELETE", "OPTIONS"):
            assert get(port, PATH + "to-ken_1", method)[0] == 501
    assert capfd.readouterr() == ("", "")
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", port), 5)


def test_it_listens_on_both_versions_or_where_it_is_told() -> None:
    with answering(ANSWERS, port=0) as port:
        if socket.has_ipv6:
            assert get(port, PATH + "to-ken_1", host="::1")[0] == 200
    with answering(ANSWERS, "127.0.0.2", 0) as port:
        assert get(port, PATH + "to-ken_1", host="127.0.0.2")[0] == 200
        with pytest.raises(OSError, match="refused"):
            socket.create_connection(("127.0.0.1", port), 5)


def test_many_who_say_nothing_keep_nobody_out_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.system.challenge_server._Handler.timeout", 0.2)
    with answering(ANSWERS, "127.0.0.1", 0) as port, ExitStack() as silent:
        idle = [silent.enter_context(socket.create_connection(("127.0.0.1", port), 5)) for _ in range(40)]
        assert [connection.recv(1) for connection in idle] == [b""] * 40, "each is closed, sooner or later"
        assert get(port, PATH + "to-ken_1")[0] == 200


@pytest.mark.parametrize(
    "noise", [b"\x16\x03\x01\x02\x00", b"GET\r\n\r\n", b"GET " + b"/" * 70_000 + b" HTTP/1.1\r\n\r\n"]
)
def test_noise_is_survived(noise: bytes) -> None:
    with answering(ANSWERS, "127.0.0.1", 0) as port:
        with socket.create_connection(("127.0.0.1", port), 5) as connection:
            connection.sendall(noise)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(4096):
                pass
        assert get(port, PATH + "to-ken_1")[0] == 200


def refusal(address: str, port: int) -> WizardError:
    with pytest.raises(WizardError) as refused, answering(ANSWERS, address, port):
        pass
    return refused.value


def test_a_place_that_is_not_to_be_had_is_said() -> None:
    with answering(ANSWERS, "127.0.0.1", 0) as port:
        assert "Stop the web server" in str(refusal("127.0.0.1", port).next_step)
    for address, number in (("192.0.2.1", 80), ("nonsense", 80), ("127.0.0.1", 70_000)):
        assert "address of this computer" in str(refusal(address, number).next_step)
