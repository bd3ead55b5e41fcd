import re
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.folder_name import LONGEST, folder_name


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Example Dental", "Example Dental"),
        ("  Harbour &  Söhne ", "Harbour & Söhne"),
        ("a/b\\c:d*e?", "a b c d e"),
        ("..", ""),
        ("...hidden.", "hidden"),
        ("Ltd. ", "Ltd"),
        ("CON", "CON_"),
        ("nul.old", "nul_.old"),
        ("com1 .x", "com1_.x"),
        ("console", "console"),
        ("two\nlines\t\0", "two lines"),
        ("x" * 300, "x" * LONGEST),
        ("", ""),
    ],
)
def test_a_customer_s_name_as_a_folder(name: str, folder: str) -> None:
    assert folder_name(name) == folder


@given(st.text(max_size=400))
def test_any_name_gives_a_folder_every_system_takes(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    made = folder_name(name)
    assert folder_name(made) == made
    assert made == made.strip(" .")
    assert not PureWindowsPath(made).is_reserved()
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', made)
    assert len(made.encode()) <= 255
    if made:
        place: Path = tmp_path_factory.getbasetemp() / made
        place.mkdir(exist_ok=True)
        assert place.is_dir()
