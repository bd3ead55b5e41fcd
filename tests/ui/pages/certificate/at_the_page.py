"""The Certificate page with real files in real site folders: what a person does at it, and sees."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from cryptography import x509
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.core.certificates.making import intermediate, key, leaf, root
from tests.core.plan import sites
from tests.ui.conftest import NOW, Host
from wizard.core.certificates.keys import key_to_pem
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Site
from wizard.system.certificate_import import make_certificate
from wizard.system.site_file import SiteFolder
from wizard.ui.pages.certificate import CertificatePage
from wizard.ui.passphrase_dialog import PassphraseDialog

PHRASE = "correct horse"
START, END = NOW - timedelta(days=10), NOW + timedelta(days=90)
MID, ROOT = intermediate(start=START, end=END), root(start=START, end=END)
OWN_KEY = key_to_pem(key("rsa server"), None)


def bought(name: str = sites.HOST, end: object = END) -> x509.Certificate:
    return leaf(issuer="Mid", key_name="rsa server", names=[x509.DNSName(name)], start=START, end=end)


LEAF = bought()


def site_of(authority: AuthorityKind | None, **more: object) -> Site:
    answers: dict[str, object] = {"organization": "Example Dental", "key": KeyKind.EC_P256} | more
    certificate = replace(Certificate(authority=authority), **answers)  # type: ignore[arg-type]
    return replace(sites.site(), certificate=certificate, phones=(sites.phone("101"), sites.phone("102")))


PRIVATE, PUBLIC = site_of(AuthorityKind.PRIVATE), site_of(AuthorityKind.PUBLIC)

Opened = Callable[..., Host]


def page_of(host: Host) -> CertificatePage:
    assert isinstance(host.page, CertificatePage)
    return host.page


def settle(qtbot: QtBot, host: Host) -> None:
    page = page_of(host)
    qtbot.waitUntil(lambda: not (page.reader.is_at_work or page.maker.is_at_work or page.importer.doing))


def made(folder: SiteFolder) -> None:
    make_certificate(folder, lambda: PHRASE, NOW)


def folder_of(host: Host) -> Path:
    assert host.work.folder is not None
    return host.work.folder


def files_in(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget.window()))


def see(qtbot: QtBot, widget: QWidget, *words: str) -> None:
    """Wait until all of these are to be seen: what is laid out anew is shown a moment later."""
    try:
        qtbot.waitUntil(lambda: all(w in words_on(widget) for w in words))
    except AssertionError:
        raise AssertionError(f"not all of {words} in:\n{words_on(widget)}") from None


def dialog(qtbot: QtBot, host: Host) -> PassphraseDialog:
    def open_ones() -> list[PassphraseDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, PassphraseDialog) and w.isVisible()]

    qtbot.waitUntil(lambda: len(open_ones()) == 1)
    return open_ones()[0]


def answer(qtbot: QtBot, host: Host, passphrase: str) -> None:
    shown = dialog(qtbot, host)
    shown.first.setText(passphrase)
    shown.second.setText(passphrase)
    with qtbot.waitSignal(shown.destroyed):
        shown.go.click()


def write(place: Path, *contents: bytes) -> tuple[Path, ...]:
    files = tuple(place / f"given-{n}.pem" for n in range(len(contents)))
    for file, content in zip(files, contents, strict=True):
        file.write_bytes(content)
    return files
