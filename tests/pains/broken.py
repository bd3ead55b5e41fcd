"""Servers as people break them, written where the commands find them, and what the commands print of them."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from socket import SHUT_RDWR, create_server
from ssl import PROTOCOL_TLS_SERVER, SSLContext
from threading import Thread

import pytest
from cryptography import x509

from tests.core.certificates import making
from tests.core.lint.servers import CERTIFICATE, KEY, Edit, server
from wizard.cli.main import run
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem

HOST = making.HOST
NOW = datetime.now(UTC)
START, END = NOW - timedelta(days=10), NOW + timedelta(days=90)


def root_called(name: str, key_name: str, **more: object) -> x509.Certificate:
    """A root of its own key; valid today unless told otherwise."""
    settings: dict[str, object] = {"start": START, "end": END, **more}
    return making.root(name, key_name=key_name, issuer_key=key_name, **settings)


ROOT = root_called("Example Authority", "rsa root")
MIDDLE = making.intermediate(
    "Example Issuing",
    "Example Authority",
    key_name="rsa middle",
    issuer_key="rsa root",
    authority_key="rsa root",
    start=START,
    end=END,
)


def leaf(subject: str = HOST, issuer: str = "Example Issuing", **more: object) -> x509.Certificate:
    """The server's certificate by the intermediate; valid today unless told otherwise."""
    settings: dict[str, object] = {"issuer_key": "rsa middle", "authority_key": "rsa middle", "key_name": "rsa server"}
    return making.leaf(subject, issuer, **{**settings, "start": START, "end": END, **more})


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """Certificates in the order in which they are sent, and whose key goes with them."""

    chain: Sequence[x509.Certificate]
    key: x509.Certificate | None = None

    @property
    def certificate_pem(self) -> bytes:
        return chain_to_pem(tuple(self.chain))

    @property
    def key_pem(self) -> bytes:
        return key_to_pem(making.key_of(self.key or self.chain[0]), None)


@dataclass
class Commands:
    """Runs the commands as a person does; what they print, blanks evened out."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    site: str = ""
    statuses: list[int] = field(default_factory=list)

    def run(self, *words: str) -> str:
        self.capsys.readouterr()
        self.statuses.append(run(list(words)))
        printed = self.capsys.readouterr()
        return " ".join((printed.out + printed.err).split())

    def lint(self, *edits: Edit, served: Served | None = None, files: Mapping[str, bytes] | None = None) -> str:
        """What ``lint`` prints of the made server with something changed."""
        good = served or Served(chain=(leaf(), MIDDLE))
        contents = {CERTIFICATE: good.certificate_pem, KEY: good.key_pem} | dict(files or {})
        write(self.folder, {str(p): state.content for p, state in server(*edits, files=contents).files.items()})
        return self.run("lint", "--root", str(self.folder))

    def check(self, served: Served, *words: str, context: SSLContext | None = None) -> str:
        """What ``check`` prints of a server that speaks TLS with some certificates."""
        root = self.folder / "root.pem"
        self.folder.mkdir(exist_ok=True)
        root.write_bytes(chain_to_pem((ROOT,)))
        with speaking_tls(self.folder, served, context) as port:
            target = [self.site] if self.site else [f"{HOST}:{port}", "--trust", str(root)]
            return self.run("check", *target, "--address", "127.0.0.1", *words)


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a server's files below a folder, its key as Asterisk's own user's."""
    for path, content in files.items():
        place = folder / path.lstrip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    (folder / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:0:0:::\n")
    (folder / "etc/group").write_text("root:x:0:\n")
    (folder / "etc/default/asterisk").write_text('AST_USER="root"\n')
    (folder / KEY.lstrip("/")).chmod(0o600)


@contextmanager
def speaking_tls(folder: Path, served: Served, context: SSLContext | None = None) -> Iterator[int]:
    """A server that makes handshakes and says no word of SIP; give its port."""
    context = context or SSLContext(PROTOCOL_TLS_SERVER)
    (folder / "served.pem").write_bytes(served.certificate_pem)
    (folder / "served.key").write_bytes(served.key_pem)
    context.load_cert_chain(folder / "served.pem", folder / "served.key")
    listener = create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            try:
                with connection:
                    connection.settimeout(5)
                    with context.wrap_socket(connection, server_side=True) as secured:
                        secured.recv(4096)
            except OSError:
                continue

    thread = Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(SHUT_RDWR)
        listener.close()
        thread.join(10)


def address(text: str) -> x509.IPAddress:
    return x509.IPAddress(ip_address(text))
