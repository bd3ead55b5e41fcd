"""Certificates the wizard issues, verified by GnuTLS as well: another reading of the same standards than OpenSSL's."""

import random
import subprocess
from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

import pytest
from cryptography import x509

from tests.core.certificates.making import HOST, key, leaf, root
from tests.peers.conftest import unpacked_or_skipped
from tests.peers.unpack import GNUTLS, Peer
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.authority_limits import limits_to
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.host import host_of
from wizard.core.certificates.keys import PrivateKey

pytestmark = pytest.mark.peer

NOW = datetime.now(UTC)  # certtool knows no other time
ADDRESSES = (IPv4Address("192.0.2.10"), IPv6Address("2001:db8::10"))
HOSTS = ("pbx", "pbx.example.com", "zürich.example", "x" * 63 + ".example", "192.0.2.7", "2001:db8::7")


@pytest.fixture(scope="module")
def certtool() -> Path:
    gnutls: Peer = unpacked_or_skipped(GNUTLS)
    return gnutls.folder / "certtool"


def verified(
    certtool: Path, folder: Path, authority: x509.Certificate, certificate: x509.Certificate, host: str
) -> str:
    """What certtool says of a chain; its last line is the verdict."""
    (folder / "ca.pem").write_bytes(chain_to_pem([authority]))
    (folder / "chain.pem").write_bytes(chain_to_pem([certificate]))
    command: list[str | Path] = [
        certtool,
        "--verify",
        "--verify-profile=medium",
        "--load-ca-certificate=ca.pem",
        "--infile=chain.pem",
    ]
    command += ["--verify-purpose=1.3.6.1.5.5.7.3.1", f"--verify-hostname={host_of(host)}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) is ("Chain verification output: Verified." in done.stdout), done.stderr
    return done.stdout


def generated_hosts() -> list[str]:
    """Host names and addresses of every kind, the same ones in every run."""
    choose = random.Random(5)
    hosts = [str(IPv4Address(choose.getrandbits(32))) for _ in range(120)]
    hosts += [str(IPv6Address(choose.getrandbits(128))) for _ in range(120)]
    letters = "abcdefghijklmnopqrstuvwxyz0123456789äöüßéñ中電"
    for _ in range(500):
        labels = ["".join(choose.choices(letters, k=choose.randint(1, 12))) for _ in range(choose.randint(1, 4))]
        hosts.append(".".join((*labels, "example")))
    return hosts


@pytest.mark.parametrize("kind", ["rsa authority", "ec authority"])
def test_what_is_issued_is_verified(certtool: Path, tmp_path: Path, kind: str) -> None:
    authority = make_authority("Zahnärzte 😀", key(kind), NOW)
    for host in (*HOSTS, *(generated_hosts() if kind == "ec authority" else ())):
        made = issued(authority, key(kind), host)
        assert "Verified." in verified(certtool, tmp_path, authority, made, host), host


@pytest.mark.parametrize("host", HOSTS)
def test_so_it_is_by_an_authority_for_this_host_alone(certtool: Path, tmp_path: Path, host: str) -> None:
    limits = limits_to(host_of(host), ADDRESSES)
    authority = make_authority("Example Dental", key("ec authority"), NOW, limits=limits)
    made = issued(authority, key("ec authority"), host)
    assert "Verified." in verified(certtool, tmp_path, authority, made, host)


def test_what_another_signed_is_not(certtool: Path, tmp_path: Path) -> None:
    assert "Not verified." in verified(certtool, tmp_path, root(), leaf(issuer="Other"), HOST)


def issued(authority: x509.Certificate, its_key: PrivateKey, host: str) -> x509.Certificate:
    return issue_server_certificate(authority, its_key, host, ADDRESSES, key("server"), 825, NOW)
