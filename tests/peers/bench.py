"""A real Asterisk with a site of the wizard's on it, to be broken and mended again and again without a restart."""

import os
import socket
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import StringIO
from pathlib import Path
from ssl import CERT_NONE, PROTOCOL_TLS_CLIENT, SSLContext
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from tests.peers.asterisk import AsteriskLab, wait_for
from tests.peers.furnish import furnish
from tests.peers.made_site import HOST, PASSPHRASE, MadeSite, make_site, phone
from tests.peers.time_server import TimeServer
from tests.peers.unpack import Peer
from wizard.cli.main import run
from wizard.core.certificates.keys import PrivateKey, key_from_pem, key_to_pem
from wizard.core.check_result import Check
from wizard.core.sip.digest import Account
from wizard.core.site import Route, Site, Stage
from wizard.system.check.run import run_checks
from wizard.system.check.site_target import site_target
from wizard.system.check.target import Asked
from wizard.system.site_file import load, save_site
from wizard.system.txt_lookup import NameServers

CONF = "etc/asterisk/pjsip_secure_calling.conf"
KEYS = "etc/asterisk/keys"
PORT = 5061


@dataclass(frozen=True, slots=True)
class Kept:
    """A file as it was."""

    content: bytes
    mode: int
    owner: int
    group: int


@dataclass
class Bench:
    """The server, its site and what stands around it.

    ``asked`` is what the check is told, ``site_now`` the site it is of. ``undone_by`` are console commands.
    """

    site: MadeSite
    pbx: AsteriskLab
    times: TimeServer
    asked: Asked = field(default_factory=Asked)
    site_now: Site = field(default_factory=Site)
    _before: dict[Path, Kept] = field(default_factory=dict)
    _opened: list[socket.socket] = field(default_factory=list)
    undone_by: list[str] = field(default_factory=list)
    _is_reloaded: bool = False

    def __post_init__(self) -> None:
        # Asterisk takes a transport's changes at a reload only where it is told so.
        self.edit("protocol=tls\n", "protocol=tls\nallow_reload=yes\n")
        self.root = x509.load_pem_x509_certificate(self.site.ca.read_bytes())
        self.root_key = key_from_pem((self.site.folder / "authority/ca.key").read_bytes(), PASSPHRASE)
        self.leaf = x509.load_pem_x509_certificates((self.site.root / KEYS / "asterisk.crt").read_bytes())[0]
        for path in self._files():
            state = path.stat()
            self._before[path] = Kept(path.read_bytes(), state.st_mode & 0o7777, state.st_uid, state.st_gid)
        self._begin()

    # What somebody might do to it

    @property
    def key_file(self) -> Path:
        return self.site.root / KEYS / "asterisk.key"

    def edit(self, old: str, new: str, file: str = CONF, times: int = -1) -> None:
        path = self.site.root / file
        text = path.read_text()
        assert old in text, (old, text)
        path.write_text(text.replace(old, new, times))

    def put(self, name: str, content: bytes) -> Path:
        """Put a file into the folder of keys, readable as Asterisk needs it."""
        path = self.site.root / KEYS / name
        path.write_bytes(content)
        state = self._before[self.key_file]
        os.chown(path, state.owner, state.group)
        path.chmod(0o640)
        return path

    def serve(self, *chain: x509.Certificate, key: PrivateKey, is_taken: bool = True) -> None:
        """Have the transport serve another certificate, which is the site's; not ``is_taken``: Asterisk refuses it."""
        name = sha256(chain[0].public_bytes(Encoding.DER)).hexdigest()[:12]
        self.put(f"{name}.crt", b"".join(c.public_bytes(Encoding.PEM) for c in chain))
        self.put(f"{name}.key", key_to_pem(key, None))
        (self.site.folder / "authority/server.crt").write_bytes(chain[0].public_bytes(Encoding.PEM))
        self.edit("/keys/asterisk.crt", f"/keys/{name}.crt")
        self.edit("/keys/asterisk.key", f"/keys/{name}.key")
        self.reload()
        if is_taken:
            assert wait_for(lambda: self.served() == chain[0], 5), self.pbx.log[-2000:]

    def reload(self) -> None:
        self._is_reloaded = True
        self.pbx.reload()

    def served(self) -> x509.Certificate | None:
        context = SSLContext(PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, CERT_NONE
        with suppress(OSError), self.pbx.network():
            plain = socket.create_connection(("127.0.0.1", PORT), 2)
            with context.wrap_socket(plain) as secure:
                return x509.load_der_x509_certificate(secure.getpeercert(binary_form=True) or b"")
        return None

    def listen(self, port: int, says: bytes) -> None:
        """Let another program have a port."""
        with self.pbx.network():
            listening = socket.create_server(("0.0.0.0", port))
        self._opened.append(listening)

        def answer() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    with connection, suppress(OSError):
                        connection.recv(1024)
                        connection.sendall(says)

        Thread(target=answer, daemon=True).start()

    # What the check says, and back again

    def check(self, *, from_outside: bool = False) -> dict[str, Check]:
        """Run the list; ``from_outside`` is as if the server's files could not be read."""
        target = site_target(self.site.folder, self.site_now, now=datetime.now(UTC), asked=self.asked)
        with self.pbx.network():
            return {row.id: row for row in run_checks(replace(target, files=None) if from_outside else target)}

    def mend(self) -> None:
        """Put everything back as it was."""
        for listening in self._opened:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()
        self._opened.clear()
        for path in self._files():
            if path not in self._before:
                path.unlink()
        for path, kept in self._before.items():
            if not path.exists() or path.read_bytes() != kept.content:
                path.write_bytes(kept.content)
            path.chmod(kept.mode)
            os.chown(path, kept.owner, kept.group)
        self._begin()
        for command in self.undone_by:
            self.pbx.rx(command)
        self.undone_by.clear()
        if self._is_reloaded:
            self.pbx.reload()
            assert wait_for(lambda: self.served() == self.leaf, 5), self.pbx.log[-2000:]
            self._is_reloaded = False

    def _begin(self) -> None:
        self.times.ahead = timedelta()
        self.pbx.resolve(HOST)
        found = load(self.site.folder).site
        assert found is not None
        self.site_now = found
        self.asked = Asked(
            account=Account(user="101", password=self.site.password("101")),
            number="600",
            name_servers=NameServers(addresses=("127.0.0.1",)),
        )

    def ask(self, **changed: object) -> None:
        self.asked = replace(self.asked, **changed)  # type: ignore[arg-type]

    def _files(self) -> list[Path]:
        folders = (self.site.root / "etc/asterisk", self.site.folder / "authority")
        return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def make_bench(peer: Peer, baresip: Peer, folder: Path) -> Bench:
    """A site with the phones 101 and 102 on TLS, applied to a server that runs."""
    site = make_site(folder, None, Route.XML, phone("101", Stage.SECURE), phone("102", Stage.SECURE))
    loaded = load(site.folder)
    assert loaded.site is not None
    save_site(loaded, replace(loaded.site, server=replace(loaded.site.server, addresses=(), ntp="10.99.0.1")))
    furnish(site.root, peer)
    with pytest.MonkeyPatch.context() as patched, redirect_stdout(StringIO()):
        patched.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)
        assert run(["apply", str(site.folder), "--yes"]) == 0
    pbx = AsteriskLab(site.root, peer, baresip)
    try:
        pbx.start()
        with pbx.network():
            times = TimeServer()
        return Bench(site=site, pbx=pbx, times=times)
    except BaseException:
        pbx.close()
        raise
