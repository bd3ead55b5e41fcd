"""Running the steps against an ``asterisk`` program that does as it likes: hangs, is not there, says odd things."""

import os
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.system.console_program import Server, make_server
from wizard.core.console.expected import Expected
from wizard.core.errors import WizardError
from wizard.core.plan.plan import RestartStep
from wizard.core.restart_run import RestartQuestion, RestartRun
from wizard.core.text import Text
from wizard.system.asterisk_log import LogSince
from wizard.system.console import find_console
from wizard.system.restarting import run_restart
from wizard.system.root import Root
from wizard.system.server_access import LocalAsterisk

WHY = Text("why")
RELOAD = RestartStep(command="asterisk -rx 'module reload res_pjsip.so'", reason=WHY)
LOG = RestartStep(
    command="grep -E 'cannot be parsed|could not be loaded|Category addition|Could not create an object|Error parsing' "
    "/var/log/asterisk/messages* | tail",
    reason=WHY,
)
LOOK = RestartStep(command="asterisk -rx 'pjsip show transports'", reason=WHY)
CALLS = RestartStep(command="asterisk -rx 'core show channels count'", reason=WHY)
RESTART = RestartStep(command="asterisk -rx 'core restart when convenient'", reason=WHY)
FETCH = RestartStep(command="asterisk -rx 'digium_phones reconfigure phone 101'", reason=WHY)
LISTED = "Transport:  tls  tls  0  0  0.0.0.0:5061"
EXPECTED = Expected(transport="tls", port=5061)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Asterisk's console is a POSIX program")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    return make_server(tmp_path, monkeypatch)


def never(_: RestartQuestion) -> bool:
    raise AssertionError("nobody is to be asked")


def run(
    server: Server,
    *steps: RestartStep,
    ask: Callable[[RestartQuestion], bool] = never,
    is_cancelled: Callable[[], bool] = lambda: False,
    expected: Expected = EXPECTED,
) -> RestartRun:
    return run_restart(
        steps, LocalAsterisk(server.root), expected, ask=ask, is_cancelled=is_cancelled, longest_wait_s=1
    )


def outcomes(found: RestartRun) -> list[str]:
    return [ran.outcome.value for ran in found.ran]


def test_only_lines_added_since_the_reload_count(server: Server) -> None:
    server.answers(module_reload="echo \"Module 'res_pjsip.so' reloaded successfully.\"", pjsip_show=f"echo '{LISTED}'")
    found = run(server, RELOAD, LOG, LOOK, FETCH)
    assert outcomes(found) == ["done", "done", "done", "done"]
    assert [verdict.id for verdict in found.verdicts] == ["reloaded", "transport-listed"]
    server.answers(
        module_reload=f"echo \"[2] ERROR[2] res_sorcery_config.c: contains a duplicate object: '101' of type 'aor'\" "
        f">> {server.log}"
    )
    found = run(server, RELOAD, LOG, LOOK, RESTART, FETCH)
    assert outcomes(found) == ["done", "failed", "not-run", "not-run", "not-run"]
    assert found.verdicts[0].id == "duplicate-object"
    assert not found.is_complete


def test_a_log_is_read_after_a_reload_only_so_one_is_made_where_there_was_none(server: Server) -> None:
    server.answers(module_reload=f"echo \"[2] ERROR[2] x.c: Unable to load config file 'pjsip.conf'\" >> {server.log}")
    found = run(server, LOG, RESTART)
    assert outcomes(found) == ["failed", "not-run"]
    assert found.verdicts[0].id == "file-missing"


def test_a_file_asterisk_would_refuse_holds_the_restart_though_its_log_is_silent(server: Server) -> None:
    server.answers()
    (server.root / "etc/asterisk/pjsip.conf").write_text("[999](+)\ncontext=x\n")
    found = run(server, RELOAD, LOG, RESTART)
    assert outcomes(found) == ["done", "failed", "not-run"]
    assert "adds to [999]" in str(found.ran[1].words)


def test_without_a_log_that_may_be_read_nothing_is_restarted(server: Server) -> None:
    server.answers()
    server.log.unlink()
    found = run(server, RELOAD, LOG, RESTART)
    assert outcomes(found) == ["done", "held", "not-run"]
    assert outcomes(run(server, RELOAD, RESTART)) == ["done", "held"]


def test_what_is_no_command_of_the_console_is_left_to_a_person(server: Server) -> None:
    server.answers()
    chown = RestartStep(command=f"touch {server.root}/owned", reason=WHY)
    found = run(server, chown, RELOAD)
    assert outcomes(found) == ["held", "not-run"]
    assert not (server.root / "owned").exists()


def test_no_phone_is_sent_to_a_transport_that_is_not_there(server: Server) -> None:
    server.answers(pjsip_show="echo 'No objects found.'")
    found = run(server, RELOAD, LOG, LOOK, FETCH)
    assert outcomes(found) == ["done", "done", "done", "held"]
    assert "no phone is sent to it" in str(found.ran[3].words)


def test_a_restart_is_asked_for_with_what_is_up_and_a_known_bad_dpma_holds_it(server: Server) -> None:
    record = '/registrar/contact/101;@1: {"uri":"sip:101@h;transport=TLS"}'
    server.answers(
        core_show_channels="printf '4 active channels\\n2 active calls\\n'", database_show=f"echo '{record}'"
    )
    asked: list[RestartQuestion] = []

    def no(question: RestartQuestion) -> bool:
        asked.append(question)
        return False

    assert outcomes(run(server, RELOAD, LOG, CALLS, RESTART, FETCH, ask=no)) == [
        "done",
        "done",
        "done",
        "held",
        "not-run",
    ]
    assert (asked[0].calls, asked[0].on_tls) == (2, 1)
    words = " ".join(map(str, asked[0].sentences))
    assert words.startswith("2 calls are up. Restart Asterisk as soon as there is none?")
    assert "over TLS (1) are dropped" in words
    bad = Expected(transport="tls", dpma="3.6.11", asterisk="22.5.0")
    found = run(server, RELOAD, LOG, RESTART, expected=bad)
    assert outcomes(found) == ["done", "done", "held"]
    assert "3.6.11" in str(found.ran[2].words)


def test_a_restart_that_did_not_happen_is_not_believed(server: Server) -> None:
    server.answers(core_show_uptime="echo 'System uptime: 500'", pjsip_show=f"echo '{LISTED}'")
    found = run(server, RELOAD, LOG, RESTART, ask=lambda _: True)
    assert not found.is_restarted
    assert "was not restarted" in str(found.ran[2].words)


def test_an_asterisk_that_does_not_come_back_is_said_and_no_phone_is_sent_to_it(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.system.restarting._BACK_S", 0.5)
    gone = server.root / "gone"
    server.answers(
        core_restart=f"touch {gone}",
        core_show_uptime=f"[ -e {gone} ] && echo 'Unable to connect to remote asterisk' || echo 'System uptime: 500'",
    )
    found = run(server, RELOAD, LOG, RESTART, FETCH, ask=lambda _: True)
    assert outcomes(found) == ["done", "done", "failed", "not-run"]
    assert "does not answer a minute after" in str(found.ran[2].words)
    assert not found.is_restarted


def test_an_asterisk_that_is_not_running_is_said(server: Server) -> None:
    server.answers(module_reload="echo 'Unable to connect to remote asterisk (does /run/asterisk.ctl exist?)'")
    found = run(server, RELOAD, LOG)
    assert outcomes(found) == ["failed", "not-run"]
    assert "is not running" in str(found.ran[0].words)


def test_a_console_that_hangs_can_be_cancelled_and_leaves_nothing_behind(server: Server, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    server.answers(module_reload=f"echo $$ > {pid}; sleep 600 & wait")
    found = run(server, RELOAD, LOG, is_cancelled=lambda: pid.exists() and bool(pid.read_text()))
    assert outcomes(found)[1:] == ["not-run"]
    running = ["pgrep", "--runstates", "RSD", "-g", pid.read_text().strip()]
    assert subprocess.run(running, check=False).returncode == 1
    with pytest.raises(WizardError, match="did not answer within"):
        find_console().ask("module reload x", seconds=0.2)


def test_a_computer_without_asterisk_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("wizard.system.console._FOLDERS", (str(tmp_path),))
    with pytest.raises(WizardError, match="no asterisk program"):
        run_restart([RELOAD], LocalAsterisk(tmp_path), EXPECTED, ask=never)


def test_an_answer_without_end_is_bounded(server: Server) -> None:
    server.answers(module_reload="head -c 3000000 /dev/zero | tr '\\0' x; echo; echo last")
    (ran,) = run(server, RELOAD).ran
    assert len(ran.output) <= 500_000
    assert ran.output.endswith("last\n")


def test_the_log_is_where_logger_conf_says_and_nothing_else_is_opened(server: Server, tmp_path: Path) -> None:
    (server.root / "etc/asterisk/logger.conf").write_text(
        "[logfiles]\nown.txt => notice,error\nverbose.txt => verbose\nconsole => error\n/../../etc/x => error\n"
    )
    for name in ("own.txt", "verbose.txt"):
        (server.root / "var/log/asterisk" / name).write_text("before\n")
    (server.root / "var/log/asterisk/full").mkdir()
    os.mkfifo(server.root / "var/log/asterisk/messages")
    outside = tmp_path / "outside"
    outside.write_text("outside\n")
    server.log.unlink()
    server.log.symlink_to(outside)
    log = LogSince(Root.at(server.root))
    assert log.is_known
    for name in ("own.txt", "verbose.txt"):
        with (server.root / "var/log/asterisk" / name).open("a") as file:
            file.write(f"{name}\n")
    with outside.open("a") as file:
        file.write("secret\n")
    assert log.added() == "own.txt"
    (server.root / "var/log/asterisk/own.txt").write_text("new\n")
    assert log.added() == "new", "a log that was rotated is read from its beginning"


def test_the_log_is_in_the_folder_asterisk_conf_names(server: Server) -> None:
    (server.root / "etc/asterisk/asterisk.conf").write_text("[directories]\nastlogdir => /srv/log\n")
    (server.root / "srv/log").mkdir(parents=True)
    (server.root / "srv/log/full").write_text("before\n")
    log = LogSince(Root.at(server.root))
    (server.root / "srv/log/full").write_text("before\nafter\n")
    server.log.write_text("another\n")
    assert log.added() == "after"


def test_what_comes_late_is_waited_for(server: Server) -> None:
    log = LogSince(Root.at(server.root))

    def write() -> None:
        with server.log.open("a") as file:
            file.write("late\n")

    timer = threading.Timer(0.15, write)
    timer.start()
    try:
        assert log.settled() == "late"
    finally:
        timer.join()
