from pathlib import Path

import pytest

from tests.pains.broken import Commands


@pytest.fixture
def commands(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", "of the tests")
    return Commands(folder=tmp_path / "server", capsys=capsys)
