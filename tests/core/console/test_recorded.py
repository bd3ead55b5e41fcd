"""What real Asterisks said (16.28 and 22.10): each recording gives the verdict its name begins with.

``VERDICT--SITUATION-VERSION.txt``; ``fine`` says that nothing is wrong. The paths of keys were made those of a
server, and the name of the program that listens is asterisk's; log lines are there three times at most.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from wizard.core.check_result import Status
from wizard.core.console.judge import LINE_RULES, judge_console
from wizard.core.console.verdict import outcome

RECORDED = sorted((Path(__file__).parent / "recorded").glob("*.txt"))
SURROUNDED: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("plain", lambda text: text),
    ("windows", lambda text: text.replace("\n", "\r\n")),
    (
        "coloured",
        lambda text: text.replace("ERROR", "\x1b[1;31mERROR\x1b[0m").replace("Transport:", "\x1b[0mTransport:"),
    ),
    ("from syslog", lambda text: text.replace("[2026-", "Nov 25 09:00:01 pbx asterisk[812]: [2026-")),
    ("prompts", lambda text: re.sub(r"### asterisk -rx '(.*)'", r"pbx*CLI> \1", text)),
    ("among others", lambda text: f"root@pbx:~# uptime\n 09:13 up 5 days\n{text}\nroot@pbx:~# \n"),
)


def said(path: Path) -> str:
    return path.read_bytes().decode()


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
def test_a_recording_gives_the_verdict_its_name_says(path: Path) -> None:
    expected = path.stem.partition("--")[0]
    for name, surround in SURROUNDED:
        verdicts = judge_console(surround(said(path)))
        if expected == "fine":
            assert outcome(verdicts) is Status.PASS, name
            assert not [verdict.id for verdict in verdicts if verdict.status in (Status.FAIL, Status.WARN)], name
        else:
            assert verdicts[0].id == expected, name
            assert verdicts[0].cause.template
            assert verdicts[0].fix or verdicts[0].status is Status.PASS


def test_what_would_leave_a_restarted_server_without_phones_forbids_the_restart() -> None:
    forbidding = {rule.id for rule in LINE_RULES if rule.forbids_restart}
    for path in RECORDED:
        named = path.stem.partition("--")[0]
        verdicts = judge_console(said(path))
        assert any(verdict.forbids_restart for verdict in verdicts) == (named in forbidding), path.stem


def test_both_versions_were_recorded_in_each_situation() -> None:
    stems = {path.stem for path in RECORDED}
    assert len(stems) > 80
    # 22 says one line more of renamed certificate files
    assert {stem for stem in stems if stem.removesuffix("-22") + "-16" not in stems and stem.endswith("-22")} == {
        "certificate-renamed--reload-22"
    }
