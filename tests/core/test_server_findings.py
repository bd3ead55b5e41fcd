from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from tests import trees
from tests.core.plan import sites
from wizard.core.problem import Severity
from wizard.core.server_findings import Counted, Finding, absence, findings, has_asterisk
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.server_view import filled_in, view
from wizard.core.site import Layout, Server, Site

ASTERISK = PurePosixPath("/etc/asterisk")
A_FILE = FileState(content=b"", mode=0o640, owner="root", group="root")
A_FOLDER = (0o755, "root", "root")


def busy() -> ServerTree:
    return trees.load("busy")


def said(site: Site, tree: ServerTree, counted: Counted = Counted()) -> dict[str, Finding]:  # noqa: B008 - frozen
    return {str(f.name): f for f in findings(site, view(tree), counted)}


def test_a_busy_server_in_a_few_rows() -> None:
    tree = replace(busy(), asterisk="22.5.0", openssl="3.0.15")
    rows = said(Site(), tree, Counted(contacts=3, over_tls=1, receipts=2))
    assert {name: str(f.words) for name, f in rows.items()} == {
        "Versions": "Asterisk 22.5.0, OpenSSL 3.0.15; not found: DPMA",
        "Asterisk": "files in /etc/asterisk",
        "Files": "plain, kept by hand: they can be edited in place",
        "Transports": "transport-udp (udp 0.0.0.0:5060)",
        "Endpoints": "5 in pjsip.conf, 0 with SRTP",
        "Phones": "4 found, 4 of them not in this site",
        "Registered": "3 known, 1 of them over TLS",
        "Receipts": "2 standing: what was written can be rolled back",
    }
    assert [name for name, f in rows.items() if f.is_doubtful] == ["Phones"]


@pytest.mark.parametrize(
    ("is_running", "conf", "words"),
    [
        (True, b"[options]\nrunuser = pbx\nrungroup = pbx\n", "is running as pbx:pbx, files in /etc/asterisk"),
        (True, b"", "is running, files in /etc/asterisk"),
        (None, b"[options]\nrunuser = pbx\n", "as pbx:asterisk, files in /etc/asterisk"),
        (False, b"[options]\nrunuser = pbx\n", "does not answer, so it does not run now; files in /etc/asterisk"),
    ],
)
def test_whether_asterisk_runs_and_as_whom(is_running: bool | None, conf: bytes, words: str) -> None:
    tree = ServerTree(
        files={ASTERISK / "asterisk.conf": replace(A_FILE, content=conf)},
        folders={ASTERISK: A_FOLDER},
        groups=frozenset({"asterisk", "pbx"}),
        is_running=is_running,
    )
    row = said(Site(), tree)["Asterisk"]
    assert str(row.words) == words
    assert row.is_doubtful is (is_running is False)


def test_a_site_that_was_filled_in_agrees() -> None:
    tree = busy()
    rows = said(filled_in(Site(), view(tree)), tree)
    assert str(rows["Phones"].words) == "4 found, all of them in this site"
    assert not any(f.is_doubtful for f in rows.values())


def test_nothing_is_said_to_be_there_that_is_not() -> None:
    rows = said(Site(), ServerTree(files={}, folders={ASTERISK: A_FOLDER}), Counted(receipts=None))
    assert str(rows["Versions"].words).startswith("no version was found")
    assert str(rows["Transports"].words) == "none"
    assert str(rows["Endpoints"].words) == "none in pjsip.conf"
    assert str(rows["Phones"].words).startswith("none known")
    assert str(rows["Registered"].words) == "no contact of a phone is known"
    assert rows["Receipts"].is_doubtful


def test_a_site_that_says_otherwise_is_told() -> None:
    tree = replace(busy(), asterisk="22.5.0", openssl="3.0.15", dpma="3.6.10")
    site = Site(server=Server(asterisk="20.1.0", openssl="3.0.15", layout=Layout.FREEPBX))
    rows = said(site, tree)
    assert str(rows["Versions"].words) == "Asterisk 22.5.0, OpenSSL 3.0.15, DPMA 3.6.10"
    assert str(rows["Differs"].words) == "Asterisk 22.5.0; the site says 20.1.0"
    assert rows["Differs"].is_doubtful
    assert rows["Files"].is_doubtful
    assert "stays so" in str(rows["Files"].words)


def test_freepbx_is_said_with_what_it_means() -> None:
    files = {**busy().files, PurePosixPath("/etc/freepbx.conf"): A_FILE}
    tree = replace(busy(), files=files)
    assert said(Site(), tree)["Files"].is_doubtful, "the site does not say so yet"
    finding = said(filled_in(Site(), view(tree)), tree)["Files"]
    assert str(finding.words).startswith("made by FreePBX")
    assert not finding.is_doubtful


def test_of_many_transports_a_few_are_named() -> None:
    text = "".join(f"[t{n}]\ntype=transport\nprotocol=udp\nbind=0.0.0.0:{5060 + n}\n" for n in range(6))
    tree = ServerTree(files={ASTERISK / "pjsip.conf": replace(A_FILE, content=text.encode())}, folders={})
    words = str(said(Site(), tree)["Transports"].words)
    assert words.startswith("t0 (udp 0.0.0.0:5060), t1")
    assert words.endswith("and 2 more")


def test_what_is_missing_is_said_with_the_next_step() -> None:
    nothing = ServerTree(files={}, folders={})
    here, folder = absence(nothing, is_this_computer=True), absence(nothing, is_this_computer=False)
    assert here is not None
    assert folder is not None
    assert "on this computer" in str(here.message)
    assert "Choose the folder" in str(folder.fix)
    assert (has_asterisk(nothing), here.severity) == (False, Severity.WARNING)


@pytest.mark.parametrize(
    ("file", "severity", "words"),
    [
        ("modules.conf", Severity.INFO, "no pjsip.conf yet"),
        ("sip.conf", Severity.WARNING, "chan_sip"),
    ],
)
def test_a_server_without_pjsip_conf(file: str, severity: Severity, words: str) -> None:
    tree = ServerTree(files={ASTERISK / file: A_FILE}, folders={ASTERISK: A_FOLDER})
    assert has_asterisk(tree)
    problem = absence(tree, is_this_computer=False)
    assert problem is not None
    assert problem.severity is severity
    assert words in str(problem.message)


def test_a_server_that_is_there_needs_no_words() -> None:
    assert absence(busy(), is_this_computer=False) is None


def test_rows_for_300_phones_count_once() -> None:
    phones = tuple(
        replace(sites.phone("101"), mac=f"00:0f:d3:00:{n // 256:02x}:{n % 256:02x}", extension=str(1000 + n))
        for n in range(300)
    )
    found = replace(view(busy()), phones=phones)
    rows = {str(f.name): str(f.words) for f in findings(Site(phones=phones[:120]), found, Counted())}
    assert rows["Phones"] == "300 found, 180 of them not in this site"
