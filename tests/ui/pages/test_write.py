"""The Write page on real servers in folders: one phone first, written, stopped, rolled back, recovered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.core.plan.sites import phone
from tests.system import server
from tests.ui.conftest import NOW, Host, Hosting
from tests.ui.pages import places
from wizard.core.errors import StalePlan
from wizard.core.plan.receipt import Status
from wizard.core.site import Phone, Route, Site, Stage
from wizard.core.steps import Step
from wizard.system import journal
from wizard.system.planning import plan_site
from wizard.system.receipts import list_receipts, prune
from wizard.system.root import Root
from wizard.system.site_file import THIS_COMPUTER
from wizard.ui.pages.write import WritePage
from wizard.ui.pages.write.situation import Situation
from wizard.ui.services import Services
from wizard.ui.work import Work

PILOT = phone("101", name="Kitchen")
NEW = phone("105")
WAITING = tuple(phone(f"10{n}", Stage.WAIT) for n in (2, 3, 4))
ALL_WAIT = (replace(PILOT, stage=Stage.WAIT, name="Front Desk"), *WAITING)

Writing = Callable[..., tuple[Host, WritePage]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return places.make_server(tmp_path)


@pytest.fixture
def come(qtbot: QtBot, services: Services, hosted: Hosting, tmp_path: Path, root: Path) -> Writing:
    """Return a function that comes to the page with a site that is planned, once the server has been looked at."""

    def come(*phones: Phone, route: Route = Route.DPMA, is_planned: bool = True) -> tuple[Host, WritePage]:
        work = places.opened(qtbot, services, tmp_path, places.site(*phones, route=route))
        host = hosted(WritePage, planned(services, work) if is_planned else work)
        page = host.page
        assert isinstance(page, WritePage)
        looked_at(qtbot, page)
        qtbot.waitUntil(lambda: page.numbers.summary is not None or not is_planned)
        return host, page

    return come


def planned(services: Services, work: Work) -> Work:
    return replace(work, planned=plan_site(services.session.shown(work), lambda: places.PHRASE, now=NOW))


def looked_at(qtbot: QtBot, page: WritePage) -> None:
    qtbot.waitUntil(lambda: not page.parts.pilot.look.is_at_work and not page.is_holding)


def write(qtbot: QtBot, host: Host, page: WritePage) -> None:
    page.act()
    assert page.is_holding
    looked_at(qtbot, page)
    assert not host.errors


def answer(page: WritePage, words: str) -> None:
    question = page.parts.receipts.question
    assert not question.isHidden()
    button(question.buttons, words).click()


def button(buttons: list[QPushButton], words: str) -> QPushButton:
    return next(b for b in buttons if b.text() == words)


def facts(page: WritePage) -> dict[str, str]:
    return {name: words for name, words, _ in page.parts.writing.facts.shown}


def test_what_is_about_to_happen_is_said_first(come: Writing, root: Path) -> None:
    _, page = come(PILOT, *WAITING)
    assert page.parts.writing.heading.text() == "7 files are about to be written to pbx.example.com"
    assert facts(page)["Where"] == str(root)
    assert facts(page)["Phones"] == "1 phone moves to TLS: 101. 3 phones stay as they are."
    assert facts(page)["Backed up"] == "pjsip.conf, res_digium_phone.conf"
    assert page.action().text == "Write 7 files now"
    assert not page.is_holding
    assert list_receipts(root) == ()


def test_what_was_previewed_is_on_the_disk_and_the_receipt_shown(
    qtbot: QtBot, come: Writing, root: Path, tmp_path: Path
) -> None:
    host, page = come(PILOT, *WAITING)
    assert host.work.planned is not None
    plan = host.work.planned.plan
    write(qtbot, host, page)
    for change in plan.changes:
        assert (root / str(change.path)[1:]).read_bytes() == change.after
    receipt = list_receipts(root)[0]
    assert host.work.receipt == receipt.id
    assert host.work.restart == plan.restart
    assert host.work.planned is None
    assert host.work.reading is not None
    assert host.work.reading.receipts == 1
    assert (tmp_path / "site/receipts" / f"{receipt.id}.json").exists()
    assert facts(page)["Written"] == "7 files, read back and compared"
    assert receipt.id in facts(page)["Receipt"]
    assert page.lead() == "Done, and undoable."
    assert page.parts.receipts.list.count() == 1
    assert page.action().text == "Restart steps"
    page.act()
    assert host.finished == 1


def test_a_file_changed_by_another_hand_stops_it_before_the_first_byte(qtbot: QtBot, come: Writing, root: Path) -> None:
    host, page = come(PILOT, *WAITING)
    with (root / "etc/asterisk/pjsip.conf").open("a") as file:
        file.write("; another hand\n")
    before = server.snapshot(root)
    page.act()
    looked_at(qtbot, page)
    assert [type(error) for error in host.errors] == [StalePlan]
    assert server.snapshot(root) == before
    assert host.work.planned is None
    assert host.work.receipt == ""
    assert not page.parts.banner.isHidden()
    assert page.action().text == "Preview"
    page.act()
    assert host.wanted == ["preview"]


def many() -> tuple[Phone, ...]:
    return tuple(replace(phone("101"), mac=f"00:0f:d3:aa:cc:{n:02x}", extension=str(200 + n)) for n in range(60))


def test_stopped_it_puts_everything_back(qtbot: QtBot, come: Writing, root: Path) -> None:
    host, page = come(*many(), route=Route.XML)
    before = server.snapshot(root)
    page.act()
    page.ask_to_stop()
    button(page.parts.question.buttons, "Stop and put everything back").click()
    assert page.is_holding
    assert page.action().needs
    looked_at(qtbot, page)
    assert server.snapshot(root) == before
    assert list_receipts(root) == ()
    assert not host.errors
    assert page.parts.banner.accessibleName() == "Stopped. Everything is back as it was; nothing was written."
    assert page.action().text == "Write 66 files now"
    assert page.parts.question.isHidden()


def test_cancel_stops_it_too(qtbot: QtBot, come: Writing, root: Path) -> None:
    _, page = come(*many(), route=Route.XML)
    before = server.snapshot(root)
    page.act()
    writing = page.parts.writing
    assert (writing.heading.text(), writing.bar.maximum()) == ("Getting ready to write", 0)
    assert writing.cancel.isVisible(), "also while the server is only being reached"
    writing.cancel.click()
    looked_at(qtbot, page)
    assert server.snapshot(root) == before


def test_asked_whether_to_stop_one_can_keep_writing(qtbot: QtBot, come: Writing, root: Path) -> None:
    host, page = come(*many(), route=Route.XML)
    page.act()
    page.ask_to_stop()
    button(page.parts.question.buttons, "Keep writing").click()
    looked_at(qtbot, page)
    assert host.work.receipt == list_receipts(root)[0].id
    assert page.parts.question.isHidden()


def test_how_far_it_has_come_is_shown_for_every_file(qtbot: QtBot, come: Writing) -> None:
    host, page = come(PILOT, *WAITING)
    shown: list[tuple[int, str]] = []
    page.writer.progressed.connect(
        lambda _: shown.append((page.parts.writing.bar.value(), page.parts.writing.heading.text()))
    )
    write(qtbot, host, page)
    assert shown == [(n, f"Writing file {n + 1} of 7") for n in range(7)]


def test_rolled_back_the_server_is_as_before(qtbot: QtBot, come: Writing, root: Path) -> None:
    before = server.snapshot(root)
    host, page = come(PILOT, *WAITING)
    write(qtbot, host, page)
    receipts = page.parts.receipts
    receipts.button.click()
    assert "2 files go back to what they were. 5 new ones are removed." in receipts.question.words.text()
    answer(page, "Leave it as it is")
    assert receipts.question.isHidden()
    assert len(list_receipts(root)) == 1
    receipts.button.click()
    answer(page, "Roll back now")
    assert receipts.busy.isVisible(), "what is being done is said"
    assert page.lead() == "If this is cut short, recovering finishes it."
    assert page.action().needs == "The server's files are being put back."
    looked_at(qtbot, page)
    assert receipts.busy.isHidden()
    assert server.snapshot(root) == before
    assert list_receipts(root) == ()
    assert not receipts.isVisible()
    assert host.work.receipt == ""
    assert [s.command for s in host.work.restart][:1] == ["asterisk -rx 'module reload res_pjsip.so'"]
    assert page.action().text == "Restart steps"
    assert "rolled back" in page.parts.writing.heading.text()
    assert not host.errors


def test_while_phones_are_on_tls_it_is_refused_first_and_forced_only_then(
    qtbot: QtBot, come: Writing, root: Path
) -> None:
    host, page = come(PILOT, *WAITING)
    write(qtbot, host, page)
    places.register(root, "101", "TLS")
    page.parts.receipts.button.click()
    answer(page, "Roll back now")
    qtbot.waitUntil(lambda: not page.parts.receipts.question.isHidden())
    question = page.parts.receipts.question
    assert not host.errors
    assert question.words.text().startswith("Phones are still registered over TLS.")
    assert "cut off until each has fetched" in question.words.text()
    assert len(list_receipts(root)) == 1
    answer(page, "Go to the phones")
    assert host.wanted == ["phones"]
    page.parts.receipts.button.click()
    answer(page, "Roll back now")
    qtbot.waitUntil(lambda: not question.isHidden())
    answer(page, "Roll back anyway")
    looked_at(qtbot, page)
    assert list_receipts(root) == ()


def test_a_file_changed_since_is_refused_first_and_kept_when_forced(qtbot: QtBot, come: Writing, root: Path) -> None:
    host, page = come(PILOT, *WAITING)
    write(qtbot, host, page)
    with (root / "etc/asterisk/pjsip.conf").open("a") as file:
        file.write("; mine\n")
    page.parts.receipts.button.click()
    answer(page, "Roll back now")
    qtbot.waitUntil(lambda: not page.parts.receipts.question.isHidden())
    assert "Go to the phones" not in [b.text() for b in page.parts.receipts.question.buttons]
    changes = page.parts.receipts.changes
    qtbot.waitUntil(lambda: not changes.isHidden())
    assert "/etc/asterisk/pjsip.conf" in changes.words.text()
    assert [line.text for line in changes.view.lines][-1] == "; mine"
    answer(page, "Roll back anyway")
    looked_at(qtbot, page)
    kept = root / facts(page)["Changed by others, kept as"][1:]
    assert kept.read_text().endswith("; mine\n")


def written_twice(qtbot: QtBot, services: Services, host: Host, page: WritePage) -> None:
    write(qtbot, host, page)
    host.edit(lambda w: planned(services, w.with_site(replace(w.site, phones=(PILOT, NEW, *WAITING)))))
    qtbot.waitUntil(lambda: page.numbers.summary is not None)
    write(qtbot, host, page)


def test_an_older_receipt_can_be_chosen_and_one_below_a_later_goes_with_it_or_not_at_all(
    qtbot: QtBot, services: Services, come: Writing, root: Path
) -> None:
    before = server.snapshot(root)
    host, page = come(PILOT, *WAITING)
    written_twice(qtbot, services, host, page)
    receipts = page.parts.receipts
    assert receipts.list.count() == 2
    receipts.list.setCurrentRow(1)
    receipts.button.click()
    answer(page, "Roll back now")
    qtbot.waitUntil(lambda: not receipts.question.isHidden())
    assert "was written again later" in receipts.question.words.text()
    answer(page, "Leave it as it is")
    assert len(list_receipts(root)) == 2
    receipts.list.setCurrentRow(0)
    receipts.button.click()
    answer(page, "Roll back now")
    looked_at(qtbot, page)
    assert [r.id for r in list_receipts(root)] == [host.work.receipt]
    host.edit(lambda w: planned(services, w))
    write(qtbot, host, page)
    receipts.list.setCurrentRow(1)
    receipts.button.click()
    answer(page, "Roll back now")
    qtbot.waitUntil(lambda: not receipts.question.isHidden())
    answer(page, "Roll back all of it")
    looked_at(qtbot, page)
    assert server.snapshot(root) == before
    assert facts(page)["Rolled back with it"]
    assert host.work.receipt == ""
    assert not host.errors


def test_what_others_did_between_two_writes_is_shown_before_all_of_it_is_forced_back(
    qtbot: QtBot, services: Services, come: Writing, root: Path
) -> None:
    host, page = come(PILOT, *WAITING)
    write(qtbot, host, page)
    with (root / "etc/asterisk/pjsip.conf").open("a") as file:
        file.write("; mine\n")
    host.edit(lambda w: planned(services, w.with_site(replace(w.site, phones=(PILOT, NEW, *WAITING)))))
    qtbot.waitUntil(lambda: page.numbers.summary is not None)
    write(qtbot, host, page)
    receipts = page.parts.receipts
    receipts.list.setCurrentRow(1)
    receipts.button.click()
    answer(page, "Roll back now")
    qtbot.waitUntil(lambda: not receipts.question.isHidden())
    answer(page, "Roll back all of it")
    qtbot.waitUntil(lambda: not receipts.changes.isHidden())
    assert [line.text for line in receipts.changes.view.lines][-1] == "; mine"
    answer(page, "Roll back anyway")
    looked_at(qtbot, page)
    assert list_receipts(root) == ()
    assert receipts.changes.isHidden()


def test_backups_that_were_pruned_are_no_way_back(qtbot: QtBot, services: Services, come: Writing, root: Path) -> None:
    host, page = come(PILOT, *WAITING)
    written_twice(qtbot, services, host, page)
    prune(root, 1)
    page.enter()
    looked_at(qtbot, page)
    assert page.parts.receipts.list.count() == 1


def test_a_write_that_was_cut_short_is_recovered(qtbot: QtBot, come: Writing, root: Path) -> None:
    before = server.snapshot(root)
    host, page = come(PILOT, *WAITING)
    write(qtbot, host, page)
    receipt = list_receipts(root)[0]
    state = Root.at(root).place(journal.STATE)
    journal.mark(state / receipt.id, receipt.with_status(Status.WRITING))
    page.enter()
    looked_at(qtbot, page)
    recovery = page.parts.recovery
    assert not recovery.banner.isHidden()
    recovery.banner.button.click()
    qtbot.waitUntil(lambda: not recovery.button.isHidden())
    with qtbot.waitSignal(recovery.recovered):
        recovery.button.click()
    looked_at(qtbot, page)
    assert list_receipts(root) == ()
    assert server.snapshot(root) == before
    assert not host.errors


def test_phones_in_service_wait_until_one_is_chosen_to_go_first(come: Writing) -> None:
    host, page = come(*ALL_WAIT)
    pilot = page.parts.pilot
    assert pilot.heading.text() == "One phone first"
    assert pilot.choice.currentData() == "102"
    assert "proposed" in pilot.choice.currentText()
    assert [role for _, _, role in pilot.facts.shown] == ["good", "good", "good"]
    assert facts(page)["Phones"] == "4 phones stay as they are."
    row = pilot.choice.findData("101")
    pilot.choice.setCurrentIndex(row)
    pilot.choice.activated.emit(row)
    assert [role for _, _, role in pilot.facts.shown] == ["good", "warn", "good"]
    assert pilot.first.text() == "Move 101 first"
    pilot.first.click()
    assert stages(host.work.site) == [Stage.SECURE, Stage.WAIT, Stage.WAIT, Stage.WAIT]
    assert host.wanted == ["preview"]
    assert host.work.planned is None


def stages(site: Site) -> list[Stage]:
    return [p.stage for p in site.phones]


def test_the_others_follow_only_when_the_first_was_seen(qtbot: QtBot, come: Writing, root: Path) -> None:
    host, page = come(PILOT, *WAITING)
    pilot = page.parts.pilot
    assert pilot.heading.text() == "101 Kitchen goes first"
    assert pilot.rest.text() == "Move the other 3"
    assert not pilot.rest.isEnabled()
    write(qtbot, host, page)
    assert pilot.facts.shown[0][1] == "written, not registered yet"
    places.register(root, "101", "UDP")
    pilot.look.button.click()
    looked_at(qtbot, page)
    assert pilot.facts.shown[0][1] == "registered, but not over TLS"
    assert not pilot.rest.isEnabled()
    places.register(root, "101", "TLS")
    pilot.look.button.click()
    looked_at(qtbot, page)
    assert pilot.facts.shown[0] == ("Seen of it", "on TLS", "good")
    pilot.rest.click()
    assert stages(host.work.site) == [Stage.SECURE] * 4
    assert host.wanted == ["preview"]


def test_a_call_somebody_saw_is_enough(come: Writing) -> None:
    host, page = come(PILOT, *WAITING)
    pilot = page.parts.pilot
    pilot.call.click()
    assert host.work.called == ("101",)
    assert pilot.rest.isEnabled()
    pilot.call.click()
    assert not host.work.called
    assert not pilot.rest.isEnabled()


def test_phones_that_have_to_stay_are_named_with_the_reason(come: Writing) -> None:
    host, page = come(PILOT, *WAITING[:2], replace(WAITING[2], model="D62", firmware="2_2_0_3"))
    pilot = page.parts.pilot
    assert pilot.rest.text() == "Move the other 2"
    assert "104 Phone 104: Firmware 2_2_0_3 of the D62 has no TLS." in pilot.held.words.text()
    pilot.held.go.click()
    assert host.wanted[0].startswith("phones[3]")


def test_where_no_phone_waits_nothing_is_said_of_a_first_one(come: Writing) -> None:
    _, page = come(PILOT, NEW)
    assert page.parts.pilot.isHidden()


def test_without_a_plan_the_preview_comes_first(come: Writing) -> None:
    host, page = come(PILOT, *WAITING, is_planned=False)
    assert page.action().text == "Preview"
    page.act()
    assert host.wanted == ["preview"]
    assert not page.is_holding


def test_a_plan_with_errors_is_not_written(come: Writing) -> None:
    host, page = come(PILOT, *WAITING)
    host.edit(lambda work: work.typed("certificate.days", "many"))
    assert page.action().text == "Preview"


def test_nothing_to_write_leads_on(qtbot: QtBot, services: Services, come: Writing) -> None:
    host, page = come(PILOT, NEW)
    write(qtbot, host, page)
    host.edit(lambda work: planned(services, work))
    assert page.parts.writing.heading.text().startswith("7 files written")
    assert page.action().text == "Restart steps"
    host.edit(lambda work: replace(work, folder=Path("other"), restart=()))
    assert page.action().text == "Check"
    page.act()
    assert host.wanted == ["check"]
    assert Step.WRITE.value in dict(host.work.seen)


def test_what_was_rolled_back_on_another_page_is_no_longer_called_done(
    qtbot: QtBot, services: Services, come: Writing
) -> None:
    host, page = come(PILOT, NEW)
    write(qtbot, host, page)
    assert host.work.restart_of == host.work.receipt != ""
    assert page.lead() == "Done, and undoable."
    host.edit(lambda work: replace(work.with_steps(()), receipt="", planned=None))
    assert page.action().text == "Preview"
    assert page.parts.writing.heading.text() == "Nothing is ready to be written yet"


def test_where_only_freepbx_pages_are_due_their_steps_come_next(
    qtbot: QtBot, services: Services, come: Writing
) -> None:
    host, page = come(PILOT, NEW)
    steps = host.work.planned.plan.restart if host.work.planned else ()
    assert steps

    def only_steps(work: Work) -> Work:
        assert work.planned is not None
        return replace(work, planned=replace(work.planned, plan=replace(work.planned.plan, changes=())))

    host.edit(only_steps)
    assert page.action().text == "Restart steps"
    page.act()
    assert (host.finished, host.work.restart, host.work.restart_of) == (1, steps, "")


def test_a_receipt_without_its_copy_is_said_and_nothing_undone(
    qtbot: QtBot, come: Writing, root: Path, tmp_path: Path
) -> None:
    host, page = come(PILOT, *WAITING)
    (tmp_path / "site/receipts").write_text("in the way")
    write(qtbot, host, page)
    assert ("Copy of it", "warn") in [(name, role) for name, _, role in page.parts.writing.facts.shown]
    assert len(list_receipts(root)) == 1


def test_the_keyboard_is_on_no_button_when_the_page_is_come_to(come: Writing) -> None:
    _, page = come(*ALL_WAIT)
    page.take_focus()
    assert page.focusWidget() in (None, page)
    assert page.lead() == Situation.READY.value.template


def test_a_plan_for_a_folder_can_be_carried(qtbot: QtBot, come: Writing, tmp_path: Path) -> None:
    host, page = come(PILOT)
    panel = page.parts.bundle
    assert panel.isVisible()
    panel.save.button.click()
    (dialog,) = (shown for shown in panel.findChildren(QFileDialog) if shown.isVisible())
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "carried.zip"))
    dialog.accept()
    qtbot.waitUntil(panel.saved.isVisible)
    assert "install.sh" in panel.saved.text()
    with ZipFile(tmp_path / "carried.zip") as archive:
        carried = {name.partition("/")[2] for name in archive.namelist()}
    assert host.work.planned is not None
    assert {f"tree{change.path}" for change in host.work.planned.plan.changes if change.after} < carried
    write(qtbot, host, page)
    assert panel.isHidden()


def test_on_this_computer_there_is_nothing_to_carry(come: Writing) -> None:
    host, page = come(PILOT)
    assert host.work.planned is not None
    here = replace(host.work.planned, root=THIS_COMPUTER)
    page.show_work(replace(host.work, planned=here))
    assert page.parts.bundle.isHidden()
