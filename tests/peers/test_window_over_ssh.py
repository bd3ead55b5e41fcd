"""The window's real buttons on a server over SSH: read, written, run there, rolled back; a changed key is refused."""

import json
import shutil
import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.core.plan import sites
from tests.peers.asterisk import wait_for
from tests.peers.conftest import unpacked_or_skipped
from tests.peers.furnish import furnish
from tests.peers.ssh_server import HOST, JUMP_PORT, PASSWORD, PORT, USER, SshServer, client_config
from tests.peers.unpack import SSH, Peer
from tests.trees import folder as tree_folder
from tests.ui.walker import Walker, at_the_window
from tests.ui.walks import (
    HOST as NAME,
)
from tests.ui.walks import (
    PASSPHRASE,
    choose_the_route,
    make_a_private_certificate,
    move_the_pilot,
    name_the_server,
    say_what_phones_they_are,
)
from wizard.cli.main import run
from wizard.core.check_result import Status as CheckStatus
from wizard.core.site import Destination, DestinationKind, Route, Stage
from wizard.core.steps import Step
from wizard.system.site_file import SiteFolder, save_site

pytestmark = pytest.mark.peer


@pytest.fixture(autouse=True)
def nothing_secret_is_logged(unlogged: set[str]) -> None:
    unlogged.update({PASSWORD, PASSPHRASE})


TARGET = f"{USER}@pbx"
ASKED_THERE = ("server-files", "endpoints", "console")
LISTS = "find /etc/asterisk /var/www -exec stat -c '%n %a %U %G' {} \\; -type f -exec sha256sum {} \\; | sort"


@pytest.fixture(scope="module")
def made(
    asterisk22: Peer, namespaces_allowed: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[SshServer, Path]]:
    """A server with an Asterisk, and the tree its files come from."""
    root = tmp_path_factory.mktemp("tree")
    shutil.copytree(tree_folder("busy"), root, dirs_exist_ok=True)
    furnish(root, asterisk22)
    server = SshServer(unpacked_or_skipped(SSH), tmp_path_factory.mktemp("ssh") / "server", asterisk22)
    try:
        server.sudoers("Defaults timestamp_timeout=0", f"{USER} ALL=(ALL) ALL")
        yield server, root
    finally:
        server.close()


@pytest.fixture
def server(made: tuple[SshServer, Path]) -> Iterator[SshServer]:
    """The server with phones in service, reached through a jump host; its user has to tell sudo a password."""
    server, root = made
    server.run_asterisk(root)
    server.start()
    server.start(JUMP_PORT)
    yield server
    server.cut()


@pytest.fixture
def home(server: SshServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person whose own OpenSSH knows the way to the server, and no key of it."""
    own = tmp_path / "home" / ".ssh"
    own.mkdir(parents=True)
    place = ("Host pbx", f"HostName {HOST}", f"Port {PORT}", f"ProxyJump {USER}@{HOST}:{JUMP_PORT}")
    client_config(own, (f"IdentityFile {server.key}", *place))
    monkeypatch.setenv("HOME", str(own.parent))
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    return own.parent


@pytest.fixture
def walker(server: SshServer, home: Path, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Walker]:
    """A person at a window in the server's network; threads that were elsewhere have ended."""
    pool = QThreadPool.globalInstance()
    pool.waitForDone()
    with server.namespaces.network():
        made = at_the_window(qtbot, qapp, tmp_path / "memory.json")
        yield made
        made.window.close()
        pool.waitForDone()


def read_over_ssh(walker: Walker, folder: Path) -> None:
    """Make a site and read its server: the keys of both hosts are accepted, sudo is told its password."""
    walker.write("Customer's name", "Example Dental")
    walker.write("Folder of the site", str(folder))
    walker.until_action("Make the site")
    walker.act()
    walker.come_to(Step.SERVER)
    walker.press("On another machine, over SSH")
    walker.write("User and host", TARGET)
    walker.press("Read what is there")
    for port in (JUMP_PORT, PORT):
        walker.see(f"Is this the key of {HOST}:{port}?")
        walker.press("It is the same: accept it")
    walker.seal(PASSWORD)
    walker.see(f"Read from {TARGET}")


def is_up(ca: Path, name: str = NAME) -> bool:
    """Whether a client that verifies completes a handshake, in the network of this thread."""
    context = ssl.create_default_context(cafile=str(ca))
    try:
        with socket.create_connection((HOST, 5061), 3) as plain, context.wrap_socket(plain, server_hostname=name):
            return True
    except OSError:
        return False


def test_a_whole_run(walker: Walker, server: SshServer, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    before = server.shell(LISTS).stdout
    read_over_ssh(walker, folder)
    assert (folder / "known_hosts").read_text().count("ssh-ed25519") == 2
    name_the_server(walker)
    make_a_private_certificate(walker)
    choose_the_route(walker, Route.XML)
    say_what_phones_they_are(walker, 4)
    walker.go_on(Step.PREVIEW)
    walker.until_action("Write")
    walker.go_on(Step.WRITE)
    move_the_pilot(walker, "102")
    assert "pjsip_secure_calling.conf" in server.shell(LISTS).stdout

    walker.press("Run them on the server")
    walker.see(f"on the Asterisk of {TARGET} now?")
    walker.press("Run")
    walker.until_action("Check")
    steps = len(walker.window.work.restart)
    assert f"{steps} of {steps} done" in walker.shown()
    assert "not as well as before" not in walker.shown()
    assert "media_encryption                   : sdes" in server.shell("asterisk -rx 'pjsip show endpoint 102'").stdout
    assert wait_for(lambda: is_up(folder / "authority" / "ca.crt"), 5), walker.shown()

    walker.go_to(Step.CHECK)
    walker.until_action("Check again")
    shown = {check.id: check for check in walker.window.work.checks}
    assert [shown[name].status for name in ASKED_THERE] == [CheckStatus.PASS] * 3, shown
    assert "transport-tls tls" in str(shown["console"].evidence)

    walker.go_to(Step.WRITE)
    walker.press("Roll back…")
    walker.press("Roll back now")
    walker.see("is rolled back")
    assert server.shell(LISTS).stdout == before

    server.cut()
    server.make_key("host_key")
    server.start()
    server.start(JUMP_PORT)
    walker.press("Look again")
    walker.see("shows another key than before")
    assert server.shell(LISTS).stdout == before


@pytest.fixture
def say(
    server: SshServer, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """Return a function that runs a command on a site over SSH without a terminal, and what it printed."""
    public = (server.key.parent / "host_key.pub").read_text().split()
    known = (f"[{HOST}]:{port} {public[0]} {public[1]}\n" for port in (PORT, JUMP_PORT))
    (home / ".ssh" / "known_hosts").write_text("".join(known))
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)
    over_ssh = Destination(kind=DestinationKind.SSH, target="root@pbx")
    site = replace(sites.site(Route.XML, sites.phone("101", Stage.SECURE)), destination=over_ssh)
    save_site(SiteFolder(folder=tmp_path / "site", site=None, problems=(), text=""), site)

    def say(command: str, *more: str) -> tuple[int, str]:
        with server.namespaces.network():
            status = run((command, str(tmp_path / "site"), *more))
        return status, capsys.readouterr().out

    return say


def test_what_does_not_come_up_there_is_rolled_back(
    server: SshServer, say: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    def apply() -> tuple[int, dict[str, object]]:
        status, said = say("apply", "--yes", "--json", "--restart", "--roll-back-on-failure")
        return status, json.loads(said)["run"]

    before = server.shell(LISTS).stdout
    with server.namespaces.network():
        thief = socket.create_server(("0.0.0.0", 5061))
    with thief:
        status, ran = apply()
    assert status == 1
    assert "No TLS transport of Asterisk came up on port 5061" in str(ran["faults"])
    assert ran["rolled_back"]
    assert ran["missing"] == []
    assert server.shell(LISTS).stdout == before

    status, ran = apply()
    assert (status, ran["faults"], ran["rolled_back"]) == (0, [], None)
    with server.namespaces.network():
        assert is_up(tmp_path / "site" / "authority" / "ca.crt", sites.site().server.host)

    rows = {row["id"]: row for row in json.loads(say("check", "--address", HOST, "--json")[1])}
    assert [rows[name]["status"] for name in ASKED_THERE] == ["pass"] * 3, rows
    assert "transport-tls tls" in rows["console"]["evidence"]
    assert rows["fingerprint"]["status"] == "pass"
    file = tmp_path / "report.html"
    assert say("report", "--out", str(file), "--check", "--address", HOST)[0] == 0
    assert "What Asterisk says of itself" in file.read_text("utf-8")
    assert "Receipts and backups lie on the server" in file.read_text("utf-8")
