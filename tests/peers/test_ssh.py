"""A real OpenSSH server: who is let in, whose key is trusted, and how commands come to be root's."""

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.peers.conftest import unpacked_or_skipped
from tests.peers.ssh_server import HOST, JUMP_PORT, PASSWORD, PORT, USER, SshServer, client_config
from tests.peers.unpack import SSH
from wizard.core.errors import Cancelled, WizardError
from wizard.core.text import Text
from wizard.system.ssh.asking import NOBODY, Asking, HostKey
from wizard.system.ssh.connection import Connection, connect
from wizard.system.ssh.login import SshFiles
from wizard.system.ssh.root_shell import RootShell

pytestmark = pytest.mark.peer


@pytest.fixture(autouse=True)
def nothing_secret_is_logged(unlogged: set[str]) -> None:
    unlogged.add(PASSWORD)


@dataclass
class Person:
    """Trusts every new key, or none; says secrets in turn, and remembers what was asked."""

    secrets: tuple[str | None, ...] = ()
    trusts: bool = True
    keys: list[HostKey] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    @property
    def asking(self) -> Asking:
        return Asking(trusts=self._trusts, secret=self._secret)

    def _trusts(self, key: HostKey) -> bool:
        self.keys.append(key)
        return self.trusts

    def _secret(self, what: Text) -> str | None:
        self.asked.append(str(what))
        return self.secrets[min(len(self.asked), len(self.secrets)) - 1] if self.secrets else None


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SshServer]:
    made = SshServer(unpacked_or_skipped(SSH), tmp_path_factory.mktemp("ssh") / "server")
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def started(namespaces_allowed: None, server: SshServer) -> Iterator[SshServer]:
    server.start()
    yield server
    server.cut()


@pytest.fixture
def files(tmp_path: Path, server: SshServer, monkeypatch: pytest.MonkeyPatch) -> SshFiles:
    """A client's home of its own, whose configuration names the server's key and port."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    config = client_config(
        tmp_path, ["Host pbx jump", f"HostName {HOST}", f"Port {PORT}", f"IdentityFile {server.key}"]
    )
    return SshFiles(pinned=tmp_path / "site" / "known_hosts", config=config, known=tmp_path / "known_hosts")


@pytest.fixture(autouse=True)
def site_folder(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()


def reach(server: SshServer, target: str, files: SshFiles, person: Person) -> Connection:
    with server.namespaces.network():
        return connect(target, files, person.asking)


def refused(server: SshServer, target: str, files: SshFiles, person: Person) -> WizardError:
    with pytest.raises(WizardError) as caught:
        reach(server, target, files, person)
    return caught.value


def fingerprint(key: Path) -> str:
    return subprocess.run(["ssh-keygen", "-lf", key], capture_output=True, text=True, check=True).stdout.split()[1]


def test_a_new_key_is_shown_and_accepted_once(started: SshServer, files: SshFiles, tmp_path: Path) -> None:
    person = Person()
    with reach(started, "root@pbx", files, person) as connection:
        assert connection.user == "root"
        assert connection.run("id -un").stdout == b"root\n"
    assert [(key.host, key.port) for key in person.keys] == [(HOST, PORT)]
    assert person.keys[0].fingerprint == fingerprint(tmp_path.parent / started.key.parent / "host_key.pub")
    with reach(started, "root@pbx", files, person):
        assert len(person.keys) == 1
    assert not files.known.exists(), "the person's own file is theirs"


def test_a_key_openssh_knows_is_known(started: SshServer, files: SshFiles) -> None:
    public = (started.key.parent / "host_key.pub").read_text().split()
    files.known.write_text(f"[{HOST}]:{PORT} {public[0]} {public[1]}\n")
    with started.namespaces.network(), connect("root@pbx", files, NOBODY) as connection:
        assert connection.run("exit 3").status == 3


def test_nobody_is_let_in_whose_key_is_not_accepted(started: SshServer, files: SshFiles) -> None:
    person = Person(trusts=False)
    error = refused(started, "root@pbx", files, person)
    assert person.keys[0].fingerprint in str(error.detail)
    assert not files.pinned.exists()


def test_a_changed_key_is_refused_without_asking(started: SshServer, files: SshFiles) -> None:
    person = Person()
    reach(started, "root@pbx", files, person).close()
    started.cut()
    before = person.keys[0].fingerprint
    after = fingerprint(started.make_key("host_key"))
    started.start()
    error = refused(started, "root@pbx", files, person)
    assert "another key" in str(error.title)
    assert before in str(error.detail)
    assert after in str(error.detail)
    assert len(person.keys) == 1


def test_what_goes_in_comes_out(started: SshServer, files: SshFiles) -> None:
    content = os.urandom(3_000_000)
    with reach(started, "root@pbx", files, Person()) as connection:
        done = connection.run("cat; echo done >&2", stdin=content)
        assert done.stdout == content
        assert done.stderr == b"done\n"
        assert connection.run("head -c 10", stdin=content).stdout == content[:10]


def test_what_takes_long_can_be_called_off(started: SshServer, files: SshFiles) -> None:
    heard: list[bytes] = []
    with reach(started, "root@pbx", files, Person()) as connection:
        with pytest.raises(Cancelled):
            connection.run("echo begun; sleep 60", heard=heard.append, is_cancelled=lambda: bool(heard))
        assert connection.run("echo on").stdout == b"on\n", "the connection stays"


def test_a_cut_connection_is_said(started: SshServer, files: SshFiles) -> None:
    def cut(_: bytes) -> None:
        started.cut()

    with reach(started, "root@pbx", files, Person()) as connection:
        with pytest.raises(WizardError, match="broke"):
            connection.run("echo begun; sleep 60", heard=cut)
        with pytest.raises(WizardError, match="broke"):
            connection.run("true")


def test_a_host_that_is_not_there_is_said(started: SshServer, files: SshFiles) -> None:
    assert "cannot be reached" in str(refused(started, f"root@{HOST}:1", files, Person()).title)


def test_a_wrong_configuration_is_said(started: SshServer, files: SshFiles) -> None:
    files.config.write_text("Port none\n")
    assert str(files.config) in str(refused(started, "root@pbx", files, Person()).next_step)


def test_without_a_key_or_password_nobody_gets_in(started: SshServer, files: SshFiles) -> None:
    error = refused(started, f"root@{HOST}:{PORT}", files, Person(("guess",)))
    assert "lets nobody in" in str(error.title)


def test_a_password_is_asked_for_where_no_key_is_let_in(started: SshServer, files: SshFiles) -> None:
    started.start(JUMP_PORT, password=True)
    person = Person(("wrong", PASSWORD))
    with reach(started, f"{USER}@{HOST}:{JUMP_PORT}", files, person) as connection:
        assert connection.user == USER
    assert len(person.asked) == 2
    person = Person((None,))
    refused(started, f"{USER}@{HOST}:{JUMP_PORT}", files, person)
    assert len(person.asked) == 1
    person = Person(("wrong",))
    refused(started, f"{USER}@{HOST}:{JUMP_PORT}", files, person)
    assert len(person.asked) <= 3


def test_a_key_under_a_passphrase_is_asked_for_it(started: SshServer, files: SshFiles) -> None:
    sealed = started.make_key("sealed", "open sesame")
    started.authorize("sealed")
    files.config.write_text(f"IdentityFile {sealed}\n")
    person = Person(("open sesame",))
    with reach(started, f"root@{HOST}:{PORT}", files, person) as connection:
        assert connection.run("true").status == 0
    assert person.asked == [f"The passphrase of the key {sealed}"]


def test_an_agent_is_asked(
    started: SshServer, files: SshFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    socket = tmp_path / "agent"
    agent = subprocess.Popen(["ssh-agent", "-D", "-a", socket], stdout=subprocess.PIPE)
    try:
        assert agent.stdout
        agent.stdout.readline()
        monkeypatch.setenv("SSH_AUTH_SOCK", str(socket))
        subprocess.run(["ssh-add", "-q", started.key], check=True, stderr=subprocess.DEVNULL)
        with reach(started, f"root@{HOST}:{PORT}", files, Person()) as connection:
            assert connection.run("true").status == 0
    finally:
        agent.kill()
        agent.communicate()


def test_a_jump_host_is_known_by_its_key_too(started: SshServer, files: SshFiles) -> None:
    started.start(JUMP_PORT)
    client_config(
        files.config.parent,
        (
            f"IdentityFile {started.key}",
            *("Host behind", f"HostName {HOST}", f"Port {PORT}", f"ProxyJump root@{HOST}:{JUMP_PORT}"),
        ),
    )
    person = Person()
    with reach(started, "root@behind", files, person) as connection:
        assert connection.run("echo $SSH_CONNECTION").stdout.split()[3] == str(PORT).encode()
    assert [key.port for key in person.keys] == [JUMP_PORT, PORT]
    assert "Accepted publickey" in started.log(JUMP_PORT)
    assert "not known" in str(refused(started, "root@behind", files_elsewhere(files), Person(trusts=False)).title)


def files_elsewhere(files: SshFiles) -> SshFiles:
    return SshFiles(pinned=files.pinned.with_name("other"), config=files.config, known=files.known)


MAY_ALL = f"{USER} ALL=(ALL) ALL"


def test_root_needs_no_sudo(started: SshServer, files: SshFiles) -> None:
    person = Person()
    with reach(started, "root@pbx", files, person) as connection:
        done = RootShell(connection, person.asking).run("id -un; cat; exit 4")
    assert (done.status, done.stdout) == (4, b"root\n")


def test_sudo_asks_for_the_password_once(started: SshServer, files: SshFiles) -> None:
    started.sudoers("Defaults timestamp_timeout=0", MAY_ALL)
    heard: list[bytes] = []
    person = Person((PASSWORD,))
    with reach(started, f"{USER}@pbx", files, person) as connection:
        root = RootShell(connection, person.asking)
        first = root.run("id -un; echo oops >&2; cat; exit 5", heard=heard.append)
        assert (first.status, first.stdout) == (5, b"root\n")
        assert b"".join(heard).replace(b"oops\n", b"") == b"root\n"
        assert root.run("id -un").stdout == b"root\n"
    assert person.asked == [f"The password of {USER} for sudo"]


def test_sudo_without_a_password_asks_nothing(started: SshServer, files: SshFiles) -> None:
    started.sudoers(f"{USER} ALL=(ALL) NOPASSWD: ALL")
    person = Person()
    with reach(started, f"{USER}@pbx", files, person) as connection:
        assert RootShell(connection, person.asking).run("id -u").stdout == b"0\n"
    assert person.asked == []


@pytest.mark.parametrize("rule", [MAY_ALL, f"{USER} ALL=(ALL) NOPASSWD: ALL"])
def test_sudo_that_demands_a_terminal_gets_one(started: SshServer, files: SshFiles, rule: str) -> None:
    started.sudoers("Defaults requiretty", "Defaults timestamp_timeout=0", rule)
    person = Person((PASSWORD,))
    with reach(started, f"{USER}@pbx", files, person) as connection:
        root = RootShell(connection, person.asking)
        for _ in range(2):
            done = root.run("printf 'one\\ntwo\\n'; exit 6")
            assert (done.status, done.stdout) == (6, b"one\ntwo\n")


def test_wrong_passwords_end_with_what_sudo_says(started: SshServer, files: SshFiles) -> None:
    started.sudoers("Defaults timestamp_timeout=0", "Defaults passwd_tries=3", MAY_ALL)
    person = Person(("wrong", "also wrong", "guess"))
    with (
        reach(started, f"{USER}@pbx", files, person) as connection,
        pytest.raises(WizardError, match="may not change") as caught,
    ):
        RootShell(connection, person.asking).run("true")
    assert len(person.asked) == 3
    assert "wrong" not in str(caught.value.detail)


@pytest.mark.parametrize("answer", [PASSWORD, None])
def test_who_may_not_is_told(started: SshServer, files: SshFiles, answer: str | None) -> None:
    started.sudoers("root ALL=(ALL) ALL")
    person = Person((answer,))
    with (
        reach(started, f"{USER}@pbx", files, person) as connection,
        pytest.raises(WizardError, match="may not change"),
    ):
        RootShell(connection, person.asking).run("true")
