"""The deploy hook, run by real shells with the real OpenSSL against a server that takes up what it is told to."""

import os
import shutil
import socket
import ssl
import stat
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.certificates.making import HOST, certificate, key
from tests.core.plan import sites
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.deploy_hook import deploy_hook
from wizard.core.certificates.keys import key_to_pem
from wizard.core.plan.key_paths import key_paths

TODAY = datetime.now(UTC)
SHELLS = (("dash",), ("bash", "--posix"))


def made(name: str = HOST, key_name: str = "rsa server", days: int = 30) -> bytes:
    """A certificate as certbot leaves it in fullchain.pem."""
    alternative: x509.GeneralName = x509.IPAddress(ip_address(name)) if name[0].isdigit() else x509.DNSName(name)
    return chain_to_pem(
        [
            certificate(
                name,
                "Root",
                key_name=key_name,
                names=[alternative],
                start=TODAY - timedelta(days=40),
                end=TODAY + timedelta(days=days),
            )
        ]
    )


class Server:
    """A TLS server whose "asterisk" takes up the files in ``keys`` when it is told to reload, or to restart."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keys, self.live = folder / "keys", folder / "live"
        for made_folder in (self.keys, self.live, folder / "bin"):
            made_folder.mkdir()
        self.certificate, self.key = self.keys / "asterisk.crt", self.keys / "asterisk.key"
        self.deploy(made(days=5), key_to_pem(key("rsa server"), None))
        for file in self.keys.iterdir():
            file.chmod(0o640)
            shutil.copy(file, self.live)
        self.takes_up_on("reload")
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def deploy(self, chain: bytes, key_pem: bytes) -> None:
        self.certificate.write_bytes(chain)
        self.key.write_bytes(key_pem)

    def takes_up_on(self, word: str, status: int = 0) -> None:
        program = self.folder / "bin" / "asterisk"
        copy = f"case $2 in *{word}*) cp {self.keys}/* {self.live}/;; esac"
        program.write_text(f'#!/bin/sh\necho "$2" >>{self.folder}/told\n{copy}\nexit {status}\n')
        program.chmod(0o755)

    @property
    def told(self) -> list[str]:
        file = self.folder / "told"
        return file.read_text().splitlines() if file.exists() else []

    def served(self) -> bytes:
        return ssl.get_server_certificate(("127.0.0.1", self.port)).replace("\r\n", "\n").encode()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self.live / "asterisk.crt", self.live / "asterisk.key")
                with connection, suppress(OSError):
                    connection.settimeout(5)
                    context.wrap_socket(connection, server_side=True).close()

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path)
    yield running
    running.close()


def script(server: Server, host: str = HOST) -> str:
    site = replace(sites.site(), server=replace(sites.site().server, host=host))
    text = deploy_hook(replace(site, transport=replace(site.transport, bind=f"0.0.0.0:{server.port}")))
    return text.replace("/etc/asterisk/keys", str(server.keys))


def run(
    server: Server, *arguments: str, text: str = "", shell: tuple[str, ...] = SHELLS[0], **environment: str
) -> subprocess.CompletedProcess[str]:
    hook = server.folder / "hook.sh"
    hook.write_text(text or script(server))
    path = f"{server.folder / 'bin'}:{os.environ['PATH']}"
    return subprocess.run(
        [*shell, str(hook), *arguments],
        env={"PATH": path, "TRIES": "1"} | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def renewed(server: Server, chain: bytes, key_pem: bytes | None = None) -> Path:
    """What certbot renewed, and where it says it is."""
    lineage = server.folder / "lineage"
    lineage.mkdir(exist_ok=True)
    (lineage / "fullchain.pem").write_bytes(chain)
    (lineage / "privkey.pem").write_bytes(key_pem or key_to_pem(key("rsa new"), None))
    return lineage


@pytest.mark.parametrize("shell", SHELLS, ids=" ".join)
def test_what_certbot_renewed_is_copied_reloaded_and_compared(server: Server, shell: tuple[str, ...]) -> None:
    chain = made(key_name="rsa new")
    lineage = renewed(server, chain)
    assert server.served() != chain
    done = run(server, shell=shell, RENEWED_LINEAGE=str(lineage))
    assert (done.returncode, done.stderr) == (0, "")
    assert server.served() == chain
    assert server.key.read_bytes() == (lineage / "privkey.pem").read_bytes()
    assert {stat.S_IMODE(file.stat().st_mode) for file in server.keys.iterdir()} == {0o640}
    assert sorted(file.name for file in server.keys.iterdir()) == ["asterisk.crt", "asterisk.key"]
    assert server.told == ["module reload res_pjsip.so"]
    # Daily by cron: nothing new, nothing done.
    files = (str(lineage / "fullchain.pem"), str(lineage / "privkey.pem"))
    done = run(server, *files, shell=shell)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert len(server.told) == 1


@pytest.mark.parametrize("shell", SHELLS, ids=" ".join)
@pytest.mark.parametrize(
    ("conf", "folder"),
    [("[directories](!)\nastetcdir => {} ; moved\n", "pbx"), (None, "local"), ("[options]\n", "usual")],
    ids=["named", "the one that is there", "nothing named"],
)
def test_asterisk_may_have_its_files_in_another_folder(
    server: Server, shell: tuple[str, ...], conf: str | None, folder: str
) -> None:
    usual, elsewhere = server.folder / "usual", server.folder / folder
    for each in (usual, elsewhere):
        each.mkdir(exist_ok=True)
    if conf is not None:
        (usual / "asterisk.conf").write_text(conf.format(elsewhere))
    (elsewhere / "pjsip.conf").touch()
    (elsewhere / "keys").symlink_to(server.keys, target_is_directory=True)
    chain = made(key_name="rsa new")
    text = script(server).replace(str(server.keys), str(usual / "keys"))
    text = text.replace("/usr/local/etc/asterisk", str(server.folder / "local")).replace("/etc/asterisk", str(usual))
    done = run(server, text=text, shell=shell, RENEWED_LINEAGE=str(renewed(server, chain)))
    assert (done.returncode, done.stderr) == (0, "")
    assert server.served() == chain


def test_an_asterisk_that_needs_a_restart_is_told_of_and_restarted_where_that_is_allowed(server: Server) -> None:
    server.takes_up_on("restart")
    chain = made(key_name="rsa new")
    lineage = renewed(server, chain)
    done = run(server, RENEWED_LINEAGE=str(lineage))
    assert done.returncode == 1
    assert "still serves another certificate" in done.stderr
    assert "asterisk -rx 'core restart when convenient'" in done.stderr
    assert server.certificate.read_bytes() == chain
    text = script(server).replace("restart=no", "restart=yes")
    done = run(server, text=text, RENEWED_LINEAGE=str(lineage))
    assert (done.returncode, done.stderr) == (0, "")
    assert server.served() == chain
    assert server.told[-1] == "core restart when convenient"


def test_an_asterisk_that_does_not_run_is_told_of_and_the_next_run_goes_on(server: Server) -> None:
    server.takes_up_on("nothing", status=1)
    chain = made(key_name="rsa new")
    lineage = renewed(server, chain)
    done = run(server, RENEWED_LINEAGE=str(lineage))
    assert done.returncode == 1
    assert "could not be told to reload" in done.stderr
    server.takes_up_on("reload")
    assert run(server, RENEWED_LINEAGE=str(lineage)).returncode == 0
    assert server.served() == chain


@pytest.mark.parametrize(
    ("chain", "key_pem", "said"),
    [
        (made(key_name="rsa new", days=-1), None, "has expired"),
        (made(), None, "not the key of the certificate"),
        (made(key_name="rsa new"), key_to_pem(key("rsa new"), "secret"), "under a passphrase"),
        (made(key_name="rsa new"), b"noise", "holds no key"),
        (b"noise", None, "holds no certificate"),
        (b"", None, "holds no certificate"),
    ],
)
def test_what_does_not_fit_is_not_copied(server: Server, chain: bytes, key_pem: bytes | None, said: str) -> None:
    before = (server.certificate.read_bytes(), server.key.read_bytes())
    done = run(server, RENEWED_LINEAGE=str(renewed(server, chain, key_pem)))
    assert done.returncode == 1
    assert said in done.stderr
    assert (server.certificate.read_bytes(), server.key.read_bytes()) == before
    assert server.told == []


def test_another_certificate_of_the_same_server_is_none_of_its_business(server: Server) -> None:
    lineage = renewed(server, made("www.example.com", "rsa new"))
    done = run(server, RENEWED_LINEAGE=str(lineage))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    done = run(server, str(lineage / "fullchain.pem"), str(lineage / "privkey.pem"))
    assert done.returncode == 1
    assert "not for this host" in done.stderr
    assert server.told == []


def test_a_host_that_is_an_address_is_looked_for_as_one(server: Server) -> None:
    lineage = renewed(server, made("192.0.2.10", "rsa new"))
    done = run(server, text=script(server, "192.0.2.10"), RENEWED_LINEAGE=str(lineage))
    assert (done.returncode, done.stderr) == (0, "")


def test_wrong_use_and_missing_files_are_said(server: Server) -> None:
    assert run(server).returncode == run(server, "one").returncode == 2
    assert "cannot be read" in run(server, "/nowhere", "/nowhere").stderr
    server.key.unlink()
    done = run(server, RENEWED_LINEAGE=str(renewed(server, made(key_name="rsa new"))))
    assert "is missing; let the wizard write it first" in done.stderr


@pytest.mark.parametrize(
    ("bind", "address"),
    [
        ("0.0.0.0:5061", "127.0.0.1:5061"),
        ("0.0.0.0", "127.0.0.1:5061"),
        ("192.0.2.10:5099", "192.0.2.10:5099"),
        ("[::]:5061", "[::1]:5061"),
        ("[2001:db8::10]:5062", "[2001:db8::10]:5062"),
        ("nonsense", "127.0.0.1:5061"),
    ],
)
def test_it_asks_where_the_transport_listens(bind: str, address: str) -> None:
    site = sites.site()
    text = deploy_hook(replace(site, transport=replace(site.transport, bind=bind)))
    assert f"\naddress={address}\n" in text.replace("'", "")
    assert "\r" not in text


@given(name=st.text(max_size=40))
@settings(max_examples=25)
def test_no_value_of_a_site_becomes_a_command(name: str) -> None:
    site = sites.site()
    text = deploy_hook(replace(site, certificate=replace(site.certificate, name=name)))
    head = text[: text.index("\n# Asterisk before")].replace("\0", "")
    read = subprocess.run(["dash", "-c", head + '\nprintf %s "$key"'], capture_output=True, check=True).stdout
    assert read == str(key_paths(name).key).replace("\0", "").encode()


def test_a_host_that_is_none_has_no_hook() -> None:
    for host in ("", "-checkip", "a b", "$(reboot)"):
        with pytest.raises(ValueError, match="host name"):
            deploy_hook(replace(sites.site(), server=replace(sites.site().server, host=host)))
