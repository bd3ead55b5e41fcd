"""The Certificate page: made, made again, taken over and imported, with real files in real site folders."""

from collections.abc import Callable
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.core.certificates.making import key
from tests.core.plan import sites
from tests.ui.dropping import drop, files
from tests.ui.pages.certificate.at_the_page import (
    LEAF,
    MID,
    OWN_KEY,
    PHRASE,
    PRIVATE,
    PUBLIC,
    ROOT,
    Opened,
    answer,
    bought,
    dialog,
    files_in,
    folder_of,
    made,
    page_of,
    see,
    settle,
    site_of,
    words_on,
    write,
)
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.site import AuthorityKind, Protocol
from wizard.system.certificate_import import Placed, authority_in, place_certificate
from wizard.system.site_file import SiteFolder, save_site
from wizard.ui.pages.certificate import results
from wizard.ui.services import Services
from wizard.ui.work import Work


def test_without_an_authority_it_leads_there(opened: Opened) -> None:
    host = opened(site_of(None))
    page = page_of(host)
    assert page.action().field == "certificate.authority"
    assert page.action().needs
    page.content.choose.button.click()
    assert host.wanted == ["certificate.authority"]
    assert not page.content.card.isVisible()


@pytest.mark.parametrize("protocol", [Protocol.UDP, Protocol.TCP])
def test_without_tls_there_is_nothing_to_do(opened: Opened, protocol: Protocol) -> None:
    host = opened(replace(site_of(None), transport=replace(PRIVATE.transport, protocol=protocol)))
    page = page_of(host)
    assert protocol.value.upper() in page.lead()
    assert (page.action().text, page.action().needs) == ("Transport", "")
    page.act()
    assert host.finished == 1
    assert not page.content.another.isVisible()


def test_one_is_made_for_the_site_as_it_is_shown(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE)
    page = page_of(host)
    shown = replace(PRIVATE, server=replace(PRIVATE.server, host="other.example.com"))
    host.edit(lambda work: work.with_site(shown))  # not saved: the host saves nothing
    assert page.action().text == "Make the certificate"
    see(qtbot, page, "other.example.com, sip:other.example.com, 192.0.2.10")
    page.act()
    assert page.action().needs == "The certificate is being made."
    answer(qtbot, host, PHRASE)
    settle(qtbot, host)
    pem = (folder_of(host) / "authority" / "server.crt").read_bytes()
    certificate = x509.load_pem_x509_certificate(pem)
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["other.example.com"]
    assert page.content.card.subject.text() == "other.example.com"
    assert page.lead() == "All 2 phones that are to use TLS would connect with this certificate."
    assert (page.action().text, page.action().needs, host.finished) == ("Transport", "", 0)
    page.act()
    assert (host.finished, host.errors) == (1, [])


def test_what_is_typed_while_it_is_made_stays(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE)
    page = page_of(host)
    page.act()
    page.content.private.organization.line.setText("Another")
    page.content.private.organization.line.textEdited.emit("Another")
    answer(qtbot, host, PHRASE)
    settle(qtbot, host)
    assert host.work.site.certificate.organization == "Another"
    assert page.content.card.isVisible()


@pytest.mark.parametrize(
    ("field", "text", "needs"),
    [
        ("certificate.organization", "", "The private authority has no name."),
        ("certificate.days", "9000", "A server certificate is made for 1 to 825 days."),
        ("certificate.days", "long", '"long" is not a whole number.'),
        ("certificate.name", "ca", "ca.crt is the authority's file, so the server's cannot have this name."),
        ("server.host", "", "There is no host name."),
    ],
)
def test_what_is_missing_is_said_and_led_to(qtbot: QtBot, opened: Opened, field: str, text: str, needs: str) -> None:
    host = opened(PRIVATE)
    page = page_of(host)
    host.edit(lambda work: work.typed(field, text))
    assert (page.action().needs, page.action().field) == (needs, field)
    if not field.startswith("server"):
        page.go_to(field)
        assert page.focusWidget() is page.form.fields[field].editor
        see(qtbot, page, needs)


def test_typing_what_the_next_one_is_made_of_reads_nothing_again(opened: Opened) -> None:
    host = opened(PRIVATE, made)
    page = page_of(host)
    for field, text in (("certificate.organization", "E"), ("certificate.days", "90"), ("certificate.name", "pbx")):
        page.type_in(field, text)
        assert not page.reader.is_at_work
    page.edit_site(lambda site: replace(site, server=replace(site.server, host="new.example.com")))
    assert page.reader.is_at_work


def test_three_wrong_passphrases_end_with_an_error_and_the_certificate_stays(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE, made)
    page, before = page_of(host), files_in(folder_of(host))
    page.content.another.button.click()
    page.content.private.again_button.click()
    for number in range(3):
        answer(qtbot, host, f"wrong {number}")
    settle(qtbot, host)
    assert [type(error) for error in host.errors] == [WrongPassphrase]
    assert files_in(folder_of(host)) == before
    assert (page.action().text, page.action().needs) == ("Transport", "")


def test_who_will_not_say_the_passphrase_is_left_in_peace(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE)
    page_of(host).act()
    dialog(qtbot, host).reject()
    settle(qtbot, host)
    assert (host.errors, page_of(host).action().text) == ([], "Make the certificate")
    assert page_of(host).action().needs == ""


def test_one_for_another_host_is_stale_and_made_again_with_its_key(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE, made)
    page, before = page_of(host), files_in(folder_of(host))
    addresses = (*PRIVATE.server.addresses, ip_address("192.0.2.11"))
    changed = replace(PRIVATE, server=replace(PRIVATE.server, host="new.example.com", addresses=addresses))
    host.edit(lambda work: work.with_site(changed))
    settle(qtbot, host)
    stale = page.content.findings.banners[0]
    see(qtbot, stale, "does not name new.example.com, 192.0.2.11")
    see(qtbot, page.content.verdicts, "0x40000000")
    stale.button.click()
    answer(qtbot, host, PHRASE)
    settle(qtbot, host)
    after = files_in(folder_of(host))
    assert {name for name in after if after[name] != before.get(name)} == {"authority/server.crt"}
    see(qtbot, page.content.verdicts, "D65 on 2_9_19 accepts it")
    assert page.content.card.subject.text() == "new.example.com"
    assert "does not name" not in words_on(page)


def test_another_kind_of_key_is_made_with_the_next_one(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE, made)
    page = page_of(host)
    page.content.another.button.click()
    assert page.content.private.again_button.isVisible()
    box = page.content.private.key.box
    box.setCurrentIndex(box.findData("rsa-2048"))
    box.activated.emit(box.currentIndex())
    before = files_in(folder_of(host))
    page.content.private.again_button.click()
    answer(qtbot, host, PHRASE)
    settle(qtbot, host)
    assert files_in(folder_of(host))["authority/server.key"] != before["authority/server.key"]
    see(qtbot, page.content.card, "RSA, 2048 bits")


def test_a_damaged_one_is_said_and_can_be_made_again(qtbot: QtBot, opened: Opened) -> None:
    def damage(folder: SiteFolder) -> None:
        made(folder)
        (folder.folder / "authority" / "server.crt").write_bytes(b"\xff" * 50)

    host = opened(PRIVATE, damage)
    page = page_of(host)
    assert page.content.fault.isVisible()
    assert page.action().text == "Make it again"
    page.act()
    answer(qtbot, host, PHRASE)
    settle(qtbot, host)
    assert not page.content.fault.isVisible()
    assert (page.action().text, page.content.card.isVisible()) == ("Transport", True)


def other_site(place: Path) -> Path:
    other = save_site(SiteFolder(folder=place / "other", site=None, problems=(), text=""), PRIVATE)
    made(other)
    return other.folder


def test_the_authority_of_another_site_is_taken_over(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    other = other_site(tmp_path)
    host = opened(site_of(AuthorityKind.PRIVATE, organization=""))
    page = page_of(host)
    page.take_site((other,))
    settle(qtbot, host)
    assert authority_in(folder_of(host)) == authority_in(other)
    assert host.work.site.certificate.organization == "Example Dental"
    see(qtbot, page.content.told, "takes the passphrase of the other one")
    see(qtbot, page.content.private, "Example Dental phone CA 2026, until 25 Nov 2036")
    assert not page.content.private.organization.isVisible()
    assert not page.content.private.reuse_button.isVisible()
    page.act()
    assert not dialog(qtbot, host).second.isVisible(), "the other site's passphrase, which is no new one"
    answer(qtbot, host, PHRASE)
    settle(qtbot, host)
    assert page.content.card.isVisible()
    assert (page.action().text, host.errors) == ("Transport", [])


def test_a_folder_without_an_authority_is_refused(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(PRIVATE)
    before = files_in(folder_of(host))
    page_of(host).take_site((tmp_path,))
    settle(qtbot, host)
    assert "There is no authority in" in str(host.errors[0])
    assert files_in(folder_of(host)) == before


def test_the_dialogs_for_files_and_folders_open(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(PUBLIC)
    page = page_of(host)
    given = write(tmp_path, chain_to_pem((LEAF, MID)), OWN_KEY)
    page.content.public.button.click()
    shown = page.findChild(QFileDialog)
    assert isinstance(shown, QFileDialog)
    assert shown.fileMode() is QFileDialog.FileMode.ExistingFiles
    shown.setDirectory(str(tmp_path))
    for file in given:
        shown.selectFile(str(file))
    shown.accept()
    qtbot.waitUntil(lambda: bool(host.work.site.certificate.chain) or bool(host.errors))
    settle(qtbot, host)
    host.edit(lambda work: work.with_site(PRIVATE))
    settle(qtbot, host)
    page.content.private.reuse_button.click()
    folders = [d for d in page.findChildren(QFileDialog) if d.fileMode() is QFileDialog.FileMode.Directory]
    assert [d.isVisible() for d in folders] == [True]
    folders[0].reject()


def test_files_dropped_anywhere_are_imported(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(PUBLIC)
    page = page_of(host)
    assert page.action().text == "Import the certificate"
    given = write(tmp_path, OWN_KEY, chain_to_pem((ROOT, MID, LEAF)))
    places = (page, page.content.name.line)
    for place in places:
        assert drop(place, files(*given))
        settle(qtbot, host)
    certificate = host.work.site.certificate
    assert (certificate.chain, certificate.private_key) == ("fullchain.pem", "privkey.pem")
    assert page.content.name.line.text() == "asterisk", "no address was typed into the line"
    see(qtbot, page.content.told, "Imported pbx.example.com.", "put in order", "The root Root is left out")
    see(qtbot, page.content.card, "Mid")
    assert (page.action().text, page.action().needs, host.errors) == ("Transport", "", [])


def test_what_is_no_file_of_this_computer_is_not_taken(opened: Opened) -> None:
    host = opened(PUBLIC)
    elsewhere = QMimeData()
    elsewhere.setUrls([QUrl("https://example.com/fullchain.pem")])
    for data in (elsewhere, QMimeData()):
        assert not drop(host.page, data)
    assert not page_of(host).importer.doing


def test_a_dropped_folder_is_refused_in_words(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(PUBLIC)
    assert drop(host.page, files(tmp_path))
    settle(qtbot, host)
    assert "is a folder" in str(host.errors[0])


def test_a_drop_on_a_private_site_says_why_it_is_not_taken(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(PRIVATE)
    page, before = page_of(host), files_in(folder_of(host))
    drop(page, files(*write(tmp_path, chain_to_pem((LEAF, MID)), OWN_KEY)))
    see(qtbot, page.content.choose, "makes its own certificate")
    assert not page.importer.doing
    page.content.choose.button.click()
    assert host.wanted == ["certificate.authority"]
    assert files_in(folder_of(host)) == before


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        ((chain_to_pem((LEAF, MID)), key_to_pem(key("Other"), None)), "belongs to another certificate"),
        ((chain_to_pem((LEAF, MID)),), "no private key"),
        ((b"rubbish",), "no certificate"),
    ],
)
def test_what_cannot_be_used_is_said_and_nothing_written(
    qtbot: QtBot, tmp_path: Path, opened: Opened, contents: tuple[bytes, ...], words: str
) -> None:
    host = opened(PUBLIC)
    before, site = files_in(folder_of(host)), host.work.site
    drop(host.page, files(*write(tmp_path, *contents)))
    settle(qtbot, host)
    assert words in str(host.errors[0])
    assert (files_in(folder_of(host)), host.work.site) == (before, site)


def sealed_key() -> tuple[bytes, ...]:
    return chain_to_pem((LEAF, MID)), key_to_pem(key("rsa server"), PHRASE)


def sealed_file() -> tuple[bytes, ...]:
    sealing = BestAvailableEncryption(PHRASE.encode())
    return (pkcs12.serialize_key_and_certificates(b"x", key("rsa server"), LEAF, [MID], sealing),)


@pytest.mark.parametrize("sealed", [sealed_key, sealed_file])
def test_a_sealed_key_is_asked_for_its_own_passphrase(
    qtbot: QtBot, tmp_path: Path, services: Services, opened: Opened, sealed: Callable[[], tuple[bytes, ...]]
) -> None:
    host = opened(PUBLIC)
    before = files_in(folder_of(host))
    drop(host.page, files(*write(tmp_path, *sealed())))
    shown = dialog(qtbot, host)
    assert not shown.second.isVisible()
    see(qtbot, shown, "private key")
    answer(qtbot, host, "wrong")
    qtbot.waitUntil(lambda: "does not open the key" in dialog(qtbot, host).complaint.text())
    assert files_in(folder_of(host)) == before
    answer(qtbot, host, PHRASE)
    settle(qtbot, host)
    assert files_in(folder_of(host))["fullchain.pem"] == chain_to_pem((LEAF, MID))
    assert page_of(host).content.card.isVisible()
    assert services.unlocking.passphrase is None, "it is not the site's"


def test_after_three_wrong_ones_nothing_is_lost(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(PUBLIC)
    before = files_in(folder_of(host))
    drop(host.page, files(*write(tmp_path, *sealed_key())))
    for number in range(3):
        answer(qtbot, host, f"wrong {number}")
    settle(qtbot, host)
    assert [type(error) for error in host.errors] == [WrongPassphrase]
    assert files_in(folder_of(host)) == before
    drop(host.page, files(*write(tmp_path, *sealed_key())))
    dialog(qtbot, host).reject()
    settle(qtbot, host)
    assert (len(host.errors), files_in(folder_of(host))) == (1, before)


def imported(*chain: x509.Certificate, name: str = sites.HOST) -> Callable[[SiteFolder], None]:
    def prepare(folder: SiteFolder) -> None:
        placed = place_certificate(folder.folder, PUBLIC, (chain_to_pem(chain), OWN_KEY), None)
        save_site(folder, placed.site)

    return prepare


def test_a_missing_intermediate_is_named(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PUBLIC, imported(LEAF))
    page = page_of(host)
    see(qtbot, page.content.findings, "Mid, which signed the certificate, is not among the files.")
    assert page.content.findings.banners[0].button.text() == "Import files"
    see(qtbot, page.content.verdicts, "D65 on 2_9_19 refuses it: 0x00000022")
    assert "None of the 2 phones" in page.lead()


def test_the_card_says_all_there_is_and_copies_the_fingerprint(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PUBLIC, imported(LEAF, MID))
    page = page_of(host)
    see(qtbot, page.content.card, "Mid", "intermediate", "this server", "RSA, 2048 bits", "SHA-256")
    see(qtbot, page.content.card, "ends on 23 Feb 2027, 90 days left")
    page.content.card.copy.click()
    pairs = QGuiApplication.clipboard().text()
    assert pairs.replace("\n", "") == LEAF.fingerprint(LEAF.signature_hash_algorithm).hex(":").upper()  # type: ignore[arg-type]


def test_the_wildcard_setting_is_shown_for_a_wildcard(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PUBLIC, imported(bought("*.example.com"), MID))
    wildcard = page_of(host).content.wildcard
    assert wildcard.isVisible()
    wildcard.check.click()
    assert host.work.site.certificate.allow_wildcard
    settle(qtbot, host)


def test_the_wildcard_setting_is_hidden_until_it_is_on(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PUBLIC, imported(LEAF, MID))
    wildcard = page_of(host).content.wildcard
    assert not wildcard.isVisible()
    host.edit(lambda work: work.typed("certificate.allow_wildcard", "yes"))
    assert wildcard.isVisible()
    settle(qtbot, host)


def test_another_program_may_have_put_one_there(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE)
    page = page_of(host)
    assert page.action().text == "Make the certificate"
    made(SiteFolder(folder=folder_of(host), site=PRIVATE, problems=(), text=""))
    page.enter()
    settle(qtbot, host)
    assert page.action().text == "Transport"


def test_a_site_without_phones_is_told_how_to_come_by_some(qtbot: QtBot, opened: Opened) -> None:
    host = opened(replace(PRIVATE, phones=()), made)
    see(qtbot, page_of(host).content.verdicts, "no phones yet")
    assert "no phones yet" in page_of(host).lead()


def test_what_came_of_one_site_does_not_touch_another(tmp_path: Path) -> None:
    work = Work(folder=tmp_path / "another", site=PRIVATE)
    placed: Placed = place_certificate(tmp_path, PUBLIC, (chain_to_pem((LEAF, MID)), OWN_KEY), None)
    assert results.imported(work, tmp_path, placed) is work
    assert results.made(work, tmp_path) is work
    own = results.imported(replace(work, folder=tmp_path), tmp_path, placed)
    assert own.site.certificate.chain == "fullchain.pem"
    assert own.site.certificate.organization == PRIVATE.certificate.organization, "what was typed stays"


def test_an_error_while_reading_is_not_hidden(qtbot: QtBot, opened: Opened) -> None:
    def make_unreadable(folder: SiteFolder) -> None:
        (folder.folder / "fullchain.pem").write_bytes(b"x" * 10)

    host = opened(site_of(AuthorityKind.PUBLIC, chain="fullchain.pem"), make_unreadable)
    page = page_of(host)
    assert isinstance(page.reader.fault, WizardError)
    see(qtbot, page.content.fault, "There is no certificate")
    assert page.action().text == "Import the certificate"


def test_everything_that_takes_the_keyboard_says_what_it_is(opened: Opened) -> None:
    host = opened(PUBLIC, imported(bought("*.example.com"), MID))
    for widget in host.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(host.page):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_what_is_folded_open_is_scrolled_to(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE, made)
    page = page_of(host)
    qtbot.waitUntil(lambda: page.content.card.height() > 100)
    page.content.another.button.click()
    button = page.content.private.again_button

    def is_seen() -> bool:
        return button.isVisible() and not button.visibleRegion().isEmpty()

    qtbot.waitUntil(is_seen)
