"""The fifteen pains, one line each; every one of them is detected by a test of its own beside this one."""

import re

from tests.pains import test_file_pains, test_live_pains, test_network_pains

PAINS = {
    1: "certificates of old scripts: version 1, no names, short keys",
    2: "the TLS method: none, an old one, or one that phones do not know",
    3: "renewed, and the old certificate is served still",
    4: "the intermediate is missing, or the key lies in the certificate's file",
    5: "a root the phone's old list does not have, or one that has ended",
    6: "another name: a wildcard, an address, the server's former name",
    7: "an authority that cannot reach a server behind a firewall",
    8: "TLS is up, and no call comes about: the wrong kind of SRTP",
    9: "no server is found on the network, and nothing says why",
    10: "a DPMA that crashes this Asterisk, or whose certificate has ended",
    11: "one mistake takes everything down at the next restart",
    12: "a panel writes a file no phone can read, or another server into it",
    13: "a key that nobody or everybody can read",
    14: "phones on TLS that nobody can call",
    15: "nobody sees into TLS, so the checking is turned off",
}


def test_each_pain_has_its_test() -> None:
    names = [name for module in (test_file_pains, test_live_pains, test_network_pains) for name in dir(module)]
    tested = {int(found[1]) for name in names if (found := re.match(r"test_pain_(\d+)_", name))}
    assert tested == PAINS.keys()
