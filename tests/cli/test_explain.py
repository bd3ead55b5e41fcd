import json
import subprocess
import sys

import pytest

from wizard.cli.main import run

HEAVY = {"PySide6", "lxml", "cryptography", "zeroconf", "tomlkit", "asyncio", "ssl"}


def explained(capsys: pytest.CaptureFixture[str], *code: str) -> dict[str, object]:
    assert run(["explain", *code, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert isinstance(said, dict)
    return said


@pytest.mark.parametrize(
    "code", [["0x40000022"], ["0x4000", "0022"], ["40000022"], ["0X40000022"], ["TLS error 0x40000022 shown"]]
)
def test_every_spelling(capsys: pytest.CaptureFixture[str], code: list[str]) -> None:
    said = explained(capsys, *code)
    assert list(said) == ["code", "flags", "unknown_bits", "misprint", "cause", "fix"]
    assert said["code"] == "0x40000022"
    assert said["flags"] == ["EUNTRUSTED", "EISSUER_MISMATCH", "EIDENTITY_NOT_MATCH"]
    assert (said["unknown_bits"], said["misprint"]) == ("0x00000000", False)
    assert said["cause"]
    assert said["fix"]


def test_unknown_bits_and_misprints_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert explained(capsys, "0x00001002")["unknown_bits"] == "0x00001000"
    assert explained(capsys, "0x400000022")["misprint"] is True


def test_words_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "0x4"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("0x00000004  EVALIDITY_PERIOD\n")
    assert "clock" in out
    assert out.endswith("Check: secure-calling check SITE, the row dates\n")
    assert run(["explain", "0"]) == 0
    assert "no error" in capsys.readouterr().out


@pytest.mark.parametrize("code", ["zebra", "\x1b[31m", "0x", "9" * 5000, "\u202e40"])
def test_no_number_is_one_clear_message(capsys: pytest.CaptureFixture[str], code: str) -> None:
    assert run(["explain", code]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "is not a number a phone shows" in printed.err
    assert all(line.isprintable() for line in printed.err.splitlines())
    assert len(printed.err) < 500


def test_nothing_heavy_is_loaded() -> None:
    script = (
        f"import sys; from wizard.cli.main import run; run(['explain', '0x22']); print(*{HEAVY!r} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == ""
