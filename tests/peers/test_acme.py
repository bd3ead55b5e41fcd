"""Orders at a real ACME authority from the command line: by DNS and by HTTP, renewed, served by a real Asterisk."""

import re
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509

from tests.core.plan import sites
from tests.peers.acme_servers import SERVERS, AcmeLab, AcmeServers
from tests.peers.asterisk import wait_for
from tests.peers.namespaces import Namespaces, send
from tests.peers.unpack import Peer
from wizard.core.acme import TxtRecord
from wizard.core.certificates.keys import key_from_pem
from wizard.core.errors import Cancelled, WizardError
from wizard.core.site import AuthorityKind, Certificate, KeyKind
from wizard.system.acme_connection import AcmeServer
from wizard.system.acme_order import order_certificate
from wizard.system.acme_proof import DnsProof
from wizard.system.certificate_import import Placed
from wizard.system.site_file import SiteFolder, load, save_site
from wizard.system.txt_lookup import NameServers

pytestmark = pytest.mark.peer

HOST = "pbx.example.test"
PASSPHRASE = "a passphrase of the tests"


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def lab(namespaces_allowed: None, acme_peer: Peer, tmp_path: Path) -> Iterator[AcmeLab]:
    with AcmeLab(acme_peer, tmp_path / "lab") as made:
        yield made


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site")


def make_site(folder: Path, host: str = HOST) -> Path:
    base = sites.site()
    chosen = Certificate(authority=AuthorityKind.PUBLIC, key=KeyKind.EC_P256)
    empty = SiteFolder(folder=folder, site=None, problems=(), text="")
    save_site(empty, replace(base, server=replace(base.server, host=host), certificate=chosen))
    return folder


class Order:
    """``certificate SITE acme`` inside a lab, while it runs."""

    def __init__(
        self, namespaces: Namespaces, acme: AcmeServers, site: Path, *more: str, ca: Path | None = None
    ) -> None:
        self._output = site.parent / "output.txt"
        self._output.write_bytes(b"")
        words = (
            "certificate",
            str(site),
            "acme",
            "--directory",
            acme.directory,
            "--ca",
            str(ca or acme.ca),
            "--agree",
            *more,
        )
        self._process = namespaces.popen(sys.executable, "-m", "wizard", *words, output=self._output)

    @property
    def said(self) -> str:
        return self._output.read_text()

    def record(self) -> str:
        """The line a person copies into the zone."""
        assert wait_for(lambda: bool(self._record()), 20), self.said
        return self._record()

    def _record(self) -> str:
        found = re.search(r'^  (_acme-challenge\.\S+ 300 IN TXT "\S+")\n', self.said, re.MULTILINE)
        return found[1] if found else ""

    def says(self, words: str) -> bool:
        return wait_for(lambda: words in self.said, 20)

    def interrupt(self) -> None:
        send(self._process, signal.SIGINT)

    def ends(self, status: int = 0) -> str:
        assert wait_for(lambda: self._process.poll() is not None, 10), self.said
        assert self._process.returncode == status, self.said
        return self.said


def files_of(site: Path) -> tuple[list[x509.Certificate], bytes, bytes]:
    chain = x509.load_pem_x509_certificates((site / "fullchain.pem").read_bytes())
    return chain, (site / "privkey.pem").read_bytes(), (site / "acme.key").read_bytes()


def test_an_order_by_dns_goes_on_when_every_name_server_has_the_record_and_is_renewed_by_http(
    lab: AcmeLab, site: Path
) -> None:
    acme = lab.acme
    acme.set_zone("pbx A 127.0.0.1")
    order = Order(lab.namespaces, acme, site, "--reminder", str(site / "end.ics"))
    record = order.record()
    assert order.says("0 of 2 name servers of example.test have the record.")
    acme.set_zone("pbx A 127.0.0.1", record, servers=SERVERS[:1])
    assert order.says("1 of 2 name servers")
    acme.set_zone("pbx A 127.0.0.1", record)
    said = order.ends()
    assert "2 of 2 name servers" in said
    assert "can be taken out" in said
    chain, key_pem, account = files_of(site)
    assert len(chain) == 2
    names = chain[0].extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert list(names) == [x509.DNSName(HOST)]
    assert key_from_pem(key_pem, None).public_key() == chain[0].public_key()
    assert b"ENCRYPTED" in account
    assert PASSPHRASE not in said
    assert "PRIVATE" not in said
    assert b"TRIGGER" in (site / "end.ics").read_bytes()
    loaded = load(site).site
    assert loaded is not None
    assert (loaded.certificate.chain, loaded.certificate.private_key) == ("fullchain.pem", "privkey.pem")
    assert loaded.certificate.authority is AuthorityKind.PUBLIC
    saved = (site / "site.toml").read_bytes()

    acme.set_zone("pbx A 127.0.0.1")
    said = Order(lab.namespaces, acme, site, "--http").ends()
    assert "Port 80 answers here" in said
    renewed, new_key, same_account = files_of(site)
    assert renewed[0] != chain[0]
    assert new_key != key_pem
    assert same_account == account
    assert (site / "site.toml").read_bytes() == saved
    gone = lab.namespaces.run(sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 80), 2)")
    assert "refused" in gone.stdout, "nothing listens once it is over"


def test_what_the_authority_refuses_is_told_in_words_and_changes_nothing(lab: AcmeLab, site: Path) -> None:
    acme = lab.acme
    acme.set_zone("pbx A 127.0.0.1")
    said = Order(lab.namespaces, acme, site, "--http", "127.0.0.1:8080").ends(1)
    assert f"could not reach {HOST}" in said
    assert "Port 80 has to lead from the Internet" in said
    blocked = make_site(site.parent / "blocked", "pbx.blocked-domain.example")
    said = Order(lab.namespaces, acme, blocked).ends(1)
    assert "does not sign for pbx.blocked-domain.example" in said
    said = Order(lab.namespaces, acme, site, ca=acme.other_ca).ends(1)
    assert "not the one it should be" in said
    lost = make_site(site.parent / "lost", "nothing.example.test")
    said = Order(lab.namespaces, acme, lost, "--http").ends(1)
    assert "_acme-challenge" in said or "could not" in said
    assert not [file for folder in (site, blocked, lost) for file in folder.glob("*.pem")]


def test_an_account_that_is_known_is_bound_to(namespaces_allowed: None, acme_peer: Peer, tmp_path: Path) -> None:
    site, secret = make_site(tmp_path / "site"), tmp_path / "hmac"
    hmac_key = "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W"
    with AcmeLab(acme_peer, tmp_path / "lab", accounts={"kid-1": hmac_key}) as lab:
        lab.acme.set_zone("pbx A 127.0.0.1")
        said = Order(lab.namespaces, lab.acme, site, "--http").ends(1)
        assert "external account binding" in said
        known = ("--http", "--account-id", "kid-1", "--account-key-file", str(secret))
        secret.write_text("no key at all!\n")
        assert "HMAC key of your account cannot be read" in Order(lab.namespaces, lab.acme, site, *known).ends(1)
        secret.write_text(hmac_key[::-1])
        assert "refuses the account" in Order(lab.namespaces, lab.acme, site, *known).ends(1)
        secret.write_text(f"{hmac_key}\n")
        said = Order(lab.namespaces, lab.acme, site, *known).ends()
        assert hmac_key not in said
        Order(lab.namespaces, lab.acme, site, "--http").ends()


def in_process(lab: AcmeLab, site: Path, on_record: Callable[[TxtRecord], None], **more: object) -> Placed:
    """Order as the window would; the lab's name server is named, since this process sees the host's own."""
    with lab.namespaces.network():
        return order_certificate(
            load(site),
            lambda: PASSPHRASE,
            server=AcmeServer(directory=lab.acme.directory, ca=lab.acme.ca),
            agrees=lambda _: True,
            on_record=on_record,
            **more,  # type: ignore[arg-type]
        )


def test_an_order_in_the_window_is_waited_for_called_off_or_too_late(lab: AcmeLab, site: Path) -> None:
    lab.acme.set_zone("pbx A 127.0.0.1")
    asked = NameServers(addresses=("127.0.0.1",))
    records: list[TxtRecord] = []
    with pytest.raises(WizardError, match="did not appear in time"):
        in_process(lab, site, records.append, proof=DnsProof(asked=asked, patience_s=0))
    with pytest.raises(Cancelled):
        in_process(lab, site, records.append, proof=DnsProof(asked=asked), is_cancelled=lambda: len(records) == 2)
    assert [record.name for record in records] == [f"_acme-challenge.{HOST}"] * 2
    assert sorted(file.name for file in site.iterdir()) == ["acme.key", "site.toml"]
    before = (site / "site.toml").read_bytes()
    told: list[str] = []
    placed = in_process(
        lab,
        site,
        lambda record: lab.acme.set_zone("pbx A 127.0.0.1", record.zone_line),
        proof=DnsProof(asked=asked),
        progress=lambda text: told.append(str(text)),
    )
    assert placed.site.certificate.chain == "fullchain.pem"
    assert (site / "site.toml").read_bytes() == before, "saving is the caller's"
    assert any("2 of 2" in text for text in told)


def test_an_order_is_called_off_while_it_waits(lab: AcmeLab, site: Path) -> None:
    order = Order(lab.namespaces, lab.acme, site)
    order.record()
    order.interrupt()
    assert "Cancelled." in order.ends(130)
    assert sorted(file.name for file in site.iterdir()) == ["acme.key", "site.toml"]
