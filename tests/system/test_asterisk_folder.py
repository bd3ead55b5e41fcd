"""Asterisk's folder: the usual one, the one asterisk.conf names, or one below /usr/local."""

from pathlib import Path, PurePosixPath

import pytest

from tests.core.plan.sites import NOW, phone, secrets, site
from wizard.core.asterisk.effective import read_effective
from wizard.core.lint import configuration_of
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.proof import tree_after
from wizard.core.server_findings import has_asterisk
from wizard.core.server_view import view
from wizard.core.site import Route
from wizard.system.asterisk_folder import asterisk_folder
from wizard.system.chosen_root import meant_root
from wizard.system.read_tree import read_tree
from wizard.system.root import Root

USUAL, LOCAL, ELSEWHERE = "/etc/asterisk", "/usr/local/etc/asterisk", "/opt/pbx/etc"


def put(root: Path, name: str, text: str = "; nothing\n") -> None:
    path = root / name.removeprefix("/")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def named(folder: str, header: str = "[directories]") -> str:
    return f"{header}\nastetcdir => {folder}\nastmoddir => /usr/local/lib/asterisk/modules\n"


@pytest.mark.parametrize(
    ("files", "folder"),
    [
        ({}, USUAL),
        ({f"{USUAL}/pjsip.conf": ""}, USUAL),
        ({f"{LOCAL}/pjsip.conf": ""}, LOCAL),
        ({f"{LOCAL}/asterisk.conf": "", f"{USUAL}/dahdi.conf": ""}, LOCAL),
        ({f"{LOCAL}/pjsip.conf": "", f"{USUAL}/pjsip.conf": ""}, USUAL),
        ({f"{USUAL}/asterisk.conf": named(ELSEWHERE), f"{ELSEWHERE}/pjsip.conf": ""}, ELSEWHERE),
        ({f"{USUAL}/asterisk.conf": named(ELSEWHERE), f"{ELSEWHERE}/modules.conf": ""}, ELSEWHERE),
        # The sample's section is a template, which Asterisk leaves aside.
        ({f"{USUAL}/asterisk.conf": named(ELSEWHERE, "[directories](!)"), f"{ELSEWHERE}/pjsip.conf": ""}, USUAL),
        ({f"{USUAL}/asterisk.conf": named("/not/there")}, USUAL),
        ({f"{USUAL}/asterisk.conf": named("relative")}, USUAL),
        ({f"{USUAL}/asterisk.conf": named("/etc/passwd"), "/etc/passwd": ""}, USUAL),
        ({f"{USUAL}/asterisk.conf": "[directories\x00\nastetcdir=/a\x00b\n"}, USUAL),
    ],
)
def test_the_folder_is_the_one_asterisk_reads(tmp_path: Path, files: dict[str, str], folder: str) -> None:
    for name, text in files.items():
        put(tmp_path, name, text)
    assert asterisk_folder(Root.at(tmp_path)) == PurePosixPath(folder)


def test_a_server_below_usr_local_is_read_and_planned_there(tmp_path: Path) -> None:
    put(tmp_path, f"{LOCAL}/pjsip.conf", "#include pjsip.d/*.conf\n[transport-udp]\ntype=transport\nbind=0.0.0.0\n")
    put(
        tmp_path,
        f"{LOCAL}/pjsip.d/phones.conf",
        "[101]\ntype=endpoint\ntransport=transport-udp\naors=101\nauth=101\n[101]\ntype=auth\nusername=101\npassword=one-zero-one\n",
    )
    put(tmp_path, f"{LOCAL}/pjsip.d/.hidden.conf", "[never]\ntype=endpoint\n")
    put(tmp_path, f"{LOCAL}/asterisk.conf", "[options]\nrungroup = voip\n")
    put(tmp_path, "/etc/group", "root:x:0:\nvoip:x:985:\n")
    tree = read_tree(tmp_path)
    assert has_asterisk(tree)
    assert {e.name for e in view(tree).endpoints} == {"101"}

    plan = make_plan(site(Route.XML, phone("101")), secrets(), tree, NOW)
    assert plan.is_applicable, [str(p.message) for p in plan.problems]
    in_folder = {str(c.path) for c in plan.changes if c.path.is_relative_to(LOCAL)}
    assert in_folder == {
        f"{LOCAL}/keys/asterisk.key",
        f"{LOCAL}/keys/asterisk.crt",
        f"{LOCAL}/keys/ca.crt",
        f"{LOCAL}/pjsip_secure_calling.conf",
        f"{LOCAL}/pjsip.conf",
        f"{LOCAL}/pjsip.d/phones.conf",
        f"{LOCAL}/pjsip_notify.conf",
    }
    assert not [c for c in plan.changes if c.path.is_relative_to(USUAL)]
    assert {c.group for c in plan.changes if c.path.parent.name == "keys"} == {"voip"}
    ours = next(c for c in plan.changes if c.path.name == "pjsip_secure_calling.conf")
    assert f"cert_file={LOCAL}/keys/asterisk.crt".encode() in (ours.after or b"")

    after = tree_after(tree, plan.changes)
    assert make_plan(site(Route.XML, phone("101")), secrets(), after, NOW).changes == ()
    pjsip = read_effective(PurePosixPath(LOCAL) / "pjsip.conf", after)
    endpoint = pjsip.find("101", "endpoint")
    assert endpoint is not None
    assert (endpoint.get("transport"), endpoint.get("media_encryption")) == (None, "sdes")
    assert [t.name for t in configuration_of(after, NOW).transports] == ["transport-tls"]


def test_a_copy_of_such_a_server_is_found_from_the_folders_in_it(tmp_path: Path) -> None:
    put(tmp_path, f"server/{LOCAL}/pjsip.conf")
    root = tmp_path / "server"
    assert meant_root(tmp_path) == root
    assert meant_root(root / "usr/local/etc/asterisk") == root
    assert meant_root(root / "usr/local/etc") == root
    assert meant_root(root) is None
