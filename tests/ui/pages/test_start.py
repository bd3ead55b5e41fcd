"""The Start page: its buttons pressed, on real site folders."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.core.plan import sites
from tests.ui.conftest import Host, Hosting
from tests.ui.dropping import drop, files
from wizard.core.site import Provisioning, Route, Server, Site
from wizard.core.site_template import from_template
from wizard.system.memory import with_recent
from wizard.system.site_file import SiteFolder, load, save_site
from wizard.ui.pages.start import StartPage
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.work import Work


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's own folder, in which documents lie."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return home


def site_at(folder: Path, site: Site | None = None) -> Path:
    made = site or Site(name=folder.name, server=Server(host="pbx.example.com"))
    save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), made)
    return folder


def remember(services: Services, *folders: Path) -> None:
    for folder in reversed(folders):
        services.session.memory = with_recent(services.session.memory, folder)


def start(host: Host) -> StartPage:
    assert isinstance(host.page, StartPage)
    return host.page


def name_it(page: StartPage, name: str) -> None:
    page.new_site.name.line.setText(name)
    page.new_site.name.line.textEdited.emit(name)


def ready(qtbot: QtBot, page: StartPage) -> None:
    """Wait until nothing is missing for the new site."""
    qtbot.waitUntil(lambda: page.new_site.action().needs == "")


def test_a_new_site_is_made_in_a_folder_named_after_the_customer(
    hosted: Hosting, services: Services, qtbot: QtBot, home: Path
) -> None:
    page = start(hosted(StartPage, Work()))
    assert page.action().needs == "Name the customer to go on."
    page.go_to(page.action().field)
    assert page.focusWidget() is page.new_site.name.line
    QTest.keyClicks(page.new_site.name.line, "Example Dental")
    folder = home / "Documents" / "Secure Calling" / "Example Dental"
    assert page.new_site.folder.folder == folder
    ready(qtbot, page)
    with qtbot.waitSignal(services.session.opened):
        page.act()
    assert load(folder).site == Site(name="Example Dental")
    assert page.new_site.name.line.text() == "", "the form is ready for the next one"


def test_names_no_folder_can_have_are_made_one(hosted: Hosting, home: Path) -> None:
    page = start(hosted(StartPage, Work()))
    name_it(page, "A/B: Müller & Söhne.")
    assert page.new_site.folder.folder == home / "Documents" / "Secure Calling" / "A B Müller & Söhne"


def test_a_site_that_is_there_is_never_made_over(hosted: Hosting, services: Services, qtbot: QtBot, home: Path) -> None:
    folder = site_at(home / "Documents" / "Secure Calling" / "Example Dental")
    page = start(hosted(StartPage, Work()))
    name_it(page, "Example Dental")
    qtbot.waitUntil(lambda: page.action().needs == "There is a site in this folder already.")
    assert not page.new_site.folder.taken.isHidden()
    with qtbot.waitSignal(services.session.opened) as opened:
        page.new_site.folder.taken.button.click()
    assert opened.args is not None
    assert opened.args[0].folder == folder


def test_the_folder_can_be_another(hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    page = start(hosted(StartPage, Work()))
    name_it(page, "One")
    page.new_site.folder.on_parent((tmp_path / "sites",))
    assert page.new_site.folder.folder == tmp_path / "sites" / "One"
    name_it(page, "Two")
    assert page.new_site.folder.folder == tmp_path / "sites" / "Two"
    line = page.new_site.folder.field.line
    line.setText(str(tmp_path / "by hand"))
    line.textEdited.emit(line.text())
    name_it(page, "Three")
    assert page.new_site.folder.folder == tmp_path / "by hand"
    ready(qtbot, page)
    with qtbot.waitSignal(services.session.opened):
        page.act()
    assert load(tmp_path / "by hand").site == Site(name="Three")


@pytest.mark.parametrize("typed", ["relative/path", "a\0b"])
def test_a_folder_that_is_no_full_path_is_asked_for_again(hosted: Hosting, typed: str) -> None:
    page = start(hosted(StartPage, Work()))
    name_it(page, "One")
    page.new_site.folder.field.line.setText(typed)
    page.new_site.folder.field.line.textEdited.emit(typed)
    assert (page.action().needs, page.action().field) == ("Write the full path of the site's folder.", "folder")
    page.go_to("folder")
    assert page.focusWidget() is page.new_site.folder.field.line
    page.act()
    assert not page.services.session.memory.recent


def test_a_megabyte_of_name_is_refused_beside_the_line(hosted: Hosting) -> None:
    page = start(hosted(StartPage, Work()))
    name_it(page, "x" * 1_000_000)
    assert page.action().needs == "The customer's name cannot stand like this."
    assert not page.new_site.name.problem.isHidden()


def test_a_new_site_takes_over_from_one_opened_lately(
    hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    template = sites.site(Route.XML, sites.phone("101"))
    remember(services, site_at(tmp_path / "gone"), site_at(tmp_path / "old", template))
    (tmp_path / "gone" / "site.toml").unlink()
    page = start(hosted(StartPage, Work()))
    box = page.new_site.template.box
    qtbot.waitUntil(lambda: box.count() == 4)
    assert [box.itemText(i) for i in range(3)] == ["no other site", "Example Dental", "another site folder…"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    name_it(page, "New")
    ready(qtbot, page)
    with qtbot.waitSignal(services.session.opened) as opened:
        page.act()
    assert opened.args is not None
    assert opened.args[0].site == from_template(template, "New")


def test_a_template_from_any_folder_and_one_that_cannot_be_read(
    hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    host = hosted(StartPage, Work())
    page = start(host)
    page.new_site.template.on_chosen((tmp_path / "nothing here",))
    name_it(page, "New")
    ready(qtbot, page)
    page.act()
    assert page.action().needs == "The site is being made."
    qtbot.waitUntil(lambda: bool(host.errors))
    assert "There is no site" in str(host.errors[0])
    assert page.action().needs == "", "it can be tried again"
    page.new_site.template.on_chosen((site_at(tmp_path / "any", sites.site()),))
    with qtbot.waitSignal(services.session.opened) as opened:
        page.act()
    assert opened.args is not None
    assert opened.args[0].site == from_template(sites.site(), "New")


def test_a_site_opened_lately_is_opened_by_its_row(
    hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    folders = [site_at(tmp_path / f"site {n} & co") for n in range(6)]
    remember(services, *folders)
    page = start(hosted(StartPage, Work()))
    assert list(page.recent.rows_by_folder) == folders[:4]
    page.recent.more.click()
    assert list(page.recent.rows_by_folder) == folders
    assert page.recent.more.isHidden()
    row = page.recent.rows_by_folder[folders[5]]
    qtbot.waitUntil(lambda: row.button.host.text() == "pbx.example.com")
    assert row.button.name.whole == "site 5 & co"
    assert row.button.accessibleName() == "Open site 5 & co"
    with qtbot.waitSignal(services.session.opened) as opened:
        row.button.click()
    assert opened.args is not None
    assert opened.args[0].folder == folders[5]


def test_a_site_that_is_gone_is_shown_so_and_can_be_taken_off(
    hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    here = site_at(tmp_path / "here")
    remember(services, tmp_path / "gone", here)
    page = start(hosted(StartPage, Work()))
    row = page.recent.rows_by_folder[tmp_path / "gone"]
    qtbot.waitUntil(lambda: row.button.when.text() == "! gone")
    assert not row.button.isEnabled()
    row.remove.click()
    assert services.session.memory.recent == (here,)
    assert list(page.recent.rows_by_folder) == [here]
    page.recent.rows_by_folder[here].remove.click()
    assert not services.session.memory.recent
    assert load(here).site is not None, "off the list is not deleted"


def test_a_folder_or_its_site_file_dropped_anywhere_is_opened(
    hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = site_at(tmp_path / "Zahnärzte & Söhne")
    page = start(hosted(StartPage, Work()))
    for place in (folder, folder / "site.toml"):
        with qtbot.waitSignal(services.session.opened) as opened:
            assert drop(page, files(place))
        assert opened.args is not None
        assert opened.args[0].folder == folder
    with qtbot.waitSignal(services.session.failed):
        drop(page, files(tmp_path / "home"))


def test_the_open_site_comes_first_and_is_gone_on_with(hosted: Hosting, services: Services, tmp_path: Path) -> None:
    folder = tmp_path / "ex"
    remember(services, folder, site_at(tmp_path / "other"))
    host = hosted(StartPage, Work(folder=folder).with_site(Site(name="Müller & Söhne")))
    page = start(host)
    assert page.open_site.isVisible()
    assert page.action().text == "Go on with Müller && Söhne"
    assert list(page.recent.rows_by_folder) == [tmp_path / "other"], "the open one is not offered again"
    assert not page.new_site.name.isVisible(), "another new site is folded away"
    page.act()
    assert host.finished == 1
    page.new_site.fold.button.click()
    assert page.new_site.name.isVisible()


def test_the_name_of_the_open_site_can_be_changed(hosted: Hosting, tmp_path: Path) -> None:
    host = hosted(StartPage, Work(folder=tmp_path).with_site(Site(name="Old")))
    page = start(host)
    page.go_to("name")
    line = page.open_site.name.line
    assert page.focusWidget() is line
    line.selectAll()
    QTest.keyClicks(line, "New name")
    assert host.work.site.name == "New name"
    line.setText("x" * 81)
    line.textEdited.emit(line.text())
    assert page.action().needs == "The site's name cannot stand like this."
    assert not page.open_site.name.problem.isHidden()


def test_enter_in_the_new_name_makes_the_new_site_beside_an_open_one(
    hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    host = hosted(StartPage, Work(folder=tmp_path).with_site(Site(name="Old")))
    page = start(host)
    page.new_site.fold.button.click()
    page.new_site.name.line.setFocus()
    QTest.keyClicks(page.new_site.name.line, "Second")
    ready(qtbot, page)
    with qtbot.waitSignal(services.session.opened) as opened:
        QTest.keyClick(page.new_site.name.line, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].site.name == "Second"
    assert host.finished == 0


def test_a_long_name_does_not_make_a_long_button(hosted: Hosting, tmp_path: Path) -> None:
    page = start(hosted(StartPage, Work(folder=tmp_path).with_site(Site(name="An uncommonly long name " * 3))))
    assert page.action().text == "Go on with An uncommonly long name An…"


def test_a_phone_s_number_is_decoded_with_no_site_open(hosted: Hosting, qtbot: QtBot) -> None:
    page = start(hosted(StartPage, Work()))
    QTest.keyClicks(page.decoder.line, "4000 0022")
    assert page.decoder.read_as.text() == "0x40000022"
    qtbot.waitUntil(lambda: not page.decoder.facts.values[0].visibleRegion().isEmpty())


def test_folders_whose_names_are_no_unicode_are_listed_and_opened(
    hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = site_at(Path(os.fsdecode(os.fsencode(tmp_path) + b"/Zahn\xe4rzte")), Site())
    remember(services, folder)
    page = start(hosted(StartPage, Work()))
    row = page.recent.rows_by_folder[folder]
    qtbot.waitUntil(lambda: row.button.when.text() != "")
    with qtbot.waitSignal(services.session.opened) as opened:
        row.button.click()
    assert opened.args is not None
    assert opened.args[0].folder == folder


def dialogs() -> list[QFileDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()]


def test_open_really_opens_the_system_s_dialog(
    hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = site_at(tmp_path / "ex")
    page = start(hosted(StartPage, Work()))
    page.recent.open_button.click()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialog = dialogs()[0]
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(folder))
    with qtbot.waitSignal(services.session.opened) as opened:
        dialog.accept()
    assert opened.args is not None
    assert opened.args[0].folder == folder


def test_a_site_is_saved_as_a_template_and_a_new_one_begins_with_it(
    hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    made = Site(name="Example Dental", provisioning=Provisioning(route=Route.XML, url="https://prov.example.com/"))
    folder = site_at(tmp_path / "dental", made)
    page = start(hosted(StartPage, Work(folder=folder, site=made)))
    page.open_site.save.button.click()
    dialog = dialogs()[0]
    dialog.selectFile(str(tmp_path / "office.toml"))
    with qtbot.waitSignal(page.open_site.save.ended):
        dialog.accept()
    file = tmp_path / "office.template.toml"
    assert "office.template.toml" in page.open_site.saved.text()
    assert "Dental" not in file.read_text()
    assert "prov.example.com" not in file.read_text()
    assert drop(page, files(file))
    assert page.new_site.template.box.currentText() == "office.template.toml"
    assert page.focusWidget() is page.new_site.name.line, "the form is open, at what is still missing"
    name_it(page, "Another")
    ready(qtbot, page)
    with qtbot.waitSignal(services.session.opened) as opened:
        page.new_site.button.click()
    assert opened.args is not None
    assert opened.args[0].site == Site(name="Another", provisioning=Provisioning(route=Route.XML))


def test_a_template_file_can_be_looked_for(hosted: Hosting, tmp_path: Path) -> None:
    page = start(hosted(StartPage, Work()))
    box = page.new_site.template.box
    assert box.itemText(box.count() - 1) == "a template file…"
    box.activated.emit(box.count() - 1)
    file = tmp_path / "office.template.toml"
    file.write_text("format = 1\n")
    dialog = dialogs()[0]
    dialog.selectFile(str(file))
    dialog.accept()
    assert page.new_site.template.chosen == file


def test_while_a_site_is_read_that_is_said(hosted: Hosting, services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    page = start(hosted(StartPage, Work()))
    gate, pool = threading.Event(), QThreadPool.globalInstance()
    try:
        for _ in range(pool.maxThreadCount()):
            Task(lambda _: gate.wait()).start()
        services.session.open(site_at(tmp_path / "far"))
        qtbot.waitUntil(page.opening.isVisible)
        with qtbot.waitSignal(services.session.opened):
            gate.set()
    finally:
        gate.set()
    assert page.opening.isHidden()
    with qtbot.waitSignal(services.session.failed):
        services.session.open(tmp_path / "gone")
    assert page.opening.isHidden()
