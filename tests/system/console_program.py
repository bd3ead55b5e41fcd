"""An ``asterisk`` program that answers as it is told, and the folder that stands for its server's ``/``."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass
class Server:
    """``answers`` gives its ``asterisk -rx`` a case of the shell per command; what is not told of says nothing.

    In a command's name ``_`` stands for a blank and ``__`` for itself.
    """

    root: Path
    program: Path

    def answers(self, **cases: str) -> None:
        lines = "".join(
            f"'{command.replace('_', ' ').replace('  ', '_')}'*) {answer} ;;\n" for command, answer in cases.items()
        )
        self.program.write_text(f'#!/bin/sh\ncase "$2" in\n{lines}*) ;;\nesac\n')
        self.program.chmod(0o755)

    @property
    def log(self) -> Path:
        return self.root / "var/log/asterisk/messages.log"


def make_server(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    """Make the server in a folder; its console is the first on PATH."""
    root, bin_folder = folder / "server", folder / "bin"
    for made in (root / "etc/asterisk", root / "var/log/asterisk", bin_folder):
        made.mkdir(parents=True)
    (root / "etc/asterisk/pjsip.conf").write_text("[tls]\ntype=transport\n")
    server = Server(root=root, program=bin_folder / "asterisk")
    server.log.write_text("[1] ERROR[1] res_sorcery_config.c: an old error\n")
    server.answers()
    monkeypatch.setenv("PATH", f"{bin_folder}{os.pathsep}{os.environ['PATH']}")
    return server
