"""The Restart page runs the steps on this computer after a yes, and says what the console's answer means."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import trees
from tests.core.plan import sites
from tests.system import server as made
from tests.system.console_program import Server, make_server
from tests.ui.conftest import Host, Hosting
from tests.ui.far import Here, Network
from wizard.core.console.parts import TransportRow
from wizard.core.plan.make_plan import make_plan
from wizard.core.restart_run import StepOutcome
from wizard.core.site import Destination, DestinationKind, Route
from wizard.core.steps import Step
from wizard.system.apply import apply
from wizard.system.receipts import ChangedSince, list_receipts
from wizard.ui.pages.restart import RestartPage
from wizard.ui.pages.restart.paste_edit import LARGEST_PASTE, MOST_LINES
from wizard.ui.reaching import Reaching
from wizard.ui.services import Services
from wizard.ui.work import Work, opened, remembered

RECORDED = Path(__file__).parents[2] / "core/console/recorded"
POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="Asterisk's console is a POSIX program")
UP = TransportRow(id="transport-tls", protocol="tls", bind="0.0.0.0:5061")
LISTED = "Transport:  transport-tls  tls  0  0  0.0.0.0:5061"


def written(kind: DestinationKind = DestinationKind.THIS_COMPUTER) -> Work:
    site = replace(sites.site(Route.DPMA, sites.phone("101")), destination=Destination(kind=kind, path="tree"))
    plan = make_plan(site, sites.secrets(), trees.load("busy"), sites.NOW)
    return replace(Work().with_site(site), restart=plan.restart)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    return make_server(tmp_path, monkeypatch)


@pytest.fixture
def services(qtbot: QtBot, services: Services, server: Server) -> Services:
    """The same, with the server's folder for this computer."""
    window = QWidget()
    qtbot.addWidget(window)
    return replace(services, reaching=Here(window, server.root))


@pytest.fixture
def host(hosted: Hosting, server: Server) -> Host:
    host = hosted(RestartPage, written())
    page(host).run.look = lambda console: (UP,)
    return host


def page(host: Host) -> RestartPage:
    assert isinstance(host.page, RestartPage)
    return host.page


def outcomes(shown: RestartPage) -> list[StepOutcome]:
    results = shown.list.steps.results
    return [results[row].outcome for row in sorted(results)]


def pressed(shown: RestartPage, words: str) -> None:
    next(button for button in shown.run.question.buttons if button.text() == words).click()


def ran(qtbot: QtBot, shown: RestartPage) -> None:
    qtbot.waitUntil(lambda: not shown.is_holding)


@POSIX_ONLY
def test_nothing_is_run_before_a_yes_and_only_on_this_computer(qtbot: QtBot, hosted: Hosting, host: Host) -> None:
    elsewhere = hosted(RestartPage, written(DestinationKind.FOLDER))
    assert page(elsewhere).steps.run.isHidden()
    shown = page(host)
    assert not shown.steps.run.isHidden()
    shown.steps.run.click()
    assert not shown.is_holding
    assert "10 commands" not in shown.run.question.words.text()
    pressed(shown, "Not now")
    assert not shown.is_holding
    assert not shown.list.steps.results


@POSIX_ONLY
def test_steps_are_ticked_off_as_they_are_done_and_the_answer_is_judged(
    qtbot: QtBot, host: Host, server: Server
) -> None:
    server.answers(
        module_reload="echo \"Module 'x' reloaded successfully.\"",
        pjsip_show=f"echo '{LISTED}'",
        digium__phones="echo ok",
    )
    shown = page(host)
    shown.steps.run.click()
    pressed(shown, "Run")
    assert shown.is_holding
    assert shown.steps.count.text().endswith("done; the next one is being run…")
    assert shown.action().needs
    assert not shown.steps.stop.isHidden()
    ran(qtbot, shown)
    assert set(outcomes(shown)) == {StepOutcome.DONE, StepOutcome.LEFT_OUT}
    assert shown.list.steps.done == set(range(len(host.work.restart)))
    assert LISTED in shown.answer.text.toPlainText()
    causes = [row.cause.text() for row in shown.answer.verdicts.rows]
    assert any("transport-tls is there" in cause for cause in causes)
    assert not shown.steps.run.isEnabled(), "nothing is left to be run"
    assert not shown.action().needs
    assert not host.errors


@POSIX_ONLY
def test_a_broken_file_is_shown_beside_its_step_and_stops_the_run(qtbot: QtBot, host: Host, server: Server) -> None:
    line = "[2] WARNING[1] config.c: Category addition requested, but category '999' does not exist, line 5 of /p.conf"
    server.answers(module_reload=f'echo "{line}" >> {server.log}')
    shown = page(host)
    shown.steps.run.click()
    pressed(shown, "Run")
    ran(qtbot, shown)
    assert outcomes(shown)[:2] == [StepOutcome.DONE, StepOutcome.FAILED]
    assert set(outcomes(shown)[2:]) == {StepOutcome.NOT_RUN}
    assert "Line 5 of /p.conf adds to [999]" in str(shown.list.steps.words(1))
    assert "Take [999](+) out" in shown.answer.verdicts.rows[0].fix.text()
    assert shown.list.steps.done == {0}


@POSIX_ONLY
def test_where_a_transport_is_gone_the_way_back_is_offered_and_no_phone_was_moved(
    qtbot: QtBot, host: Host, server: Server
) -> None:
    looks = [(UP, TransportRow(id="udp", protocol="udp", bind="0.0.0.0:5060"))]
    server.answers(pjsip_show=f"echo '{LISTED}'", digium__phones="echo ok")
    shown = page(host)
    shown.run.look = lambda console: looks.pop() if looks else (UP,)
    shown.steps.run.click()
    pressed(shown, "Run")
    ran(qtbot, shown)
    assert "The transport udp (UDP, 0.0.0.0:5060) was up, and is not any more." in shown.run.question.words.text()
    fetching = [row for row, step in enumerate(host.work.restart) if "reconfigure" in step.command]
    assert [shown.list.steps.results[row].outcome for row in fetching] == [StepOutcome.NOT_RUN]
    assert shown.run.question.buttons[-1].text() == "Leave it as it is"
    pressed(shown, "Go to the way back")
    assert host.wanted == ["write"]


def written_here(hosted: Hosting, server: Server) -> tuple[Host, Path]:
    """The page after two writes on this computer, the newer of which is to be taken up; a file it made."""
    (server.root / "etc").mkdir(exist_ok=True)
    (server.root / "etc/passwd").write_text(f"asterisk:x:{made.UID}:{made.GID}:::\n")
    (server.root / "etc/group").write_text(f"asterisk:x:{made.GID}:\n")
    first = apply(made.single("/etc/asterisk/first.conf", None, "; first\n"), server.root, now=made.NOW)
    newest = apply(made.single("/etc/asterisk/pjsip_x.conf", None, "; x\n"), server.root, now=made.NOW)
    assert [r.id for r in list_receipts(server.root)] == [first.id, newest.id]
    work = written()
    host = hosted(RestartPage, replace(work.with_steps(work.restart, newest.id), receipt=newest.id))
    looks = [(UP, TransportRow(id="udp", protocol="udp", bind="0.0.0.0:5060"))]
    page(host).run.look = lambda console: looks.pop() if looks else (UP,)
    server.answers(pjsip_show=f"echo '{LISTED}'", digium__phones="echo ok")
    shown = page(host)
    shown.steps.run.click()
    pressed(shown, "Run")
    return host, server.root / "etc/asterisk/pjsip_x.conf"


def asked_back(qtbot: QtBot, shown: RestartPage) -> None:
    qtbot.waitUntil(lambda: "Roll back what was written?" in shown.run.question.words.text())
    assert "The transport udp (UDP, 0.0.0.0:5060) was up, and is not any more." in shown.run.question.words.text()
    assert shown.run.question.buttons[-1].text() == "Leave it as it is"


@POSIX_ONLY
def test_what_was_just_written_is_rolled_back_by_one_press(qtbot: QtBot, hosted: Hosting, server: Server) -> None:
    host, file = written_here(hosted, server)
    shown = page(host)
    asked_back(qtbot, shown)
    assert file.exists()
    pressed(shown, "Roll back now")
    ran(qtbot, shown)
    assert not file.exists()
    (standing,) = list_receipts(server.root)
    assert (host.work.receipt, host.work.restart_of) == (standing.id, "")
    assert [s.command for s in host.work.restart if not s.is_conditional] == [
        "asterisk -rx 'module reload res_pjsip.so'"
    ]
    assert shown.list.steps.done == {0}, "Asterisk was told of the old files already"
    assert "is rolled back, and Asterisk was told" in shown.run.outcome.accessibleName()
    assert "transport udp" in shown.run.outcome.accessibleName(), "what is not up again even so"
    assert not host.errors


@POSIX_ONLY
def test_it_can_be_left_as_it_is(qtbot: QtBot, hosted: Hosting, server: Server) -> None:
    host, file = written_here(hosted, server)
    shown = page(host)
    asked_back(qtbot, shown)
    pressed(shown, "Leave it as it is")
    ran(qtbot, shown)
    assert file.exists()
    assert len(list_receipts(server.root)) == 2
    assert shown.run.question.isHidden()
    assert not host.wanted


@POSIX_ONLY
def test_what_others_changed_meanwhile_leads_to_where_it_is_shown(
    qtbot: QtBot, hosted: Hosting, server: Server
) -> None:
    host, file = written_here(hosted, server)
    shown = page(host)
    asked_back(qtbot, shown)
    file.write_text("; theirs\n")
    pressed(shown, "Roll back now")
    ran(qtbot, shown)
    assert [type(error) for error in host.errors] == [ChangedSince]
    assert file.read_text() == "; theirs\n"
    pressed(shown, "Go to the way back")
    assert host.wanted == ["write"]


@POSIX_ONLY
def test_a_restart_is_asked_for_and_a_no_holds_what_follows(qtbot: QtBot, host: Host, server: Server) -> None:
    server.answers(
        pjsip_show="echo 'Transport:  udp  udp  0  0  0.0.0.0:5060'",
        core_show_channels="printf '2 active channels\\n1 active call\\n'",
    )
    shown = page(host)
    shown.steps.run.click()
    pressed(shown, "Run")
    qtbot.waitUntil(lambda: "One call is up" in shown.run.question.words.text() and not shown.run.question.isHidden())
    assert shown.run.question.buttons[-1].text() == "Do not restart"
    pressed(shown, "Do not restart")
    ran(qtbot, shown)
    assert StepOutcome.HELD in outcomes(shown)
    assert outcomes(shown)[-1] is StepOutcome.NOT_RUN


@POSIX_ONLY
def test_a_run_that_hangs_can_be_stopped_and_one_that_fails_says_why(qtbot: QtBot, host: Host, server: Server) -> None:
    server.answers(module_reload="exec sleep 600")
    shown = page(host)
    shown.steps.run.click()
    pressed(shown, "Run")
    shown.ask_to_stop()
    pressed(shown, "Stop")
    ran(qtbot, shown)
    assert outcomes(shown)[1:] == [StepOutcome.NOT_RUN] * (len(host.work.restart) - 1)
    server.program.unlink()
    server.program.mkdir()
    shown.steps.run.click()
    pressed(shown, "Run")
    ran(qtbot, shown)
    assert len(host.errors) == 1
    assert not shown.answer.text.isReadOnly()


def test_what_is_pasted_gets_its_verdict_with_cause_and_fix(qtbot: QtBot, host: Host) -> None:
    shown = page(host)
    QApplication.clipboard().setText((RECORDED / "key-mismatch--key-mismatch-22.txt").read_text())
    shown.answer.text.paste()
    rows = shown.answer.verdicts.rows
    qtbot.waitUntil(lambda: bool(rows) and "does not belong to the certificate" in rows[0].cause.text())
    assert "made together" in rows[0].fix.text()
    assert rows[0].accessibleName().startswith("to fix, ")
    shown.answer.text.setPlainText("nothing of Asterisk")
    qtbot.waitUntil(lambda: not shown.answer.nothing.isHidden())
    assert shown.answer.verdicts.isHidden()
    shown.answer.clear.click()
    qtbot.waitUntil(lambda: shown.answer.nothing.isHidden())
    assert shown.answer.clear.isHidden()


@POSIX_ONLY
def test_this_computers_asterisk_is_asked_and_its_answers_judged(
    qtbot: QtBot, hosted: Hosting, host: Host, server: Server
) -> None:
    assert page(hosted(RestartPage, written(DestinationKind.FOLDER))).answer.asking.isHidden()
    shown = page(host)
    record = '/registrar/contact/101;@1: {"uri":"sip:101@h;transport=TLS"}'
    server.answers(
        pjsip_show_transports=f"echo '{LISTED}'",
        database_show=f"echo '{record}'",
        module_show="echo '0 modules loaded'",
        digium__phones_license="echo 'OK, Valid'",
    )
    shown.answer.asking.button.click()
    causes = shown.answer.verdicts.rows
    qtbot.waitUntil(lambda: len(causes) >= 4 and not causes[3].isHidden())
    said = [row.cause.text() for row in causes]
    assert "res_srtp.so is not loaded" in said[0]
    assert any("transport-tls is there" in words for words in said)
    assert any("1 on TLS: 101" in words for words in said)
    assert any("is licensed" in words for words in said)
    server.program.unlink()
    server.program.mkdir()
    shown.answer.asking.button.click()
    qtbot.waitUntil(lambda: bool(host.errors))


def test_the_last_of_several_pastes_counts_and_markup_stays_text(qtbot: QtBot, host: Host) -> None:
    shown = page(host)
    for number in range(30):
        shown.answer.text.setPlainText(f"No such command 'one{number}'")
    shown.answer.text.setPlainText("No such command '<b>last</b>'")
    rows = shown.answer.verdicts.rows
    qtbot.waitUntil(lambda: bool(rows) and "<b>last</b>" in rows[0].cause.text())
    assert [row.isHidden() for row in rows] == [False]


def test_of_a_huge_paste_the_end_is_taken(qtbot: QtBot, host: Host) -> None:
    shown = page(host)
    QApplication.clipboard().setText("x\n" * LARGEST_PASTE + "Unable to find object 999.\n")
    shown.answer.text.paste()
    assert shown.answer.text.blockCount() == MOST_LINES
    shown.answer.text.clear()
    QApplication.clipboard().setText("y" * LARGEST_PASTE + "\nUnable to find object 999.\n")
    shown.answer.text.paste()
    assert len(shown.answer.text.toPlainText()) < LARGEST_PASTE
    rows = shown.answer.verdicts.rows
    qtbot.waitUntil(lambda: bool(rows) and "no object 999" in rows[0].cause.text(), timeout=10_000)


def test_steps_that_may_not_be_needed_stay_so_when_the_site_is_opened_again(tmp_path: Path) -> None:
    work = written()
    work = work.with_steps(work.restart, "20261123T120000-000000")
    again = opened(tmp_path, work.site, remembered(work, tmp_path, Step.RESTART))
    assert again.restart_of == work.restart_of
    assert [(s.command, s.is_conditional) for s in again.restart] == [
        (s.command, s.is_conditional) for s in work.restart
    ]


@POSIX_ONLY
def test_steps_are_run_on_a_server_over_ssh_after_a_yes_that_names_it(
    qtbot: QtBot, services: Services, server: Server, errors: list[Exception], tmp_path: Path
) -> None:
    server.answers(
        module_reload="echo \"Module 'x' reloaded successfully.\"",
        pjsip_show=f"echo '{LISTED}'",
        digium__phones="echo ok",
    )
    window = QWidget()
    qtbot.addWidget(window)
    network = Network(root=server.root)
    shown = RestartPage(replace(services, reaching=Reaching(window, network.reach)))
    qtbot.addWidget(shown)
    shown.run.look = lambda console: (UP,)
    work = written()
    over_ssh = Destination(kind=DestinationKind.SSH, target="admin@pbx")
    shown.show_work(replace(work, folder=tmp_path, site=replace(work.site, destination=over_ssh)))
    shown.show()
    assert shown.steps.run.text() == "&Run them on the server"
    shown.steps.run.click()
    assert "on the Asterisk of admin@pbx now?" in shown.run.question.words.text()
    assert network.reached == [], "nothing is reached before a yes"
    pressed(shown, "Run")
    ran(qtbot, shown)
    assert network.reached == [("admin@pbx", tmp_path)]
    assert set(outcomes(shown)) == {StepOutcome.DONE, StepOutcome.LEFT_OUT}
    shown.answer.asking.button.click()
    qtbot.waitUntil(lambda: LISTED in shown.answer.text.toPlainText() and not shown.answer.asking.is_at_work)
    assert len(network.reached) == 1, "the connection is kept"
    assert not errors
