"""install.sh run as a server would run it: by dash with the system's tools, by busybox with its own."""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.peers.unpack import BUSYBOX, PeerUnavailableError, peer
from wizard.core.bundle.contents import bundle_members
from wizard.core.plan.plan import Plan
from wizard.system.resources import server_script


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """A shell, and the folders its tools are in."""

    name: str
    command: tuple[str, ...]
    path: str

    def run(
        self,
        script: Path,
        *arguments: str,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a script to its end, in a process group of its own."""
        return subprocess.run(
            [*self.command, str(script), *arguments],
            env={"PATH": self.path, **(environment or {})},
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=60,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )


def shell_of(name: str, folder: Path) -> Shell:
    """Return a shell; where it is not to be had, the test is skipped with the reason."""
    if name == "dash":
        found = shutil.which("dash")
        if found is None:
            pytest.skip("dash is not here")
        return Shell(name=name, command=(found,), path=os.defpath + ":/usr/sbin:/sbin")
    try:
        busybox = peer(BUSYBOX).root / "bin/busybox"
    except PeerUnavailableError as error:
        pytest.skip(str(error))
    folder.mkdir()
    subprocess.run([busybox, "--install", "-s", folder], check=True)
    return Shell(name=name, command=(str(folder / "sh"),), path=str(folder))


def script_for(shell: Shell, name: str = "install.sh") -> str:
    """Return a script for a shell; that for busybox finds none of the system's tools beside busybox's own."""
    text = server_script(name)
    return text if shell.name == "dash" else re.sub(r"(?m)^PATH=\$PATH:.*$", "PATH=$PATH", text, count=1)


def needed(name: str) -> list[str]:
    """Return the programs a script says it needs."""
    found = re.search(r"(?m)^needed='(.+)'$", server_script(name))
    assert found is not None
    return found[1].split()


def with_only(shell: Shell, programs: Sequence[str], folder: Path) -> Shell:
    """Return the same shell on a server that has these programs and no others."""
    folder.mkdir()
    for each in programs:
        (folder / each).symlink_to(str(shutil.which(each, path=shell.path)))
    return replace(shell, name=f"{shell.name} with few programs", path=str(folder))


def unpack(plan: Plan, folder: Path, *, installer: str, is_unread: bool = False) -> Path:
    """Lay a plan's bundle into a folder; return its install.sh."""
    for member in bundle_members(plan, installer, is_unread=is_unread):
        place = folder / member.name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(member.content)
        place.chmod(member.mode)
    return folder / "install.sh"


def words(ended: subprocess.CompletedProcess[str]) -> Sequence[str]:
    """Return the first word of each line for programs."""
    return [line.partition(" ")[0] for line in ended.stdout.splitlines()]
