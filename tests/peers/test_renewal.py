"""A renewed certificate on real Asterisks: taken up by a reload or by a restart, and said so either way."""

import json
import re
import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.peers.acme_servers import AcmeServers
from tests.peers.asterisk import AsteriskLab, wait_for
from tests.peers.conftest import MakeLab
from tests.peers.furnish import furnish
from tests.peers.made_site import HOST, PASSPHRASE, MadeSite, make_site
from tests.peers.unpack import Peer
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.check_result import Check, Status
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Route
from wizard.system.check.run import run_checks
from wizard.system.check.site_target import site_target
from wizard.system.site_file import load, save_site

pytestmark = pytest.mark.peer

RESTART = "core restart when convenient"


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)


def ordered(pbx: AsteriskLab, acme: AcmeServers, site: MadeSite) -> bytes:
    """Order a certificate from inside the server; return it as it is in the site folder."""
    words = ("certificate", site.folder, "acme", "--http", "--agree", "--directory", acme.directory, "--ca", acme.ca)
    done = pbx.run(sys.executable, "-m", "wizard", *map(str, words), timeout_s=40)
    assert done.returncode == 0, done.stdout
    return (site.folder / "fullchain.pem").read_bytes()


def applied(site: MadeSite) -> list[str]:
    """Apply; return the commands to run on the server."""
    answer = json.loads(site.command("apply", str(site.folder), "--yes", "--json"))
    assert answer["receipt"]
    return [step["command"] for step in answer["restart"]]


def compared(pbx: AsteriskLab, site: MadeSite, trusted: Path) -> Check:
    """The check's row that compares what is served with what the site has."""
    loaded = load(site.folder).site
    assert loaded is not None
    target = site_target(site.folder, loaded, address="127.0.0.1", trust=(trusted,), now=datetime.now(UTC))
    with pbx.network():
        (row,) = [row for row in run_checks(target) if row.id == "fingerprint"]
    return row


def is_served(pbx: AsteriskLab, site: MadeSite, trusted: Path) -> bool:
    return wait_for(lambda: compared(pbx, site, trusted).status is Status.PASS, 5)


def test_a_renewed_certificate_is_served_after_what_the_steps_say(
    lab: MakeLab, tmp_path: Path, asterisk_peer: Peer, acme_peer: Peer, capsys: pytest.CaptureFixture[str]
) -> None:
    version = asterisk_peer.version.partition(":")[2]
    site = make_site(tmp_path, capsys, Route.DPMA, asterisk=re.match(r"[0-9.]+", version)[0])  # type: ignore[index]
    folder = load(site.folder)
    assert folder.site is not None
    chosen = Certificate(authority=AuthorityKind.PUBLIC, key=KeyKind.RSA_2048)
    save_site(folder, replace(folder.site, certificate=chosen))
    furnish(site.root, asterisk_peer)
    pbx = lab(site.root, asterisk_peer, starts=False)
    acme = AcmeServers(pbx.namespaces, acme_peer, tmp_path / "acme", reuses=True)
    try:
        acme.set_zone("pbx A 127.0.0.1")
        trusted = tmp_path / "root.pem"
        trusted.write_bytes(chain_to_pem([acme.root()]))
        ordered(pbx, acme, site)
        applied(site)
        pbx.start()
        assert is_served(pbx, site, trusted)

        renewed = ordered(pbx, acme, site)
        row = compared(pbx, site, trusted)
        assert row.status is Status.FAIL, "it is not on the server yet"
        assert "which was not put there" in str(row.cause)
        steps = applied(site)
        assert (site.root / "etc/asterisk/keys/asterisk.crt").read_bytes() == renewed
        assert any("module reload res_pjsip.so" in step for step in steps)
        takes_reload = asterisk_peer.major >= 20
        assert any(RESTART in step for step in steps) != takes_reload
        pbx.reload()
        if takes_reload:
            assert is_served(pbx, site, trusted)
            assert_the_hook_brings_the_next_one(pbx, acme, site, tmp_path, trusted)
        else:
            row = compared(pbx, site, trusted)
            assert row.status is Status.FAIL, "a reload is not enough for this Asterisk"
            assert "before 16.29, 18.15 and 20 needs a restart" in str(row.fix)
            pbx.restart()
            assert is_served(pbx, site, trusted)
    finally:
        acme.close()


def assert_the_hook_brings_the_next_one(
    pbx: AsteriskLab, acme: AcmeServers, site: MadeSite, tmp_path: Path, trusted: Path
) -> None:
    """As certbot on the server would: what is renewed lies in a folder of its own, and the hook is run."""
    hook, lineage = tmp_path / "hook", tmp_path / "lineage"
    site.command("certificate", str(site.folder), "acme", "--hook", str(hook))
    chain = ordered(pbx, acme, site)
    lineage.mkdir()
    for name in ("fullchain.pem", "privkey.pem"):
        shutil.copy(site.folder / name, lineage)
    before = (site.root / "etc/asterisk/keys/asterisk.key").stat()
    done = pbx.run("env", "PATH=/mnt/asterisk:/usr/bin:/bin", f"RENEWED_LINEAGE={lineage}", hook)
    assert done.returncode == 0, done.stdout
    assert f"{HOST}: Asterisk serves the renewed certificate" in done.stdout
    assert (site.root / "etc/asterisk/keys/asterisk.crt").read_bytes() == chain
    after = (site.root / "etc/asterisk/keys/asterisk.key").stat()
    assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)
    assert is_served(pbx, site, trusted)
