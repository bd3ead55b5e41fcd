"""Sites with made servers, for running the commands in process."""

from collections.abc import Callable
from pathlib import Path

import pytest

from wizard.cli.main import run

PHONE = "00:0f:d3:aa:bb:20,D65,2_8_1,120,Front Desk"  # a firmware that does not check certificates

MakeSite = Callable[..., Path]


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", "of the tests")


@pytest.fixture
def make_site(tmp_path: Path) -> MakeSite:
    """Make a site with one new phone, on a server of its own whose Asterisk has no phones."""

    def make(name: str = "ex", root: str = "root", authority: str = "private") -> Path:
        (tmp_path / root / "etc/asterisk").mkdir(parents=True)
        (tmp_path / root / "etc/passwd").write_text("root:x:0:0:::\n")
        (tmp_path / root / "etc/group").write_text("root:x:0:\n")
        words = ["new", str(tmp_path / name), "--host", "pbx.example.com", "--authority", authority]
        words += ["--organization", "Ex", "--destination-folder", f"../{root}", "--phone", PHONE]
        assert run([*words, "--ntp", "192.0.2.5", "--dpma", "3.6.10"]) == 0
        return tmp_path / name

    return make


@pytest.fixture
def site(make_site: MakeSite) -> Path:
    return make_site()
