from pathlib import Path

import pytest

from wizard.core.errors import WizardError
from wizard.system.given_file import read_given


def test_a_file_is_read_as_far_as_that_is_bounded(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"caf\xc3\xa9 \xff and more")
    assert read_given(tmp_path / "a", 7) == "café �"


@pytest.mark.parametrize("name", ["nothing", ".", "a\0b"])
def test_what_is_no_file_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(WizardError, match="cannot be read"):
        read_given(tmp_path / name, 10)
