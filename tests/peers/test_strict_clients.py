"""Real clients that verify a server, and the judge: the same certificates, the same verdicts.

Every situation of the table is shown to the PJSIP inside two Asterisks, which log each flag they found by PJSIP's own
words; five of them to a real phone, baresip.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.core.certificates.libcrypto import LibCrypto
from tests.core.certificates.making import NOW, any_chains
from tests.core.certificates.situations import SITUATIONS, Chain, Made, Situation
from tests.peers.asterisk import AsteriskLab, wait_for
from tests.peers.chain_servers import ChainServers
from tests.peers.conftest import MakeLab
from tests.peers.furnish import furnish
from tests.peers.unpack import Peer
from wizard.core.certificates import names
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.judge import judge
from wizard.core.certificates.library import OTHERS, Library
from wizard.core.certificates.path import faults
from wizard.core.error_code import FLAGS

pytestmark = pytest.mark.peer

FIRST_PORT = 6000
INVALID_CA = {24: 79}  # its number in OpenSSL 1, and in 3
# pj_ssl_cert_get_verify_status_strings (pjlib/src/pj/ssl_sock_common.c)
WORDS = {
    "The issuer certificate cannot be found": "EISSUER_NOT_FOUND",
    "The certificate is untrusted": "EUNTRUSTED",
    "The certificate has expired or not yet valid": "EVALIDITY_PERIOD",
    "One or more fields of the certificate cannot be decoded due to invalid format": "EINVALID_FORMAT",
    "The certificate or CA certificate cannot be used for the specified purpose": "EINVALID_PURPOSE",
    "The issuer info in the certificate does not match to the (candidate) issuer certificate": "EISSUER_MISMATCH",
    "The certificate chain length is too long": "ECHAIN_TOO_LONG",
    "The server identity does not match to any identities specified in the certificate": "EIDENTITY_NOT_MATCH",
    "Unknown verification error": "EUNKNOWN",
}
LOGGED = re.compile(r"Transport 't(\d+)' to remote '[^']*' - (?:\S+:\d+ - )?(.*)$", re.MULTILINE)
CLIENT = """
[t{n}]
type = transport
protocol = tls
bind = 127.0.0.1:{listen}
method = tlsv1_2
verify_server = yes
allow_wildcard_certs = {wildcards}
{trust}

[e{n}]
type = endpoint
context = phones
transport = t{n}
aors = e{n}

[e{n}]
type = aor
contact = sip:x@{host}:{port}\\;transport=tls
qualify_timeout = 10
"""
# Level 2 is compiled into Debian's OpenSSL 3; before, it came from a file the lab has not.
LIBRARIES = {
    "asterisk16": next(x for x in OTHERS if x.name == "OpenSSL 1.1.1, level 1, newer PJSIP"),
    "asterisk22": next(x for x in OTHERS if x.name == "OpenSSL 3, level 2, newer PJSIP"),
}
SHOWN = tuple(situation for situation in SITUATIONS if not situation.later and situation.host.isascii())
FOR_BARESIP = ("good, by an intermediate", "root unknown, root sent", "another name", "expired", "intermediate missing")


def expected_flags(situation: Situation, sent: Chain, trusted: Chain, now: datetime, library: Library) -> set[str]:
    """What our own rules say of this PJSIP on this OpenSSL."""
    code = 0
    for fault in faults(sent, trusted, now, library):
        code |= fault.error.bit
    found = {flag.name for flag in FLAGS if code & flag.bit}
    is_named = names.matches(sent[0], situation.host, wildcard=situation.wildcard_setting)
    return found if is_named else found | {"EIDENTITY_NOT_MATCH"}


def clients(root: Path, peer: Peer, situations: tuple[Situation, ...], trusted: list[Chain]) -> None:
    """A server tree whose Asterisk is a client with one transport, and one list of roots, for each situation."""
    furnish(root, peer)
    keys = root / "etc/asterisk/keys"
    keys.mkdir()
    text = ""
    for n, (situation, roots) in enumerate(zip(situations, trusted, strict=True)):
        (keys / f"{n}.pem").write_bytes(chain_to_pem(roots))
        trust = f"ca_list_file = /etc/asterisk/keys/{n}.pem" if roots else ""
        text += CLIENT.format(
            n=n,
            listen=7000 + n,
            trust=trust,
            host=situation.host,
            port=FIRST_PORT + n,
            wildcards="yes" if situation.wildcard_setting else "no",
        )
    (root / "etc/asterisk/pjsip.conf").write_text(text)


@pytest.fixture
def servers() -> Iterator[list[ChainServers]]:
    made: list[ChainServers] = []
    yield made
    for each in made:
        each.close()


def test_the_pjsip_in_asterisk_shows_the_flags_of_our_rules(
    lab: MakeLab, tmp_path: Path, asterisk_peer: Peer, servers: list[ChainServers]
) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    made = [situation.make(Made(now)) for situation in SHOWN]
    clients(tmp_path / "server", asterisk_peer, SHOWN, [trusted for _, trusted in made])
    pbx = lab(tmp_path / "server", asterisk_peer)
    pbx.resolve(*(situation.host.removesuffix(".") for situation in SHOWN))
    with pbx.network():
        servers.append(ChainServers((sent for sent, _ in made), tmp_path, FIRST_PORT))
    with pbx.ami() as session:
        for n in range(len(SHOWN)):
            session.action("PJSIPQualify", Endpoint=f"e{n}")
    library = LIBRARIES[asterisk_peer.name]
    differing = []
    for n, (situation, (sent, trusted)) in enumerate(zip(SHOWN, made, strict=True)):
        has_accepted = servers[0].has_accepted(FIRST_PORT + n)
        expected = expected_flags(situation, sent, trusted, now, library)
        found = logged(pbx, n, expected)
        if situation.is_checked and not situation.wildcard_setting:
            verdict = judge(sent, situation.host, trusted, model="D65", firmware="2_9_19", at=now)
            bits = sum(flag.bit for flag in FLAGS if flag.name in found)
            assert bits in (verdict.code, *verdict.also), situation.name
        if (found, has_accepted) != (expected, not expected):
            differing.append(f"{situation.name}: {sorted(found)}, {has_accepted} for {sorted(expected)}")
    assert not differing, "\n".join(differing)


def logged(pbx: AsteriskLab, number: int, expected: set[str]) -> set[str]:
    """The flags in Asterisk's log about one transport, which may be written a moment after the connection's end."""

    def found() -> set[str]:
        return {WORDS.get(words, words) for n, words in LOGGED.findall(pbx.log) if int(n) == number} - {"OK"}

    wait_for(lambda: found() == expected, 1)
    return found()


def test_a_phone_accepts_what_the_judge_accepts(
    lab: MakeLab, tmp_path: Path, asterisk22: Peer, servers: list[ChainServers]
) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    shown = [situation for situation in SITUATIONS if situation.name in FOR_BARESIP]
    assert len(shown) == len(FOR_BARESIP)
    made = [situation.make(Made(now)) for situation in shown]
    furnish(tmp_path / "server", asterisk22)
    pbx = lab(tmp_path / "server", asterisk22, starts=False)
    pbx.resolve(*(situation.host for situation in shown))
    with pbx.network():
        servers.append(ChainServers((sent for sent, _ in made), tmp_path, FIRST_PORT))
    for port, (situation, (_, trusted)) in enumerate(zip(shown, made, strict=True), FIRST_PORT):
        (tmp_path / f"{port}.ca").write_bytes(chain_to_pem(trusted or [Made(now).root("Alien")]))
        pbx.phone("101", "secret", host=situation.host, port=port, ca=tmp_path / f"{port}.ca")
    for port, (situation, (sent, trusted)) in enumerate(zip(shown, made, strict=True), FIRST_PORT):
        verdict = judge(sent, situation.host, trusted, model="D65", firmware="2_9_19", at=now)
        assert servers[0].has_accepted(port) is verdict.accepted, situation.name


@pytest.mark.parametrize("is_newer_pjsip", [False, True])
def test_every_error_is_that_of_openssl_1_1_1(asterisk16: Peer, is_newer_pjsip: bool) -> None:
    openssl = LibCrypto(str(next(asterisk16.root.glob("usr/lib/*/libcrypto.so.1.1"))))
    library = replace(LIBRARIES["asterisk16"], is_newer_pjsip=is_newer_pjsip)
    situations = ((*situation.make(Made(NOW)), NOW + situation.later) for situation in SITUATIONS)
    for sent, trusted, at in (*situations, *((*chain, NOW) for chain in any_chains(400))):
        theirs = openssl.errors(sent, trusted, at, level=1, is_newer_pjsip=is_newer_pjsip)
        ours = {(fault.depth, int(fault.error)) for fault in faults(sent, trusted, at, library)}
        assert ours == {(depth, INVALID_CA.get(number, number)) for depth, number in theirs}
