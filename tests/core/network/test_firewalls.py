from hypothesis import given
from hypothesis import strategies as st

from wizard.core.network.facts import Firewall
from wizard.core.network.firewalls import macos_firewall, public_interfaces

PRINTED = (
    '{"public":"True","profiles":[{"category":"Public","index":12},{"category":"Private","index":7},'
    '{"category":"DomainAuthenticated","index":3}]}'
)


def test_windows_public_networks() -> None:
    assert public_interfaces(PRINTED) == {12}
    wrapped = PRINTED.replace("[", '{"value":[').replace("]}", '],"Count":3}}')
    assert public_interfaces(wrapped) == {12}
    assert public_interfaces(PRINTED.replace('"True"', '"False"')) == frozenset()
    assert public_interfaces('{"public":"True","profiles":[{"category":"Public","index":true},7,{}]}') == frozenset()


def test_macos_blocks_all() -> None:
    assert macos_firewall("Firewall has block all state set to enabled.\n") is Firewall.BLOCKS_ALL
    assert macos_firewall("Block all ENABLED! \n") is Firewall.BLOCKS_ALL
    assert macos_firewall("Block all DISABLED! \n") is Firewall.UNKNOWN
    assert macos_firewall("Firewall has block all state set to disabled.\n") is Firewall.UNKNOWN


@given(st.text() | st.sampled_from(["[" * 100_000, '{"public":"True","profiles":{}}', "9" * 5000]))
def test_whatever_is_printed_says_something_or_nothing(printed: str) -> None:
    assert public_interfaces(printed) == frozenset()
    assert macos_firewall(printed) in (Firewall.UNKNOWN, Firewall.BLOCKS_ALL)
