"""collect.sh brings out what a plan needs, nothing it does not, and changes nothing."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.peers.unpack import BUSYBOX, PeerUnavailableError, peer
from tests.system import server
from tests.system.shells import Shell, needed, script_for, shell_of, unpack, with_only, words
from wizard.core.plan.plan import Plan
from wizard.system.apply import apply
from wizard.system.collected import COLLECTED, read_collected
from wizard.system.read_tree import read_tree
from wizard.system.receipts import list_receipts
from wizard.system.resources import resource, server_script
from wizard.system.root import Root
from wizard.system.tls_contacts import registered
from wizard.system.versions import has_dpma_module

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it is a script for servers")

KEY = "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n"
CERTIFICATE = "-----BEGIN CERTIFICATE-----\nBBBB\n-----END CERTIFICATE-----\n"
ODD = "a b\n'$(touch x)é"

FILES = {
    "etc/asterisk/asterisk.conf": "[directories]\nastetcdir => /etc/asterisk ; here\nastmoddir=/opt/modules\n"
    "[options]\nrungroup=phones\n",
    "etc/asterisk/pjsip.conf": '#include "pjsip.d/*.conf"\n#tryinclude /srv/more/one two.conf\n#exec touch x\n[t]\n'
    "type=transport\ncert_file=/srv/keys/named.pem\npriv_key_file = /srv/keys/named.key\n",
    "etc/asterisk/pjsip.d/a.conf": "#include b.inc\n",
    "etc/asterisk/b.inc": "; included by a name relative to Asterisk's folder\n",
    "srv/more/one two.conf": "[one]\n",
    f"etc/asterisk/{ODD}.conf": "[odd]\n",
    "srv/keys/named.pem": KEY + CERTIFICATE,
    "srv/keys/named.key": KEY,
    "etc/asterisk/manager.conf": "secret=MANAGER\n",
    "etc/asterisk/voicemail.conf": "101 => MAILBOX\n",
    "etc/asterisk/astdb.sqlite3": "DATABASE",
    "etc/freepbx.conf": "$amp_conf['AMPDBPASS'] = 'DBPASS';\n",
    "etc/dhcp/dhcpd.conf": 'key omapi { secret "OMAPI"; }\noption tftp-server-name "192.0.2.1";\n',
    "etc/passwd": f"root:HASH:0:0:Name:/root:/bin/sh\nasterisk:x:{server.UID}:{server.GID}:::\nbob:x:77:77:Bob:/:\n",
    "etc/group": f"root:x:0:\nphones:x:{server.GID}:bob\nbob:x:77:\n",
    "etc/shadow": "root:SHADOW:::\n",
    "opt/modules/res_digium_phone.so": "BINARY",
    "tftpboot/sub/000FD3aabbcc.cfg": "<config/>\n",
    "tftpboot/sub/contacts.xml": "<contacts/>\n",
    "srv/other/phone.cfg": "<config/>\n",
    "var/lib/dpkg/status": "Package: asterisk\nStatus: install ok installed\nMaintainer: M\nVersion: 1:22.5.0-1\n\n"
    "Package: other\nStatus: install ok installed\nVersion: 1\n",
}
LEFT_OUT = ("AAAA", "MANAGER", "MAILBOX", "DATABASE", "DBPASS", "OMAPI", "SHADOW", "HASH", "BINARY", "Bob", "Name")


def build(root: Path) -> Path:
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o644)
    (root / "etc/asterisk/pjsip.conf").chmod(0o640)
    os.chown(root / "etc/asterisk/pjsip.conf", server.UID, server.GID)
    (root / "etc/asterisk/round").symlink_to(".", target_is_directory=True)
    (root / "etc/asterisk/keys").symlink_to("../../srv/keys", target_is_directory=True)
    return root


@pytest.fixture(params=["dash", "busybox"])
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Shell:
    return shell_of(request.param, tmp_path / "tools")


def collected(shell: Shell, root: Path, folder: Path, *folders: str) -> Path:
    """Collect a server and unpack what came out, as a user would who is not root there."""
    tar, script = folder / "server.tar", folder / "collect.sh"
    script.write_text(script_for(shell, "collect.sh"))
    ended = shell.run(script, "--root", str(root), str(tar), *folders)
    assert ended.returncode == 0, ended
    assert stat.S_IMODE(tar.stat().st_mode) == 0o600
    out = folder / "out"
    out.mkdir()
    subprocess.run(["tar", "-xf", tar, "-C", out, "--no-same-owner"], check=True)
    tar.unlink()
    return out


def test_what_is_brought_out_and_what_is_not(shell: Shell, tmp_path: Path) -> None:
    root = build(tmp_path / "root")
    before = server.snapshot(root)
    out = collected(shell, root, tmp_path, "/srv/other/")
    assert server.snapshot(root) == before
    folders = (PurePosixPath("/tftpboot/sub"), PurePosixPath("/srv/other"))
    there, here = read_tree(root, folders=folders), read_tree(out, folders=folders)
    kept = {p: s for p, s in there.files.items() if p.name not in ("manager.conf", "voicemail.conf", "astdb.sqlite3")}
    assert set(here.files) == set(kept)
    for path, state in kept.items():
        found = here.files[path]
        assert (found.mode, found.owner, found.group) == (state.mode, state.owner, state.group), path
        is_cut = path.suffix in (".pem", ".key") or path.name in ("freepbx.conf", "dhcpd.conf")
        assert is_cut or found.content == state.content
    assert here.files[PurePosixPath("/srv/keys/named.pem")].text == CERTIFICATE
    assert here.files[PurePosixPath("/srv/keys/named.key")].text == ""
    assert (here.asterisk, sorted(here.groups)) == ("22.5.0", ["phones", "root"])
    assert has_dpma_module(Root.at(out))
    everything = b"".join(p.read_bytes() for p in out.rglob("*") if p.is_file()).decode()
    assert [word for word in LEFT_OUT if word in everything] == []
    assert "tftp-server-name" in everything
    assert not list(tmp_path.rglob("x"))


def test_a_key_the_wizard_wrote_is_known_again(shell: Shell, tmp_path: Path) -> None:
    root = build(tmp_path / "root")
    plan = Plan(changes=(server.change("/etc/asterisk/ours.key", None, KEY.replace("AAAA", "CCCC"), 0o640, "phones"),))
    apply(plan, root, now=server.NOW)
    out = collected(shell, root, tmp_path)
    assert "CCCC" in (out / "etc/asterisk/ours.key").read_text()
    assert PurePosixPath("/etc/asterisk/ours.key") in read_tree(out).ours
    assert list_receipts(out) == list_receipts(root)


def test_to_stdout_from_stdin(shell: Shell, tmp_path: Path) -> None:
    root = build(tmp_path / "root")
    with resource("server/collect.sh").open("rb") as script:
        ended = subprocess.run(
            [*shell.command, "-s", "--", "--root", str(root), "-"],
            stdin=script,
            capture_output=True,
            check=True,
            env={"PATH": shell.path},
        )
    listed = subprocess.run(["tar", "-t"], input=ended.stdout, capture_output=True, check=True).stdout
    assert b"./etc/asterisk/pjsip.conf\n" in listed


def test_what_is_refused(shell: Shell, tmp_path: Path) -> None:
    script = resource("server/collect.sh")
    (tmp_path / "empty").mkdir()
    (tmp_path / "there.tar").write_text("mine")
    root = build(tmp_path / "root")
    for status, arguments in (
        (1, ("--root", str(tmp_path / "empty"), str(tmp_path / "a.tar"))),
        (1, ("--root", str(root), str(tmp_path / "there.tar"))),
        (1, ("--root", str(root), str(tmp_path / "b.tar"), "not-absolute")),
        (2, ("--nonsense",)),
    ):
        assert shell.run(script, *arguments).returncode == status
    assert (tmp_path / "there.tar").read_text() == "mine"
    assert not list(tmp_path.glob("[ab].tar"))


def test_without_one_of_the_programs_it_names_nothing_is_brought_out_and_with_them_all_is(tmp_path: Path) -> None:
    """A pipe into an awk that is not there gave a folder without users, groups and odd names."""
    root = build(tmp_path / "root")
    few = with_only(shell_of("dash", tmp_path / "tools"), needed("collect.sh"), tmp_path / "few")
    out = collected(few, root, tmp_path)
    assert read_tree(out).groups == {"phones", "root"}
    assert (out / f"etc/asterisk/{ODD}.conf").exists()
    for name in needed("collect.sh"):
        program = tmp_path / "few" / name
        there = program.readlink()
        program.unlink()
        ended = few.run(tmp_path / "collect.sh", "--root", str(root), str(tmp_path / "b.tar"))
        assert (ended.returncode, ended.stderr) == (1, f"The program {name} is not here. Nothing was collected.\n")
        assert not (tmp_path / "b.tar").exists()
        program.symlink_to(there)


def test_a_huge_file_is_said_to_be_left_out_and_without_pjsip_conf_nothing_is_brought_out(
    shell: Shell, tmp_path: Path
) -> None:
    root = build(tmp_path / "root")
    script, tar = resource("server/collect.sh"), tmp_path / "a.tar"
    for name, status in (("big.conf", 0), ("pjsip.conf", 1)):
        with (root / "etc/asterisk" / name).open("ab") as file:
            file.truncate(200 * 1024 * 1024)
        ended = shell.run(script, "--root", str(root), str(tar))
        assert ended.returncode == status, ended
        assert f"/etc/asterisk/{name} has more than 67108864 bytes; it was left out." in ended.stderr
        assert tar.exists() == (status == 0)
        tar.unlink(missing_ok=True)


def test_a_link_out_of_a_root_brings_nothing_of_this_computers(shell: Shell, tmp_path: Path) -> None:
    root, outside = build(tmp_path / "root"), tmp_path / "outside"
    outside.mkdir()
    (outside / "theirs.conf").write_text("OUTSIDE\n")
    (root / "etc/asterisk/away.conf").symlink_to(outside / "theirs.conf")
    (root / "etc/asterisk/away.d").symlink_to(outside, target_is_directory=True)
    ended = shell.run(resource("server/collect.sh"), "--root", str(root), str(tmp_path / "a.tar"))
    assert ended.returncode == 0, ended
    assert [line.split()[0] for line in ended.stderr.splitlines() if "leads out of" in line] == [
        "/etc/asterisk/away.conf",
        "/etc/asterisk/away.d",
    ]
    assert b"OUTSIDE" not in (tmp_path / "a.tar").read_bytes()


CONTACT = (
    '/registrar/contact/101;@0c19919f5df5f36c: {"endpoint":"101","uri":"sip:101@192.0.2.9:41472;transport=TLS",'
    '"user_agent":"Digium D65 2_9_19","expiration_time":"4102444800"}'
)
ASTERISK = f"""#!/bin/sh
case "$*" in
-V) echo Asterisk 22.5.0 ;;
*'database show registrar/contact') echo '{CONTACT}'; echo 1 results found. ;;
*'core show uptime seconds') echo 'System uptime: 100' ;;
*'digium_phones show version') echo 'Digium Phone Module for Asterisk, Version 22.0_3.6.10' ;;
esac
"""


@pytest.mark.skipif(not server.IS_ROOT or not shutil.which("unshare"), reason="it takes a namespace")
def test_on_the_server_itself(tmp_path: Path) -> None:
    """There, programs are asked, and phones on TLS keep what they use."""
    root = build(tmp_path / "root")
    for name in ("bin", "dev", "proc", "tmp"):
        (root / name).mkdir()
    (root / "dev/null").touch()
    try:
        shutil.copy(peer(BUSYBOX).root / "bin/busybox", root / "bin")
    except PeerUnavailableError as error:
        pytest.skip(str(error))
    (root / "bin/asterisk").write_text(ASTERISK)
    (root / "bin/asterisk").chmod(0o755)
    shutil.copy(resource("server/collect.sh"), root / "collect.sh")
    plan = Plan(changes=(server.change("/etc/asterisk/new.conf", None, "[new]\n", 0o640, "phones"),))
    unpack(plan, root / "bundle", installer=server_script("install.sh"))

    def run(command: str) -> subprocess.CompletedProcess[str]:
        prepared = 'mount -t proc proc "$1/proc" || exit 77; exec chroot "$1" /bin/busybox sh -c "$2"'
        command = f"/bin/busybox --install -s /bin; export PATH=/bin; {command}"
        ended = subprocess.run(
            ["unshare", "-m", "sh", "-c", prepared, "sh", str(root), command],
            capture_output=True,
            text=True,
            timeout=20,
        )
        if ended.returncode == 77:
            pytest.skip("no namespaces here")
        return ended

    ended = run("sh /collect.sh /tmp/server.tar && mkdir /tmp/out && tar -xf /tmp/server.tar -C /tmp/out")
    assert ended.returncode == 0, ended
    out = root / "tmp/out"
    tree = read_tree(out)
    assert (tree.asterisk, tree.dpma) == ("22.5.0", "3.6.10")
    assert tree.is_running is True
    (phone,) = registered(out)
    assert (phone.extension, phone.is_tls, phone.user_agent) == ("101", True, "Digium D65 2_9_19")
    assert "done" in words(run("sh /bundle/install.sh"))
    assert (root / "etc/asterisk/new.conf").read_text() == "[new]\n"
    ended = run("sh /bundle/install.sh --undo")
    assert (ended.returncode, words(ended)) == (1, ["phones-on-tls", "end"])
    assert run("sh /bundle/install.sh --undo --force").returncode == 0
    assert not (root / "etc/asterisk/new.conf").exists()


@given(
    st.binary(max_size=300)
    | st.text("file folder 0123456789=/abc\n contact asterisk time", max_size=300).map(str.encode)
)
def test_whatever_is_told_is_read(tmp_path_factory: pytest.TempPathFactory, text: bytes) -> None:
    root = tmp_path_factory.mktemp("told")
    (root / COLLECTED.name).write_bytes(b"secure-calling-collected 1\n" + text)
    told = read_collected(Root.at(root))
    assert told is not None
    assert all(path.is_absolute() for path in told.owners)
    assert registered(root) == ()


def test_an_older_contact_is_one_that_had_not_expired_then(tmp_path: Path) -> None:
    def contact(expires: int) -> str:
        text = f'/registrar/contact/101;@a: {{"uri":"sip:101@192.0.2.9","expiration_time":"{expires}"}}'
        return "contact " + "".join(c if c.isalnum() else f"={ord(c):03o}" for c in text)

    lines = ["secure-calling-collected 1", "time 1000", contact(999), contact(1001)]
    (tmp_path / COLLECTED.name).write_text("\n".join(lines))
    assert len(registered(tmp_path)) == 1
