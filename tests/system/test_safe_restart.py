"""Steps run after a write, with an Asterisk that answers as it is told: what is rolled back, and what is not."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.system import server as made
from tests.system.console_program import Server, make_server
from wizard.core.console.expected import Expected
from wizard.core.console.parts import TransportRow
from wizard.core.plan.log_step import LOG_FAULTS
from wizard.core.plan.plan import RestartStep
from wizard.core.plan.receipt import Receipt
from wizard.core.restart_run import RanStep
from wizard.core.text import Text
from wizard.system.apply import apply
from wizard.system.console import Console
from wizard.system.receipts import ChangedSince, list_receipts
from wizard.system.safe_restart import SafeRestart, SafeRun
from wizard.system.server_access import LocalServer

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Asterisk's console is a POSIX program")

UDP = TransportRow(id="udp", protocol="udp", bind="0.0.0.0:5060")
TLS = TransportRow(id="tls", protocol="tls", bind="0.0.0.0:5061")
WRITTEN = "etc/asterisk/pjsip_secure_calling.conf"

RUNNING = {
    "core_show_uptime": "echo 'System uptime: 100'",
    "pjsip_show": "echo 'Transport:  u  udp  0  0  0.0.0.0:5060'",
}


def step(command: str) -> RestartStep:
    return RestartStep(command=command, reason=Text("why"))


RELOAD = step("asterisk -rx 'module reload res_pjsip.so'")
LOG = step(f"grep -E '{LOG_FAULTS}' /var/log/asterisk/messages* | tail")
RESTART = step("asterisk -rx 'core restart when convenient'")
FETCH = step("asterisk -rx 'pjsip send notify check-sync endpoint 101'")


class Looking:
    """What is up, look by look; the last stays."""

    def __init__(self, *looks: Sequence[TransportRow]) -> None:
        self._looks = [tuple(look) for look in looks]

    def __call__(self, console: Console) -> tuple[TransportRow, ...]:
        return self._looks.pop(0) if len(self._looks) > 1 else self._looks[0]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    found = make_server(tmp_path, monkeypatch)
    (found.root / "etc/passwd").write_text(f"asterisk:x:{made.UID}:{made.GID}::/:/bin/false\n")
    (found.root / "etc/group").write_text(f"asterisk:x:{made.GID}:\n")
    (found.root / "etc/asterisk/pjsip.conf").write_text("[101]\ntype=endpoint\n")
    return found


@pytest.fixture
def receipt(server: Server) -> Receipt:
    return apply(made.single(f"/{WRITTEN}", None, "[tls]\ntype=transport\n"), server.root, now=made.NOW)


class Person:
    """Says what was decided beforehand, and remembers what was asked."""

    def __init__(self, *, restarts: bool = True, rolls_back: bool = True) -> None:
        self._restarts, self._rolls_back = restarts, rolls_back
        self.told: list[str] = []

    def run(self, server: Server, receipt: Receipt, looking: Looking, *steps: RestartStep) -> SafeRun:
        return SafeRestart(LocalServer(server.root), Expected(port=5061), looking, settled_s=0).run(
            steps, receipt.id, ask=lambda _: self._restarts, wants_roll_back=self._wants_roll_back
        )

    def _wants_roll_back(self, faults: Sequence[Text]) -> bool:
        self.told += map(str, faults)
        return self._rolls_back


def outcomes(ran: Sequence[RanStep]) -> list[str]:
    return [each.outcome.value for each in ran]


def test_when_all_is_up_phones_fetch_and_nothing_is_asked(server: Server, receipt: Receipt) -> None:
    person = Person()
    done = person.run(server, receipt, Looking((UDP,), (UDP, TLS)), RELOAD, LOG, FETCH)
    assert outcomes(done.ran) == ["done", "done", "done"]
    assert (done.faults, done.rolled_back, person.told) == ((), None, [])
    assert list_receipts(server.root) == (receipt,)


def test_what_was_up_and_is_gone_is_brought_back_by_a_roll_back(server: Server, receipt: Receipt) -> None:
    server.answers(**RUNNING)
    person = Person()
    done = person.run(server, receipt, Looking((UDP,), (TLS,)), RELOAD, LOG, FETCH)
    assert "udp (UDP, 0.0.0.0:5060) was up" in person.told[0]
    assert done.rolled_back is not None
    assert outcomes(done.ran)[:3] == ["done", "done", "not-run"], "no phone was made to fetch"
    assert done.ran[-1].step.command == RESTART.command, "only a restart brings it back"
    assert not (server.root / WRITTEN).exists()
    assert done.missing, "this Asterisk never gets well, and that is said"


def test_what_came_up_again_is_not_called_missing(server: Server, receipt: Receipt) -> None:
    server.answers(**RUNNING)
    done = Person().run(server, receipt, Looking((UDP,), (), (UDP,)), RELOAD, LOG)
    assert done.rolled_back is not None
    assert done.missing == ()


def test_a_person_can_leave_it_as_it_is(server: Server, receipt: Receipt) -> None:
    person = Person(rolls_back=False)
    done = person.run(server, receipt, Looking((UDP,)), RELOAD, LOG, FETCH)
    assert person.told == [str(words) for words in done.faults]
    assert person.told[0].startswith("No TLS transport of Asterisk came up on port 5061")
    assert done.rolled_back is None
    assert outcomes(done.ran) == ["done", "done", "not-run"]
    assert (server.root / WRITTEN).exists()


def test_a_restart_somebody_said_no_to_is_no_fault_and_moves_nobody(server: Server, receipt: Receipt) -> None:
    person = Person(restarts=False)
    done = person.run(server, receipt, Looking((UDP,)), RELOAD, LOG, RESTART, FETCH)
    assert outcomes(done.ran) == ["done", "done", "held", "not-run"]
    assert (done.faults, person.told) == ((), [])
    assert (server.root / WRITTEN).exists()


def test_a_console_that_cannot_be_asked_any_more_is_a_fault(server: Server, receipt: Receipt) -> None:
    server.answers(module_reload=f"mv {server.program} {server.program}.gone; exit 1")
    person = Person()
    done = person.run(server, receipt, Looking((UDP,)), RELOAD, RELOAD, LOG)
    assert "console cannot be started" in person.told[0]
    assert done.rolled_back is not None
    assert not (server.root / WRITTEN).exists()


def test_what_others_changed_meanwhile_is_not_rolled_back(server: Server, receipt: Receipt) -> None:
    person = Person()
    (server.root / WRITTEN).write_text("; mine\n")
    with pytest.raises(ChangedSince):
        person.run(server, receipt, Looking((UDP,)), RELOAD, LOG)
    assert person.told
    assert (server.root / WRITTEN).read_text() == "; mine\n"
