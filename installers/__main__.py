"""Build the packages for people, and try them.

python3 -m installers linux      the .deb and the archive; installed into a new Debian, tried, removed (root)
python3 -m installers windows    the setup and the zip, built by Wine; installed, tried, removed by Wine (Debian, root)
python3 -m installers all        both
python3 -m installers here       what this system can build of itself, tried; on macOS the app bundle
python3 -m installers folder     only the programs' folder, kept in the user's cache
python3 -m installers twice      builds the folder and the .deb twice and lists what differs (Linux)
python3 -m installers start      how fast its window opens, beside a bare wizard packaged alike (Linux)
python3 -m installers windows-setup FOLDER     the same setup and zip, of a folder that was built on a Windows
python3 -m installers try FOLDER               only try the programs in a folder

What is made comes to dist/, with its checksums; the table of sizes in README.md is made anew.
"""

import sys
from pathlib import Path

from dev import FOR_PACKAGES, FOR_QT, FOR_X11, PYTHON, VENV, call, install_packages, set_up
from installers.environment import BuildError

# What builds and tries the packages for Windows on Debian.
FOR_WINDOWS = {
    "wine": "wine",
    "makensis": "nsis",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
}
WORKS = {
    "linux": 0,
    "windows": 0,
    "all": 0,
    "here": 0,
    "folder": 0,
    "twice": 0,
    "start": 0,
    "windows-setup": 1,
    "try": 1,
}


def main(arguments: list[str]) -> int:
    """Do what the first argument names; return the exit status."""
    what, *rest = arguments or ["--help"]
    if WORKS.get(what) != len(rest):
        print(__doc__)
        return 0 if what in ("-h", "--help") else 2
    by_wine = FOR_WINDOWS if what in ("windows", "all", "windows-setup") else {}
    new_debian = {"debootstrap": "debootstrap"} if what in ("linux", "all") else {}
    status = install_packages(by_wine | new_debian) or set_up(FOR_QT | FOR_X11 | FOR_PACKAGES)
    if status:
        return status
    if Path(sys.prefix).resolve() != VENV:
        return call(PYTHON, "-m", "installers", *arguments)
    try:
        work(what, *(Path(word).resolve() for word in rest))
    except BuildError as error:
        print(f"[build] FAILED: {error}")
        return 1
    return 0


def work(what: str, *folders: Path) -> None:
    """Do one work; what it needs is imported only now, when it was installed.

    Raises:
        BuildError: it did not succeed.
    """
    if what in ("linux", "all"):
        from installers.linux.release import release as for_linux

        for_linux()
    if what in ("windows", "all"):
        from installers.windows.release import release as for_windows

        for_windows()
    if what == "windows-setup":
        from installers.windows.release import pack_folder

        pack_folder(*folders)
    if what == "here":
        from installers.native import release as for_this

        for_this()
    if what == "try":
        from installers.native import try_programs

        try_programs(*folders)
    if what == "start":
        from installers.linux.release import measure_start

        measure_start()
    if what == "twice":
        from installers.twice import build_twice

        print(f"[build] two builds are equal: {build_twice()} files, the .deb among them")
    if what == "folder":
        from installers.folder import program_folder

        print(f"[build] {program_folder()}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
