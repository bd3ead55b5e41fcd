"""A whole site with marked secrets, by the program itself: where they are, and who could see them meanwhile."""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from wizard.core.credentials import unseal
from wizard.system.own_process import VARIABLE

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="it looks into a process as Linux shows it"),
    pytest.mark.xdist_group("a whole site with marked secrets"),  # made once
]

PASSPHRASE = "Marked-Passphrase-Zq"
VAULT = "Marked-Vault-Password-Zq"
ON_SERVER = "Marked-Server-Password-Zq"
OF_A_PHONE = "Marked-Phone-Password-Zq"
PROJECT = Path(__file__).parents[2]
PJSIP = f"""[201]
type=endpoint
auth=201
aors=201
[201]
type=auth
auth_type=userpass
username=201
password={ON_SERVER}
[201]
type=aor
max_contacts=1
"""
PHONE_FILE = f"""<config>
 <accounts><account index="0" username="102" password="{OF_A_PHONE}"><host_primary server="192.0.2.10"/></account>
 </accounts></config>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """What a walk from ``new`` to ``roll-back`` left behind; ``secrets`` are all there ever were."""

    site: Path
    root: Path
    out: Path
    said: str
    told: tuple[Mapping[str, Any], ...]
    statuses: Mapping[str, int]
    standing: Mapping[Path, bytes] = field(repr=False)
    modes: Mapping[Path, tuple[int, int]]
    secrets: frozenset[str] = field(repr=False)


def files_in(*folders: Path) -> Iterator[Path]:
    return (path for folder in folders for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    base = tmp_path_factory.mktemp("secrets")
    site, root, out, programs = (base / name for name in ("site", "root", "out", "programs"))
    for folder in (root / "etc/asterisk", root / "var/www/html/phones", out, programs):
        folder.mkdir(parents=True)
    (root / "etc/passwd").write_text("root:x:0:0:::\n")
    (root / "etc/group").write_text("root:x:0:\n")
    (root / "etc/asterisk/pjsip.conf").write_text(PJSIP)
    (root / "var/www/html/phones/000fd3aabb02.cfg").write_text(PHONE_FILE)
    (base / "vault").write_text(VAULT)
    # Its own words and environment, as the kernel handed them over.
    fake = programs / "asterisk"
    fake.write_text(f'#!/bin/sh\n{{ echo "$0 $*"; env; }} >>{base}/programs.txt\necho "Asterisk 22.5.0"\n')
    fake.chmod(0o755)
    environment = {k: v for k, v in os.environ.items() if k != VARIABLE} | {
        VARIABLE: PASSPHRASE,
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PYTHONPATH": str(PROJECT),
        "HOME": str(base),
    }
    said: list[str] = []
    statuses: dict[str, int] = {}

    def run(*words: str | Path) -> None:
        command = (sys.executable, "-m", "tests.system.watched_run", base / "told.json", *words)
        done = subprocess.run(
            command, cwd=base, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        statuses[" ".join(map(str, words[:2]))] = done.returncode
        said.append(done.stdout + done.stderr)

    new = ("new", site, "--host", "pbx.example.com", "--organization", "Ex", "--destination-folder", root)
    phones = ("--phone", "00:0f:d3:aa:bb:01,D65,2_8_1,101,Ada", "--phone", "00:0f:d3:aa:bb:02,D65,2_8_1,102,Bo")
    by_xml = ("--route", "xml", "--url", "https://prov.example.com/", "--directory", "/var/www/html/phones")
    run(*new, *phones, *by_xml, "--authority", "private", "--ntp", "192.0.2.5")
    run("certificate", site, "new")
    run("plan", site)
    run("plan", site, "--json")
    run("bundle", site, "--out", out / "bundle.zip")
    run("apply", site, "--yes")
    run("report", site, "--out", out / "report.html")
    run("export", "ansible", site, "--out", out / "ansible", "--vault-password-file", base / "vault")
    run("lint", "--site", site)
    run("read", site)
    run("read", "--root", "/")
    run("receipts", "--root", root)
    run("judge", site / "authority/server.crt", "--host", "pbx.example.com")
    run("check", "127.0.0.1:9", "--address", "127.0.0.1")
    standing = {path: path.read_bytes() for path in files_in(site, root, out)}
    modes = {path: (path.stat().st_mode & 0o7777, path.stat().st_ino) for path in standing}
    credentials = unseal((site / "credentials.enc").read_bytes(), PASSPHRASE)
    run("roll-back", "--root", root)
    said.append((base / "programs.txt").read_text())
    keys = [content.decode() for path, content in standing.items() if path.suffix == ".key"]
    secrets = {PASSPHRASE, VAULT, ON_SERVER, OF_A_PHONE}
    secrets |= {secret for _, secret in (*credentials.passwords, *credentials.pins) if len(secret) > 5}
    secrets |= {line for key in keys for line in key.splitlines() if len(line) > 40 and not line.startswith("-")}
    return Whole(
        site=site,
        root=root,
        out=out,
        said="\n".join(said),
        told=tuple(map(json.loads, (base / "told.json").read_text().splitlines())),
        statuses=statuses,
        standing=standing,
        modes=modes,
        secrets=frozenset(secrets),
    )


def test_the_walk_did_what_it_should(whole: Whole) -> None:
    refused = {words: status for words, status in whole.statuses.items() if status}
    assert set(refused) <= {"check 127.0.0.1:9", f"judge {whole.site}/authority/server.crt"}, whole.said
    assert len(whole.secrets) > 40
    assert any("started" in told for told in whole.told)


def test_nothing_that_was_printed_holds_a_secret(whole: Whole) -> None:
    assert [secret for secret in whole.secrets if secret in whole.said] == []


def test_no_program_is_given_a_secret_by_word_or_environment(whole: Whole) -> None:
    for told in whole.told:
        if "started" in told:
            seen = "\n".join((*told["started"], *told["environment"]))
            assert [secret for secret in whole.secrets if secret in seen] == [], told["started"]


def test_nothing_listens_and_nobody_is_called_unasked(whole: Whole) -> None:
    """Of all the commands only ``check`` goes to the network, and only to where it is told."""
    assert {told["place"] for told in whole.told if "socket" in told} == {"('127.0.0.1', 9)"}


def test_no_core_dump_is_written(whole: Whole) -> None:
    assert {told["core"] for told in whole.told if "core" in told} == {0}


def test_each_secret_is_only_where_it_has_to_be(whole: Whole) -> None:
    """In files that say so: keys, Asterisk's and the phones' own, the copies of what was replaced, the bundle."""
    allowed = re.compile(
        r"site/(authority/(ca|server)\.key)|root/etc/asterisk/(pjsip\w*\.conf|keys/[\w.-]+\.key)"
        r"|root/var/www/html/phones/\w+\.cfg|root/var/lib/secure-calling/[\w-]+/(before|after)-\d+"
    )
    for path, content in whole.standing.items():
        held = [secret for secret in whole.secrets if secret.encode() in content]
        name = str(path.relative_to(whole.site.parent))
        assert not held or allowed.fullmatch(name), name
        assert PASSPHRASE.encode() not in content, name
        assert VAULT.encode() not in content, name
    with zipfile.ZipFile(whole.out / "bundle.zip") as bundle:
        for member in bundle.infolist():
            held = [secret for secret in whole.secrets if secret.encode() in bundle.read(member)]
            assert not held or member.filename.startswith("secure-calling/tree/"), member.filename


def test_what_holds_a_secret_is_nobody_elses_from_its_birth(whole: Whole) -> None:
    born = {told["inode"]: (told["made"], told["mode"]) for told in whole.told if "made" in told}
    seen = 0
    for path, content in whole.standing.items():
        is_secret = any(secret.encode() in content for secret in whole.secrets)
        if not is_secret and path.suffix not in (".enc", ".zip", ".key"):
            continue
        mode, inode = whole.modes[path]
        assert inode in born, f"{path} was made by nobody that was watched"
        assert born[inode][1] & 0o077 == 0, (path, born[inode])
        is_served = path.is_relative_to(whole.root / "var/www") or path.is_relative_to(whole.root / "etc")
        assert mode & 0o007 == 0 or is_served, (path, oct(mode))
        seen += 1
    assert seen > 6
    folders = {told["made"]: told["mode"] for told in whole.told if told.get("folder")}
    journals = {name: mode for name, mode in folders.items() if "/var/lib/secure-calling/" in name}
    assert journals
    assert set(journals.values()) == {0o700}


def test_a_roll_back_leaves_only_what_was_there(whole: Whole) -> None:
    left = "".join(path.read_text("utf-8", "replace") for path in files_in(whole.root))
    assert {secret for secret in whole.secrets if secret in left} == {ON_SERVER, OF_A_PHONE}
