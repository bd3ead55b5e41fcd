"""The commands after writing: a reload first, a restart only where it is needed, and its proof."""

import shlex
from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from tests import trees
from tests.core.plan import sites
from tests.core.plan.test_make_plan import busy_with
from wizard.core.plan.log_step import LOG_FAULTS
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.names import PJSIP
from wizard.core.plan.plan import RestartStep
from wizard.core.plan.proof import tree_after
from wizard.core.plan.step_kind import StepKind, console_command, step_kind
from wizard.core.server_tree import ServerTree
from wizard.core.site import Route, Site
from wizard.core.text import Text

SERVED = PurePosixPath("/etc/asterisk/keys/asterisk.crt")
OLD = "[old]\ntype=transport\nprotocol=tls\nbind=0.0.0.0:5061\nmethod=tlsv1\n{}[transport-udp]"


def planned(site: Site, tree: ServerTree) -> tuple[RestartStep, ...]:
    return make_plan(site, sites.secrets(), tree, sites.NOW).restart


def kinds(steps: tuple[RestartStep, ...]) -> list[StepKind]:
    return [step_kind(step) for step in steps]


def test_calls_are_counted_before_a_restart_and_the_restart_is_proven_after_it() -> None:
    steps = planned(sites.site(Route.DPMA, sites.phone("101")), trees.load("busy"))
    commands = [console_command(step) for step in steps]
    at = commands.index("core restart when convenient")
    assert commands[at - 1 : at + 2] == ["core show channels count", "core restart when convenient", "core show uptime"]
    assert all(step.is_conditional for step in steps[at - 1 : at + 2])
    assert "does not come back" in str(steps[at - 1].reason)
    assert kinds(steps)[:3] == [StepKind.RELOAD, StepKind.READ_LOG, StepKind.LOOK]
    assert kinds(steps)[-1] is StepKind.FETCH
    assert StepKind.BY_HAND not in kinds(steps)


@pytest.mark.parametrize(
    ("option", "is_restarted"), [("", True), ("allow_reload=no\n", True), ("allow_reload=yes\n", False)]
)
def test_a_changed_transport_needs_a_restart_unless_it_allows_a_reload(option: str, is_restarted: bool) -> None:
    tree = busy_with(pjsip=("[transport-udp]", OLD.format(option)))
    steps = planned(sites.site(Route.XML, sites.phone("101")), tree)
    assert any(step_kind(step) is StepKind.RESTART and not step.is_conditional for step in steps) == is_restarted
    (look,) = [step for step in steps if console_command(step) == "pjsip show transports"]
    assert "the transport old must be listed" in str(look.reason), "one that was there keeps its name"


@pytest.mark.parametrize(("bind", "is_restarted"), [("0.0.0.0:5061", True), ("0.0.0.0:5071", False)])
def test_a_transport_of_another_name_gets_its_port_at_a_restart_only(bind: str, is_restarted: bool) -> None:
    first = sites.site(Route.XML, sites.phone("101"))
    busy = trees.load("busy")
    tree = tree_after(busy, make_plan(first, sites.secrets(), busy, sites.NOW).changes)
    renamed = replace(first, transport=replace(first.transport, id="tls-2", bind=bind))
    restarts = [step for step in planned(renamed, tree) if step_kind(step) is StepKind.RESTART]
    assert [step.is_conditional for step in restarts] == [not is_restarted]
    assert "transport-tls, which was removed, goes on listening" in str(restarts[0].reason)
    again = planned(first, tree)
    assert not again, "the same site again changes nothing"


@pytest.mark.parametrize(
    ("files", "named"),
    [
        ({}, "/var/log/asterisk/messages /var/log/asterisk/messages.log"),
        (
            {"asterisk": "[directories]\nastlogdir => /srv/my log\n"},
            "'/srv/my log/messages' '/srv/my log/messages.log'",
        ),
        (
            {
                "asterisk": "[directories]\nastlogdir => /srv/log\n",
                "logger": "[logfiles]\nconsole => error\nverbose => verbose\n#include more.conf\nfull => error\n",
                "more": "it's => notice,ERROR\n",
            },
            "'/srv/log/it'\"'\"'s'",
        ),
    ],
)
def test_the_log_that_is_read_is_the_one_asterisk_writes_its_errors_to(files: dict[str, str], named: str) -> None:
    busy = trees.load("busy")
    pjsip = busy.files[PJSIP]
    added = {PJSIP.parent / f"{name}.conf": replace(pjsip, content=text.encode()) for name, text in files.items()}
    steps = planned(sites.site(Route.XML, sites.phone("101")), replace(busy, files={**busy.files, **added}))
    (reading,) = [step for step in steps if step_kind(step) is StepKind.READ_LOG]
    assert reading.command == f"grep -E '{LOG_FAULTS}' {named} | tail"


@pytest.mark.parametrize(
    ("asterisk", "is_restarted"),
    [
        ("22.5.0", False),
        ("16.28.0", True),
        ("16.29", False),
        ("22.\u00b2", True),
        ("9" * 5000 + ".1", True),
        ("", True),
    ],
)
def test_found_by_reading_a_renewal_under_any_version_is_planned(asterisk: str, is_restarted: bool) -> None:
    site = sites.site(Route.DPMA, sites.phone("101"))
    site = replace(site, server=replace(site.server, asterisk=""))
    tree = trees.load("busy")
    there = replace(tree_after(tree, make_plan(site, sites.secrets(), tree, sites.NOW).changes), asterisk=asterisk)
    there = replace(there, ours=frozenset(there.files))
    old = replace(there.files[SERVED], content=there.files[SERVED].content + b"old\n")
    steps = planned(site, replace(there, files={**there.files, SERVED: old}))
    assert (StepKind.RESTART in kinds(steps)) == is_restarted


def test_a_dpma_that_hangs_or_crashes_at_a_restart_is_told_of_beside_it() -> None:
    site = sites.site(Route.DPMA, sites.phone("101"))
    known = replace(site, server=replace(site.server, dpma="3.6.11", asterisk="22.5.0"))
    for wanted, is_told in ((site, False), (known, True)):
        steps = planned(wanted, trees.load("busy"))
        (at,) = [n for n, step in enumerate(steps) if step_kind(step) is StepKind.RESTART]
        assert ("3.6.11" in str(steps[at - 1].reason)) == is_told


@pytest.mark.parametrize(
    "command",
    [
        "chown root:asterisk /etc/asterisk/pjsip.conf",
        "asterisk -rx 'core stop now'",
        "asterisk -rx 'module reload x'; rm -rf /",
        "asterisk -rx 'module reload x\nrm'",
        'asterisk -rx "module reload x"',
        "",
    ],
)
def test_what_is_not_known_to_be_harmless_is_left_to_a_person(command: str) -> None:
    step = RestartStep(command=command, reason=Text("why"))
    assert step_kind(step) is StepKind.BY_HAND


@pytest.mark.parametrize("name", ["x' && touch y '", "$(touch y)", '"`touch y`', "a b"])
def test_a_name_of_the_servers_stays_inside_its_word_of_the_shell(name: str) -> None:
    tree = busy_with(res_digium_phone=("[101](base-phone)", f"[{name}](base-phone)"))
    steps = planned(sites.site(Route.DPMA, sites.phone("101")), tree)
    (fetch,) = [step for step in steps if "reconfigure phone" in step.command]
    assert shlex.split(fetch.command) == ["asterisk", "-rx", f"digium_phones reconfigure phone {name}"]
