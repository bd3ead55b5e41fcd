import pytest

from wizard.core.console.expected import Expected
from wizard.core.console.losses import losses, port_of
from wizard.core.console.parts import TransportRow

UDP = TransportRow(id="udp", protocol="udp", bind="0.0.0.0:5060")
TLS = TransportRow(id="tls", protocol="tls", bind="[::]:5061")
WANTED = Expected(transport="transport-tls", port=5061)


def test_what_was_up_has_to_stay_and_what_is_expected_has_to_come() -> None:
    assert losses((UDP,), (UDP, TLS), WANTED) == ()
    assert [str(words) for words in losses((UDP, TLS), (TLS,))] == [
        "The transport udp (UDP, 0.0.0.0:5060) was up, and is not any more."
    ]
    (missing,) = losses((UDP,), (UDP,), WANTED)
    assert str(missing).startswith("No TLS transport of Asterisk came up on port 5061")


def test_a_transport_that_was_there_under_another_name_is_the_expected_one() -> None:
    other = TransportRow(id="theirs", protocol="tls", bind="192.0.2.1:5061")
    assert losses((), (other,), WANTED) == ()
    assert len(losses((), (TransportRow(id="transport-tls", protocol="udp", bind="0.0.0.0:5061"),), WANTED)) == 1
    assert len(losses((), (TransportRow(id="x", protocol="tls", bind="0.0.0.0:5071"),), WANTED)) == 1


def test_a_transport_whose_address_was_changed_is_not_lost() -> None:
    assert losses((TLS,), (TransportRow(id="tls", protocol="tls", bind="0.0.0.0:5071"),)) == ()


@pytest.mark.parametrize(
    ("bind", "port"),
    [("0.0.0.0:5060", 5060), ("[::]:5061", 5061), ("", 0), ("0.0.0.0", 0), ("a:b", 0), (":" + "9" * 9, 0)],
)
def test_ports(bind: str, port: int) -> None:
    assert port_of(TransportRow(id="x", protocol="udp", bind=bind)) == port
