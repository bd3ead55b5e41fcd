from dataclasses import replace
from datetime import timedelta
from pathlib import PurePosixPath

import pytest

from tests.core.plan.sites import NOW, phone, secrets, site
from tests.trees import bare, load
from wizard.core.lint import configuration_of, lint
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.plan_lint import plan_lint
from wizard.core.plan.proof import after
from wizard.core.problem import Severity
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.site import Phone, Route, Site, Stage

OTHER = "other.example.com"


def renamed(made: Site, host: str) -> Site:
    return replace(made, server=replace(made.server, host=host))


def found(made: Site, *, days_later: int = 0) -> list[tuple[str, Severity]]:
    plan = make_plan(made, secrets(), bare(), NOW + timedelta(days=days_later))
    return [(p.rule, p.severity) for p in plan.problems if p.rule in ("L10", "L15")]


def test_a_certificate_that_names_the_host_and_lasts_is_fine() -> None:
    assert found(replace(site(), phones=(phone("101"),))) == []


@pytest.mark.parametrize(
    ("phones", "severity"),
    [
        ((phone("101"),), Severity.ERROR),
        ((replace(phone("101"), firmware=""),), Severity.ERROR),
        ((replace(phone("101"), firmware="2_8_1"),), Severity.WARNING),
        ((phone("101", Stage.WAIT),), Severity.WARNING),
        ((), Severity.WARNING),
    ],
    ids=["checks", "may check", "checks nothing", "waits", "none"],
)
def test_another_host_strands_phones_that_look(phones: tuple[Phone, ...], severity: Severity) -> None:
    made = renamed(replace(site(), phones=phones), OTHER)
    assert found(made) == [("L10", severity)]


def test_the_plan_is_stopped_before_a_phone_is_stranded() -> None:
    made = replace(site(), phones=(phone("101"),))
    assert make_plan(made, secrets(), bare(), NOW).is_applicable
    plan = make_plan(renamed(made, OTHER), secrets(), bare(), NOW)
    assert not plan.is_applicable
    assert [str(p.message) for p in plan.problems if p.rule == "L10"] == [
        f"The server's certificate does not name {OTHER}, which phones will call."
    ]


@pytest.mark.parametrize(("days", "expected"), [(794, []), (796, Severity.WARNING), (826, Severity.ERROR)])
def test_its_end_is_warned_of_thirty_days_before(days: int, expected: Severity | list[object]) -> None:
    assert found(site(), days_later=days) == ([("L15", expected)] if isinstance(expected, Severity) else [])


def test_an_address_in_it_is_a_name_too() -> None:
    assert found(renamed(replace(site(), phones=(phone("101"),)), "192.0.2.10")) == []


def changed(texts: dict[str, str]) -> ServerTree:
    """A server whose files are others', with the rights Asterisk needs."""
    files = {
        PurePosixPath(path): FileState(content=text.encode(), mode=0o640, owner="root", group="asterisk")
        for path, text in texts.items()
    }
    return replace(bare(), files=files)


PJSIP = """\
[transport-udp]
type=transport
protocol=udp
bind=0.0.0.0:5060
[transport-tls]
type=transport
protocol=tls
bind=0.0.0.0:5061
cipher=ADH-AES256-SHA
[other]
type=transport
protocol=tls
bind=0.0.0.0:5071
method=tlsv1
[900]
type=endpoint
transport=other
"""


def test_what_the_plan_leaves_wrong_on_the_sites_own_transport_stops_it_at_its_line() -> None:
    made = replace(site(), phones=(phone("101"),))
    plan = make_plan(made, secrets(), changed({"/etc/asterisk/pjsip.conf": PJSIP}), NOW)
    errors = [p for p in plan.problems if p.severity is Severity.ERROR]
    assert [(p.rule, p.field, p.path) for p in errors] == [("L05", "transport.ciphers", "/etc/asterisk/pjsip.conf")]
    written = next(c.after for c in plan.changes if str(c.path) == "/etc/asterisk/pjsip.conf")
    assert written is not None
    assert written.decode().split("\n")[errors[0].line - 1] == "cipher=ADH-AES256-SHA"


def test_what_is_wrong_with_others_objects_stops_nobody() -> None:
    made = replace(site(), phones=(phone("101"),))
    tree = changed({"/etc/asterisk/pjsip.conf": PJSIP.replace("cipher=ADH-AES256-SHA\n", "")})
    assert {p.rule for p in lint(configuration_of(tree, NOW))} >= {"L03", "L06", "L07"}
    plan = make_plan(made, secrets(), tree, NOW)
    assert plan.is_applicable
    assert not {p.rule for p in plan.problems} & {"L03", "L06", "L07"}


def test_a_key_the_server_renewed_for_another_certificate_is_found() -> None:
    made = replace(site(), phones=(phone("101"),))
    plan = make_plan(made, secrets(), bare(), NOW)
    then = after(bare(), plan.changes)
    key = PurePosixPath("/etc/asterisk/keys/asterisk.key")
    spoilt = replace(then.tree, files={**then.tree.files, key: replace(then.tree.files[key], content=b"")})
    found = plan_lint(made, replace(then, tree=spoilt), (), NOW)
    assert [(p.rule, p.field) for p in found] == [("L14", "certificate")]
    assert plan_lint(made, replace(then, tree=spoilt), found, NOW) == (), "what was told is not told twice"


def test_a_phone_on_tls_is_not_sent_to_a_udp_port_where_nothing_listens() -> None:
    made = replace(site(), phones=(phone("101"),))
    pointing = replace(
        made, provisioning=replace(made.provisioning, pointer=True, url="http://192.0.2.10/p/", directory="/srv/p")
    )
    for tree, channel in (
        (bare(), b"sip:proxy@pbx.example.com:5061;transport=tls"),
        (changed({"/etc/asterisk/pjsip.conf": PJSIP.partition("[transport-tls]")[0]}), b"5060;transport=udp"),
    ):
        plan = make_plan(pointing, secrets(), tree, NOW)
        assert plan.is_applicable, [str(p.message) for p in plan.problems]
        pointer = next(c.after for c in plan.changes if c.path.suffix == ".cfg")
        assert pointer is not None
        assert channel in pointer


@pytest.mark.parametrize("route", tuple(Route))
@pytest.mark.parametrize("tree", [bare(), load("busy")], ids=["bare", "busy"])
def test_what_the_wizard_writes_is_what_its_own_rules_ask_for(route: Route, tree: ServerTree) -> None:
    stages = (phone("101"), phone("102", Stage.READY), phone("103", Stage.WAIT), phone("104", Stage.SEALED))
    made = site(route, *stages)
    then = after(tree, make_plan(made, secrets(), tree, NOW).changes)
    told = {p.rule for p in lint(configuration_of(then.tree, NOW, made)) if p.severity is not Severity.INFO}
    assert told <= {"L24"}, "at most that nobody set a password for the phones' menus"
