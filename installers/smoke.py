"""Tries a packaged program as a person would, Python nowhere near.

Everything that is only found while running is touched: commands, mDNS, certificates, XML, SSH, ACME, Qt's plugins.
"""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from zeroconf import ServiceInfo, Zeroconf

from installers.login import HOST as HOST_OF_LOGINS
from installers.login import logins
from wizard import __version__
from wizard.cli.main import COMMANDS

HOST, PASSPHRASE = "pbx.example.com", "a passphrase for trying"
SERVICE = "_digiumproxy._udp.local."
UNEXPECTED = "Something unexpected happened"
DEADLINE_S = 120
TRANSPORTS = "[transport-udp]\ntype=transport\nprotocol=udp\nbind=0.0.0.0\n"


class SmokeError(Exception):
    """The packaged program did not do what it was tried for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A packaged program: how its console is started, and how it is told a path of this machine.

    ``home`` is where it looks for a person's files, None where that is the home of somebody real.
    """

    console: tuple[str, ...]
    windowed: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    path: Callable[[Path], str] = str
    home: Path | None = None

    def run(self, *arguments: str | Path, status: int = 0) -> str:
        """Run the console program and return what it prints; it has to end with this status."""
        words = [self.path(word) if isinstance(word, Path) else word for word in arguments]
        done = subprocess.run(
            [*self.console, *words],
            env=dict(self.environment),
            input=b"",
            capture_output=True,
            timeout=DEADLINE_S,
        )
        text, told = (
            part.decode("utf-8", errors="replace").replace("\r\n", "\n") for part in (done.stdout, done.stderr)
        )
        if done.returncode != status or UNEXPECTED in text + told:
            raise SmokeError(f"{' '.join(words)} ended with {done.returncode}, not {status}:\n{text}{told}")
        return text or told


def package_in(folder: Path) -> Package:
    """Return the package whose programs lie in a folder of this machine, with no Python on the path."""
    end = ".exe" if sys.platform == "win32" else ""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "HOME", "USERPROFILE") if name in os.environ}
    return Package(
        console=(str(folder / f"secure-calling{end}"),),
        windowed=(str(folder / f"secure-calling-wizard{end}"),),
        environment=kept | {"PATH": str(folder), "SECURE_CALLING_PASSPHRASE": PASSPHRASE},
    )


def try_all(package: Package, folder: Path) -> Iterator[str]:
    """Try everything that needs no screen; yield what was proven, one line each.

    Raises:
        SmokeError: something was not as it should be.
    """
    expect(package.run("--version").strip() == f"secure-calling {__version__}", "--version says the version")
    yield f"version {__version__}"
    for command in COMMANDS:
        expect("usage:" in package.run(command.name, "--help"), f"{command.name} --help")
    yield f"{len(COMMANDS)} commands load"
    flags = json.loads(package.run("explain", "--json", "0x40000022"))["flags"]
    expect("EUNTRUSTED" in flags, f"explain: {flags}")
    yield "explain"
    yield from try_site(package, folder)
    with announced() as name:
        found = json.loads(package.run("discover", "--json", "--interface", "127.0.0.1", "--seconds", "2"))
    expect(any(server["name"].startswith(name) for server in found["servers"]), f"discover: {found}")
    yield "discover: a server announced over mDNS is found"
    refused = json.loads(package.run("read", "--ssh", "nobody@127.0.0.1", "--json", status=1))["error"]
    yield f"SSH: {refused['title']}"
    if package.home is not None:
        with logins(package.home) as commands:
            package.run("read", "--ssh", f"nobody@{HOST_OF_LOGINS}", status=1)
        expect(any("mktemp" in command for command in commands), f"SSH: {commands}")
        yield "SSH: a server known by its key lets it in by a key"
    port = closed_port()
    agreed = ("--agree", "--email", "nobody@example.com")
    order = (folder / "site", "acme", "--directory", f"https://127.0.0.1:{port}/directory", *agreed)
    yield f"ACME: {package.run('certificate', *order, status=1).strip().splitlines()[0]}"
    rows = json.loads(package.run("check", "--json", f"127.0.0.1:{port}", status=1))
    expect(isinstance(rows, list) and any(row["status"] == "fail" for row in rows), f"check: {rows}")
    yield f"check: {len(rows)} rows"


def try_site(package: Package, folder: Path) -> Iterator[str]:
    """Write a whole site into a folder, have its certificate judged, put everything back."""
    site, root = folder / "site", server(folder / "server")
    before = contents(root)
    phone = ("--phone", "00:0f:d3:aa:bb:cc,D65,2_9_19,101,Front Desk")
    xml = ("--route", "xml", "--url", f"https://{HOST}/phones/", "--directory", "/var/www/html/phones")
    versions = ("--asterisk", "22.5.0", "--openssl", "3.0.15", "--ntp", "192.0.2.5")
    authority = ("--authority", "private", "--organization", "Example Dental")
    package.run("new", site, "--host", HOST, *authority, *versions, *xml, *phone)
    answers = (site / "site.toml").read_text(encoding="utf-8")
    told = answers.replace("root_loaded = false", "root_loaded = true")
    (site / "site.toml").write_text(told, encoding="utf-8", newline="\n")
    done = json.loads(package.run("apply", site, "--root", root, "--yes", "--json"))
    keys = root / "etc" / "asterisk" / "keys"
    expect(done["receipt"] and (keys / "asterisk.key").is_file(), f"apply: {done}")
    expect(b"\r" not in (root / "etc/asterisk/pjsip_secure_calling.conf").read_bytes(), "lines end with LF")
    sheet = root / "var/www/html/phones/000fd3aabbcc.cfg"
    expect('transport="tls"' in sheet.read_text(encoding="utf-8"), "the phone's XML names TLS")
    yield f"apply: {len(contents(root)) - len(before)} files written"
    judging = ("judge", keys / "asterisk.crt", "--trust", site / "authority" / "ca.crt", "--json", "--host")
    expect(json.loads(package.run(*judging, HOST))["accepted"], "judge accepts our certificate")
    expect(not json.loads(package.run(*judging, "other.example.com", status=1))["accepted"], "judge knows the name")
    yield "judge"
    script, project, password = folder / "collect.sh", folder / "project", folder / "vault-password"
    package.run("collect", "--out", script)
    password.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    package.run("export", "ansible", site, "--out", project, "--vault-password-file", password)
    expect(script.stat().st_size and (project / "roll-out.yml").is_file(), "scripts and playbooks are in the package")
    yield "collect, export ansible"
    package.run("roll-back", "--root", root)
    expect(contents(root) == before, "roll-back puts everything back")
    yield "roll-back: every byte as before"


def server(root: Path) -> Path:
    """Make a folder that looks like a server's."""
    (root / "etc/asterisk").mkdir(parents=True)
    (root / "var/www/html/phones").mkdir(parents=True)
    for name, text in (
        ("etc/passwd", "root:x:0:0:::\n"),
        ("etc/group", "root:x:0:\n"),
        ("etc/asterisk/pjsip.conf", TRANSPORTS),
    ):
        (root / name).write_text(text, encoding="utf-8", newline="\n")
    return root


def contents(root: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*") if file.is_file()}


@contextmanager
def announced() -> Iterator[str]:
    """Announce a server on this machine's loopback, and nowhere else, for as long as the context lasts."""
    name = f"Smoke test {os.getpid()}"
    zeroconf = Zeroconf(interfaces=["127.0.0.1"])
    try:
        zeroconf.registry.async_add(
            ServiceInfo(
                SERVICE,
                f"{name}.{SERVICE}",
                5060,
                properties={"sipUrl": f"sip:proxy@{HOST}:5060", "serviceType": "asterisk"},
                server=f"smoke-{os.getpid()}.local.",
                addresses=[socket.inet_aton("192.0.2.10")],
            )
        )
        yield name
    finally:
        zeroconf.close()


def closed_port() -> int:
    """Return a port of this machine where nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def expect(fact: object, what: str) -> None:
    """Raise what was expected unless it is so."""
    if not fact:
        raise SmokeError(f"not so: {what}")
