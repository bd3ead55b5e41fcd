"""The plan over made servers: golden files, idempotence, going back, and what must never happen."""

import os
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from tests import trees
from tests.core.plan.sites import NOW, phone, secrets, site, with_phones
from wizard.core.asterisk.effective import read_effective
from wizard.core.plan.make_plan import make_plan, new_extensions
from wizard.core.plan.names import DPMA, OUR_DPMA, OUR_PJSIP, PJSIP
from wizard.core.plan.plan import Action, Plan
from wizard.core.plan.proof import tree_after
from wizard.core.problem import Severity
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.site import Route, Site, Stage

GOLDEN = Path(__file__).parent / "golden"
ROUTES = tuple(Route)


def planned(wanted: Site, tree: ServerTree) -> Plan:
    """Return the plan, which must be applicable."""
    plan = make_plan(wanted, secrets(), tree, NOW)
    assert plan.is_applicable, [str(p.message) for p in plan.problems]
    return plan


def texts(plan: Plan) -> dict[PurePosixPath, str]:
    return {c.path: (c.after or b"").decode() for c in plan.changes}


def compare_golden(name: str, plan: Plan) -> None:
    for change in plan.changes:
        if change.path.parent.name == "keys":
            continue
        expected = GOLDEN / name / change.path.relative_to("/")
        text = (change.after or b"").decode()
        if os.environ.get("UPDATE_GOLDEN"):
            expected.parent.mkdir(parents=True, exist_ok=True)
            expected.write_bytes(text.encode())
        assert text == expected.read_bytes().decode(), change.path


@pytest.mark.parametrize("route", ROUTES)
def test_golden_on_a_bare_server(route: Route) -> None:
    plan = planned(site(route, phone("101", name="Front Desk"), phone("102")), trees.bare())
    compare_golden(f"bare-{route.value}", plan)
    assert {c.action for c in plan.changes} == {Action.CREATE}


@pytest.mark.parametrize("route", ROUTES)
def test_golden_on_a_server_in_service_pilot_first(route: Route) -> None:
    phones = [
        phone("101", Stage.SECURE),
        phone("102", Stage.READY),
        phone("103", Stage.WAIT),
        phone("104", Stage.SEALED),
    ]
    compare_golden(f"busy-{route.value}", planned(site(route, *phones), trees.load("busy")))


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("server", ["bare", "busy"])
def test_a_second_plan_changes_nothing(route: Route, server: str) -> None:
    tree = trees.bare() if server == "bare" else trees.load("busy")
    wanted = site(route, phone("101"), phone("102", Stage.READY), phone("104", Stage.SEALED))
    after = tree_after(tree, planned(wanted, tree).changes)
    again = planned(wanted, after)
    assert again.changes == ()
    assert again.restart == ()


@pytest.mark.parametrize("route", ROUTES)
def test_moving_every_phone_back_gives_the_phones_their_own_lines_again(route: Route) -> None:
    tree = trees.load("busy")
    moved = [phone(e) for e in ("101", "102", "103", "104")]
    after = tree_after(tree, planned(site(route, *moved), tree).changes)
    assert after.files[PJSIP].content != tree.files[PJSIP].content
    back = site(route, *(replace(p, stage=Stage.WAIT) for p in moved))
    restored = tree_after(after, planned(back, after).changes)
    for path, state in tree.files.items():
        if path in (PJSIP, PurePosixPath("/etc/asterisk/pjsip_notify.conf")):
            continue  # the transport stays beside UDP, and so does what it needs
        assert restored.files[path].content == state.content, path
    endpoint_lines = [x for x in restored.files[PJSIP].text.splitlines() if "secure" not in x]
    assert endpoint_lines == tree.files[PJSIP].text.splitlines()


def test_a_waiting_phone_is_left_untouched() -> None:
    tree = trees.load("busy")
    plan = planned(site(Route.DPMA, *(phone(e, Stage.WAIT) for e in ("101", "102", "103", "104"))), tree)
    assert DPMA not in texts(plan)
    assert OUR_DPMA not in texts(plan)
    assert "101" not in texts(plan)[OUR_PJSIP]


def test_each_generated_line_says_why_and_on_what_it_rests() -> None:
    plan = planned(site(Route.DPMA, phone("101")), trees.bare())
    ours = next(c for c in plan.changes if c.path == OUR_PJSIP)
    lines = (ours.after or b"").decode().splitlines()
    explained = {r.line for r in ours.reasons}
    for number, line in enumerate(lines, 1):
        if "=" in line and not line.startswith(";"):
            assert number in explained, line
    assert all(r.source for r in ours.reasons)


def test_the_transport_takes_over_what_the_present_one_knows_of_the_network() -> None:
    text = texts(planned(site(Route.DPMA, phone("101")), trees.load("busy")))[OUR_PJSIP]
    assert "local_net=192.0.2.0/24" in text
    assert "tos=cs3" in text
    assert "method=sslv23" in text


def test_method_follows_the_server() -> None:
    base = site(Route.DPMA, phone("101"))
    for openssl, asterisk, method in [
        ("3.0.15", "16.28.0", "sslv23"),
        ("", "22.5.0", "sslv23"),
        ("1.1.1w", "22.5.0", "tlsv1_2"),
        ("", "16.28.0", "tlsv1_2"),
        ("", "", "tlsv1_2"),
    ]:
        server = replace(base.server, openssl=openssl, asterisk=asterisk)
        assert f"method={method}\n" in texts(planned(replace(base, server=server), trees.bare()))[OUR_PJSIP]


def test_a_key_that_is_not_ours_is_never_replaced_and_another_name_is_proposed() -> None:
    tree = trees.bare()
    foreign = FileState(content=b"somebody's key", mode=0o600, owner="root", group="root")
    tree = replace(tree, files={PurePosixPath("/etc/asterisk/keys/asterisk.key"): foreign})
    plan = make_plan(site(Route.DPMA, phone("101")), secrets(), tree, NOW)
    errors = [p for p in plan.problems if p.severity is Severity.ERROR]
    assert [p.field for p in errors] == ["certificate.name"]
    assert "secure-calling" in str(errors[0].fix)


def test_a_duplicate_object_on_the_server_stops_the_plan() -> None:
    tree = trees.load("busy")
    text = tree.files[PJSIP].text + "\n[102]\ntype=endpoint\n"
    files = {**tree.files, PJSIP: replace(tree.files[PJSIP], content=text.encode())}
    plan = make_plan(site(Route.DPMA, phone("101")), secrets(), replace(tree, files=files), NOW)
    assert not plan.is_applicable
    assert plan.changes == ()


def test_only_phones_the_server_does_not_know_need_a_password() -> None:
    wanted = site(Route.DPMA, phone("101"), phone("120"), phone("121", Stage.WAIT))
    assert new_extensions(wanted, trees.load("busy")) == ("120",)


def test_the_plan_is_a_value() -> None:
    wanted, tree = site(Route.DPMA, phone("101")), trees.load("busy")
    assert planned(wanted, tree) == planned(wanted, tree)
    assert planned(wanted, tree).digest == planned(wanted, tree).digest
    other = with_phones(wanted, phone("102"))
    assert planned(other, tree).digest != planned(wanted, tree).digest


def test_no_secret_in_the_representation() -> None:
    plan = planned(site(Route.XML, phone("120")), trees.load("busy"))
    shown = repr(plan) + repr(secrets())
    assert "Made-Password-120" not in shown
    assert "PRIVATE KEY" not in shown


def busy_with(**changes: tuple[str, str]) -> ServerTree:
    """The server in service with a piece of one of its files replaced."""
    tree = trees.load("busy")
    files = dict(tree.files)
    for name, (old, new) in changes.items():
        path = PurePosixPath("/etc/asterisk") / f"{name}.conf"
        assert old in files[path].text
        files[path] = replace(files[path], content=files[path].text.replace(old, new, 1).encode())
    return replace(tree, files=files)


OLD_TLS = "[tls](!)\nmethod=tlsv1\n[old-tls](tls)\ntype=transport\nprotocol=tls\nbind=0.0.0.0:5061\nverify_client=yes\n"


def test_a_tls_transport_that_is_there_is_used_and_mended_in_place() -> None:
    tree = busy_with(pjsip=("[transport-udp]", f"{OLD_TLS}[transport-udp]"))
    plan = planned(site(Route.XML, phone("101")), tree)
    assert OUR_PJSIP not in texts(plan)
    text = texts(plan)[PJSIP]
    for line in ("method=sslv23", "verify_client=no", "cert_file=/etc/asterisk/keys/asterisk.crt"):
        assert f"{line} ; secure-calling" in text
    assert any("restart when convenient" in s.command for s in plan.restart)


def test_an_acceptable_method_is_left_alone() -> None:
    tree = busy_with(pjsip=("[transport-udp]", f"{OLD_TLS.replace('tlsv1', 'tlsv1_2')}[transport-udp]"))
    assert "method=sslv23" not in texts(planned(site(Route.XML, phone("101")), tree))[PJSIP]


def test_a_port_or_name_that_is_taken_stops_the_plan() -> None:
    for taken in (
        "[t]\ntype=transport\nprotocol=tcp\nbind=0.0.0.0:5061\n",
        "[transport-tls]\ntype=transport\n",
        "[transport-tls]\ntype=transport\nprotocol=tls\nbind=0.0.0.0:5063\n",
    ):
        tree = busy_with(pjsip=("[transport-udp]", f"{taken}[transport-udp]"))
        plan = make_plan(site(Route.DPMA, phone("101")), secrets(), tree, NOW)
        assert [p.field for p in plan.problems if p.severity is Severity.ERROR] == ["transport.bind"]


def test_what_makes_a_phone_refuse_calls_is_switched_off() -> None:
    tree = busy_with(
        pjsip=(
            "callerid=",
            "srtp_tag_32=yes\nmedia_encryption_optimistic=1\nuse_avpf=true\nmedia_encryption=dtls\ncallerid=",
        )
    )
    text = texts(planned(site(Route.DPMA, phone("101")), tree))[PJSIP]
    for option in ("srtp_tag_32=no", "media_encryption_optimistic=no", "use_avpf=no", "media_encryption=sdes"):
        assert f"{option} ; secure-calling" in text
    assert ";secure-calling: media_encryption=dtls" in text


def test_a_phone_whose_network_comes_from_a_template_is_freed_from_it() -> None:
    """A network of its own would add up with the template's: the phone would be on both."""
    old = "timezone=Europe/London        ; the whole office"
    tree = busy_with(res_digium_phone=(old, f"{old}\nnetwork=lan"))
    files = dict(tree.files)
    text = (
        files[DPMA]
        .text.replace("line=101\n", "line=101\n", 1)
        .replace("mac=000fd3aabb01\nnetwork=lan\n", "mac=000fd3aabb01\n", 1)
    )
    files[DPMA] = replace(files[DPMA], content=text.encode())
    tree = replace(tree, files=files)
    plan = planned(site(Route.DPMA, phone("101")), tree)
    after = tree_after(tree, plan.changes)
    found = read_effective(DPMA, after).find("101", "phone")
    assert found is not None
    assert found.all("network") == ("lan-tls",)
    assert (found.get("timezone"), found.get("active_locale")) == ("Europe/London", "en_GB")
    assert ";secure-calling: [101](base-phone)" in texts(plan)[DPMA]
    back = planned(site(Route.DPMA, phone("101", Stage.WAIT)), after)
    assert tree_after(after, back.changes).files[DPMA].content == tree.files[DPMA].content


def test_mdns_announces_tls_only_when_no_phone_can_be_locked_out() -> None:
    tree = trees.load("busy")
    everyone = [phone(e) for e in ("101", "102", "103", "104")]
    announced = "mdns_transport=tls"
    assert announced in texts(planned(site(Route.DPMA, *everyone), tree))[DPMA]
    assert announced not in texts(planned(site(Route.DPMA, *everyone[:3]), tree))[DPMA], (
        "a phone that is not the site's"
    )
    waiting = [*everyone[:3], replace(everyone[3], stage=Stage.WAIT)]
    assert announced not in texts(planned(site(Route.DPMA, *waiting), tree))[DPMA]


def test_a_group_the_server_does_not_have_is_one_clear_problem() -> None:
    tree = trees.load("busy")
    conf = FileState(content=b"[options]\nrungroup = voip\n", mode=0o644, owner="root", group="root")
    tree = replace(tree, files={**tree.files, PurePosixPath("/etc/asterisk/asterisk.conf"): conf})
    plan = make_plan(site(Route.DPMA, phone("101")), secrets(), tree, NOW)
    assert [str(p.message) for p in plan.problems if p.severity is Severity.ERROR] == [
        "Asterisk runs in the group voip, which the server does not have."
    ]


def test_three_hundred_phones_are_planned_in_order() -> None:
    phones = [
        replace(phone("101"), mac=f"00:0f:d3:00:{n // 256:02x}:{n % 256:02x}", extension=str(1000 + n))
        for n in range(300)
    ]
    wanted = site(Route.DPMA, *phones)
    made = replace(
        secrets(), credentials=replace(secrets().credentials, passwords=tuple((p.extension, "x" * 24) for p in phones))
    )
    plan = make_plan(wanted, made, trees.bare(), NOW)
    assert plan.is_applicable
    assert texts(plan)[OUR_PJSIP].count("type=endpoint") == 301
