"""The .deb installed where nothing else is, tried there, and removed without a trace."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers.environment import BuildError, cache, locked
from installers.folder import NAME
from installers.smoke import PASSPHRASE, Package
from tests.peers.unpack import mirror

SUITE = "bookworm"
TRIED = Path("tmp/tried")


@contextmanager
def private_root(package: Path, root: Path) -> Iterator[Package]:
    """Install into a root of its own on this system's libraries; remove it at the end.

    Raises:
        BuildError: removing leaves something behind.
    """
    state = root / "var/lib/dpkg"
    for name in ("info", "updates"):
        (state / name).mkdir(parents=True)
    (state / "status").touch()
    before = tree(root)
    dpkg = ("dpkg", f"--root={root}", "--force-depends", "--force-not-root")
    quietly(*dpkg, "--install", package)
    programs, home = root / "usr/bin", root.with_name("home")
    home.mkdir(exist_ok=True)
    yield Package(
        console=(str(programs / "secure-calling"),),
        windowed=(str(programs / "secure-calling-wizard"),),
        environment={"PATH": "/nonexistent", "HOME": str(home), "SECURE_CALLING_PASSPHRASE": PASSPHRASE},
        home=home,
    )
    quietly(*dpkg, "--purge", NAME)
    if left := tree(root) - before:
        raise BuildError(f"left behind: {', '.join(sorted(left))}")


def tree(root: Path) -> set[str]:
    """Return every path below a root but dpkg's own notes."""
    paths = (path.relative_to(root).as_posix() for path in root.rglob("*"))
    return {path for path in paths if not path.startswith("var/lib/dpkg/") and path != "usr"}


@contextmanager
def clean_system(package: Path, root: Path) -> Iterator[Package]:
    """Install with its dependencies into a new Debian that has no Python; remove it at the end.

    Raises:
        BuildError: there is a Python, or removing leaves something behind.
    """
    with locked("debian"):
        base = cache() / f"{SUITE}.tar"
        if not base.exists():
            made = cache() / f"{SUITE}.making"
            shutil.rmtree(made, ignore_errors=True)
            quietly("debootstrap", "--variant=minbase", SUITE, made, mirror())
            quietly("tar", "--create", "--file", base, "--directory", made, ".")
            shutil.rmtree(made)
    root.mkdir(parents=True)
    quietly("tar", "--extract", "--file", base, "--directory", root)
    if (root / "usr/bin/python3").exists():
        raise BuildError("there is a Python in the clean system")
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", root / "etc" / name)
    shutil.copyfile(package, root / "tmp" / package.name)
    (root / TRIED).mkdir()
    inside = ("chroot", root)
    quietly(*inside, "apt-get", "update")
    quietly(*inside, "apt-get", "install", "--yes", "--no-install-recommends", f"/tmp/{package.name}")
    yield Package(
        console=("chroot", str(root), "/usr/bin/secure-calling"),
        windowed=("chroot", str(root), "/usr/bin/secure-calling-wizard"),
        # chroot itself is found on it
        environment={"PATH": "/usr/sbin:/usr/bin", "HOME": "/root", "SECURE_CALLING_PASSPHRASE": PASSPHRASE},
        path=lambda path: f"/{path.relative_to(root)}",
        home=root / "root",
    )
    quietly(*inside, "apt-get", "purge", "--yes", NAME)
    (root / "tmp" / package.name).unlink()
    # What a person made with it stays theirs; apt and dpkg keep their logs.
    kept = ("root/", "var/log/", "var/lib/apt/", "var/cache/", "var/lib/dpkg/", f"{TRIED}/")
    names = (path.relative_to(root).as_posix() for path in root.rglob("*secure-calling*"))
    if left := [name for name in names if not name.startswith(kept)]:
        raise BuildError(f"left behind: {', '.join(sorted(left))}")


def quietly(*command: str | Path) -> None:
    """Run a program; show what it printed only where it failed.

    Raises:
        BuildError: it failed.
    """
    done = subprocess.run(
        command,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise BuildError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout[-3000:]}")
