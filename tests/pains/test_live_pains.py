"""What people suffer from while the server runs, each from a server that is called to the sentences printed."""

from datetime import timedelta
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext, TLSVersion

import pytest
from cryptography import x509

from tests.core.certificates import making
from tests.pains.broken import (
    END,
    HOST,
    MIDDLE,
    NOW,
    ROOT,
    START,
    Commands,
    Served,
    address,
    leaf,
    root_called,
    speaking_tls,
)
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.error_code import explain

GOOD = Served(chain=(leaf(), MIDDLE))
D65 = ("--model", "D65", "--firmware", "2_9_19")


def test_the_server_nothing_is_wrong_with(commands: Commands) -> None:
    """No pain: what is said below is said of what was broken. It speaks no SIP, which is said of all of them."""
    said = commands.check(GOOD, *D65)
    for row in ("tcp", "tls-handshake", "tls-versions", "served-chain", "judge", "name", "form", "dates"):
        assert f"✓ {row} " in said, row
    assert "D65 2_9_19 accepts it" in said


def test_pain_2_what_the_server_really_offers_is_not_what_phones_know(commands: Commands) -> None:
    """Whatever the option's name promises, it is the protocols that are offered which phones meet."""
    context = SSLContext(PROTOCOL_TLS_SERVER)
    context.minimum_version = TLSVersion.TLSv1_3
    said = commands.check(GOOD, *D65, context=context)
    assert "✕ tls-versions the server accepts TLS 1.3" in said
    assert "The server offers no TLS version the phones know (1.0 to 1.2)." in said
    assert "Set method=sslv23 or tlsv1_2 on the transport, then restart Asterisk." in said


def site_of(commands: Commands, tmp_path: Path, port: int, *chain: x509.Certificate) -> str:
    """A site of a public authority whose server's files are there and say what was put there last."""
    site = tmp_path / "site"
    new = ["new", str(site), "--host", HOST, "--authority", "public", "--ntp", "192.0.2.5"]
    commands.run(*new, "--destination-folder", "../server", "--phone", "00:0f:d3:aa:bb:20,D65,2_9_19,120,Front Desk")
    (site / "fullchain.pem").write_bytes(chain_to_pem(chain))
    file = site / "site.toml"
    text = file.read_text().replace("0.0.0.0:5061", f"0.0.0.0:{port}")
    if "chain =" not in text:
        text = text.replace('authority = "public"', 'authority = "public"\nchain = "fullchain.pem"')
    file.write_text(text)
    return str(site)


def test_pain_3_it_was_renewed_and_the_old_one_is_served_still(commands: Commands, tmp_path: Path) -> None:
    """The files are new, Asterisk has not taken them up, and on the old one's last day every phone drops out."""
    old, new = leaf(start=NOW - timedelta(days=80), end=NOW + timedelta(days=3)), leaf()
    commands.folder.mkdir()
    with speaking_tls(commands.folder, Served(chain=(old, MIDDLE))) as port:
        site = site_of(commands, tmp_path, port, new, MIDDLE)
        (commands.folder / "etc/asterisk").mkdir(parents=True)
        said = commands.run("check", site, "--address", "127.0.0.1")
    assert "✕ fingerprint" in said
    assert "The server serves another certificate than the site's: it was not put there, or not taken up yet." in said
    assert "then reload: asterisk -rx 'module reload res_pjsip.so'." in said
    assert commands.statuses[-1] == 1


def test_pain_4_the_intermediate_is_not_sent(commands: Commands) -> None:
    """Browsers find their way without it, so nobody notices; a phone sees a certificate nobody it knows has signed."""
    said = commands.check(Served(chain=(leaf(),)), *D65)
    assert "D65 2_9_19 would show 0x00000022" in said
    assert "Only the server's own certificate is sent; Example Issuing, which signed it, is not on the phone." in said
    assert "✕ judge" in said


def test_pain_5_the_phone_does_not_know_the_newer_root(commands: Commands, tmp_path: Path) -> None:
    """The authority has moved to a new root, and the phone's list is as old as its firmware; or the old root ended."""
    old = root_called("Old Root", "rsa old", start=NOW - timedelta(days=900), end=NOW - timedelta(days=1))
    crossed = making.intermediate(
        "Example Authority",
        "Old Root",
        key_name="rsa root",
        issuer_key="rsa old",
        authority_key="rsa old",
        start=START,
        end=END,
    )
    files = {name: tmp_path / f"{name}.pem" for name in ("chain", "old", "new")}
    for file, certificates in zip(files.values(), ((leaf(), MIDDLE, crossed), (old,), (ROOT,)), strict=True):
        file.write_bytes(chain_to_pem(certificates))
    judge = ("judge", str(files["chain"]), "--host", HOST, *D65)
    said = commands.run(*judge, "--trust", str(files["old"]))
    assert "0x00000004" in said
    assert "Old Root expired on" in said
    assert commands.statuses[-1] == 1
    short = tmp_path / "short.pem"
    short.write_bytes(chain_to_pem((leaf(), MIDDLE)))
    said = commands.run("judge", str(short), "--host", HOST, *D65, "--trust", str(files["old"]))
    assert "Example Authority, which signed Example Issuing, is neither sent nor on the phone." in said
    commands.run(*judge, "--trust", str(files["new"]))
    assert commands.statuses[-1] == 0, "a phone that knows the new root takes the same chain"


@pytest.mark.parametrize(
    ("certificate", "cause"),
    [
        (leaf(names=[x509.DNSName("*.example.com")], subject="*.example.com"), "Only a wildcard fits"),
        (leaf(names=[address("192.0.2.10")], subject="192.0.2.10"), f"{HOST} is not in the certificate"),
        (leaf(names=[x509.DNSName("old.example.com")], subject="old.example.com"), f"{HOST} is not in the certificate"),
    ],
)
def test_pain_6_the_name_is_another(commands: Commands, certificate: x509.Certificate, cause: str) -> None:
    """A wildcard, an address where phones call a name, or the name the server had before."""
    said = commands.check(Served(chain=(certificate, MIDDLE)), *D65)
    assert "D65 2_9_19 would show 0x40000000" in said
    assert cause in said
    assert "✕ judge" in said


def test_pain_15_nobody_sees_into_tls_so_the_checking_is_turned_off(commands: Commands) -> None:
    """No capture shows why a handshake fails, so people turn checking off. A number on the phone, and the wizard's own
    call as that phone, name the same cause and the same cure."""
    stranger = root_called("A Stranger", "rsa stranger")
    strange = leaf(issuer="A Stranger", issuer_key="rsa stranger", authority_key="rsa stranger")
    probed = commands.check(Served(chain=(strange, stranger)), *D65)
    assert "D65 2_9_19 would show 0x00000002" in probed
    assert "The root A Stranger is not on the phone." in probed
    shown = commands.check(Served(chain=(strange, stranger)), *D65, "--phone-shows", "0x2")
    explained = commands.run("explain", "0x2")
    decoded = explain("0x2")
    assert decoded.flags
    for said in (shown, explained):
        assert "EUNTRUSTED" in said
        assert " ".join(str(decoded.fix).split()) in said
