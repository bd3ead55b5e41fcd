"""A certificate ordered from the Certificate page at a real ACME authority, by DNS and by HTTP, with real buttons."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.peers.acme_servers import AcmeLab
from tests.peers.unpack import Peer
from tests.ui.walker import Walker, at_the_window
from tests.ui.walks import HOST, PASSPHRASE
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Server, Site
from wizard.core.steps import Step
from wizard.system import acme_order
from wizard.system.acme_proof import DnsProof, Proof
from wizard.system.certificate_import import Placed
from wizard.system.site_file import SiteFolder, save_site
from wizard.system.txt_lookup import NameServers

pytestmark = pytest.mark.peer


@pytest.fixture(autouse=True)
def nothing_secret_is_logged(unlogged: set[str]) -> None:
    unlogged.add(PASSPHRASE)


@pytest.fixture
def acme(namespaces_allowed: None, acme_peer: Peer, tmp_path: Path) -> Iterator[AcmeLab]:
    with AcmeLab(acme_peer, tmp_path / "lab") as made:
        yield made


@pytest.fixture(autouse=True)
def in_the_lab(acme: AcmeLab, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window's thread order inside the lab's network, where the zone's name server is."""
    order: Callable[..., Placed] = acme_order.order_certificate

    def inside(site_folder: SiteFolder, ask: Callable[[], str], *, proof: Proof, **more: object) -> Placed:
        asked = NameServers(addresses=("127.0.0.1",))
        with acme.namespaces.network():
            return order(
                site_folder, ask, proof=replace(proof, asked=asked) if isinstance(proof, DnsProof) else proof, **more
            )

    monkeypatch.setattr(acme_order, "order_certificate", inside)


@pytest.fixture
def walker(qtbot: QtBot, qapp: QApplication, tmp_path: Path, acme: AcmeLab) -> Walker:
    acme.acme.set_zone("pbx A 127.0.0.1")
    site = Site(
        name="Example Dental",
        server=Server(host=HOST, ntp="192.0.2.5"),
        certificate=Certificate(authority=AuthorityKind.PUBLIC, key=KeyKind.EC_P256),
    )
    save_site(SiteFolder(folder=tmp_path / "site", site=None, problems=(), text=""), site)
    made = at_the_window(qtbot, qapp, tmp_path / "memory.json")
    made.window._session.open(tmp_path / "site")
    made.come_to(Step.SERVER)
    made.go_to(Step.CERTIFICATE)
    made.until_action("Import the certificate")
    made.unfold("Order one from an authority")
    made.write("Authority's directory", acme.acme.directory)
    made.write("File with its own root, if it has one", str(acme.acme.ca))
    return made


def ordered(walker: Walker, folder: Path) -> x509.Certificate:
    walker.until_action("Transport")
    assert walker.window.work.site.certificate.chain == "fullchain.pem"
    return x509.load_pem_x509_certificates((folder / "fullchain.pem").read_bytes())[0]


def test_by_dns_the_record_is_shown_and_waited_for_and_by_http_it_is_renewed(
    walker: Walker, acme: AcmeLab, tmp_path: Path
) -> None:
    walker.press("Order the certificate")
    walker.seal(PASSPHRASE)
    walker.see("agree to its terms")
    walker.press("I agree")
    walker.see("_acme-challenge")
    record = next(line for line in walker.shown().splitlines() if line.startswith("_acme-challenge"))
    acme.acme.set_zone("pbx A 127.0.0.1", record)
    first = ordered(walker, tmp_path / "site")
    assert HOST in first.extensions.get_extension_for_class(x509.SubjectAlternativeName).value.get_values_for_type(
        x509.DNSName
    )

    walker.unfold("Get another")
    walker.choose("The name is proven", "by HTTP: this computer answers for it")
    walker.press("Order the certificate")
    walker.see("A certificate is being ordered.")
    walker.until_action("Transport")
    second = ordered(walker, tmp_path / "site")
    assert second.serial_number != first.serial_number


def test_an_order_is_stopped_while_it_waits(walker: Walker, tmp_path: Path) -> None:
    walker.press("Order the certificate")
    walker.seal(PASSPHRASE)
    walker.press("I agree")
    walker.see("_acme-challenge")
    walker.press("Cancel")
    walker.until_action("Import the certificate")
    assert not (tmp_path / "site" / "fullchain.pem").exists()
    assert "_acme-challenge" not in walker.shown()
