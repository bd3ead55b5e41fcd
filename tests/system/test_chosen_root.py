from pathlib import Path

import pytest

from wizard.system.chosen_root import meant_root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "carried" / "server"
    (root / "etc" / "asterisk" / "pjsip.d").mkdir(parents=True)
    (root / "var").mkdir()
    return root


def test_asterisk_s_own_folder_and_etc_mean_what_is_above(root: Path) -> None:
    assert meant_root(root / "etc" / "asterisk") == root
    assert meant_root(root / "etc") == root


def test_the_folder_a_copy_was_unpacked_into_means_the_copy(root: Path) -> None:
    assert meant_root(root.parent) == root
    second = root.parent / "another"
    (second / "etc" / "asterisk").mkdir(parents=True)
    assert meant_root(root.parent) is None, "of two nobody knows which"


def test_a_root_needs_no_other(root: Path) -> None:
    assert meant_root(root) is None


def test_where_there_is_none_none_is_made_up(root: Path, tmp_path: Path) -> None:
    assert meant_root(root / "etc" / "asterisk" / "pjsip.d") is None
    lone = tmp_path / "asterisk"
    lone.mkdir()
    (lone / "pjsip.conf").write_text("")
    for chosen in (root / "var", lone, tmp_path / "gone", tmp_path / "a\0b", lone / "pjsip.conf"):
        assert meant_root(chosen) is None


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert meant_root(tmp_path / "a") is None
    assert meant_root(tmp_path) is None
