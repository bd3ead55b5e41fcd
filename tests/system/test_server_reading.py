import json
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from tests.core.plan import sites
from tests.system import server
from wizard.core.errors import WizardError
from wizard.core.server_view import view
from wizard.core.site import Destination, DestinationKind, Route, Stage
from wizard.system.apply import apply
from wizard.system.server_reading import ServerReading, read_server

IN_FOLDER = replace(
    sites.site(Route.XML, sites.phone("105", Stage.WAIT)),
    destination=Destination(kind=DestinationKind.FOLDER, path="../root"),
)
PHONE_FILE = PurePosixPath("/var/www/html/phones/000fd3aabb05.cfg")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "site").mkdir()
    return server.build(root)


def read(tmp_path: Path) -> ServerReading:
    return read_server(IN_FOLDER, tmp_path / "site")


def register(root: Path, extension: str) -> None:
    folder = root / "var/lib/asterisk"
    folder.mkdir(parents=True)
    contact = {"uri": f"sip:{extension}@192.0.2.5;transport=tls", "expiration_time": str(int(time.time()) + 600)}
    with closing(sqlite3.connect(folder / "astdb.sqlite3")) as database:
        database.execute("CREATE TABLE astdb(key VARCHAR(256), value VARCHAR(256), PRIMARY KEY(key))")
        database.execute("INSERT INTO astdb VALUES (?, ?)", (f"/registrar/contact/{extension};@a", json.dumps(contact)))
        database.commit()


def test_all_that_is_shown_of_a_server_is_read_and_nothing_is_changed(tmp_path: Path, root: Path) -> None:
    register(root, "101")
    phones = root / PHONE_FILE.parent.relative_to("/")
    phones.mkdir(parents=True)
    (phones / PHONE_FILE.name).write_text("<config/>")
    before = server.snapshot(root)
    found = read(tmp_path)
    assert found.root == tmp_path / "site/../root"
    assert PHONE_FILE in found.tree.files, "the files of the site's phones are read too"
    assert found.view == view(found.tree)
    assert [e.name for e in found.view.endpoints] == ["101"]
    assert [(r.extension, r.is_tls) for r in found.registrations] == [("101", True)]
    assert (found.needs_recovery, found.receipts) == (False, 0)
    assert server.snapshot(root) == before


def test_what_was_applied_and_what_was_cut_short_is_told(tmp_path: Path, root: Path) -> None:
    receipt = apply(server.plan(), root, now=server.NOW)
    assert (read(tmp_path).needs_recovery, read(tmp_path).receipts) == (False, 1)
    folder = root / server.STATE / receipt.id
    text = (folder / "receipt.json").read_text()
    (folder / "receipt.json").write_text(text.replace('"standing"', '"writing"'))
    assert (read(tmp_path).needs_recovery, read(tmp_path).receipts) == (True, 0)
    (folder / "receipt.json").write_text("{")
    assert read(tmp_path).receipts is None, "a damaged receipt keeps nobody from seeing the rest"


def test_a_root_that_is_given_wins_and_one_that_is_not_there_is_said(tmp_path: Path, root: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    assert read_server(IN_FOLDER, tmp_path / "site", other).view.endpoints == ()
    with pytest.raises(WizardError, match="no folder"):
        read_server(IN_FOLDER, tmp_path / "site", tmp_path / "gone")
    over_ssh = replace(IN_FOLDER, destination=Destination(kind=DestinationKind.SSH, target="admin@192.0.2.10"))
    with pytest.raises(WizardError, match="SSH"):
        read_server(over_ssh, tmp_path / "site")


def test_contents_of_files_are_not_in_the_representation(tmp_path: Path, root: Path) -> None:
    (root / "etc/asterisk/pjsip.conf").write_text("[101]\ntype=auth\npassword=geheim\n")
    assert "geheim" not in repr(read(tmp_path))
