#!/usr/bin/env python3
"""Set up what the project needs, then run it or its tests: standard library only.

python3 dev.py run [ARGUMENTS]         the wizard, with these arguments
python3 dev.py test [PYTEST ARGUMENTS] ruff, mypy and every test, real Asterisks and phones included
python3 dev.py setup                   only the set-up
python3 dev.py lock                    pin the newest dependencies anew in constraints.txt
python3 dev.py audit                   look up every pin among the known vulnerabilities (PyPI's, by pip-audit)
python3 dev.py translate               bring resources/translations up to the words in the code
python3 dev.py manual                  write the manual's pages in resources/manual anew

The set-up makes .venv from the hashed pins in constraints.txt, again only when they change. On Debian
it also installs, as root, what Qt leaves to the system; not being root it says which command does.
"""

import ctypes
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
CONSTRAINTS = HERE / "constraints.txt"
PACKAGES_CONSTRAINTS = HERE / "installers" / "constraints.txt"
UNPACK = HERE / "tests" / "peers" / "unpack.py"

# What the wheels of PySide6 leave to the system: soname -> Debian package.
FOR_QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
# The same for a window under X11.
FOR_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What builds the packages, besides the program's own dependencies; the two last judge what was built.
FOR_BUILDING = "pyinstaller\ncheck-jsonschema\ncyclonedx-python-lib[json-validation]\n"
AUDITOR = "pip-audit==2.10.1"
# And what PyInstaller wants besides: Debian's Python has its library apart, and objdump tells what files ask for.
FOR_PACKAGES = {
    "objdump": "binutils",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
} | (
    {f"libpython3.{sys.version_info.minor}.so.1.0": f"libpython3.{sys.version_info.minor}"}
    if sys.base_prefix == "/usr"
    else {}
)


def main(arguments: list[str]) -> int:
    """Do what the first argument names; return the exit status."""
    what, *rest = arguments or ["--help"]
    commands = {
        "run": run,
        "test": test,
        "setup": lambda _: set_up(FOR_QT | FOR_X11),
        "lock": lock,
        "audit": audit,
        "translate": translate,
        "manual": manual,
    }
    if what not in commands:
        print(__doc__)
        return 0 if what in ("-h", "--help") else 2
    return commands[what](rest)


def run(arguments: list[str]) -> int:
    """Start the wizard."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    needs_window = not arguments
    if needs_window and sys.platform == "linux" and not any(map(os.environ.get, screens)):
        print("There is no display for the window here; `python3 dev.py run --help` lists the commands.")
        return 1
    return set_up(FOR_QT | FOR_X11 if needs_window else {}) or call(PYTHON, "-m", "wizard", *arguments)


def test(arguments: list[str]) -> int:
    """Run every check; the first that fails does not keep the others from running."""
    began = time.monotonic()
    status = install_packages(FOR_QT | FOR_X11 | FOR_PACKAGES)
    if status:
        return status
    # Mostly waits for the network: it runs beside the set-up and the static checks.
    peers = None
    if sys.platform == "linux":
        peers = subprocess.Popen([sys.executable, UNPACK], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    failed: list[str] = []

    def step(name: str, work: Callable[[], int]) -> None:
        step_began = time.monotonic()
        if work():
            failed.append(name)
        print(f"[dev] {name}: {time.monotonic() - step_began:.1f} s", flush=True)

    step("environment", make_environment)
    package = None
    if not failed and sys.platform == "linux":
        # Likewise: its tests wait for it where it is not ready, and build it where it failed.
        package = subprocess.Popen([PYTHON, "-m", "installers", "folder"], cwd=HERE, stdout=subprocess.DEVNULL)
    if not failed:
        step("ruff check", lambda: call(PROGRAMS / "ruff", "check", "--quiet"))
        step("ruff format", lambda: call(PROGRAMS / "ruff", "format", "--check", "--quiet"))
        step("mypy", lambda: call(PROGRAMS / "mypy", "--no-error-summary"))
    if peers:
        step("peers", lambda: wait_for_peers(peers))
    if "environment" not in failed:
        options = ("-q", "-n", "2", "--dist", "loadgroup", "--durations=15", "-rs")
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        step("pytest", lambda: call(PYTHON, "-m", "pytest", *options, *arguments, environment=environment))
    if package:
        package.wait()
    verdict = f"FAILED: {', '.join(failed)}" if failed else "all good"
    print(f"[dev] {verdict}; {time.monotonic() - began:.1f} s in all")
    return 1 if failed else 0


def wait_for_peers(peers: subprocess.Popen[str]) -> int:
    """Show what became of the peers; that one is missing is for its tests to say."""
    print(peers.communicate()[0].strip())
    return 0


def lock(_: list[str]) -> int:
    """Pin every dependency, for each platform, with hashes and without naming where it comes from."""
    status = set_up({})
    if status:
        return status
    # From standard input: the build backend and what an editable install needs, and the installer itself.
    besides = "hatchling\neditables\nuv\n"
    return compiled(CONSTRAINTS, besides, "--extra", "dev") or compiled(
        PACKAGES_CONSTRAINTS, FOR_BUILDING, "--constraints", CONSTRAINTS
    )


def translate(_: list[str]) -> int:
    """Update the translations by Qt's own tools; what is not translated yet is for Qt Linguist, or any editor."""
    return set_up(FOR_QT) or call(PYTHON, "-m", "installers.translating")


def manual(_: list[str]) -> int:
    """Write the manual's pages as the program renders them now; its pictures are kept by ``test --manual``."""
    return set_up({}) or call(PYTHON, "-m", "tests.manual")


def audit(_: list[str]) -> int:
    """Look up every pin of both locks; one that cannot be looked up is a failure, too."""
    status = set_up({})
    for pins in (CONSTRAINTS, PACKAGES_CONSTRAINTS):
        # A program of its own, of one version: what it needs is none of ours.
        how = ("--strict", "--require-hashes", "--disable-pip", "--progress-spinner", "off", "--requirement", pins)
        status = status or call(PROGRAMS / "uv", "tool", "run", "--quiet", AUDITOR, *how)
    return status


def compiled(made: Path, besides: str, *options: str | Path) -> int:
    """Pin what pyproject.toml and ``besides`` ask for; return the exit status."""
    how = ("--universal", "--generate-hashes", "--no-header", "--no-annotate", *options)
    command = [
        PROGRAMS / "uv",
        "pip",
        "compile",
        "--quiet",
        "--upgrade",
        *how,
        HERE / "pyproject.toml",
        "-",
        "-o",
        made,
    ]
    return subprocess.run(command, input=besides, text=True).returncode


def set_up(libraries: Mapping[str, str]) -> int:
    """Make everything ready: the system's packages, then the environment."""
    return install_packages(libraries) or make_environment()


def install_packages(wanted: Mapping[str, str]) -> int:
    """Install the missing system libraries (``.so``), programs and ``venv``, or say how."""
    if sys.platform != "linux":
        return 0
    missing = [
        package for name, package in wanted.items() if not (loads(name) if ".so" in name else shutil.which(name))
    ]
    if (
        not PYTHON.exists()
        and subprocess.run([sys.executable, "-c", "import ensurepip"], stderr=subprocess.DEVNULL).returncode
    ):
        missing.append("python3-venv")
    if not missing:
        return 0
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if not shutil.which("apt-get"):
        print("Please install what these Debian packages hold:", *missing)
        return 1
    if os.geteuid() != 0:
        print(f"Please run:  sudo apt-get update && sudo {shlex.join(install)}")
        return 1
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    print("[dev] installing", *missing, flush=True)
    update = call("apt-get", "update", "-qq", environment=environment)
    return update or call(*install, "-qq", environment=environment)


def loads(soname: str) -> bool:
    """Say whether the system has a shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def make_environment() -> int:
    """Make .venv as constraints.txt and pyproject.toml say, unless it is so already."""
    stamp = VENV / "made-from"
    wanted = hashlib.sha256(CONSTRAINTS.read_bytes() + (HERE / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return 0
    installer = VENV / "installer.txt"
    if not PYTHON.exists() and call(sys.executable, "-m", "venv", VENV):
        return 1
    # pip alone would take ten times as long as pip fetching uv, then uv; both check the same hashes.
    installer.write_text(pin("uv"))
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes")
    uv = (PROGRAMS / "uv", "pip", "install", "--quiet", "--python", PYTHON)
    status = (
        call(*pip, "-r", installer)
        or call(*uv, "--require-hashes", "-r", CONSTRAINTS)
        or call(*uv, "--no-deps", "--no-build-isolation", "--editable", HERE)
    )
    if not status:
        stamp.write_text(wanted)
    return status


def pin(package: str) -> str:
    """Return the lines of constraints.txt that pin one package."""
    lines = CONSTRAINTS.read_text().splitlines(keepends=True)
    first = next(i for i, line in enumerate(lines) if line.startswith(f"{package}=="))
    last = next((i for i in range(first + 1, len(lines)) if not lines[i].startswith(" ")), len(lines))
    return "".join(lines[first:last])


def call(*command: str | Path, environment: Mapping[str, str] | None = None) -> int:
    """Run a program in the project's folder; return its exit status."""
    sys.stdout.flush()
    return subprocess.run(command, cwd=HERE, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
