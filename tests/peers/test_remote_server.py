"""A plan written over a real SSH connection, cut or not: what is there is what was planned, and it can go back."""

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests import trees
from tests.core.plan import sites
from tests.peers.conftest import unpacked_or_skipped
from tests.peers.cut_link import CutLink
from tests.peers.ssh_server import HOST, PASSWORD, PORT, USER, SshServer, client_config
from tests.peers.unpack import SSH
from wizard.cli.main import run
from wizard.core.bundle.contents import Member
from wizard.core.errors import RecoveryNeeded, StalePlan, WizardError
from wizard.core.plan.plan import Plan
from wizard.core.site import Destination, DestinationKind
from wizard.core.text import Text
from wizard.system.planning import plan_site
from wizard.system.receipts import ChangedSince, WrittenLater
from wizard.system.site_file import SiteFolder, load, save_site
from wizard.system.ssh.asking import Asking
from wizard.system.ssh.connection import connect
from wizard.system.ssh.login import SshFiles
from wizard.system.ssh.over_ssh import OverSsh
from wizard.system.ssh.remote_server import RemoteServer
from wizard.system.ssh.root_shell import RootShell
from wizard.system.ssh.workspace import Workspace

pytestmark = pytest.mark.peer

TRUSTING = Asking(trusts=lambda _: True, secret=lambda _: PASSWORD)
CUTS = int(os.environ.get("LINK_CUTS", "6"))
"""At how many places the link is cut, and among the last bytes once more; LINK_CUTS=300 takes some minutes."""

_LAST = 3000

OURS = "/etc/asterisk /var/lib/secure-calling"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SshServer]:
    server = SshServer(unpacked_or_skipped(SSH), tmp_path_factory.mktemp("ssh") / "server")
    try:
        server.sudoers(f"{USER} ALL=(ALL) ALL")
        server.shell("groupadd -f asterisk 2>/dev/null || echo 'asterisk:x:4300:' >>/etc/group")
        yield server
    finally:
        server.close()


@pytest.fixture
def server(namespaces_allowed: None, made: SshServer, tmp_path: Path) -> Iterator[SshServer]:
    """A server with an office's Asterisk, its files root:asterisk 0640."""
    source = trees.folder("busy")
    done = made.shell(
        f"rm -rf {OURS}; cp -r {source}/etc/asterisk /etc/asterisk; cp -r {source}/var/www /var/ 2>/dev/null || true\n"
        "chown -R root:asterisk /etc/asterisk; chmod -R u=rwX,g=rX,o= /etc/asterisk"
    )
    assert not done.returncode, done.stdout
    made.start()
    yield made
    made.cut()


@pytest.fixture
def files(tmp_path: Path, made: SshServer, monkeypatch: pytest.MonkeyPatch) -> SshFiles:
    monkeypatch.setenv("HOME", str(tmp_path))
    config = client_config(tmp_path, [f"IdentityFile {made.key}", "Host pbx", f"HostName {HOST}", f"Port {PORT}"])
    return SshFiles(pinned=tmp_path / "known", config=config, known=tmp_path / "none")


@contextmanager
def reached(server: SshServer, files: SshFiles, user: str = "root") -> Iterator[RemoteServer]:
    with server.namespaces.network(), RemoteServer(f"{user}@pbx", files, TRUSTING) as remote:
        yield remote


def planned(remote: RemoteServer, folder: Path) -> Plan:
    if not folder.exists():
        save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), sites.site())
    return plan_site(load(folder), lambda: "correct horse", root=remote.read(), now=datetime.now(UTC)).plan


def state(server: SshServer) -> str:
    """Every file below Asterisk's folder: its bytes, mode and owner."""
    command = "sha256sum {} \\; -exec stat -c '%a %U %G' {} \\;"
    return server.shell(f"find /etc/asterisk -type f -exec {command} | sort").stdout


def is_written(server: SshServer, plan: Plan) -> bool:
    written = [change for change in plan.changes if change.after is not None]
    names = " ".join(f"'{change.path}'" for change in written)
    sums = [hashlib.sha256(change.after or b"").hexdigest() for change in written]
    modes = [f"{change.mode:o}" for change in written]
    return server.shell(f"sha256sum {names} | cut -c1-64; stat -c '%a' {names}").stdout.split() == sums + modes


@pytest.mark.parametrize("user", ["root", USER])
def test_it_is_read_written_and_put_back(server: SshServer, files: SshFiles, tmp_path: Path, user: str) -> None:
    before = state(server)
    with reached(server, files, user) as remote:
        plan = planned(remote, tmp_path / "site")
        assert plan.is_applicable
        heard: list[str] = []
        receipt = remote.write(plan, heard.append)
        assert is_written(server, plan)
        assert heard[-1] == "end 0"
        assert not planned(remote, tmp_path / "site").changes, "a second plan changes nothing"
        remote.roll_back(receipt)
    assert state(server) == before
    assert server.shell("ls -A /var/tmp/lab").stdout == "", "nothing is left behind"


@pytest.mark.parametrize("word", ["begin", "stage", "file", "done"])
def test_a_cut_connection_does_not_cut_the_writing(
    server: SshServer, files: SshFiles, tmp_path: Path, word: str
) -> None:
    cuts: list[str] = []

    def cut(line: str) -> None:
        if line.startswith(word) and not cuts:
            cuts.append(line)
            server.cut()
            server.start()

    with reached(server, files, USER) as remote:
        plan = planned(remote, tmp_path / "site")
        receipt = remote.write(plan, cut)
        assert cuts
        assert receipt.id
        assert is_written(server, plan)


def test_a_link_cut_anywhere_leaves_all_of_it_or_nothing(server: SshServer, files: SshFiles, tmp_path: Path) -> None:
    before, outcomes = state(server), set[str]()
    with server.namespaces.network(), closing(CutLink()) as link:
        config = [f"IdentityFile {server.key}", "Host pbx", f"HostName {HOST}", f"Port {link.port}"]
        client_config(files.config.parent, config)
        with RemoteServer("root@pbx", files, TRUSTING) as remote:
            plan = planned(remote, tmp_path / "site")
            link.arm(None)
            receipt = remote.write(plan)
            every = link.sent
            remote.roll_back(receipt)
            # Most bytes are the new files'; what is said once it has begun is little, and comes last.
            places = {every * n // CUTS for n in range(CUTS)} | {every - _LAST * n // CUTS for n in range(CUTS)}
            for place in sorted(places):
                remote.run_as_root("true")  # connected, as it was when the bytes were counted
                link.arm(place)
                try:
                    receipt = remote.write(plan)
                except RecoveryNeeded:
                    raise
                except WizardError:
                    outcomes.add("nothing")
                    assert link.was_cut, "only a cut can have stopped it"
                    assert state(server) == before
                    continue
                outcomes.add("all of it")
                assert is_written(server, plan)
                link.arm(None)
                remote.roll_back(receipt)
                assert state(server) == before
    assert outcomes == {"nothing", "all of it"}


def test_a_connection_cut_before_it_begins_changes_nothing(server: SshServer, files: SshFiles, tmp_path: Path) -> None:
    before = state(server)
    with reached(server, files) as remote:
        plan = planned(remote, tmp_path / "site")
        server.cut()
        with pytest.raises(WizardError):
            remote.write(plan)
    assert state(server) == before


def test_a_file_others_changed_meanwhile_is_not_written_over(
    server: SshServer, files: SshFiles, tmp_path: Path
) -> None:
    with reached(server, files) as remote:
        plan = planned(remote, tmp_path / "site")
        server.shell("echo '; a line' >>/etc/asterisk/pjsip.conf")
        before = state(server)
        with pytest.raises(StalePlan) as refused:
            remote.write(plan)
    assert "pjsip.conf" in str(refused.value.detail)
    assert state(server) == before


def test_what_others_changed_since_is_put_back_only_when_forced(
    server: SshServer, files: SshFiles, tmp_path: Path
) -> None:
    before = state(server)
    with reached(server, files) as remote:
        far = OverSsh(remote)
        seen: list[tuple[int, int, str]] = []
        plan = planned(remote, tmp_path / "site")
        receipt = far.write(plan, now=datetime.now(UTC), progress=lambda *at: seen.append(at))
        assert {path for _, _, path in seen} == {str(c.path) for c in plan.changes if c.after is not None}
        assert {count for _, count, _ in seen} == {len(plan.changes)}
        server.shell("echo '; a line' >>/etc/asterisk/pjsip.conf")
        with pytest.raises(ChangedSince, match=r"pjsip\.conf"):
            far.roll_back(receipt.id)
        done = far.roll_back(receipt.id, force=True)
    assert (done.receipt.id, len(done.kept)) == (receipt.id, 1)
    assert server.shell(f"tail -n 1 {done.kept[0]}").stdout == "; a line\n"
    assert state(server) == before


def test_what_was_written_later_goes_back_with_it(server: SshServer, files: SshFiles, tmp_path: Path) -> None:
    before = state(server)
    with reached(server, files) as remote:
        far = OverSsh(remote)
        first = far.write(planned(remote, tmp_path / "site"), now=datetime.now(UTC))
        site = load(tmp_path / "site")
        assert site.site is not None
        save_site(site, replace(site.site, transport=replace(site.site.transport, bind="0.0.0.0:5071")))
        second = far.write(planned(remote, tmp_path / "site"), now=datetime.now(UTC))
        with pytest.raises(WrittenLater) as refused:
            far.roll_back(first.id)
        assert [later.id for later in refused.value.later] == [second.id]
        done = far.roll_back(first.id, with_later=True)
    assert [later.id for later in done.later] == [second.id]
    assert state(server) == before


def test_a_script_that_is_stopped_is_waited_for(server: SshServer, files: SshFiles) -> None:
    script = b"trap 'echo put back >&2; exit 1' TERM\necho begun\nwhile :; do sleep 0.05; done\n"
    heard: list[str] = []
    with server.namespaces.network(), connect("root@pbx", files, TRUSTING) as connection:
        root = RootShell(connection, TRUSTING)
        with Workspace(connection, root) as place:
            place.put([Member(name="long.sh", content=script)])
            ran = place.run_apart("long.sh", "none", lambda: (connection, root), heard.append, lambda: bool(heard))
    assert (ran.status, ran.told) == (1, "put back\n")


def test_a_connection_that_broke_is_made_anew_and_nothing_is_asked_again(server: SshServer, files: SshFiles) -> None:
    asked: list[str] = []

    def secret(what: Text) -> str:
        asked.append(str(what))
        return PASSWORD

    asking = Asking(trusts=lambda _: True, secret=secret)
    with server.namespaces.network(), RemoteServer(f"{USER}@pbx", files, asking) as remote:
        first = remote.read()
        assert remote.is_connected
        server.cut()
        server.start()
        with suppress(WizardError):  # the first to find that it broke says so
            remote.read()
        assert remote.read() == first, "who knows the folder sees the new copy"
    assert asked == [f"The password of {USER} for sudo"]
    assert not first.exists()


@pytest.fixture
def deadly_mv(server: SshServer) -> Iterator[None]:
    """Kill whoever moves a second file: as a power cut between two swaps."""
    program = "/usr/local/bin/mv"
    script = '#!/bin/sh\\n[ ! -e /run/moved ] || kill -9 $PPID\\n: >/run/moved\\nexec /bin/mv "$@"\\n'
    done = server.shell(f"printf '{script}' >{program}; chmod 755 {program}")
    assert not done.returncode, done.stdout
    yield
    server.shell(f"rm {program}")


def test_what_was_cut_short_is_recovered(server: SshServer, files: SshFiles, tmp_path: Path, deadly_mv: None) -> None:
    before = state(server)
    with reached(server, files) as remote:
        plan = planned(remote, tmp_path / "site")
        with pytest.raises(RecoveryNeeded):
            remote.write(plan)
        server.shell("rm /usr/local/bin/mv; touch /usr/local/bin/mv")
        with pytest.raises(RecoveryNeeded):
            remote.write(plan)
        recovered = OverSsh(remote).recover()
        assert len(recovered.applies_undone) == 1
        assert recovered.roll_backs_finished == ()
        assert state(server) == before
        remote.write(plan)
        assert is_written(server, plan)


@pytest.fixture
def at_the_terminal(
    server: SshServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """Return a function that runs a command as somebody whose OpenSSH knows the server; no terminal is asked."""
    own = tmp_path / ".ssh"
    own.mkdir()
    lines = [f"IdentityFile {server.key}", "Host pbx", f"HostName {HOST}", f"Port {PORT}", "User root"]
    client_config(own, lines)
    public = (server.key.parent / "host_key.pub").read_text().split()
    (own / "known_hosts").write_text(f"[{HOST}]:{PORT} {public[0]} {public[1]}\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", "correct horse")

    def at_the_terminal(*arguments: object) -> tuple[int, str]:
        with server.namespaces.network():
            status = run([str(argument) for argument in arguments])
        return status, capsys.readouterr().out

    return at_the_terminal


def test_every_command_takes_a_server_over_ssh(
    server: SshServer, at_the_terminal: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    before, site = state(server), tmp_path / "site"
    answers = replace(sites.site(), destination=Destination(kind=DestinationKind.SSH, target="pbx"))
    save_site(SiteFolder(folder=site, site=None, problems=(), text=""), answers)
    status, said = at_the_terminal("read", site, "--json")
    assert status == 0
    assert {"101", "102"} <= {endpoint["name"] for endpoint in json.loads(said)["endpoints"]}
    assert at_the_terminal("lint", "--ssh", "pbx", "--json")[1].startswith("[")
    digest = json.loads(at_the_terminal("plan", site, "--json")[1])["digest"]
    status, said = at_the_terminal("apply", site, "--yes", "--expect", digest, "--json")
    assert status == 0
    assert state(server) != before
    (receipt,) = json.loads(at_the_terminal("receipts", "--ssh", "pbx", "--json")[1])
    assert json.loads(said)["receipt"].endswith(receipt["id"])
    assert at_the_terminal("recover", "--ssh", "pbx")[0] == 0
    assert at_the_terminal("roll-back", "--ssh", "pbx")[0] == 0
    assert state(server) == before


def test_a_server_nobody_has_accepted_is_refused_without_a_terminal(
    at_the_terminal: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    (tmp_path / ".ssh" / "known_hosts").unlink()
    assert at_the_terminal("read", "--ssh", "pbx")[0] == 1
    assert not (tmp_path / ".ssh" / "known_hosts").exists()
