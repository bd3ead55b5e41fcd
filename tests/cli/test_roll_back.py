"""``roll-back``: which modules are told to read their files again."""

from pathlib import Path, PurePosixPath

import pytest

from wizard.cli.main import run
from wizard.core.plan.after_writing import modules_reading

ASTERISK = PurePosixPath("/etc/asterisk")


@pytest.mark.parametrize(
    ("names", "modules"),
    [
        (["res_digium_phone.conf"], ["res_digium_phone.so"]),
        (["res_digium_phone.conf", "pjsip.conf"], ["res_pjsip.so", "res_digium_phone.so"]),
        (["keys/asterisk.crt"], ["res_pjsip.so"]),
        (["pjsip_notify.conf"], ["res_pjsip_notify.so"]),
        (["000fd3aabb01.cfg"], []),
    ],
)
def test_each_file_by_the_module_that_reads_it(names: list[str], modules: list[str]) -> None:
    assert list(modules_reading(ASTERISK / name for name in names)) == modules


def test_rolled_back_by_the_path_apply_printed(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["apply", str(site), "--yes"]) == 0
    receipt = next((site / "receipts").iterdir()).stem
    capsys.readouterr()
    root = str(tmp_path / "root")
    assert run(["roll-back", f"/var/lib/secure-calling/{receipt}", "--root", root]) == 0
    out = capsys.readouterr().out
    assert out.index("res_pjsip.so") < out.index("res_digium_phone.so")
    assert run(["roll-back", "--root", root]) == 1, "there is nothing left to roll back"
