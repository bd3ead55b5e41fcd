"""A site's template written and taken up on the command line."""

from pathlib import Path

import pytest

from wizard.cli.main import run
from wizard.core.site import (
    AuthorityKind,
    Certificate,
    Destination,
    DestinationKind,
    KeyKind,
    Provisioning,
    Route,
    Site,
)
from wizard.system.site_file import SiteFolder, load, save_site


def test_a_site_is_made_like_another(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = Site(
        name="Example Dental",
        destination=Destination(kind=DestinationKind.SSH, target="admin@pbx.example.com"),
        certificate=Certificate(authority=AuthorityKind.PUBLIC, key=KeyKind.EC_P256, chain="a.pem"),
        provisioning=Provisioning(route=Route.XML, directory="/srv/example-dental"),
    )
    folder = save_site(SiteFolder(folder=tmp_path / "dental", site=None, problems=(), text=""), site).folder
    assert run(["template", str(folder), "--out", str(tmp_path / "office")]) == 0
    file = tmp_path / "office.template.toml"
    assert str(file) in capsys.readouterr().out
    words = ["new", str(tmp_path / "b"), "--host", "b.example.net", "--template", str(file)]
    assert run(words) == 0
    made = load(tmp_path / "b").site
    assert made is not None
    assert (made.name, made.server.host) == ("b", "b.example.net")
    assert made.destination == Destination(kind=DestinationKind.SSH)
    assert made.certificate.authority is AuthorityKind.PUBLIC
    assert (made.certificate.chain, made.certificate.key) == ("fullchain.pem", KeyKind.EC_P256)
    assert made.provisioning == Provisioning(route=Route.XML)
    # What is given goes before what is taken over.
    words = ["new", str(tmp_path / "c"), "--host", "c.example.net", "--template", str(file)]
    assert run([*words, "--route", "dpma", "--authority", "private", "--organization", "C"]) == 0
    other = load(tmp_path / "c").site
    assert other is not None
    assert (other.provisioning.route, other.certificate.authority) == (Route.DPMA, AuthorityKind.PRIVATE)
    assert (other.certificate.chain, other.certificate.organization) == ("", "C")


def test_a_template_that_is_none_makes_no_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "office.template.toml"
    file.write_text("format = 1\n[transport]\nprotocol = 'pigeon'\n")
    assert run(["new", str(tmp_path / "b"), "--host", "b.example.net", "--template", str(file)]) == 1
    assert "pigeon" in capsys.readouterr().err
    assert not (tmp_path / "b").exists()
