"""What comes after the first certificate: requests, another authority that follows, and who remembers the end."""

import os
from dataclasses import replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from tests.core.certificates.making import key_of
from tests.core.plan import sites
from tests.ui.conftest import Host
from tests.ui.pages.certificate.at_the_page import (
    END,
    LEAF,
    MID,
    OWN_KEY,
    PHRASE,
    PRIVATE,
    PUBLIC,
    ROOT,
    START,
    Opened,
    answer,
    dialog,
    folder_of,
    made,
    page_of,
    see,
    settle,
    words_on,
    write,
)
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem
from wizard.core.errors import WizardError
from wizard.system.certificate_import import authority_in, place_certificate, site_chain
from wizard.system.roll_over import roll_over_in
from wizard.system.site_file import SiteFolder, save_site


def bought(folder: SiteFolder) -> None:
    assert folder.site is not None
    placed = place_certificate(folder.folder, folder.site, (chain_to_pem((LEAF, MID)), OWN_KEY), None)
    save_site(folder, placed.site)


def signed(request: x509.CertificateSigningRequest) -> x509.Certificate:
    """What an authority makes of a request."""
    names = request.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    return (
        x509.CertificateBuilder()
        .subject_name(request.subject)
        .issuer_name(MID.subject)
        .public_key(request.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(START)
        .not_valid_after(END)
        .add_extension(names.value, critical=False)
        .sign(key_of(MID), SHA256())
    )


def answered(button: QAbstractButton, host: Host, file: Path) -> None:
    """Press a button that asks where a file goes, and say where."""
    button.click()
    found = [d for d in host.page.findChildren(QFileDialog) if d.isVisible()]
    assert len(found) == 1
    found[0].selectFile(str(file))
    found[0].accept()


def saved(button: QAbstractButton, host: Host, file: Path) -> bytes:
    """Return what a button puts into the file it is told."""
    answered(button, host, file)
    return file.read_bytes()


def test_a_request_is_made_copied_saved_and_answered_without_a_key(
    qtbot: QtBot, tmp_path: Path, opened: Opened
) -> None:
    host = opened(PUBLIC)
    page, panel = page_of(host), page_of(host).content.request
    page.content.requesting.button.click()
    panel.host_only.click()
    panel.button.click()
    answer(qtbot, host, PHRASE)
    qtbot.waitUntil(panel.copy.isVisible)
    panel.copy.click()
    pem = QGuiApplication.clipboard().text()
    assert saved(panel.save, host, tmp_path / "request.csr").decode() == pem
    request = x509.load_pem_x509_csr(pem.encode())
    names = request.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert list(names) == [x509.DNSName(sites.HOST)]

    page.take_files(write(tmp_path, chain_to_pem((signed(request), MID))))
    assert "the site's" in words_on(dialog(qtbot, host)), "the key is under the site's passphrase"
    answer(qtbot, host, PHRASE)
    see(qtbot, page, "Imported")
    settle(qtbot, host)
    assert site_chain(folder_of(host), host.work.site)[0].public_key() == request.public_key()
    assert host.work.site.certificate.private_key


def test_an_authority_follows_another_once_every_phone_holds_its_root(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE, made)
    page, panel, folder = page_of(host), page_of(host).content.roll_over, folder_of(host)
    before, chain = authority_in(folder), site_chain(folder, host.work.site)
    page.content.rolling.button.click()
    panel.begin.click()
    answer(qtbot, host, PHRASE)
    qtbot.waitUntil(panel.finish.isVisible)
    settle(qtbot, host)
    rolled = roll_over_in(folder)
    assert rolled is not None
    assert rolled.present == before
    assert site_chain(folder, host.work.site) == chain, "the server goes on with its certificate"
    see(qtbot, panel, "Both roots are in ca.crt", "101, 102")
    assert not panel.finish.isEnabled(), "nobody has said yet that the phones hold it"

    panel.all_hold_it.click()
    host.page.edit_site(lambda site: replace(site, name="Example Dental II"))
    assert panel.finish.isEnabled(), "what was said stands, whatever else is typed"
    panel.finish.click()
    qtbot.waitUntil(panel.begin.isVisible)
    settle(qtbot, host)
    assert roll_over_in(folder) is None
    assert authority_in(folder) == rolled.following
    site_chain(folder, host.work.site)[0].verify_directly_issued_by(rolled.following)


def test_an_authority_can_be_limited_to_the_host(qtbot: QtBot, opened: Opened) -> None:
    host = opened(PRIVATE)
    page = page_of(host)
    page.content.private.limits.click()
    page.act()
    answer(qtbot, host, PHRASE)
    qtbot.waitUntil(page.content.card.isVisible)
    root = authority_in(folder_of(host))
    assert root is not None
    limits = root.extensions.get_extension_for_class(x509.NameConstraints).value
    assert x509.DNSName(sites.HOST) in (limits.permitted_subtrees or ())
    assert not page.content.private.limits.isVisible(), "what is on the phones cannot be limited any more"


def test_who_renews_a_private_one_is_said_and_put_into_a_calendar(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(PRIVATE, made)
    panel = page_of(host).content.renewal
    see(qtbot, panel, "You, before")
    assert not panel.hook_button.isVisible()
    calendar = saved(panel.reminder_button, host, tmp_path / "end.ics")
    ends = site_chain(folder_of(host), host.work.site)[0].not_valid_after_utc
    assert f"DTSTART:{ends:%Y%m%dT%H%M%SZ}\r\n".encode() in calendar


def test_a_server_that_renews_by_itself_gets_its_script(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(PUBLIC, bought)
    panel = page_of(host).content.renewal
    see(qtbot, panel, "certbot renews it")
    hook = tmp_path / "hook.sh"
    assert saved(panel.hook_button, host, hook).startswith(b"#!/bin/sh\n")
    assert os.access(hook, os.X_OK)


def test_a_certificate_that_has_gone_meanwhile_is_said(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(PRIVATE, made)
    (folder_of(host) / "authority" / "server.crt").unlink()
    button = page_of(host).content.renewal.reminder_button
    answered(button, host, tmp_path / "end.ics")
    (error,) = host.errors
    assert isinstance(error, WizardError)
    assert "no certificate" in str(error.title)
    assert not (tmp_path / "end.ics").exists()


def test_an_authority_from_files_signs_for_this_site(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    host = opened(replace(PRIVATE, certificate=replace(PRIVATE.certificate, organization="")))
    page = page_of(host)
    given = write(tmp_path, chain_to_pem((ROOT,)), key_to_pem(key_of(ROOT), "its own"))
    page.content.private.take_button.click()
    (shown,) = (d for d in page.findChildren(QFileDialog) if d.isVisible())
    shown.reject()
    page.importer.begin_authority(given)
    assert "under a passphrase of its own" in words_on(dialog(qtbot, host))
    answer(qtbot, host, "mistyped")
    assert "does not open the key" in words_on(dialog(qtbot, host))
    answer(qtbot, host, "its own")
    answer(qtbot, host, PHRASE)
    see(qtbot, page, "under this site's passphrase now", "Root")
    settle(qtbot, host)
    assert authority_in(folder_of(host)) == ROOT
    page.act()
    qtbot.waitUntil(page.content.card.isVisible)
    site_chain(folder_of(host), host.work.site)[0].verify_directly_issued_by(ROOT)
