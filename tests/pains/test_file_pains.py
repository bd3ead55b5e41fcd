"""What people suffer from in a server's files, each from the files themselves to the sentences that are printed."""

import os
from pathlib import Path

import pytest
from cryptography import x509

from tests.core.certificates import making
from tests.core.lint.servers import CERTIFICATE, DPMA, FLOOR, KEY, PJSIP
from tests.pains.broken import HOST, MIDDLE, ROOT, Commands, Served, leaf

SOUND = "Nothing was found that would have to be changed."


def test_the_server_nothing_is_wrong_with(commands: Commands) -> None:
    """No pain: all that is said below is said of what was broken."""
    assert commands.lint() == SOUND
    assert commands.statuses == [0]


def test_pain_1_certificates_made_by_old_scripts_are_refused(commands: Commands) -> None:
    """A script on the PBX makes certificates of version 1, without names, for keys far too short: phones refuse."""
    plain = leaf(issuer="Example Authority", issuer_key="rsa root")
    said = commands.lint(served=Served(chain=(making.signed_anew(plain, "rsa root", is_v1=True), ROOT)))
    assert f"The certificate of {HOST} is of version 1, which cannot hold the server's names." in said
    assert "Make it again as version 3 with names and CA:TRUE, as the wizard's own authority does." in said
    weak = leaf(key_name="weak own")
    said = commands.lint(served=Served(chain=(weak, MIDDLE)))
    assert f"The key of {HOST} is shorter than RSA 2048. Make it again with RSA 2048." in said
    said = commands.lint(served=Served(chain=(making.signed_anew(leaf(), "rsa middle", "sha1"), MIDDLE)))
    assert "is signed with a weak hash, SHA1. Have it issued again with SHA-256." in said
    assert commands.statuses == [1, 1, 1]


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("", "The transport transport-tls names no method, which means TLS 1.0 only."),
        ("method=default", "The transport transport-tls names no method, which means TLS 1.0 only."),
        ("method=tlsv1", "The transport transport-tls has the method tlsv1, which current systems refuse."),
        ("method=tlsv1_1", "The transport transport-tls has the method tlsv1_1, which current systems refuse."),
        ("method=tlsv1_3", "The transport transport-tls speaks TLS 1.3 only; the phones know 1.0 to 1.2."),
    ],
)
def test_pain_2_the_ssl_method_is_none_or_the_wrong_one(commands: Commands, line: str, cause: str) -> None:
    """One option pins one version of TLS, its default an old one, and no page says so: no phone gets through."""
    said = commands.lint((PJSIP, "method=tlsv1_2        ; the phones know no more", line))
    assert cause in said
    assert "Set method=sslv23 with OpenSSL 3 or later, else method=tlsv1_2; then restart Asterisk." in said


def test_pain_4_the_intermediate_is_missing_or_the_key_lies_in_the_same_file(commands: Commands) -> None:
    """The panel copies only the first certificate, or puts certificate and key into one file."""
    said = commands.lint(served=Served(chain=(leaf(),)))
    assert "The certificate is sent alone; Example Issuing, which signed it, may be an intermediate" in said
    assert "Put the intermediates behind it in its file, often found in fullchain.pem or ca-bundle.crt." in said
    good = Served(chain=(leaf(), MIDDLE))
    both = {CERTIFICATE: good.key_pem + good.certificate_pem}
    said = commands.lint((PJSIP, f"priv_key_file={KEY}\n", ""), files=both)
    assert "No priv_key_file is named: Asterisk never reads a key from cert_file." in said
    assert "Put the key into a file of its own, and name it as priv_key_file." in said
    said = commands.lint(served=Served(chain=(leaf(), MIDDLE), key=leaf(key_name="rsa another")))
    assert f"The key in {KEY} is not the certificate's, so every handshake fails." in said


def test_pain_6_the_name_the_phones_call_is_not_in_the_certificate(commands: Commands) -> None:
    """A wildcard, or the name of the old server, or only a name where phones call an address."""
    other = leaf(names=[x509.DNSName("old-pbx.example.com")], subject="old-pbx.example.com")
    assert f"The server's certificate does not name {HOST}, which phones will call." in commands.lint(
        served=Served(chain=(other, MIDDLE))
    )
    wildcard = leaf(names=[x509.DNSName("*.example.com")], subject="*.example.com")
    said = commands.lint(served=Served(chain=(wildcard, MIDDLE)))
    assert "The certificate is a wildcard, which the phone 101 does not take." in said
    assert "Use a certificate with the host's own name; or firmware from 2_9_2 on with tls_allow_wildcard" in said
    assert commands.statuses == [1, 1]


@pytest.mark.parametrize(
    ("line", "cause", "fix"),
    [
        ("srtp_tag_32=yes", "has srtp_tag_32=yes: the phones know AES_CM_128_HMAC_SHA1_80 only.", "Set srtp_tag_32=no"),
        (
            "media_encryption_optimistic=yes",
            "the phones refuse encryption offered inside plain RTP.",
            "Set media_encryption_optimistic=no",
        ),
        ("use_avpf=yes", "the phones answer RTP/SAVP, not RTP/SAVPF.", "Set use_avpf=no"),
        ("media_encryption=dtls", "wants DTLS, which the phones do not know.", "Set media_encryption=sdes"),
    ],
)
def test_pain_8_tls_is_up_and_calls_end_with_488_or_in_silence(
    commands: Commands, line: str, cause: str, fix: str
) -> None:
    """Registered over TLS, yet no call comes about: the two sides do not offer the same kind of SRTP."""
    said = commands.lint((FLOOR, "[101](d-series)\n", f"[101](d-series)\n{line}\n"))
    assert "L08 " in said
    assert cause in said
    assert f"{fix}, then reload." in said
    assert commands.statuses == [1]


def test_pain_10_the_dpma_expired_or_does_not_go_with_this_asterisk(commands: Commands, tmp_path: Path) -> None:
    """Versions of the DPMA that bring Asterisk down, or whose built-in certificate has ended, and nobody knows."""
    site = tmp_path / "site"
    commands.lint()
    new = ["new", str(site), "--host", HOST, "--authority", "private", "--organization", "Ex", "--ntp", "192.0.2.5"]
    new += ["--destination-folder", "../server", "--phone", "00:0f:d3:aa:bb:20,D65,2_8_1,120,Front Desk"]
    commands.run(*new, "--dpma", "3.6.11", "--asterisk", "22.5.0")
    said = commands.run("plan", str(site))
    assert "With this DPMA (3.6.11) Asterisk 22 was reported to crash while it starts." in said
    assert "Install another DPMA first; 3.6.9 was the one recommended in its place." in said
    set_version(site, "3.6.11", "3.6.1")
    set_version(site, "22.5.0", "18.9.0")
    said = commands.run("lint", "--site", str(site))
    assert "This DPMA carries a certificate that has expired. Upgrade the DPMA to 3.6.2 or later." in said


def set_version(site: Path, old: str, new: str) -> None:
    file = site / "site.toml"
    text = file.read_text()
    assert text.count(f'"{old}"') == 1
    file.write_text(text.replace(f'"{old}"', f'"{new}"'))


def test_pain_11_one_mistake_takes_everything_down(commands: Commands) -> None:
    """A second transport whose file is gone, or an object written twice: the next restart loses what worked."""
    second = "[transport-udp]\ntype=transport\nprotocol=udp\nbind=0.0.0.0:5060\n"
    broken = (
        f"{second}\n[transport-old]\ntype=transport\nprotocol=tls\nbind=0.0.0.0:5071\nmethod=tlsv1_2\n"
        f"cert_file=/etc/asterisk/keys/gone.crt\npriv_key_file={KEY}\n"
    )
    said = commands.lint((PJSIP, second, broken))
    assert "/etc/asterisk/keys/gone.crt is not there, or may not be read from here." in said
    assert "put it there before Asterisk starts again: the transport would not." in said
    twice = "[101]\ntype=auth\n"
    said = commands.lint((FLOOR, twice, f"[101]\ntype=endpoint\ncontext=internal\n{twice}"))
    assert "There are two objects [101] of type endpoint: at the next restart Asterisk loads no endpoint." in said
    assert "Take one of the two out, reload, then plan again." in said
    assert commands.statuses[-1] == 1


def test_pain_12_a_panel_writes_a_file_no_phone_can_read(commands: Commands, tmp_path: Path) -> None:
    """The provisioning page of a panel writes half a file, or somebody else's address into it."""
    other = ("/var/www/html/phones/000fd3aabb02.cfg", "https://prov.example.com/phones/", f"sip:proxy@{HOST}:5070")
    commands.lint(other)
    site = tmp_path / "site"
    new = ["new", str(site), "--host", HOST, "--authority", "private", "--organization", "Ex", "--ntp", "192.0.2.5"]
    new += ["--destination-folder", "../server", "--route", "xml", "--url", "https://prov.example.com/phones/"]
    commands.run(*new, "--directory", "/var/www/html/phones", "--phone", "00:0f:d3:aa:bb:02,D65,2_8_1,102,Surgery")
    said = commands.run("lint", "--site", str(site))
    assert "L21 /var/www/html/phones/000fd3aabb02.cfg:3" in said
    assert "The phone looks for its configuration on port 5070 over UDP, where no transport listens." in said
    file = commands.folder / "var/www/html/phones/000fd3aabb02.cfg"
    file.write_text(file.read_text()[:300])
    said = commands.run("plan", str(site))
    assert "The phone's file is not well-formed XML. (/var/www/html/phones/000fd3aabb02.cfg:8)" in said
    assert "Correct the phone's file by hand, or move it away so that a new one is made." in said
    assert commands.statuses[-1] == 1


@pytest.mark.skipif(os.name != "posix", reason="files of Windows have no modes")
def test_pain_13_the_key_is_readable_by_nobody_or_by_everybody(commands: Commands) -> None:
    """A renewal leaves the key to root alone, so Asterisk starts without its transport; or a chmod opens it to all."""
    commands.lint()
    key = commands.folder / KEY.lstrip("/")
    key.chmod(0o644)
    said = commands.run("lint", "--root", str(commands.folder))
    assert f"Every user of the server can read the key {KEY}." in said
    assert f"chmod 0640 {KEY}, with the group Asterisk runs in." in said
    key.chmod(0o600)
    (commands.folder / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:997:997:::\n")
    (commands.folder / "etc/group").write_text("root:x:0:\nasterisk:x:997:\n")
    (commands.folder / "etc/default/asterisk").write_text('AST_USER="asterisk"\nAST_GROUP="asterisk"\n')
    said = commands.run("lint", "--root", str(commands.folder))
    assert f"Asterisk runs as asterisk, who cannot read the key {KEY}." in said
    assert f"chown root:asterisk {KEY}, and chmod 0640 {KEY}." in said
    assert commands.statuses[-1] == 1


def test_pain_14_phones_on_tls_go_unreachable(commands: Commands) -> None:
    """They register and can call, but nobody can call them: Asterisk opens a connection of its own, or over UDP."""
    said = commands.lint((PJSIP, "rewrite_contact=yes\n", "transport=transport-udp\n"))
    assert "The endpoint 101 is without rewrite_contact=yes, so calls to its phone fail on TLS." in said
    assert "Set rewrite_contact=yes, then reload." in said
    assert "The endpoint 101 names a transport, though its phone is on TLS." in said
    assert "Take the transport line out" in said
    assert DPMA not in said, "the phones' own side is well"
    assert commands.statuses == [1]
