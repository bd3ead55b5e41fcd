"""How outcomes are shown: exit statuses, what goes to stdout, and texts no terminal obeys."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from wizard.cli.main import run
from wizard.cli.output import print_json, printable


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "status"), [("n\n", 1), ("", 1), ("y\n", 0)])
def test_asked_at_a_terminal_only_the_outcome_is_on_stdout(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, answer: str, status: int
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    capsys.readouterr()
    assert run(["apply", str(site), "--json"]) == status
    printed = capsys.readouterr()
    assert bool(json.loads(printed.out)["receipt"]) is (status == 0)
    assert "[y/N]" in printed.err
    assert (site / "receipts").exists() is (status == 0)


@pytest.mark.parametrize("words", [["--expect", "0" * 64], ["--expect="], ["--expect", ""]])
def test_a_digest_that_no_longer_holds_is_3(site: Path, words: list[str]) -> None:
    assert run(["apply", str(site), "--yes", *words]) == 3


def test_options_are_not_abbreviated(site: Path) -> None:
    assert run(["apply", str(site), "--yes", "--exp", "0" * 64]) == 2
    assert run(["plan", str(site), "--js"]) == 2


def test_an_error_moves_no_cursor(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["plan", "no\x1b[31m\udcff"]) == 1
    assert "\x1b" not in capsys.readouterr().err
    assert run(["plan", "no\x1b[31m\udcff", "--json"]) == 1
    error = json.loads(capsys.readouterr().out)["error"]
    assert set(error) == {"title", "detail", "next_step"}


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_an_error_of_any_name_is_json_in_any_locale(locale: str) -> None:
    script = "import sys; from wizard.cli.main import run; sys.exit(run(['plan', 'no\\udcff Zo\\xeb', '--json']))"
    environment = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment, check=False)
    assert done.returncode == 1
    assert "Zo\xeb" in json.loads(done.stdout.decode("ascii"))["error"]["title"]


def test_json_loses_nothing_but_half_characters(capsys: pytest.CaptureFixture[str]) -> None:
    value = {"a": "tab\t nbsp\xa0 \u200b \x7f \x1b • 𝄞", "b": ["\n"]}
    print_json(value)
    out = capsys.readouterr().out
    assert json.loads(out) == value
    assert out.isascii()
    print_json("\udcff")
    assert json.loads(capsys.readouterr().out) == "?"


def test_a_preview_keeps_tabs(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "[general]\nservice_name=PBX\t; ours\n"
    (tmp_path / "root/etc/asterisk/res_digium_phone.conf").write_text(text)
    capsys.readouterr()
    run(["plan", str(site)])
    assert "service_name=PBX\t; ours" in capsys.readouterr().out
    assert "\x1b" not in printable("\x1b[2J\n\t", keep_newlines=True)


def test_an_unexpected_error_says_its_kind_and_no_more(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("a password")

    monkeypatch.delenv("SECURE_CALLING_DEBUG", raising=False)
    monkeypatch.setattr("wizard.cli.plan.planned", fail)
    capsys.readouterr()
    assert run(["plan", str(site), "--json"]) == 1
    printed = capsys.readouterr()
    assert "RuntimeError" in json.loads(printed.out)["error"]["detail"]
    assert "a password" not in printed.out + printed.err
    assert "Traceback" not in printed.err


def test_a_reader_who_goes_is_met_quietly(site: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    words = [sys.executable, "-m", "wizard", "plan", str(site)]
    try:
        done = subprocess.run(words, stdout=write, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(write)
    assert done.returncode == 1
    assert done.stderr == b""


def test_ctrl_c_is_130(site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("wizard.cli.plan.planned", stop)
    assert run(["plan", str(site)]) == 130


def window(extra: str = "pass", **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    script = f"import sys; {extra}; from wizard.__main__ import main; sys.argv = ['x']; sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env={**kept, **environment}, check=False
    )


def test_without_a_screen_or_without_qt_the_window_says_so() -> None:
    if sys.platform == "linux":
        no_screen = window()
        assert no_screen.returncode == 1
        assert "no screen" in no_screen.stderr
    no_qt = window("sys.modules['PySide6'] = None", QT_QPA_PLATFORM="offscreen")
    assert no_qt.returncode == 1
    assert "Qt could not be loaded" in no_qt.stderr
    assert "Traceback" not in no_qt.stderr


@pytest.mark.parametrize("words", [["--help"], ["--version"]])
def test_help_and_version_load_no_command(words: list[str]) -> None:
    script = (
        f"import sys; from wizard.cli.main import COMMANDS, run; run({words!r});"
        "loaded = {'wizard.cli.' + c.module for c in COMMANDS} | {'PySide6', 'lxml', 'cryptography', 'zeroconf'};"
        "sys.exit(bool(loaded & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0
