"""``apply --restart``: only where the server is this computer."""

from pathlib import Path

import pytest

from wizard.cli.main import run


def test_only_this_computers_own_server_is_restarted(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["apply", str(site), "--yes", "--restart"]) == 1
    assert "Only this computer's own Asterisk can be restarted." in capsys.readouterr().err
    assert not (site / "receipts").exists(), "nothing was written"
    assert run(["apply", str(site), "--yes", "--roll-back-on-failure"]) == 2
