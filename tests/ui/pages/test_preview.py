"""The Preview page against real servers in folders: what it plans, shows, masks and leads to."""

import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests import trees
from tests.core.plan.sites import phone
from tests.ui.conftest import NOW, Host, Hosting
from tests.ui.pages import places
from wizard.core.errors import WizardError
from wizard.core.plan.difference_lines import LineKind
from wizard.core.plan.masking import MASK
from wizard.core.site import Destination, DestinationKind, Phone, Route, Site, Stage
from wizard.core.steps import Step
from wizard.system.apply import apply
from wizard.system.cancelling import Cancelling
from wizard.system.server import Server
from wizard.system.server_access import LocalServer
from wizard.ui.pages.preview import PreviewPage
from wizard.ui.pages.preview.difference_words import reason
from wizard.ui.passphrase_dialog import PassphraseDialog
from wizard.ui.reaching import Reaching
from wizard.ui.services import Services
from wizard.ui.task import Task

PILOT = phone("101")
WAITING = tuple(phone(f"10{n}", Stage.WAIT) for n in (2, 3, 4))
NEW = phone("105")

Planning = Callable[..., tuple[Host, PreviewPage]]


@pytest.fixture
def planning(qtbot: QtBot, services: Services, hosted: Hosting, tmp_path: Path) -> Planning:
    """Return a function that comes to the page with a site, and waits until it is planned."""

    def come(
        *phones: Phone, route: Route = Route.DPMA, change: Callable[[Site], Site] = lambda s: s
    ) -> tuple[Host, PreviewPage]:
        if not (tmp_path / places.ROOT).exists():
            places.make_server(tmp_path)
        work = places.opened(qtbot, services, tmp_path, change(places.site(*phones, route=route)))
        host = hosted(PreviewPage, work)
        assert isinstance(host.page, PreviewPage)
        page = host.page
        qtbot.waitUntil(
            lambda: not page.planner.is_at_work and (page.numbers.summary is not None or not host.work.planned)
        )
        return host, page

    return come


def choose(qtbot: QtBot, page: PreviewPage, name: str) -> None:
    row = next(i for i, entry in enumerate(page.plan_view.list.entries) if entry.name == name)
    page.plan_view.list.choose(row)
    entry = page.plan_view.list.entry
    assert entry is not None
    path = getattr(entry.about, "path", None)
    if path is not None:
        drawn = page.plan_view.difference
        qtbot.waitUntil(lambda: drawn.shown is not None and drawn.shown.path == path)


def names(page: PreviewPage) -> list[str]:
    return [entry.name for entry in page.plan_view.list.entries]


def test_it_plans_by_itself_and_says_what_that_comes_to(planning: Planning) -> None:
    host, page = planning(PILOT, *WAITING)
    assert host.work.planned is not None
    assert host.work.planned.plan.is_applicable
    assert page.lead() == (
        "7 files: 5 new, 2 changed; a backup is kept of both. 1 phone moves to TLS: 101. 3 phones stay as they are."
    )
    assert names(page)[0] == "on pbx.example.com"
    assert {"keys/asterisk.key", "pjsip.conf", "pjsip_secure_calling.conf", "res_digium_phone.conf"} <= set(names(page))
    assert page.action().text == "Write 7 files"
    assert not page.action().needs
    page.act()
    assert host.finished == 1
    assert not host.errors


def test_nothing_is_written_on_the_server(planning: Planning, tmp_path: Path) -> None:
    root = places.make_server(tmp_path)
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    planning(PILOT, NEW, *WAITING)
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_a_line_has_its_number_its_sign_and_its_reason(qtbot: QtBot, planning: Planning) -> None:
    _, page = planning(PILOT, *WAITING)
    choose(qtbot, page, "pjsip.conf")
    view = page.plan_view.difference.view
    added = [line for line in view.lines if line.kind is LineKind.ADDED]
    assert added
    encrypted = next(line for line in added if line.text.startswith("media_encryption=sdes"))
    assert reason(encrypted)
    assert encrypted.source
    row = list(view.lines).index(encrypted)
    index = view.model().index(row, 0)
    spoken = view.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"added, line {encrypted.after_line}: media_encryption=sdes")
    assert reason(encrypted) in spoken
    assert encrypted.source in view.model().data(index, Qt.ItemDataRole.ToolTipRole)
    about = page.plan_view.difference.about
    assert about.isHidden()
    view.setCurrentIndex(index)
    assert about.text() == f"{reason(encrypted)} – {encrypted.source}"
    assert not about.isHidden()


def test_secrets_are_masked_until_asked_for_and_again_when_the_page_is_come_to(
    qtbot: QtBot, planning: Planning
) -> None:
    _, page = planning(NEW, *WAITING)
    panel = page.plan_view.difference
    choose(qtbot, page, "pjsip_secure_calling.conf")

    def password() -> str:
        return next(line.text for line in panel.view.lines if line.text.startswith("password"))

    assert MASK in password()
    panel.copy.click()
    assert MASK in QGuiApplication.clipboard().text()
    panel.secrets.click()
    qtbot.waitUntil(lambda: MASK not in password())
    secret = password().partition("=")[2]
    panel.copy.click()
    assert secret in QGuiApplication.clipboard().text()
    page.enter()
    qtbot.waitUntil(lambda: MASK in password())
    assert not panel.secrets.isChecked()


def test_a_private_key_is_named_and_not_shown(qtbot: QtBot, planning: Planning) -> None:
    _, page = planning(PILOT, *WAITING)
    choose(qtbot, page, "keys/asterisk.key")
    panel = page.plan_view.difference
    assert not panel.view.lines
    assert panel.note.text() == "private key, not shown"


def test_the_whole_file_is_there_when_asked_for(qtbot: QtBot, planning: Planning) -> None:
    host, page = planning(PILOT, *WAITING)
    choose(qtbot, page, "pjsip.conf")
    panel = page.plan_view.difference
    assert any(line.kind is LineKind.GAP for line in panel.view.lines)
    panel.whole.click()
    qtbot.waitUntil(lambda: all(line.kind is not LineKind.GAP for line in panel.view.lines))
    assert host.work.planned is not None
    change = next(c for c in host.work.planned.plan.changes if c.path.name == "pjsip.conf")
    kept = [line.text for line in panel.view.lines if line.kind is not LineKind.REMOVED]
    assert change.after is not None
    assert len(kept) == len(change.after.decode().splitlines())


def test_the_lines_that_are_chosen_are_copied_as_they_stand_in_the_file(qtbot: QtBot, planning: Planning) -> None:
    _, page = planning(PILOT, *WAITING)
    choose(qtbot, page, "pjsip.conf")
    view = page.plan_view.difference.view
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.lines[2].text != ""


def test_an_error_leads_to_its_field(planning: Planning) -> None:
    host, page = planning(replace(PILOT, root_loaded=False), *WAITING)
    assert host.work.planned is not None
    assert not host.work.planned.plan.changes
    action = page.action()
    assert action.needs.startswith("101 Phone 101: This phone validates certificates")
    assert action.field.startswith("phones[0]")
    entry = page.plan_view.list.entry
    assert entry is not None
    assert entry.state == "error"
    page.plan_view.note.go.click()
    assert host.wanted == [action.field]
    assert page.lead() == "Nothing can be written yet: something is still wrong or missing."


def test_what_many_phones_share_is_one_problem(planning: Planning) -> None:
    phones = [replace(phone(str(number)), root_loaded=False) for number in (101, 102, 103)]
    _, page = planning(*phones)
    validating = [name for name in names(page) if "This phone validates certificates" in name]
    assert validating == ["3 phones: This phone validates certificates, and is not known to hold the private root."]
    assert "101 Phone 101, 102 Phone 102, 103 Phone 103" in page.plan_view.note.detail.text()


def test_a_draft_that_is_no_answer_keeps_from_writing(planning: Planning) -> None:
    host, page = planning(PILOT, *WAITING)
    host.edit(lambda work: work.typed("certificate.days", "many"))
    assert page.action().field == "certificate.days"
    assert page.action().needs


def test_an_instruction_can_be_copied(qtbot: QtBot, planning: Planning) -> None:
    old = replace(PILOT, firmware="2_8_1", root_loaded=False)
    _, page = planning(old, *WAITING)
    choose(qtbot, page, "Load the authority's root onto the phones")
    note = page.plan_view.note
    assert "unverified" in note.detail.text()
    note.copy.click()
    assert QGuiApplication.clipboard().text() == note.snippet.toPlainText()
    assert "<certs>" in note.snippet.toPlainText()
    assert note.go.isHidden()


def test_the_file_for_bulk_handler_is_made_from_an_export(qtbot: QtBot, planning: Planning, tmp_path: Path) -> None:
    root = tmp_path / places.ROOT
    shutil.copytree(trees.folder("freepbx"), root)
    (root / "etc/passwd").write_text("root:x:0:0::/root:/bin/sh\nasterisk:x:985:985::/:/bin/sh\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    host, page = planning(PILOT, phone("102"))
    assert page.lead().endswith("2 phones move to TLS: 101, 102.")
    export = tmp_path / "extensions.csv"
    header = "extension,tech,secret,media_encryption,transport\n"
    export.write_text(f"{header}101,pjsip,one,no,\n102,pjsip,two,no,0.0.0.0-udp\n103,pjsip,three,dtls,\n")
    choose(qtbot, page, "FreePBX, Extensions: set Media Encryption to SRTP via in-SDP (recommended)")
    note = page.plan_view.note
    assert note.make_import.isHidden()
    choose(qtbot, page, "FreePBX, Bulk Handler: the same for all extensions at once")
    note.make_import.click()
    for file in (export, tmp_path / "extensions-import.csv"):
        (dialog,) = [d for d in page.findChildren(QFileDialog) if d.isVisible()]
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(str(file))
        dialog.accept()
        qtbot.waitUntil(dialog.isHidden)
    made = tmp_path / "extensions-import.csv"
    qtbot.waitUntil(made.exists)
    assert made.read_text() == f"{header}101,pjsip,one,sdes,\n102,pjsip,two,sdes,\n"
    qtbot.waitUntil(lambda: not note.sources.isHidden())
    assert note.sources.text() == "2 extensions are in extensions-import.csv."
    assert not host.errors


def test_a_site_that_changes_while_it_is_planned_gets_its_own_plan(
    qtbot: QtBot, services: Services, hosted: Hosting, tmp_path: Path
) -> None:
    places.make_server(tmp_path)
    work = places.opened(qtbot, services, tmp_path, places.site(PILOT, *WAITING))
    host = hosted(PreviewPage, work)
    page = host.page
    assert isinstance(page, PreviewPage)
    host.edit(lambda w: w.with_site(replace(w.site, phones=(*WAITING, NEW))))
    qtbot.waitUntil(lambda: not page.planner.is_at_work and page.numbers.summary is not None)
    assert page.numbers.summary is not None
    assert page.numbers.summary.phones.moved == ("105",)


def test_a_refused_passphrase_leaves_no_plan_and_a_way_to_try_again(
    qtbot: QtBot, services: Services, hosted: Hosting, tmp_path: Path
) -> None:
    places.make_server(tmp_path)
    work = places.opened(qtbot, services, tmp_path, places.site(PILOT, *WAITING), phrase="")
    host = hosted(PreviewPage, work)
    page = host.page
    assert isinstance(page, PreviewPage)

    def dialogs() -> list[PassphraseDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, PassphraseDialog) and w.isVisible()]

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].reject()
    qtbot.waitUntil(lambda: not page.planner.is_at_work)
    assert host.work.planned is None
    assert not host.errors
    assert page.action().text == "Plan again"
    page.act()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialog = dialogs()[0]
    for line in (dialog.first, dialog.second):
        QTest.keyClicks(line, places.PHRASE)
    dialog.go.click()
    qtbot.waitUntil(lambda: host.work.planned is not None)


def test_a_server_that_cannot_be_read_is_said_once(planning: Planning) -> None:
    gone = Destination(kind=DestinationKind.FOLDER, path="../nowhere")
    host, page = planning(PILOT, change=lambda site: replace(site, destination=gone))
    assert [type(error) for error in host.errors] == [WizardError]
    assert host.work.planned is None
    assert page.action().text == "Plan again"
    assert page.busy.isHidden()


def test_nothing_to_write_leads_to_the_check(qtbot: QtBot, planning: Planning) -> None:
    phones = tuple(replace(p, stage=Stage.SECURE) for p in (PILOT, *WAITING))
    host, page = planning(*phones)
    assert host.work.planned is not None
    apply(host.work.planned.plan, host.work.planned.root, now=NOW)
    page.plan_view.refresh.click()
    qtbot.waitUntil(lambda: host.work.planned is not None and not host.work.planned.plan.changes)
    qtbot.waitUntil(lambda: page.numbers.summary is not None)
    assert page.lead().startswith("Nothing has to be written")
    assert page.action().text == "Check"
    page.act()
    assert host.wanted == ["check"]
    assert Step.PREVIEW.value in dict(host.work.seen)


def test_where_only_freepbx_pages_are_due_their_steps_come_next(
    qtbot: QtBot, planning: Planning, tmp_path: Path
) -> None:
    root = tmp_path / places.ROOT
    places.make_server(tmp_path, "freepbx")
    host, page = planning(phone("101"))
    assert host.work.planned is not None
    apply(host.work.planned.plan, root, now=NOW)
    page.plan_view.refresh.click()
    qtbot.waitUntil(lambda: host.work.planned is not None and not host.work.planned.plan.changes)
    assert page.action().text == "Restart steps"
    page.act()
    assert host.wanted == ["restart"]
    assert host.work.restart[0].command == "fwconsole reload"
    assert host.work.restart_of == "", "what is due was not written here"


def test_phones_that_still_wait_are_not_passed_by(qtbot: QtBot, planning: Planning) -> None:
    host, page = planning(PILOT, *WAITING)
    assert host.work.planned is not None
    apply(host.work.planned.plan, host.work.planned.root, now=NOW)
    page.plan_view.refresh.click()
    qtbot.waitUntil(lambda: host.work.planned is not None and not host.work.planned.plan.changes)
    assert page.action().text == "Move phones"
    page.act()
    assert host.finished == 1


def test_the_person_stays_on_the_same_file_when_it_is_planned_again(qtbot: QtBot, planning: Planning) -> None:
    host, page = planning(PILOT, *WAITING)
    choose(qtbot, page, "res_digium_phone.conf")
    host.edit(lambda w: w.with_site(replace(w.site, phones=(PILOT, NEW, *WAITING))))
    qtbot.waitUntil(lambda: not page.planner.is_at_work and page.numbers.summary is not None)
    entry = page.plan_view.list.entry
    assert entry is not None
    assert entry.name == "res_digium_phone.conf"


def test_a_problem_is_listed_with_a_sign_and_words(planning: Planning) -> None:
    _, page = planning(PILOT, *WAITING[:2], replace(WAITING[2], model="D62", firmware="2_2_0_3"))
    entry = page.plan_view.list.entries[-1]
    assert (entry.sign, entry.state) == ("·", "for your information")
    assert entry.spoken.startswith("for your information, 104 Phone 104: ")


class Endless(LocalServer):
    """A server whose files never come, until that is no longer wanted."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.is_asked, self.has_ended = threading.Event(), threading.Event()

    def files(self, folders: Sequence[PurePosixPath] = (), is_cancelled: Callable[[], bool] = lambda: False) -> Path:
        self.is_asked.set()
        cancelling = Cancelling(is_cancelled)
        try:
            while True:
                cancelling.pause(1)
        finally:
            self.has_ended.set()


class Far(Reaching):
    """Reaches that server."""

    def __init__(self, window: QWidget, server: Endless) -> None:
        super().__init__(window)
        self._endless = server

    @contextmanager
    def at(self, site: Site, folder: Path, task: Task) -> Iterator[Server]:
        yield self._endless


def test_a_plan_that_takes_too_long_is_called_off_and_its_thread_ends(
    qtbot: QtBot, services: Services, errors: list[Exception], tmp_path: Path
) -> None:
    places.make_server(tmp_path)
    work = places.opened(qtbot, services, tmp_path, places.site(PILOT))
    server = Endless(tmp_path)
    window = QWidget()
    qtbot.addWidget(window)
    page = PreviewPage(replace(services, reaching=Far(window, server)))
    qtbot.addWidget(page)
    page.show_work(work)
    page.show()
    page.enter()
    assert server.is_asked.wait(20)
    assert page.busy.isVisible()
    cancel = page.plan_view.refresh
    assert (cancel.text(), cancel.accessibleName()) == ("Cancel", "Cancel: The plan is being made")
    cancel.click()
    assert server.has_ended.wait(20)
    qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0)
    assert not page.busy.isVisible()
    assert (cancel.text(), cancel.accessibleName()) == ("&Refresh", "")
    assert page.action().text == "Plan again"
    assert not errors, "what was called off is no error"
