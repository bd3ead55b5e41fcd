"""The plan over a server whose files FreePBX makes: one custom file, instructions, and reading back what was done."""

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import trees
from tests.core.plan.sites import NOW, phone, secrets, site
from wizard.core.asterisk.effective import read_effective
from wizard.core.lint import configuration_of, lint
from wizard.core.plan.make_plan import make_plan, new_extensions
from wizard.core.plan.plan import ExtensionSetting, Plan
from wizard.core.plan.proof import tree_after
from wizard.core.plan.summary import RestartNeed, restart_need, summary
from wizard.core.problem import Severity
from wizard.core.server_tree import ServerTree
from wizard.core.server_view import view
from wizard.core.site import Layout, Route, Site, Stage
from wizard.core.transport_outlook import transport_outlook

GOLDEN = Path(__file__).parent / "golden"
ETC = PurePosixPath("/etc/asterisk")
CUSTOM = ETC / "pjsip.transports_custom.conf"
PILOT = (phone("101", name="Front Desk"), phone("102", Stage.READY), phone("103", Stage.WAIT), phone("104"))


def planned(wanted: Site, tree: ServerTree) -> Plan:
    plan = make_plan(wanted, secrets(), tree, NOW)
    assert plan.is_applicable, [str(p.message) for p in plan.problems]
    return plan


def conf_paths(plan: Plan) -> set[PurePosixPath]:
    return {c.path for c in plan.changes if c.path.suffix == ".conf"}


def instructions(plan: Plan) -> str:
    return "\n".join(f"{i.title}\n    {i.detail}\n{i.snippet}\n" for i in plan.instructions)


def titles(plan: Plan) -> list[str]:
    return [str(i.title) for i in plan.instructions]


def with_text(tree: ServerTree, name: str, text: str) -> ServerTree:
    path = ETC / name
    state = replace(tree.files.get(path, tree.files[CUSTOM]), content=text.encode())
    return replace(tree, files={**tree.files, path: state})


def edited(tree: ServerTree, name: str, *pairs: tuple[str, str]) -> ServerTree:
    text = tree.files[ETC / name].text
    for old, new in pairs:
        assert old in text, (name, old)
        text = text.replace(old, new)
    return with_text(tree, name, text)


def clicked(tree: ServerTree, settings: tuple[ExtensionSetting, ...]) -> ServerTree:
    """The tree after the pages of extensions were changed and FreePBX wrote its file anew."""
    text = tree.files[ETC / "pjsip.endpoint.conf"].text
    for setting in settings:
        head, mark, rest = text.partition(f"\n[{setting.extension}]\n")
        own, end, others = rest.partition("\n\n")
        line = f"{setting.option}={setting.value}" if setting.value else ""
        own = re.sub(rf"(?m)^{setting.option}=.*\n?", f"{line}\n" if line else "", own)
        text = head + mark + own + end + others
    return with_text(tree, "pjsip.endpoint.conf", text)


NETWORK = """\
[network-2]
type=network
alias=Default Network (TLS)
cidr=0.0.0.0/0
registration_address=pbx.example.com
registration_port=5061
transport=tls
ntp_server=192.0.2.5

"""


def told_the_module(tree: ServerTree, *extensions: str) -> ServerTree:
    """The tree after the Digium Phones module was told of a network with TLS, and of these phones on it."""
    name = "res_digium_phone_devices.conf"
    tree = edited(tree, name, ("[network--1]\n", f"{NETWORK}[network--1]\n"), ("0.digium.pool.ntp.org", "192.0.2.5"))
    for extension in extensions:
        line = f"[{extension}]\ntype=line\nmailbox={extension}@default\n"
        text = tree.files[ETC / name].text
        before, mark, after = text.partition(f"mac=000fd3aabb{extension[1:]}\n")
        text = before + mark + after.replace("network=network--1", "network=network-2", 1)
        at = text.index(line)
        text = text[:at] + text[at:].replace("media_encryption=\n", "media_encryption=sdes\n", 1)
        tree = with_text(tree, name, text)
    return tree


def compare_golden(name: str, plan: Plan) -> None:
    texts = {str(c.path): (c.after or b"").decode() for c in plan.changes if c.path in conf_paths(plan)}
    texts["/instructions.txt"] = instructions(plan)
    texts["/steps.txt"] = "".join(f"{'? ' if s.is_conditional else ''}{s.command}\n" for s in plan.restart)
    for path, text in texts.items():
        expected = GOLDEN / name / path.removeprefix("/")
        if os.environ.get("UPDATE_GOLDEN"):
            expected.parent.mkdir(parents=True, exist_ok=True)
            expected.write_text(text)
        assert text == expected.read_text(), path


@pytest.mark.parametrize("route", [Route.DPMA, Route.XML])
def test_golden_pilot_first(route: Route) -> None:
    compare_golden(f"freepbx-{route.value}", planned(site(route, *PILOT), trees.load("freepbx")))


@pytest.mark.parametrize("route", [Route.DPMA, Route.XML])
def test_only_custom_files_and_our_own_are_ever_written(route: Route) -> None:
    tree = trees.load("freepbx")
    plan = planned(site(route, *PILOT, phone("120")), tree)
    assert all("_custom" in path.name for path in conf_paths(plan))
    assert {(c.owner, c.group, c.mode) for c in plan.changes} == {("asterisk", "asterisk", 0o640)}
    after = tree_after(tree, plan.changes)
    text = after.files[CUSTOM].text
    assert text.startswith(tree.files[CUSTOM].text)
    assert "(+)" not in text.removeprefix(tree.files[CUSTOM].text)
    transport = read_effective(ETC / "pjsip.conf", after).find("transport-tls", "transport")
    assert transport is not None
    assert transport.get("cert_file") == "/etc/asterisk/keys/asterisk.crt"
    assert transport.get("external_media_address") == "203.0.113.7"


def test_what_is_there_is_read_back_until_nothing_is_left_to_do() -> None:
    tree, wanted = trees.load("freepbx"), site(Route.DPMA, *PILOT)
    first = planned(wanted, tree)
    assert first.by_hand == ("101", "104")
    after = tree_after(tree, first.changes)

    half = planned(wanted, clicked(after, tuple(s for s in first.extension_settings if s.extension == "101")))
    assert conf_paths(half) == set()
    assert {s.extension for s in half.extension_settings} == {"104"}
    assert any("yes (104)" in str(i.detail) for i in half.instructions)

    pages = clicked(after, first.extension_settings)
    rest = planned(wanted, pages)
    assert rest.extension_settings == ()
    assert rest.by_hand == ("101", "104"), "the Digium Phones module is still to be told"
    assert not any(title.startswith("FreePBX, Extensions: set Media Encryption to") for title in titles(rest))

    done = planned(wanted, told_the_module(pages, "101", "104"))
    assert (done.changes, done.restart, done.by_hand) == ((), (), ())
    assert titles(done) == []


def test_what_somebody_sets_back_is_asked_for_again_with_what_is_there() -> None:
    tree, wanted = trees.load("freepbx"), site(Route.XML, phone("101"))
    plan = planned(wanted, tree)
    done = clicked(tree_after(tree, plan.changes), plan.extension_settings)
    assert planned(wanted, done).instructions == ()
    stale = edited(done, "pjsip.endpoint.conf", ("media_encryption=sdes", "media_encryption=dtls"))
    (again, *_) = planned(wanted, stale).instructions
    assert "set Media Encryption to SRTP via in-SDP" in str(again.title)
    assert "dtls (101)" in str(again.detail)


def test_three_hundred_extensions_are_one_instruction_a_field() -> None:
    tree = trees.load("freepbx")
    numbers = [str(2000 + n) for n in range(300)]
    for name, section in (
        ("endpoint", "[{0}]\ntype=endpoint\naors={0}\nauth={0}-auth\nmedia_encryption=no\nrewrite_contact=yes\n\n"),
        ("aor", "[{0}]\ntype=aor\nmax_contacts=1\nremove_existing=yes\n\n"),
        ("auth", "[{0}-auth]\ntype=auth\nauth_type=userpass\nusername={0}\npassword=x{0}\n\n"),
    ):
        file = f"pjsip.{name}.conf"
        tree = with_text(tree, file, tree.files[ETC / file].text + "".join(map(section.format, numbers)))
    phones = [
        replace(phone("101"), mac=f"00:0f:d3:00:{n // 256:02x}:{n % 256:02x}", extension=number)
        for n, number in enumerate(numbers)
    ]
    plan = planned(site(Route.XML, *phones), tree)
    assert titles(plan) == [
        "FreePBX, Extensions: set Media Encryption to SRTP via in-SDP (recommended)",
        "FreePBX, Bulk Handler: the same for all extensions at once",
    ]
    assert len(plan.extension_settings) == 300
    assert "no (2000, 2001, " in str(plan.instructions[0].detail)
    assert plan.instructions[0].snippet.count("\n") < 20


def test_a_new_extension_is_made_by_freepbx_with_its_password() -> None:
    tree, wanted = trees.load("freepbx"), site(Route.XML, phone("120", name="New one"))
    assert new_extensions(wanted, tree) == ()
    plan = planned(wanted, tree)
    assert titles(plan)[0] == "FreePBX, Extensions: add 120"
    assert plan.by_hand == ("120",)
    assert not any(c.path.suffix == ".cfg" for c in plan.changes), "its password is not known yet"
    assert "Made-Password" not in repr(plan)


def test_other_peoples_lines_stay_and_ours_can_be_taken_out_again() -> None:
    tree, wanted = trees.load("freepbx"), site(Route.DPMA, phone("101"))
    mine = "[hand-made]\ntype=transport\nprotocol=tcp\nbind=0.0.0.0:5070\n; no end of line"
    tree = with_text(tree, CUSTOM.name, mine)
    after = tree_after(tree, planned(wanted, tree).changes)
    assert after.files[CUSTOM].text.startswith(mine)
    assert planned(wanted, after).changes == ()
    udp = replace(wanted, transport=replace(wanted.transport, id="0.0.0.0-tls"))
    again = tree_after(after, planned(udp, after).changes)
    assert "[0.0.0.0-tls]" in again.files[CUSTOM].text
    assert "[transport-tls]" not in again.files[CUSTOM].text
    assert read_effective(ETC / "pjsip.conf", again).find("hand-made", "transport") is not None


def test_an_endpoint_written_by_hand_in_a_custom_file_is_edited_in_place() -> None:
    own = "[105]\ntype=endpoint\naors=105\nauth=101-auth\nmedia_encryption=no ; the lobby\n\n[105]\ntype=aor\n"
    tree = with_text(trees.load("freepbx"), "pjsip.endpoint_custom.conf", own)
    plan = planned(site(Route.XML, phone("105")), tree)
    assert "pjsip.endpoint_custom.conf" in {p.name for p in conf_paths(plan)}
    assert plan.extension_settings == ()


def test_an_addition_that_has_the_last_word_is_said_and_never_edited() -> None:
    tree = with_text(trees.load("freepbx"), "pjsip.endpoint_custom_post.conf", "[101](+)\nmedia_encryption=no\n")
    plan = planned(site(Route.XML, phone("101")), tree)
    assert conf_paths(plan) == {CUSTOM, ETC / "sip_notify_custom.conf"}
    said = [(p.line, str(p.message)) for p in plan.problems if p.path.endswith("pjsip.endpoint_custom_post.conf")]
    assert any("media_encryption=no" in message and line == 2 for line, message in said)
    assert any(p.rule == "L31" for p in plan.problems)
    # FreePBX's own page says it already: what is left is to take the line out.
    own = edited(tree, "pjsip.endpoint.conf", ("media_encryption=no", "media_encryption=sdes"))
    plan = planned(site(Route.XML, phone("101")), own)
    assert plan.extension_settings == ()
    assert any("media_encryption=no" in str(p.message) for p in plan.problems)


def test_an_addition_no_page_can_outweigh_stops_the_plan_at_its_line() -> None:
    tree = with_text(trees.load("freepbx"), "pjsip.endpoint_custom_post.conf", "[101](+)\nsrtp_tag_32=yes\n")
    plan = make_plan(site(Route.XML, phone("101")), secrets(), tree, NOW)
    (error,) = [p for p in plan.problems if p.severity is Severity.ERROR]
    assert (error.rule, error.path, error.line) == ("L08", f"{ETC}/pjsip.endpoint_custom_post.conf", 2)


def test_a_stale_addition_stops_the_plan() -> None:
    tree = with_text(trees.load("freepbx"), "pjsip.endpoint_custom_post.conf", "[199](+)\nmedia_encryption=sdes\n")
    plan = make_plan(site(Route.DPMA, phone("101")), secrets(), tree, NOW)
    assert plan.changes == ()
    assert any("adds to [199]" in str(p.message) for p in plan.problems if p.severity is Severity.ERROR)


@pytest.mark.parametrize(
    ("drop", "home"),
    [
        ((), "pjsip.transports_custom.conf"),
        (("#include pjsip.transports_custom.conf\n",), "pjsip.transports_custom_post.conf"),
        (
            ("#include pjsip.transports_custom.conf\n", "#include pjsip.transports_custom_post.conf\n"),
            "pjsip_custom.conf",
        ),
    ],
)
def test_the_transport_goes_into_a_custom_file_that_is_really_read(drop: tuple[str, ...], home: str) -> None:
    tree = trees.load("freepbx")
    for line in drop:
        for name in ("pjsip.conf", "pjsip.transports.conf"):
            tree = with_text(tree, name, tree.files[ETC / name].text.replace(line, ""))
    plan = planned(site(Route.DPMA, phone("101")), tree)
    assert conf_paths(plan) == {ETC / home}
    after = tree_after(tree, plan.changes)
    assert read_effective(ETC / "pjsip.conf", after).find("transport-tls", "transport") is not None


def test_without_any_of_them_the_way_is_told() -> None:
    tree = trees.load("freepbx")
    for line in ("pjsip_custom", "pjsip.transports_custom", "pjsip.transports_custom_post"):
        for name in ("pjsip.conf", "pjsip.transports.conf"):
            tree = with_text(tree, name, tree.files[ETC / name].text.replace(f"#include {line}.conf\n", ""))
    plan = make_plan(site(Route.DPMA, phone("101")), secrets(), tree, NOW)
    assert not plan.is_applicable
    assert any("none of its custom files for transports is read" in str(p.message) for p in plan.problems)


def test_a_custom_file_that_says_it_is_generated_is_passed_over() -> None:
    tree = with_text(trees.load("freepbx"), CUSTOM.name, "; Ansible managed\n")
    assert conf_paths(planned(site(Route.DPMA, phone("101")), tree)) == {ETC / "pjsip.transports_custom_post.conf"}


OWN_TLS = """
[0.0.0.0-tls]
type=transport
protocol=tls
bind=0.0.0.0:5061
cert_file={}
priv_key_file=/etc/asterisk/keys/default.key
method=default
verify_client=yes
allow_reload=no
"""


def own_tls(certificate: str) -> ServerTree:
    tree = trees.load("freepbx")
    text = tree.files[ETC / "pjsip.transports.conf"].text
    return with_text(tree, "pjsip.transports.conf", text + OWN_TLS.format(certificate))


def test_freepbx_own_tls_transport_is_told_by_its_page() -> None:
    plan = planned(site(Route.DPMA, phone("101")), own_tls("/etc/asterisk/keys/default.crt"))
    assert conf_paths(plan) == set()
    said = titles(plan)
    assert "FreePBX, Asterisk SIP Settings: choose the certificate asterisk" in said
    assert "FreePBX, Asterisk SIP Settings: SSL Method: sslv23 (Insecure), Verify Client: No" in said
    assert restart_need(plan.restart) is RestartNeed.YES
    assert any(step.command == "fwconsole restart" for step in plan.restart)


def test_the_certificate_is_known_in_certificate_managers_own_file() -> None:
    tree = own_tls("/etc/asterisk/keys/asterisk-fullchain.crt")
    tree = with_text(tree, "keys/asterisk-fullchain.crt", secrets().chain_pem.decode().replace("\n", "\r\n"))
    said = titles(planned(site(Route.DPMA, phone("101")), tree))
    assert not any("choose the certificate" in title for title in said)


def test_steps_are_freepbx_own_commands_and_a_restart_is_known_as_one() -> None:
    plan = planned(site(Route.DPMA, phone("101")), trees.load("freepbx"))
    commands = [step.command for step in plan.restart]
    assert commands[0] == "fwconsole reload"
    assert "asterisk -rx 'core restart when convenient'" not in commands
    assert restart_need(plan.restart) is RestartNeed.PERHAPS
    assert any("/var/log/asterisk/full" in command for command in commands)


def test_an_extension_that_is_left_to_the_pages_counts_as_one_that_moves() -> None:
    wanted = site(Route.DPMA, *PILOT)
    found = summary(planned(wanted, trees.load("freepbx")), wanted).phones
    assert found.moved == ("101", "104")
    assert "103" in found.untouched


def test_the_pages_of_the_wizard_know_the_transport_as_ours() -> None:
    tree, wanted = trees.load("freepbx"), site(Route.DPMA, phone("101"))
    after = tree_after(tree, planned(wanted, tree).changes)
    found = view(after)
    assert found.layout is Layout.FREEPBX
    assert {t.id: t.is_ours for t in found.transports} == {"0.0.0.0-udp": False, "transport-tls": True}
    assert transport_outlook(wanted, found).is_ours


def test_announcing_tls_and_a_sheet() -> None:
    everyone = [phone(e) for e in ("101", "102", "103", "104")]
    plan = planned(site(Route.DPMA, *everyone), trees.load("freepbx"))
    (announced,) = [i for i in plan.instructions if "announce TLS" in str(i.title)]
    assert announced.snippet.splitlines() == [
        "mDNS Discovery Address (mdns_address): pbx.example.com",
        "mDNS Discovery Port (mdns_port): 5061",
        "mDNS Transport (mdns_transport): tls",
    ]
    sheets = make_plan(site(Route.DPMA_SHEET, *everyone), secrets(), trees.load("freepbx"), NOW)
    assert not sheets.is_applicable
    assert sheets.changes == ()


def test_a_site_that_says_freepbx_is_kept_from_files_that_do_not() -> None:
    wanted = site(Route.DPMA, phone("101"))
    wanted = replace(wanted, server=replace(wanted.server, layout=Layout.FREEPBX))
    plan = make_plan(wanted, secrets(), trees.load("busy"), NOW)
    assert not plan.is_applicable
    assert conf_paths(plan) == set()


NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\n\0[];"), min_size=1, max_size=80)


@settings(max_examples=40, deadline=None)
@given(NAMES, NAMES, NAMES)
def test_whatever_a_server_calls_its_things_an_instruction_can_be_shown(alias: str, value: str, ntp: str) -> None:
    tree = edited(
        trees.load("freepbx"),
        "res_digium_phone_devices.conf",
        ("alias=Default Network", f"alias={alias}"),
        ("0.digium.pool.ntp.org", ntp),
    )
    tree = edited(tree, "pjsip.endpoint.conf", ("media_encryption=no", f"media_encryption={value}"))
    tree = with_text(tree, "pjsip.endpoint_custom_post.conf", f"[101](+)\nrewrite_contact={value}\n")
    plan = make_plan(site(Route.DPMA, *PILOT), secrets(), tree, NOW)
    said = [str(text) for i in plan.instructions for text in (i.title, i.detail)]
    said += [str(p.message) for p in plan.problems]
    assert said
    assert all(text.isprintable() and len(text) < 1500 for text in said)
    assert all(line.isprintable() for i in plan.instructions for line in i.snippet.splitlines())


def test_lint_is_silent_about_the_made_tree() -> None:
    problems = lint(configuration_of(trees.load("freepbx"), NOW))
    shown: Mapping[str, str] = {p.rule: str(p.message) for p in problems}
    assert "L31" not in shown
