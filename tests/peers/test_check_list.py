"""The live check against real Asterisks: green where all is well, and the right cause for each thing that is not."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from zeroconf import ServiceInfo, Zeroconf

from tests.peers.asterisk import wait_for
from tests.peers.bench import Bench, make_bench
from tests.peers.broken import BROKEN, Broken, srtp_unloaded
from tests.peers.conftest import unpacked_or_skipped
from tests.peers.made_site import HOST
from tests.peers.unpack import ASTERISK_16, ASTERISK_22, Peer, Recipe
from wizard.core.announcement import SERVICE
from wizard.core.check_result import Check, Status
from wizard.core.sip.digest import Account
from wizard.core.site import Destination, DestinationKind, Route
from wizard.system.site_file import load, save_site

pytestmark = pytest.mark.peer

LEFT_OUT = ("console", "mdns", "phone-error")
"""Rows with nothing to look at here: its files are a folder's, its phones fetch XML, and show no number."""


RECIPES = (ASTERISK_22, ASTERISK_16)
MAJORS = {ASTERISK_22: 22, ASTERISK_16: 16}


@pytest.fixture(scope="session")
def benches(
    namespaces_allowed: None, baresip_peer: Peer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[Recipe], Bench]]:
    """One running Asterisk of each version for all tests, started when it is first asked for."""
    made: dict[Recipe, Bench] = {}

    def bench_of(recipe: Recipe) -> Bench:
        if recipe not in made:
            made[recipe] = make_bench(unpacked_or_skipped(recipe), baresip_peer, tmp_path_factory.mktemp(recipe.name))
        return made[recipe]

    yield bench_of
    for one in made.values():
        one.times.close()
        one.pbx.close()


@pytest.fixture
def bench(request: pytest.FixtureRequest, benches: Callable[[Recipe], Bench]) -> Bench:
    return benches(request.param)


def first_wrong(rows: Mapping[str, Check]) -> Check | None:
    """What is worst, and of that the first."""
    for status in (Status.FAIL, Status.WARN):
        for row in rows.values():
            if row.status is status:
                return row
    return None


@pytest.mark.parametrize("bench", RECIPES, ids=lambda recipe: recipe.name, indirect=True)
def test_all_is_well(bench: Bench) -> None:
    rows = bench.check()
    assert {name: row.status for name, row in rows.items()} == {
        name: Status.SKIP if name in LEFT_OUT else Status.PASS for name in rows
    }, first_wrong(rows)
    assert bench.pbx.registered_transports() == (), "nobody was registered"
    assert "Failed to authenticate" not in bench.pbx.log
    assert "No matching endpoint found" not in bench.pbx.log, "fail2ban would count it"


@pytest.mark.parametrize(
    ("bench", "broken"),
    [
        pytest.param(recipe, broken, id=f"{recipe.name}-{broken.name.replace(' ', '-')}")
        for recipe in RECIPES
        for broken in BROKEN
        if broken.since <= MAJORS[recipe]
    ],
    indirect=["bench"],
)
def test_what_is_wrong_is_said_first(bench: Bench, broken: Broken) -> None:
    try:
        broken.do(bench)
        rows = bench.check(from_outside=broken.from_outside)
    finally:
        bench.mend()
    first = first_wrong(rows)
    assert first is not None
    assert (first.id, first.status) == (broken.row, broken.status), first
    assert broken.cause in str(first.cause), first
    assert broken.fix in str(first.fix), first
    assert all(rows[name].status in (Status.FAIL, Status.WARN) for name in broken.also), rows


@pytest.mark.parametrize("bench", RECIPES, ids=lambda recipe: recipe.name, indirect=True)
def test_a_phone_rings_and_stays_registered(bench: Bench) -> None:
    one = bench.pbx.phone("102", bench.site.password("102"), host=HOST, ca=bench.site.ca)
    try:
        assert one.registers(), one.text
        before = bench.pbx.rx("database show registrar")
        bench.ask(account=Account(user="102", password=bench.site.password("102")), number="102")
        rows = bench.check()
        assert rows["sip-register"].status is Status.PASS
        assert str(rows["sip-register"].evidence).endswith("102 is registered over TLS")
        assert str(rows["sip-call"].evidence).startswith("102 rings with AES_CM_128_HMAC_SHA1_80")
        assert one.wait("terminated|closed"), one.text
        assert wait_for(lambda: "0 active channels" in bench.pbx.rx("core show channels count"), 5)
        assert bench.pbx.rx("database show registrar") == before, "its contact is still the one it registered"
    finally:
        one.stop()
        bench.mend()


def checked_there(bench: Bench, folder: Path) -> dict[str, dict[str, str]]:
    """Run the command as on the server itself, where the site says this computer."""
    words = ("PATH=/mnt/asterisk:/usr/bin", sys.executable, "-m", "wizard", "check", folder, "--json")
    done = bench.pbx.run("env", *map(str, words), timeout_s=40)
    return {row["id"]: row for row in json.loads(done.stdout)}


@pytest.mark.parametrize("bench", RECIPES, ids=lambda recipe: recipe.name, indirect=True)
def test_on_the_server_itself_asterisk_is_asked_too(bench: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    shutil.copytree(bench.site.folder, folder)
    here = replace(bench.site_now, destination=Destination(kind=DestinationKind.THIS_COMPUTER))
    save_site(load(folder), here)
    try:
        rows = checked_there(bench, folder)
        skipped = {"sip-register", "sip-call", "mdns", "phone-error"}
        assert {name: row["status"] for name, row in rows.items()} == {
            name: "skip" if name in skipped else "pass" for name in rows
        }
        assert "transport-tls tls" in rows["console"]["evidence"]
        assert rows["dns"]["evidence"] == f"{HOST} is 127.0.0.1, says 127.0.0.1"
        bench.edit("media_encryption=sdes\n", "", times=1)
        bench.reload()
        bench.edit("rewrite_contact=yes\n", "rewrite_contact=yes\nmedia_encryption=sdes\n", times=1)
        console = checked_there(bench, folder)["console"]
        assert console["status"] == "fail", "what is written was not taken up"
        assert "101 has media_encryption=no" in console["cause"]
        bench.mend()
        srtp_unloaded(bench)
        console = checked_there(bench, folder)["console"]
        assert (console["status"], "res_srtp.so" in console["fix"]) == ("fail", True)
    finally:
        bench.mend()


@pytest.fixture
def announce(bench: Bench) -> Iterator[Callable[[str], None]]:
    """Announce a server in the lab's network, as the DPMA does."""
    with bench.pbx.network():
        announcer = Zeroconf(interfaces=["127.0.0.1"])

    def one(sip_url: str) -> None:
        properties = {"sipUrl": sip_url, "serviceType": "asterisk"}
        name = f"Example PBX.{SERVICE}"
        announcer.register_service(ServiceInfo(SERVICE, name, 5061, properties=properties, server="pbx.local."))

    yield one
    announcer.close()
    bench.mend()


@pytest.mark.parametrize("bench", [ASTERISK_22], ids=["asterisk22"], indirect=True)
@pytest.mark.parametrize(("port", "cause"), [(5061, ""), (5060, "sends phones to port 5060 for TLS")])
def test_what_new_phones_hear(bench: Bench, announce: Callable[[str], None], port: int, cause: str) -> None:
    announce(f"sip:proxy@{HOST}:{port};transport=tls")
    bench.ask(interfaces=("127.0.0.1",))
    provisioning = replace(bench.site_now.provisioning, route=Route.DPMA)
    bench.site_now = replace(bench.site_now, provisioning=provisioning)
    rows = bench.check()
    first = first_wrong(rows)
    if cause:
        assert first is not None
        assert (first.id, cause in str(first.cause), "mdns_port=5061" in str(first.fix)) == ("mdns", True, True)
    else:
        assert first is None, first
        assert rows["mdns"].status is Status.PASS
