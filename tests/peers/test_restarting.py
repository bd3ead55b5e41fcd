"""The steps after writing, run on real Asterisks: nothing is restarted that would come back without its phones."""

import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests import trees
from tests.core.plan import sites
from tests.core.plan.test_make_plan import busy_with
from tests.core.plan.test_restart import OLD
from tests.peers.asterisk import AsteriskLab
from tests.peers.conftest import MakeLab
from tests.peers.furnish import asterisk_ids, furnish
from tests.peers.test_lab import HOST, PHONE, PLAIN, SECURE, TRANSPORTS, signed
from tests.peers.unpack import Peer
from wizard.core.check_result import Status
from wizard.core.console.expected import Expected
from wizard.core.console.judge import judge_console
from wizard.core.console.questions import questions_of
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.plan import RestartStep
from wizard.core.plan.step_kind import StepKind, step_kind
from wizard.core.restart_run import RanStep, RestartQuestion, RestartRun, StepOutcome
from wizard.core.site import Route
from wizard.system.console import ask_all
from wizard.system.restarting import run_restart
from wizard.system.server_access import LocalAsterisk

pytestmark = pytest.mark.peer

EXPECTED = Expected(transport="tls", port=5061)
GOOD = TRANSPORTS + PHONE.format("101", *SECURE).replace("transport = tls\n", "") + PHONE.format("102", *PLAIN)
NOTIFY = "[digium-check-cfg]\nEvent=>check-sync\n"
BROKEN = {
    "duplicate-object": PHONE.format("101", *PLAIN),
    "plus-on-missing-section": "\n[999](+)\ncontext = phones\n",
}


@dataclass
class Person:
    """Somebody at the page: what was reported to them, what they were asked, and what they say."""

    says_yes: bool = True
    asked: list[RestartQuestion] = field(default_factory=list)
    told: list[RanStep] = field(default_factory=list)

    def ask(self, question: RestartQuestion) -> bool:
        self.asked.append(question)
        return self.says_yes


@pytest.fixture
def pbx(lab: MakeLab, tmp_path: Path, asterisk_peer: Peer, monkeypatch: pytest.MonkeyPatch) -> AsteriskLab:
    """A server with a phone on TLS and one on UDP, both registered, and its console on the path."""
    root = tmp_path / "server"
    root.mkdir()
    furnish(root, asterisk_peer)
    conf = root / "etc/asterisk"
    (conf / "keys").mkdir()
    authority, authority_key = signed("CA", None, None)
    names = x509.SubjectAlternativeName([x509.DNSName(HOST)])
    certificate, key = signed(HOST, names, (authority.subject, authority_key))
    for name, content in (
        ("asterisk.crt", certificate.public_bytes(Encoding.PEM)),
        ("asterisk.key", key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())),
    ):
        (conf / "keys" / name).write_bytes(content)
        os.chown(conf / "keys" / name, *asterisk_ids(root))
    ca = tmp_path / "ca.crt"
    ca.write_bytes(authority.public_bytes(Encoding.PEM))
    (conf / "pjsip.conf").write_text(GOOD)
    (conf / "pjsip_notify.conf").write_text(NOTIFY)
    made = lab(root, asterisk_peer)
    made.resolve(HOST)
    assert made.phone("101", "secret-101", host=HOST, ca=ca).registers()
    assert made.phone("102", "secret-102", transport="udp").registers()
    monkeypatch.setenv("PATH", f"{made.bin}{os.pathsep}{os.environ['PATH']}")
    return made


def steps(*, is_changed: bool) -> tuple[RestartStep, ...]:
    """What a plan says for a transport that is new, or for one that was changed."""
    tree = busy_with(pjsip=("[transport-udp]", OLD.format(""))) if is_changed else trees.load("busy")
    return make_plan(sites.site(Route.XML, sites.phone("102")), sites.secrets(), tree, sites.NOW).restart


def run(pbx: AsteriskLab, person: Person, *, is_changed: bool, longest_wait_s: int = 60) -> RestartRun:
    return run_restart(
        steps(is_changed=is_changed),
        LocalAsterisk(pbx.root),
        EXPECTED,
        ask=person.ask,
        report=person.told.append,
        longest_wait_s=longest_wait_s,
    )


def by_kind(ran: RestartRun, kind: StepKind) -> RanStep:
    return next(step for step in ran.ran if step_kind(step.step) is kind)


def write(pbx: AsteriskLab, text: str) -> None:
    (pbx.root / "etc/asterisk/pjsip.conf").write_text(text)


def test_a_clean_reload_then_a_restart_that_its_uptime_proves(pbx: AsteriskLab) -> None:
    added = "\n[tls-2](!)\n" + PHONE.format("103", *PLAIN)
    write(pbx, GOOD + added)
    nobody = Person(says_yes=False)
    found = run(pbx, nobody, is_changed=False)
    assert found.is_complete, found.ran
    assert not nobody.asked, "the transport is there: nothing needs a restart"
    assert by_kind(found, StepKind.RESTART).outcome is StepOutcome.LEFT_OUT
    assert by_kind(found, StepKind.FETCH).outcome is StepOutcome.DONE
    assert "103" in pbx.rx("pjsip show endpoint 103")

    write(pbx, (GOOD + added).replace("method = tlsv1_2", "method = sslv23"))
    refused = run(pbx, nobody, is_changed=True)
    assert len(nobody.asked) == 1
    assert "restart-needed" in [verdict.id for verdict in by_kind(refused, StepKind.READ_LOG).verdicts]
    assert not refused.is_restarted
    assert by_kind(refused, StepKind.FETCH).outcome is StepOutcome.NOT_RUN
    assert dict(pbx.registered_transports()) == {"101": "tls", "102": "udp"}

    person = Person()
    found = run(pbx, person, is_changed=True)
    assert (person.asked[0].calls, person.asked[0].on_tls) == (0, 1)
    assert found.is_restarted
    assert found.is_complete, found.ran
    assert tuple(person.told) == found.ran
    assert "sslv23" in pbx.rx("pjsip show transport tls")
    assert ("102", "udp") in pbx.registered_transports(), "who was not moved is still registered"

    answers = ask_all(questions_of(sites.site(Route.XML, sites.phone("101"))))
    told = {verdict.id: verdict.status for verdict in judge_console(answers, EXPECTED)}
    assert told["transport-listed"] is told["phone-ready"] is told["no-calls"] is told["uptime"] is Status.PASS
    assert Status.FAIL not in told.values(), told


@pytest.mark.parametrize("fault", BROKEN)
def test_what_a_restart_would_turn_into_a_dead_system_is_not_restarted(pbx: AsteriskLab, fault: str) -> None:
    write(pbx, GOOD + BROKEN[fault])
    person = Person()
    for expected in ((fault,), (fault, "file-refused")):  # of what it cannot parse, a second reload may say nothing
        found = run(pbx, person, is_changed=True)
        log = by_kind(found, StepKind.READ_LOG)
        assert log.outcome is StepOutcome.FAILED
        assert log.verdicts[0].id in expected
        assert not person.asked
        assert {ran.outcome for ran in found.ran[2:]} == {StepOutcome.NOT_RUN}
    assert dict(pbx.registered_transports()) == {"101": "tls", "102": "udp"}, "the phones are still up"
    assert "Objects found: 2" in pbx.rx("pjsip show endpoints")

    write(pbx, GOOD)
    assert by_kind(run(pbx, person, is_changed=False), StepKind.READ_LOG).outcome is StepOutcome.DONE


def test_a_restart_that_waits_too_long_for_a_call_is_called_off(pbx: AsteriskLab) -> None:
    pbx.rx("channel originate Local/600@phones application Echo")
    person = Person()
    found = run(pbx, person, is_changed=True, longest_wait_s=1)
    restart = by_kind(found, StepKind.RESTART)
    assert person.asked[0].calls == 1
    assert restart.outcome is StepOutcome.HELD
    assert "called off" in str(restart.words)
    assert not found.is_restarted
    assert "1 active call" in pbx.rx("core show channels count"), "the call goes on"
    pbx.rx("channel request hangup all")
    assert dict(pbx.registered_transports()) == {"101": "tls", "102": "udp"}
    assert not pbx.run("pgrep", "-f", "core restart when convenient").stdout, "no console is left waiting"
