from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.plan import sites
from tests.system import server
from wizard.core.errors import StalePlan
from wizard.core.plan.receipt import from_json
from wizard.core.site import Certificate, Destination, DestinationKind, KeyKind, Route
from wizard.system.planning import Planned, plan_site
from wizard.system.site_file import SiteFolder, save_site
from wizard.system.writing import write_plan

ASTERISK = "etc/asterisk"


def folder_of(tmp_path: Path) -> SiteFolder:
    made = sites.site(Route.DPMA, sites.phone("105"))
    certificate: Certificate = replace(made.certificate, key=KeyKind.EC_P256)
    place = Destination(kind=DestinationKind.FOLDER, path="../root")
    empty = SiteFolder(folder=tmp_path / "site", site=None, problems=(), text="")
    return save_site(empty, replace(made, certificate=certificate, destination=place))


def planned(folder: SiteFolder, tmp_path: Path) -> Planned:
    (tmp_path / "root").mkdir()
    server.build(tmp_path / "root")
    return plan_site(folder, lambda: "correct horse", now=server.NOW)


def test_what_is_written_is_read_back_kept_and_looked_at(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    plan = planned(folder, tmp_path)
    seen: list[tuple[int, int, str]] = []
    written = write_plan(plan, folder, now=lambda: server.NOW, progress=lambda *at: seen.append(at))
    assert [done for done, _, _ in seen] == list(range(len(plan.plan.changes)))
    assert written.unlike == ()
    assert written.restart == plan.plan.restart
    assert written.copy is not None
    assert from_json(written.copy.read_text()) == written.receipt
    assert written.reading is not None
    assert {e.name: e.media_encryption for e in written.reading.view.endpoints}["105"] == "sdes"
    assert written.reading.receipts == 1


def test_a_copy_that_cannot_be_kept_undoes_nothing(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    plan = planned(folder, tmp_path)
    (folder.folder / "receipts").write_text("in the way")
    written = write_plan(plan, folder, now=lambda: server.NOW)
    assert written.copy is None
    assert written.copy_error is not None
    assert (tmp_path / "root" / ASTERISK / "pjsip_secure_calling.conf").exists()


def test_a_server_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    plan = planned(folder, tmp_path)
    (tmp_path / "root" / ASTERISK / "pjsip.conf").write_text("; another hand\n")
    before = server.snapshot(tmp_path / "root")
    with pytest.raises(StalePlan):
        write_plan(plan, folder, now=lambda: server.NOW)
    assert server.snapshot(tmp_path / "root") == before
    assert not (folder.folder / "receipts").exists()
