"""The table as this system's own program prints it; on the path stands one that prints what it shall."""

import sys
from pathlib import Path

import pytest

from wizard.system.neighbour_table import neighbours


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def put(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


@pytest.mark.parametrize(
    ("platform", "program", "row"),
    [
        ("linux", "ip neigh show", "192.168.1.73 dev eth0 lladdr 00:0f:d3:05:48:48 REACHABLE"),
        ("win32", "arp -a", "  192.168.1.73          00-0f-d3-05-48-48     dynamisch"),
        ("darwin", "arp -an", "? (192.168.1.73) at 0:f:d3:5:48:48 on en0 ifscope [ethernet]"),
    ],
)
def test_each_system_is_asked_by_its_own_program(
    programs: Path, monkeypatch: pytest.MonkeyPatch, platform: str, program: str, row: str
) -> None:
    name, _, arguments = program.partition(" ")
    put(programs, name, f'[ "$*" = "{arguments}" ] && echo "{row}"')
    monkeypatch.setattr(sys, "platform", platform)
    (found,) = neighbours()
    assert (found.address, found.mac) == ("192.168.1.73", "00:0f:d3:05:48:48")


def test_without_its_program_linux_has_a_file(programs: Path) -> None:
    rows = [row.split() for row in Path("/proc/net/arp").read_text().splitlines()[1:]]
    complete = {(row[0], row[3]) for row in rows if row[2] != "0x0"}
    assert {(n.address, n.mac) for n in neighbours()} == complete


def test_words_that_cannot_be_read(programs: Path) -> None:
    put(programs, "ip", "printf '\\377\\376 \\033[2J 192.168.1.1 zz\\n'; exit 3")
    assert neighbours() == ()
