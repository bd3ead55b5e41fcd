import os
from pathlib import Path

import pytest

from wizard.core.errors import WizardError
from wizard.core.phone_list.csv_file import LARGEST
from wizard.system.phone_list_file import read_phone_list, write_phone_list


def test_a_list_is_written_whole_and_read_back(tmp_path: Path) -> None:
    file = tmp_path / "phones.csv"
    file.write_bytes(b"old")
    write_phone_list(file, b"new\r\n")
    assert read_phone_list(file) == b"new\r\n"
    assert list(tmp_path.iterdir()) == [file]


def test_no_more_than_shows_that_it_is_too_large_is_read(tmp_path: Path) -> None:
    file = tmp_path / "phones.csv"
    with file.open("wb") as opened:
        opened.truncate(LARGEST * 2)
    assert len(read_phone_list(file)) == LARGEST + 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(WizardError, match="cannot be read"):
        read_phone_list(tmp_path / "pipe")


@pytest.mark.parametrize("name", ["nothing.csv", ".", "a\x00b"])
def test_what_cannot_be_read_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(WizardError, match="cannot be read"):
        read_phone_list(tmp_path / name)


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(WizardError, match="cannot be written") as raised:
        write_phone_list(tmp_path / "no folder" / "phones.csv", b"")
    assert "No such file" in str(raised.value.detail)
