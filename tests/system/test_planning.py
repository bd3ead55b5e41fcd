from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from tests.core.plan import sites
from tests.system import server
from tests.system.kills import in_child
from wizard.core.errors import RecoveryNeeded, WizardError, WrongPassphrase
from wizard.core.site import Destination, DestinationKind, Route, Site, Stage
from wizard.system.apply import apply
from wizard.system.planning import plan_site, read_site_server
from wizard.system.receipts import recover
from wizard.system.site_file import SiteFolder, load, root_of, save_site, usable_site

PHRASE = "correct horse"
ON_SSH = Destination(kind=DestinationKind.SSH, target="admin@192.0.2.10")
IN_FOLDER = Destination(kind=DestinationKind.FOLDER, path="../root")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    root.mkdir()
    return server.build(root)


def folder_of(tmp_path: Path, **changes: object) -> SiteFolder:
    site = replace(sites.site(Route.DPMA, sites.phone("105")), destination=IN_FOLDER)
    site = replace(site, **changes)  # type: ignore[arg-type]
    return save_site(SiteFolder(folder=tmp_path / "site", site=None, problems=(), text=""), site)


def refuse() -> str:
    raise AssertionError("nobody should be asked")


def test_a_server_whose_files_are_neither_old_nor_new_is_not_planned_for(tmp_path: Path, root: Path) -> None:
    folder = folder_of(tmp_path)
    assert in_child(lambda: apply(server.plan(), root, now=server.NOW), at=80)
    with pytest.raises(RecoveryNeeded):
        plan_site(folder, refuse, now=server.NOW)
    recover(root)
    assert plan_site(folder, lambda: PHRASE, now=server.NOW).plan.is_applicable


def test_a_site_is_planned_for_its_own_server(tmp_path: Path, root: Path) -> None:
    planned = plan_site(folder_of(tmp_path), lambda: PHRASE, now=server.NOW)
    assert planned.root == tmp_path / "site/../root"
    assert planned.plan.is_applicable
    assert PurePosixPath("/etc/asterisk/pjsip.conf") in planned.tree.files
    apply(planned.plan, planned.root, now=server.NOW)
    again = plan_site(load(tmp_path / "site"), lambda: PHRASE, now=server.NOW)
    assert not again.plan.changes


def test_a_root_that_is_given_wins(tmp_path: Path, root: Path) -> None:
    planned = plan_site(folder_of(tmp_path, destination=ON_SSH), lambda: PHRASE, root=root, now=server.NOW)
    assert planned.root == root
    assert planned.plan.changes


def test_a_site_with_mistakes_asks_nothing_and_makes_nothing(tmp_path: Path, root: Path) -> None:
    broken = replace(sites.phone("105"), mac="")
    planned = plan_site(folder_of(tmp_path, phones=(broken,)), refuse, now=server.NOW)
    assert not planned.plan.is_applicable
    assert planned.tree.files
    assert [p.name for p in (tmp_path / "site").iterdir()] == ["site.toml"]


def test_another_passphrase_is_refused(tmp_path: Path, root: Path) -> None:
    folder = folder_of(tmp_path)
    plan_site(folder, lambda: PHRASE, now=server.NOW)
    with pytest.raises(WrongPassphrase):
        plan_site(folder, lambda: "another", now=server.NOW)


@pytest.mark.parametrize("text", ["", "format = 99", "format = 1\n[server]\nhots = 'x'\n[certificate]\ndays = 'x'"])
def test_a_file_that_cannot_be_used_is_one_message(tmp_path: Path, text: str) -> None:
    (tmp_path / "site.toml").write_text(text)
    folder = load(tmp_path)
    for work in (lambda: usable_site(folder), lambda: plan_site(folder, refuse, now=server.NOW)):
        with pytest.raises(WizardError, match="mistake"):
            work()


def test_where_the_server_is() -> None:
    folder = Path("sites/ex")
    assert root_of(Site(), folder) == Path("/")
    assert root_of(Site(destination=IN_FOLDER), folder) == Path("sites/ex/../root")
    assert root_of(Site(destination=ON_SSH), folder, Path("given")) == Path("given")
    with pytest.raises(WizardError, match="SSH"):
        root_of(Site(destination=ON_SSH), folder)


def test_the_phones_own_files_are_read_too(tmp_path: Path, root: Path) -> None:
    (root / "var/www/html/phones").mkdir(parents=True)
    (root / "var/www/html/phones/000fd3aabb05.cfg").write_text("<config/>")
    (tmp_path / "site").mkdir()
    site = replace(sites.site(Route.XML, sites.phone("105", Stage.WAIT)), destination=IN_FOLDER)
    where, tree = read_site_server(site, tmp_path / "site")
    assert where == tmp_path / "site/../root"
    assert PurePosixPath("/var/www/html/phones/000fd3aabb05.cfg") in tree.files
    with pytest.raises(WizardError, match="no folder"):
        read_site_server(site, tmp_path / "site", tmp_path / "gone")
