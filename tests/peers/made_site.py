"""A site whose server is a made tree: the wizard's own commands run on it, as a person would run them."""

import json
import os
import shutil
from dataclasses import dataclass, replace
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from tests.trees import folder as tree_folder
from wizard.cli.main import run
from wizard.core.credentials import unseal
from wizard.core.site import (
    AuthorityKind,
    Certificate,
    Destination,
    DestinationKind,
    Phone,
    Provisioning,
    Route,
    Server,
    Site,
    Stage,
)
from wizard.system.site_file import SiteFolder, load, save_site

HOST = "pbx.example.test"
PASSPHRASE = "a passphrase of the tests"
BUSY_PASSWORDS = {
    "101": "one-zero-one",
    "102": "two-zero-two",
    "103": "three-zero-three",
    "104": "four-zero-four",
}


@dataclass(frozen=True, slots=True)
class State:
    """All that a roll back has to give back of one file or folder."""

    content: bytes | None
    mode: int
    owner: int
    group: int


@dataclass(slots=True)
class MadeSite:
    """A site folder, its server's root, and what the commands print (None where nothing catches it)."""

    folder: Path
    root: Path
    capture: pytest.CaptureFixture[str] | None

    @property
    def ca(self) -> Path:
        return self.folder / "authority" / "ca.crt"

    def command(self, *words: str, status: int = 0) -> str:
        """Run a command; its exit status must be the one expected."""
        assert self.capture is not None
        self.capture.readouterr()
        found = run(words)
        printed = self.capture.readouterr()
        assert found == status, f"{words}: {found}\n{printed.out}\n{printed.err}"
        return printed.out

    def apply(self) -> str:
        """Apply, and return the receipt's path ("" where nothing changed)."""
        answer = json.loads(self.command("apply", str(self.folder), "--yes", "--json"))
        return answer["receipt"] or ""

    def stage(self, stage: Stage, *extensions: str) -> None:
        self.command("stage", str(self.folder), stage.value, *extensions)

    def password(self, extension: str) -> str:
        credentials = unseal((self.folder / "credentials.enc").read_bytes(), PASSPHRASE)
        return credentials.password(extension) or ""

    def states(self) -> dict[str, State]:
        """Everything below etc and var/www of the server."""
        found = {}
        for top in ("etc", "var/www", "var/lib/secure-calling"):
            for path in (self.root / top, *(self.root / top).rglob("*")):
                if path.exists():
                    state = path.stat()
                    content = path.read_bytes() if path.is_file() else None
                    found[str(path)] = State(content, state.st_mode, state.st_uid, state.st_gid)
        return found


def phone(extension: str, stage: Stage, name: str = "") -> Phone:
    return Phone(
        mac=f"00:0f:d3:aa:bb:{extension[-2:]}",
        model="D65",
        firmware="2_9_19",
        extension=extension,
        name=name,
        context="phones",
        stage=stage,
        root_loaded=True,
    )


def make_site(
    tmp_path: Path, capture: pytest.CaptureFixture[str] | None, route: Route, *phones: Phone, asterisk: str = ""
) -> MadeSite:
    """Write a site whose server is the folder ``server`` beside it."""
    folder, root = tmp_path / "site", tmp_path / "server"
    is_xml = route is Route.XML
    site = Site(
        name="Example Dental",
        server=Server(
            host=HOST, addresses=(IPv4Address("192.0.2.10"),), asterisk=asterisk, dpma="3.6.10", ntp="192.0.2.5"
        ),
        destination=Destination(kind=DestinationKind.FOLDER, path="../server"),
        certificate=Certificate(authority=AuthorityKind.PRIVATE, organization="Example Dental"),
        provisioning=Provisioning(
            route=route,
            service_name="Example PBX",
            url="https://prov.example.test/phones/" if is_xml else "",
            directory="/var/www/html/phones" if is_xml else "",
        ),
        phones=phones,
    )
    save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), site)
    return MadeSite(folder=folder, root=root, capture=capture)


def copy_busy(root: Path) -> None:
    """Make a server of the tree that was written by hand and has phones in service."""
    shutil.copytree(tree_folder("busy"), root, dirs_exist_ok=True)
    os.chmod(root / "etc/asterisk/pjsip.conf", 0o644)  # noqa: PTH101


def with_other_root(site: MadeSite, tmp_path: Path) -> Path:
    """Return the root of another authority of the same wizard."""
    other = tmp_path / "other"
    loaded = load(site.folder)
    assert loaded.site is not None
    save_site(SiteFolder(folder=other, site=None, problems=(), text=""), replace(loaded.site, phones=()))
    site.command("certificate", str(other), "new")
    return other / "authority" / "ca.crt"
