"""What the window plans: a site for its own server only, and none whose file has a mistake."""

from pathlib import Path

import pytest

from wizard.core.errors import WizardError
from wizard.core.site import AuthorityKind, Certificate, Destination, DestinationKind, Phone, Server, Site
from wizard.system.site_folder import SiteFolder, save_site
from wizard.ui.app import plan_of


def made(folder: Path, destination: Destination) -> Path:
    site = Site(
        name="Ex",
        server=Server(host="pbx.example.com", dpma="3.6.10", ntp="192.0.2.5"),
        destination=destination,
        certificate=Certificate(authority=AuthorityKind.PRIVATE, organization="Ex"),
        phones=(Phone(mac="00:0f:d3:aa:bb:20", model="D65", firmware="2_8_1", extension="120"),),
    )
    save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), site)
    return folder


def test_a_site_over_ssh_is_not_planned_for_this_computer(tmp_path: Path) -> None:
    site = made(tmp_path / "ex", Destination(kind=DestinationKind.SSH, target="admin@192.0.2.10"))
    with pytest.raises(WizardError, match="SSH"):
        plan_of(site, "x")
    assert not (site / "authority").exists()
    assert not (site / "credentials.enc").exists()


def test_a_site_file_with_a_mistake_is_shown_not_planned(tmp_path: Path) -> None:
    site = made(tmp_path / "ex", Destination(kind=DestinationKind.FOLDER, path="../root"))
    file = site / "site.toml"
    file.write_text('colour = "red"\n' + file.read_text())
    plan = plan_of(site, "x")
    assert not plan.is_applicable
    assert plan.changes == ()
    assert not (site / "authority").exists()


def test_a_folder_is_planned(tmp_path: Path) -> None:
    (tmp_path / "root/etc/asterisk").mkdir(parents=True)
    (tmp_path / "root/etc/passwd").write_text("root:x:0:0:::\n")
    (tmp_path / "root/etc/group").write_text("root:x:0:\n")
    site = made(tmp_path / "ex", Destination(kind=DestinationKind.FOLDER, path="../root"))
    assert plan_of(site, "x").changes
    assert list((tmp_path / "root/etc/asterisk").iterdir()) == []
