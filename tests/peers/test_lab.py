"""The lab itself: what these tests show of the peers, every test against them may build on."""

import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.peers.ami import AmiError
from tests.peers.asterisk import AsteriskLab, wait_for
from tests.peers.conftest import MakeLab
from tests.peers.furnish import furnish
from tests.peers.unpack import Peer
from wizard.system.console import LocalConsole
from wizard.system.phone_look import look_at_phones
from wizard.system.tls_contacts import registered

pytestmark = pytest.mark.peer

HOST = "pbx.example.test"
TONE_101_HZ, TONE_102_HZ = 440, 700
CALL_S = 1.3  # a second to listen to, after the beginning

TRANSPORTS = """
[udp]
type = transport
protocol = udp
bind = 0.0.0.0:5060

[tls]
type = transport
protocol = tls
bind = 0.0.0.0:5061
method = tlsv1_2
cert_file = /etc/asterisk/keys/asterisk.crt
priv_key_file = /etc/asterisk/keys/asterisk.key

[phone](!)
type = endpoint
context = phones
disallow = all
allow = ulaw
direct_media = no
rewrite_contact = yes
force_rport = yes
rtp_symmetric = yes
"""
PHONE = """
[{0}](phone)
auth = {0}
aors = {0}
transport = {1}
media_encryption = {2}

[{0}]
type = auth
auth_type = userpass
username = {0}
password = secret-{0}

[{0}]
type = aor
max_contacts = 1
remove_existing = yes
"""
SECURE, PLAIN = ("tls", "sdes"), ("udp", "no")


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificates:
    """Two authorities; the first signed the server's certificate."""

    authority: Path
    other_authority: Path
    server: bytes
    server_key: bytes


def signed(
    name: str,
    san: x509.SubjectAlternativeName | None,
    signer: tuple[x509.Name, ec.EllipticCurvePrivateKey] | None,
) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer, issuer_key = signer or (subject, key)
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=san is None, path_length=None), critical=True)
    )
    if san:
        builder = builder.add_extension(san, critical=False)
    return builder.sign(issuer_key, SHA256()), key


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    folder = tmp_path_factory.mktemp("certificates")
    authority, authority_key = signed("Lab authority", None, None)
    other, _ = signed("Another authority", None, None)
    names = x509.SubjectAlternativeName([x509.DNSName(HOST), x509.IPAddress(ip_address("127.0.0.1"))])
    server, key = signed(HOST, names, (authority.subject, authority_key))
    (folder / "ca.crt").write_bytes(authority.public_bytes(Encoding.PEM))
    (folder / "other.crt").write_bytes(other.public_bytes(Encoding.PEM))
    return Certificates(
        authority=folder / "ca.crt",
        other_authority=folder / "other.crt",
        server=server.public_bytes(Encoding.PEM),
        server_key=key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )


@pytest.fixture
def server(tmp_path: Path, asterisk_peer: Peer, certificates: Certificates) -> Path:
    """A server tree with two secure phones, 101 and 102, and two plain ones, 201 and 202."""
    root = tmp_path / "server"
    furnish(root, asterisk_peer)
    keys = root / "etc/asterisk/keys"
    keys.mkdir()
    (keys / "asterisk.crt").write_bytes(certificates.server)
    (keys / "asterisk.key").write_bytes(certificates.server_key)
    phones = (("101", SECURE), ("102", SECURE), ("201", PLAIN), ("202", PLAIN))
    text = TRANSPORTS + "".join(PHONE.format(user, *kind) for user, kind in phones)
    (root / "etc/asterisk/pjsip.conf").write_text(text)
    return root


def started(lab: MakeLab, server: Path, asterisk_peer: Peer) -> AsteriskLab:
    pbx = lab(server, asterisk_peer)
    pbx.resolve(HOST, "other.example.test")
    return pbx


def test_phone_registers_with_the_server_it_trusts(
    lab: MakeLab, server: Path, asterisk_peer: Peer, certificates: Certificates
) -> None:
    pbx = started(lab, server, asterisk_peer)
    good = pbx.phone("101", "secret-101", host=HOST, ca=certificates.authority)
    mistrusting = pbx.phone("102", "secret-102", host=HOST, ca=certificates.other_authority)
    misnamed = pbx.phone("102", "secret-102", host="other.example.test", ca=certificates.authority)
    assert good.registers(), good.text
    assert not mistrusting.registers()
    assert not misnamed.registers()
    assert (mistrusting.refusal, misnamed.refusal) == ("Register: Protocol error",) * 2
    assert pbx.registered_transports() == (("101", "tls"),)


def test_wrong_password_is_refused(lab: MakeLab, server: Path, asterisk_peer: Peer, certificates: Certificates) -> None:
    phone = started(lab, server, asterisk_peer).phone("101", "wrong", host=HOST, ca=certificates.authority)
    assert not phone.registers()
    assert phone.refusal == "401 Unauthorized"


def test_secure_call_cannot_be_listened_to(
    lab: MakeLab, server: Path, asterisk_peer: Peer, certificates: Certificates
) -> None:
    pbx = started(lab, server, asterisk_peer)
    ca = certificates.authority
    one = pbx.phone("101", "secret-101", host=HOST, ca=ca, tone_hz=TONE_101_HZ)
    two = pbx.phone("102", "secret-102", host=HOST, ca=ca, tone_hz=TONE_102_HZ, answers=True)
    assert one.registers(), one.text
    assert two.registers(), two.text
    with pbx.wire() as wire:
        assert one.calls("102") == ""
        assert wire.wait(seconds=CALL_S)
        assert wait_for(lambda: whose_call_has_srtp(pbx, server) == {"101", "102"}, 3)
        one.hang_up()
        assert two.wait("terminated|closed")
    for phone in (one, two):
        assert phone.sdp
        assert all("RTP/SAVP " in line for line in phone.sdp if line.startswith("m="))
        assert sum("AES_CM_128_HMAC_SHA1_80" in line for line in phone.sdp) >= 2, phone.sdp
    assert one.hears(TONE_102_HZ) > 0.8
    assert two.hears(TONE_101_HZ) > 0.8
    assert wire.is_srtp, wire.sizes
    assert max(wire.share(TONE_101_HZ), wire.share(TONE_102_HZ)) < 0.05


def test_plain_rtp_is_refused_where_srtp_is_asked_for(
    lab: MakeLab, server: Path, asterisk_peer: Peer, certificates: Certificates
) -> None:
    phone = started(lab, server, asterisk_peer).phone(
        "101", "secret-101", host=HOST, ca=certificates.authority, mediaenc=""
    )
    assert phone.registers(), phone.text
    assert phone.calls("600") == "488 Not Acceptable Here"


def test_plain_call_can_be_listened_to(lab: MakeLab, server: Path, asterisk_peer: Peer) -> None:
    pbx = started(lab, server, asterisk_peer)
    one = pbx.phone("201", "secret-201", transport="udp", tone_hz=TONE_101_HZ)
    two = pbx.phone("202", "secret-202", transport="udp", tone_hz=TONE_102_HZ, answers=True)
    assert one.registers(), one.text
    assert two.registers(), two.text
    assert pbx.registered_transports() == (("201", "udp"), ("202", "udp"))
    with pbx.wire() as wire:
        assert one.calls("202") == ""
        assert wire.wait(seconds=CALL_S)
        assert whose_call_has_srtp(pbx, server) == frozenset()
        one.hang_up()
        assert two.wait("terminated|closed")
    assert one.hears(TONE_102_HZ) > 0.8
    assert two.hears(TONE_101_HZ) > 0.8
    assert wire.is_plain_rtp, wire.sizes
    assert wire.share(TONE_101_HZ) > 0.8


def whose_call_has_srtp(pbx: AsteriskLab, server: Path) -> frozenset[str]:
    """The extensions of which a look at the server says that they are on TLS and in a call with SRTP."""
    console = LocalConsole(str(pbx.bin / "asterisk"))
    return look_at_phones(server, console, ("101", "102", "201", "202")).srtp


def whom_we_see(server: Path) -> tuple[tuple[str, bool, bool], ...]:
    """Extension, whether over TLS, and whether it named itself, of every contact in the database's file."""
    return tuple((r.extension, r.is_tls, "baresip" in r.user_agent) for r in registered(server))


def test_restart_forgets_tls_contacts_until_the_phone_registers_again(
    lab: MakeLab, server: Path, asterisk_peer: Peer, certificates: Certificates
) -> None:
    pbx = started(lab, server, asterisk_peer)
    secure = pbx.phone("101", "secret-101", host=HOST, ca=certificates.authority)
    plain = pbx.phone("201", "secret-201", transport="udp")
    assert secure.registers(), secure.text
    assert plain.registers(), plain.text
    assert wait_for(lambda: whom_we_see(server) == (("101", True, True), ("201", False, True)), 3), registered(server)
    pbx.restart()
    assert pbx.registered_transports() == (("201", "udp"),)
    secure.reboot()
    assert secure.registers(), secure.text
    assert wait_for(lambda: pbx.registered_transports() == (("101", "tls"), ("201", "udp")), 2)


def test_reload_brings_an_added_transport(lab: MakeLab, server: Path, asterisk_peer: Peer) -> None:
    conf = server / "etc/asterisk/pjsip.conf"
    whole = conf.read_text()
    conf.write_text(whole.replace("[tls]\ntype = transport", "[tls](!)\ntype = transport"))
    pbx = started(lab, server, asterisk_peer)
    assert " tls " not in pbx.rx("pjsip show transports")
    conf.write_text(whole)
    pbx.reload()
    assert wait_for(lambda: " tls " in pbx.rx("pjsip show transports"), 3)


def test_asterisk_runs_as_its_own_user(lab: MakeLab, server: Path, asterisk_peer: Peer) -> None:
    key = server / "etc/asterisk/keys/asterisk.key"
    key.chmod(0o600)
    pbx = started(lab, server, asterisk_peer)
    assert "No objects found" not in pbx.rx("pjsip show transports")
    assert "priv_key_file /etc/asterisk/keys/asterisk.key is either missing or not readable" in pbx.log


def test_ami_shows_any_file_as_asterisk_reads_it(lab: MakeLab, server: Path, asterisk_peer: Peer) -> None:
    (server / "etc/asterisk/res_digium_phone.conf").write_text(
        "[base](!)\ntype=phone\n[p](base)\npin = 1\\;2 ; comment\npin = 3\n"
    )
    pbx = started(lab, server, asterisk_peer)
    base, phone = pbx.ami_get_config("res_digium_phone.conf")
    assert (base.name, base.is_template, phone.is_template, phone.templates) == (
        "base",
        True,
        False,
        ("base",),
    )
    assert phone.options == (("type", "phone"), ("pin", "1;2"), ("pin", "3"))
    with pytest.raises(AmiError, match="not found"):
        pbx.ami_get_config("nothing.conf")


def test_program_reaches_the_lab_from_outside(lab: MakeLab, server: Path, asterisk_peer: Peer) -> None:
    pbx = started(lab, server, asterisk_peer)
    said = subprocess.run([pbx.bin / "asterisk", "-rx", "core show uptime"], capture_output=True, text=True)
    assert said.stdout.startswith("System uptime:")


def test_labs_do_not_see_each_other(
    lab: MakeLab, tmp_path: Path, server: Path, asterisk_peer: Peer, asterisk22: Peer
) -> None:
    started(lab, server, asterisk_peer)
    second_server = tmp_path / "second"
    furnish(second_server, asterisk22)
    (second_server / "etc/asterisk/pjsip.conf").write_text(
        "[other]\ntype = transport\nprotocol = udp\nbind = 0.0.0.0\n"
    )
    second = started(lab, second_server, asterisk22)
    assert " other " in second.rx("pjsip show transports")
    assert second.log.count("Address already in use") == 0
