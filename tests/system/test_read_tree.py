import os
from pathlib import Path, PurePosixPath

import pytest

from tests.system import server
from tests.system.console_program import make_server
from wizard.core.errors import WizardError
from wizard.core.server_tree import ServerTree
from wizard.system.apply import apply
from wizard.system.read_tree import read_tree
from wizard.system.root import Root
from wizard.system.versions import has_dpma_module, is_running, read_versions

STATUS = """Package: libssl1.1
Status: deinstall ok config-files
Version: 1.1.1w-0+deb11u1

Package: libssl3t64
Status: install ok installed
Version: 3.5.1-1+deb13u1

Package: asterisk
Status: install ok installed
Description: a PBX
 Version: 1.0 is not meant
Version: 1:22.5.0~dfsg+~cs6.15-1
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return server.build(tmp_path / "root")


def write(root: Path, name: str, text: str = "x\n") -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def names(tree: ServerTree) -> set[str]:
    return {str(path) for path in tree.files}


def test_certificates_that_transports_name_and_what_tells_phones_of_the_server_are_read(root: Path) -> None:
    pjsip = root / "etc/asterisk/pjsip.conf"
    kept = pjsip.read_text()
    pjsip.write_text(
        f"{kept}\n[t]\ntype=transport\ncert_file = /etc/pki/pbx.crt ; ours\n"
        "priv_key_file=>/etc/pki/pbx.key\ncert_file=relative.crt\ncert_file=/../../../etc/hostname-of-this-machine\n"
    )
    write(root, "etc/pki/pbx.crt")
    write(root, "etc/pki/pbx.key")
    write(root, "etc/pki/other.key")
    write(root, "etc/dnsmasq.d/phones")
    write(root, "etc/dhcp/dhcpd.conf")
    write(root, "etc/avahi/services/phones.service")
    write(root, "etc/avahi/services/README")
    more = {name for name in names(read_tree(root)) if not name.startswith("/etc/asterisk/")}
    assert more == {
        "/etc/pki/pbx.crt",
        "/etc/pki/pbx.key",
        "/etc/dnsmasq.d/phones",
        "/etc/dhcp/dhcpd.conf",
        "/etc/avahi/services/phones.service",
    }


def test_files_modes_owners_and_names(root: Path) -> None:
    os.mkfifo(root / "etc/asterisk/pipe.conf")
    (root / "etc/asterisk/dangling.conf").symlink_to("nowhere")
    tree = read_tree(root)
    assert names(tree) == {f"/etc/asterisk/{n}.conf" for n in ("pjsip", "modules", "gone", "linked")}
    assert tree.text(PurePosixPath("/etc/asterisk/linked.conf")) == "; behind a link\n"
    assert tree.files[PurePosixPath("/etc/asterisk/modules.conf")].mode == 0o604
    # Where a file system takes the ACL, its mask stands in the place of the group's rights.
    with_acl = 0o640 if server.extended(root / "etc/asterisk/pjsip.conf") else 0o604
    assert tree.files[PurePosixPath("/etc/asterisk/pjsip.conf")].mode == with_acl
    assert tree.users == {"root", "asterisk"}
    assert tree.groups == {"root", "asterisk"}
    assert PurePosixPath("/etc/asterisk") in tree.folders
    if server.IS_ROOT:
        assert tree.files[PurePosixPath("/etc/asterisk/pjsip.conf")].owner == "4321"
        assert tree.folders[PurePosixPath("/etc/asterisk")][1:] == ("4321", "5432")


def test_includes_lead_outside_the_folder_and_on(root: Path) -> None:
    write(
        root,
        "etc/asterisk/pjsip.conf",
        '#include "/srv/one.conf"\n;#include /srv/no.conf\n#tryinclude /srv/more/*.d/x*.conf ; all\n'
        "#include ../relative.conf\n#include /dev/zero\n#include missing.conf\n#exec /bin/true\n",
    )
    write(root, "srv/one.conf", "#include </srv/two.conf>\n")
    write(root, "srv/two.conf", "#include /srv/one.conf\n")
    for name in ("srv/no.conf", "srv/more/a.d/x1.conf", "srv/more/b.d/y.conf", "etc/relative.conf"):
        write(root, name)
    found = names(read_tree(root))
    assert {n for n in found if not n.startswith("/etc/asterisk/p")} >= {"/srv/one.conf", "/srv/two.conf"}
    assert "/srv/more/a.d/x1.conf" in found
    assert not found & {"/srv/no.conf", "/srv/more/b.d/y.conf", "/dev/zero"}
    assert any(PurePosixPath(os.path.normpath(n)) == PurePosixPath("/etc/relative.conf") for n in found)


def test_folders_in_a_circle_are_read_once(root: Path) -> None:
    (root / "etc/asterisk/loop").symlink_to(".")
    (root / "etc/asterisk/up").symlink_to("..")
    assert len(read_tree(root).files) < 20


def test_phone_files_and_evidence(root: Path) -> None:
    for name in ("srv/p/000fd3aabbcc.cfg", "srv/p/a.XML", "srv/p/b.txt", "srv/p/deep/c.cfg", "etc/freepbx.conf"):
        write(root, name)
    found = names(read_tree(root, folders=(PurePosixPath("/srv/p"), PurePosixPath("/srv/none"))))
    assert found >= {"/srv/p/000fd3aabbcc.cfg", "/srv/p/a.XML", "/etc/freepbx.conf"}
    assert not found & {"/srv/p/b.txt", "/srv/p/deep/c.cfg"}


def test_pjsip_conf_that_cannot_be_read_is_said(root: Path) -> None:
    (root / "etc/asterisk/pjsip.conf").unlink()
    (root / "etc/asterisk/pjsip.conf").mkdir()
    with pytest.raises(WizardError, match=r"pjsip\.conf"):
        read_tree(root)


def test_an_empty_root_is_an_empty_tree(tmp_path: Path) -> None:
    assert not read_tree(tmp_path).files


def test_what_we_wrote_is_ours(root: Path) -> None:
    apply(server.plan(), root, now=server.NOW)
    tree = read_tree(root)
    assert PurePosixPath("/etc/asterisk/keys/asterisk.key") in tree.ours
    assert PurePosixPath("/etc/asterisk/gone.conf") not in tree.files


def test_versions_of_debian_packages(root: Path) -> None:
    write(root, "var/lib/dpkg/status", STATUS)
    found = read_versions(Root.at(root))
    assert (found.asterisk, found.openssl, found.dpma) == ("22.5.0", "3.5.1", "")


@pytest.mark.parametrize("status", ["", "\n\n", "Package: asterisk\n", "Package: asterisk\nVersion: x\n", "\xff\0"])
def test_package_books_that_cannot_be_read_tell_nothing(root: Path, status: str) -> None:
    write(root, "var/lib/dpkg/status", status)
    assert read_versions(Root.at(root)).asterisk == ""


def test_found_by_reading_a_version_of_thousands_of_digits_is_none(root: Path) -> None:
    digits = "9" * 5000
    for version in (digits, f"1.{digits}", f"{digits}:1.2"):
        write(root, "var/lib/dpkg/status", STATUS.replace("22.5.0", version))
        assert digits not in read_versions(Root.at(root)).asterisk


def test_dpma_module_is_seen(root: Path) -> None:
    there = Root.at(root)
    assert not has_dpma_module(there)
    write(root, "usr/lib/x86_64-linux-gnu/asterisk/modules/res_digium_phone.so")
    assert has_dpma_module(there)


@pytest.mark.skipif(os.name != "posix", reason="Asterisk's console is a POSIX program")
def test_only_this_computers_asterisk_is_asked_whether_it_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asterisk = make_server(tmp_path, monkeypatch)
    assert is_running(Root.at(Path("/"))) is False
    asterisk.answers(core_show_uptime_seconds="echo 'System uptime: 100'")
    assert is_running(Root.at(Path("/"))) is True
    assert is_running(Root.at(asterisk.root)) is None
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert is_running(Root.at(Path("/"))) is None
