import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wizard.core.site import Server, Site
from wizard.system.known_sites import KnownSite, look_at, typed_folder
from wizard.system.site_file import SiteFolder, save_site


def site_at(folder: Path, name: str = "Example Dental") -> Path:
    site = Site(name=name, server=Server(host="pbx.example.com"))
    save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), site)
    return folder


def test_a_site_is_told_by_its_name_server_and_last_change(tmp_path: Path) -> None:
    folder = site_at(tmp_path / "ex")
    then = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    os.utime(folder / "site.toml", (then.timestamp(), then.timestamp()))
    assert look_at(folder) == KnownSite(folder=folder, name="Example Dental", host="pbx.example.com", changed=then)


def test_a_site_without_a_name_has_its_folder_s(tmp_path: Path) -> None:
    assert look_at(site_at(tmp_path / "ex", name="")).name == "ex"


def test_a_folder_that_is_gone_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "empty").mkdir()
    for name in ("nothing", "file", "empty", "a\0b"):
        found = look_at(tmp_path / name)
        assert (found.is_there, found.name) == (False, name)


def test_a_damaged_site_is_there_all_the_same(tmp_path: Path) -> None:
    for number, content in enumerate((b"\xff\x00", b"[[[", b"", b"name = 7")):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "site.toml").write_bytes(content)
        found = look_at(folder)
        assert (found.is_there, found.name) == (True, str(number))


def test_what_cannot_be_read_now_is_not_called_gone(tmp_path: Path) -> None:
    found = look_at(tmp_path / ("n" * 5000))
    assert found.is_there
    folder = tmp_path / "site"
    (folder / "site.toml").mkdir(parents=True)
    assert look_at(folder).is_there


def test_only_a_full_path_is_a_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert typed_folder(f" {tmp_path}/a b ") == tmp_path / "a b"
    assert typed_folder("~/sites") == tmp_path / "sites"
    for text in ("", "sites", "./x", "~nobody-of-that-name/x", "/a\0b"):
        assert typed_folder(text) is None
